//! Commands about cases of oversight: one verb a file.

use crate::Refusal;
use rozum_model::command::OversightCommand;
use rozum_model::{Actor, Event, Reason, State, Timestamp};

pub(crate) fn decide(
    _state: &State,
    _actor: &Actor,
    _now: Timestamp,
    command: &OversightCommand,
) -> Result<Vec<Event>, Refusal> {
    Err(Reason::new("command-not-open").with("command", command.name()).into())
}
