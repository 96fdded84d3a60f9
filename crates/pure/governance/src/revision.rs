//! Nobody overwrites what they have not seen.

use rozum_model::event::Subject;
use rozum_model::{Reason, State};

/// A reason if the subject moved on since the person looked at it.
pub(crate) fn check(state: &State, subject: &Subject, expected: Option<u64>) -> Option<Reason> {
    let current = state.revision(subject);
    expected.filter(|seen| *seen != current).map(|seen| {
        Reason::new("revision-stale")
            .with("subject", subject.to_string())
            .with("seen", seen)
            .with("current", current)
    })
}
