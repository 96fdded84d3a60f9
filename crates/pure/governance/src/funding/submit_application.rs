//! Hand in an application, whole. The journal begins here: drafts are kept elsewhere.

use super::step::Step;
use super::{Decided, content};
use crate::{Refusal, numbers};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{ApplicationContent, ApplicationId, CallId, CallStage};
use std::sync::Arc;

pub(super) fn decide(step: &Step<'_>, call: CallId, content: &ApplicationContent) -> Decided {
    let found = step.call(call)?;
    let named = |reason: Reason| reason.with("call", call.to_string());
    let mut reasons = Vec::new();
    if !matches!(found.stage, CallStage::Published(_)) {
        reasons.push(named(Reason::new("call-not-open")));
    } else if step.day < found.terms.opens || step.day > found.terms.closes {
        let reason = named(Reason::new("call-not-now")).with("opens", found.terms.opens.to_string());
        reasons.push(reason.with("closes", found.terms.closes.to_string()));
    }
    reasons.extend(content::check(step.state, &found.terms, content));
    Refusal::if_any(reasons)?;
    let application = next(step, Some(content.task.region())).ok_or_else(numbers::exhausted)?;
    Ok(vec![FundingEvent::ApplicationSubmitted { application, call, content: Arc::new(content.clone()) }])
}

fn next(step: &Step<'_>, region: Option<rozum_model::RegionIso>) -> Option<ApplicationId> {
    let all = ApplicationId::new(region, 0)..=ApplicationId::new(region, u16::MAX);
    let last = step.state.governance.applications.range(all).next_back().map_or(0, |(id, _)| id.number());
    last.checked_add(1).map(|number| ApplicationId::new(region, number))
}
