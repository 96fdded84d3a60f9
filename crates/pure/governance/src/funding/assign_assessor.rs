//! Ask somebody of the pool to assess.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, BodyKind, Stage};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, assessor: &AccountId) -> Decided {
    let application = step.application(id)?;
    let (Stage::Eligible(_) | Stage::UnderAssessment(_)) = application.stage else {
        return Err(step.impossible(application, "under-assessment").into());
    };
    let named = |reason: Reason| reason.with("account", assessor.as_str());
    let mut reasons = step.separate_self(application, Act::Screened)?;
    reasons.extend(step.separate(application, assessor, Act::Assessed));
    let governance = &step.state.governance;
    if governance.sits(assessor, id.region(), step.day, |kind| kind == BodyKind::AssessorPool).is_none() {
        reasons.push(named(Reason::new("assessor-not-in-the-pool")));
    }
    if governance.declarations.get(assessor).is_none_or(|declaration| declaration.stated.is_none()) {
        reasons.push(named(Reason::new("interests-not-stated")));
    }
    if application.stage.assignments().iter().any(|assigned| assigned.assessor == *assessor) {
        reasons.push(named(Reason::new("assessor-already-assigned")));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::AssessorAssigned { application: id, assessor: assessor.clone() }])
}
