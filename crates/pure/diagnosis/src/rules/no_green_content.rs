//! A strategy that says nothing of the environment in any text misses what smart specialisation has become: the way to a green
//! economy.
//!
//! Page: `docs/methods/no-green-content.md`.

use crate::case::Case;
use crate::theme::{Theme, flagged};
use crate::{Finding, Flag, Rule};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    Theme::of(case, Rule::NoGreenContent, |text| flagged(Flag::Green, text)).absent(case)
}
