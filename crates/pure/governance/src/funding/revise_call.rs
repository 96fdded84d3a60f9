//! Write a call anew, before it is public.

use super::step::Step;
use super::{Decided, call_terms};
use crate::{Refusal, revision};
use rozum_model::Reason;
use rozum_model::event::{FundingEvent, Subject};
use rozum_model::governance::{Call, CallId, CallStage, CallTerms};
use std::sync::Arc;

pub(super) fn decide(step: &Step<'_>, expected: Option<u64>, call: CallId, terms: &CallTerms) -> Decided {
    let found = step.call(call)?;
    let CallStage::Drafted = found.stage else { return Err(impossible(step, found).into()) };
    let mut reasons: Vec<Reason> =
        revision::check(step.state, &Subject::Call(call), expected).into_iter().collect();
    if let Some(region) = call.region() {
        reasons.extend(call_terms::check(step, region, terms));
    }
    if *found.terms == *terms {
        reasons.push(Reason::new("call-unchanged").with("call", call.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::CallRevised { call, terms: Arc::new(terms.clone()) }])
}

/// The verb does not fit where the call stands.
pub(super) fn impossible(step: &Step<'_>, call: &Call) -> Reason {
    Reason::new("call-step-impossible")
        .with("call", call.id.to_string())
        .with("from", call.stage.name())
        .with("verb", step.verb)
}
