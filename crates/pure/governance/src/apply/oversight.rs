//! Effects of commands about cases of oversight.

use super::impossible;
use rozum_model::event::OversightEvent;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(_state: &mut State, _mark: &Mark, event: OversightEvent) -> Result<(), Reason> {
    let kind = event.kind();
    drop(event);
    Err(impossible(kind, ""))
}
