//! Commands from a call to the councils' decision: one verb a file.

use crate::{Refusal, who};
use rozum_model::command::FundingCommand;
use rozum_model::{Actor, Event, Reason, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &FundingCommand,
) -> Result<Vec<Event>, Refusal> {
    who::check(state, actor, now.kyiv_day(), who::for_funding(command))?;
    Err(Reason::new("command-not-open").with("command", command.name()).into())
}
