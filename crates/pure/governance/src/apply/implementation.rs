//! Effects of commands from the councils' decision to the end of a project.

use super::impossible;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(_state: &mut State, _mark: &Mark, event: ImplementationEvent) -> Result<(), Reason> {
    let kind = event.kind();
    drop(event);
    Err(impossible(kind, ""))
}
