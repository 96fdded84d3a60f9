//! What can be wrong with the story itself.

use thiserror::Error;

/// A mistake in the data of the story: where, and what.
#[derive(Debug, Error)]
#[error("{place}: {what}")]
pub struct Fault {
    /// File, and the step in it.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(place: impl Into<String>, what: &(impl ToString + ?Sized)) -> Self {
        Self { place: place.into(), what: what.to_string() }
    }
}
