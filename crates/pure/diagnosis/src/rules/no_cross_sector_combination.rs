//! A strategy in which no undertaking joins two sectors: novelty arises where neighbouring trades meet.
//!
//! Page: `docs/methods/no-cross-sector-combination.md`.

use crate::case::{Case, Passage};
use crate::theme::{Theme, begun_in};
use crate::{Finding, Rule};
use rozum_model::Reason;

/// Joints are read from prepositions, less surely than words of a theme.
const TOLD: f64 = 0.8;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let theme = Theme {
        rule: Rule::NoCrossSectorCombination,
        read: sectors_joined,
        told: TOLD,
        absent: Reason::new("finding-no-cross-sector-combination"),
        doubtful: Reason::new("finding-no-cross-sector-combination-doubtful"),
        empty: Reason::new("finding-no-cross-sector-combination-empty"),
        remedy: begun_in(
            case.read,
            Reason::new("remedy-no-cross-sector-combination"),
            Reason::new("remedy-no-cross-sector-combination-anywhere"),
        ),
    };
    theme.absent(case)
}

fn sectors_joined(text: &Passage<'_>) -> (f64, String) {
    text.joined().map_or_else(Default::default, |joint| {
        let words = text.text.chars().skip(joint.start).take(joint.end - joint.start);
        (joint.sureness, words.collect())
    })
}
