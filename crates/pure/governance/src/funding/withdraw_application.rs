//! Take an application back.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::FundingEvent;
use rozum_model::governance::ApplicationId;

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, reason: &str) -> Decided {
    let application = step.application(id)?;
    if !application.stage.can_be_withdrawn() {
        return Err(step.impossible(application, "withdrawn").into());
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationWithdrawn { application: id, reason: reason.to_owned() }])
}
