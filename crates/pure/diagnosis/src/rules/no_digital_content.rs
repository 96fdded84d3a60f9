//! A strategy without anything digital misses the way in which most European strategies bring novelty into what they already do.
//!
//! Page: `docs/methods/no-digital-content.md`.

use crate::case::{Case, Passage};
use crate::theme::{Theme, flagged};
use crate::{Finding, Flag, Rule};

/// Goods of information and communication technology (OECD 2011): whoever makes them may bring them into other trades.
const GOODS: [&str; 4] = ["26.1", "26.2", "26.3", "26.4"];

/// How much such goods speak for digital content: they are its means, not its use.
const OF_GOODS: f64 = 0.5;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    Theme::of(case, Rule::NoDigitalContent, digital).absent(case)
}

fn digital(text: &Passage<'_>) -> (f64, String) {
    let flagged = flagged(Flag::Digital, text);
    let goods = text.labels.groups.iter().find(|group| GOODS.contains(&group.value.as_str()));
    match goods {
        Some(group) if flagged.0 < OF_GOODS => {
            let words = text.labels.quotes(group).next().unwrap_or(text.text);
            (OF_GOODS * group.confidence, words.to_owned())
        }
        _ => flagged,
    }
}
