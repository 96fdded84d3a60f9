//! Effects of commands from a call to the councils' decision.

use super::impossible;
use rozum_model::event::FundingEvent;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(_state: &mut State, _mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    drop(event);
    Err(impossible(kind, ""))
}
