//! Effects of commands about the numbers in the rules.

use super::impossible;
use rozum_model::event::RulesEvent;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(_state: &mut State, _mark: &Mark, event: RulesEvent) -> Result<(), Reason> {
    let kind = event.kind();
    drop(event);
    Err(impossible(kind, ""))
}
