//! A strategy that names none of the people whom change may leave behind has no social side.
//!
//! Page: `docs/methods/no-inclusion.md`.

use crate::case::Case;
use crate::theme::{Theme, flagged};
use crate::{Finding, Flag, Rule};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    Theme::of(case, Rule::NoInclusion, |text| flagged(Flag::Inclusion, text)).absent(case)
}
