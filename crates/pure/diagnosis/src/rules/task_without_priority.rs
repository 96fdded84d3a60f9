use crate::Finding;
use crate::case::Case;

pub(super) fn check(_case: &Case<'_>) -> Vec<Finding> {
    Vec::new()
}
