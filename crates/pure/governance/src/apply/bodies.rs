//! Effects of commands about organisations, bodies, mandates and interests.

use super::impossible;
use rozum_model::event::BodiesEvent;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(_state: &mut State, _mark: &Mark, event: BodiesEvent) -> Result<(), Reason> {
    let kind = event.kind();
    drop(event);
    Err(impossible(kind, ""))
}
