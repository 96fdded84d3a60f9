//! The state is what the journal adds up to.

use crate::apply::{Misapplied, fold, missing};
use rozum_model::{Reason, Recorded, State};

/// Folds a whole journal. The last command must be whole: a command is written with all its events
/// or with none.
pub fn replay(events: impl Iterator<Item = Recorded>) -> Result<State, Misapplied> {
    let mut state = State::default();
    replay_onto(&mut state, events)?;
    match missing(&state) {
        None => Ok(state),
        Some(seq) => Err(Misapplied { seq, reason: Reason::new("journal-command-incomplete") }),
    }
}

/// Folds more events into a state, stopping at the first that does not follow. A part may end in
/// the middle of a command.
pub fn replay_onto(state: &mut State, events: impl Iterator<Item = Recorded>) -> Result<(), Misapplied> {
    for recorded in events {
        fold(state, recorded)?;
    }
    Ok(())
}

/// The state as bytes, the same for the same state: JSON whose maps are in the order of their keys.
/// For comparing states bit by bit.
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "every key of the state is text, and nothing else can fail in memory"
)]
pub fn state_bytes(state: &State) -> Vec<u8> {
    serde_json::to_vec(state).expect("a state is always writable")
}
