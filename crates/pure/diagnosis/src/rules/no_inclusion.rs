//! A strategy that names none of the people whom change may leave behind has no social side.
//!
//! Page: `docs/methods/no-inclusion.md`.

use crate::case::Case;
use crate::theme::{Theme, begun_in, flagged};
use crate::{Finding, Flag, Rule};
use rozum_model::Reason;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let theme = Theme {
        rule: Rule::NoInclusion,
        read: |text| flagged(Flag::Inclusion, text),
        told: 1.0,
        absent: Reason::new("finding-no-inclusion"),
        doubtful: Reason::new("finding-no-inclusion-doubtful"),
        empty: Reason::new("finding-no-inclusion-empty"),
        remedy: begun_in(
            case.read,
            Reason::new("remedy-no-inclusion"),
            Reason::new("remedy-no-inclusion-anywhere"),
        ),
    };
    theme.absent(case)
}
