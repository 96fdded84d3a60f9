//! Take no more applications.

use super::Decided;
use super::revise_call::impossible;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{CallId, CallStage};

pub(super) fn decide(step: &Step<'_>, call: CallId, reason: &str) -> Decided {
    let found = step.call(call)?;
    if let CallStage::Closed { .. } = found.stage {
        return Err(impossible(step, found).into());
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    // Who has applied counted on the days that were published; the others count on them still.
    let mut applications = step.state.governance.applications.values();
    if step.day <= found.terms.closes && applications.any(|application| application.call == call) {
        let reason = Reason::new("call-still-open").with("call", call.to_string());
        reasons.push(reason.with("closes", found.terms.closes.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::CallClosed { call, reason: reason.to_owned() }])
}
