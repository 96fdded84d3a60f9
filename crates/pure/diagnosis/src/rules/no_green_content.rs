//! A strategy that says nothing of the environment in any text misses what smart specialisation has become: the way to a green
//! economy.
//!
//! Page: `docs/methods/no-green-content.md`.

use crate::case::Case;
use crate::theme::{Theme, begun_in, flagged};
use crate::{Finding, Flag, Rule};
use rozum_model::Reason;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let theme = Theme {
        rule: Rule::NoGreenContent,
        read: |text| flagged(Flag::Green, text),
        told: 1.0,
        absent: Reason::new("finding-no-green-content"),
        doubtful: Reason::new("finding-no-green-content-doubtful"),
        empty: Reason::new("finding-no-green-content-empty"),
        remedy: begun_in(
            case.read,
            Reason::new("remedy-no-green-content"),
            Reason::new("remedy-no-green-content-anywhere"),
        ),
    };
    theme.absent(case)
}
