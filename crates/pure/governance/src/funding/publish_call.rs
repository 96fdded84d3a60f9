//! Make a call public. From then on nothing in it changes.

use super::revise_call::impossible;
use super::step::Step;
use super::{Decided, call_terms};
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{CallId, CallStage};

pub(super) fn decide(step: &Step<'_>, call: CallId) -> Decided {
    let found = step.call(call)?;
    let CallStage::Drafted = found.stage else { return Err(impossible(step, found).into()) };
    // The strategy and the bodies may have changed since it was written.
    let mut reasons =
        call.region().map(|region| call_terms::check(step, region, &found.terms)).unwrap_or_default();
    if found.terms.closes < step.day {
        let closes = found.terms.closes.to_string();
        reasons.push(Reason::new("call-over").with("call", call.to_string()).with("closes", closes));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::CallPublished { call }])
}
