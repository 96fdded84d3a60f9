//! A strategy in which no undertaking joins two sectors: novelty arises where neighbouring trades meet.
//!
//! Page: `docs/methods/no-cross-sector-combination.md`.

use crate::case::{Case, Passage};
use crate::theme::Theme;
use crate::{Finding, Rule};

/// Joints are read from prepositions, less surely than words of a theme.
const TOLD: f64 = 0.8;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    Theme::of(case, Rule::NoCrossSectorCombination, sectors_joined).told(TOLD).absent(case)
}

fn sectors_joined(text: &Passage<'_>) -> (f64, String) {
    text.joined().map_or_else(Default::default, |joint| {
        let words = text.text.chars().skip(joint.start).take(joint.end - joint.start);
        (joint.sureness, words.collect())
    })
}
