//! When numbers run out.

use rozum_model::Reason;

/// Every id has a number of at most five digits, never given again.
pub(crate) fn exhausted() -> Reason {
    Reason::new("ids-exhausted")
}
