//! Who did something, when, and by which event.

use crate::account::Actor;
use crate::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};

/// The trace of an event in the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Who.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
    /// Sequence number of the event: its leaf in the journal.
    pub seq: u64,
}

impl Mark {
    /// The day in Kyiv.
    pub fn day(&self) -> Day {
        self.at.kyiv_day()
    }
}
