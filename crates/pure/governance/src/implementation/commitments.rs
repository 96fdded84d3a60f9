//! What is promised out of a call: contracts may not promise more than the call has.

use crate::funding::committed;
use rozum_model::governance::{Application, Share};
use rozum_model::{Reason, State};

pub(super) use crate::funding::of as amount;

/// A reason for each region of which the call binds more than it has, this project with the others.
pub(super) fn exceeded(state: &State, application: &Application, shares: &[Share]) -> Vec<Reason> {
    let Some(call) = state.governance.call(application.call) else {
        return vec![Reason::new("call-unknown").with("call", application.call.to_string())];
    };
    let mut reasons = Vec::new();
    for share in shares {
        let allocation = amount(&call.terms.allocations, share.region).unwrap_or_default();
        let committed = committed(&state.governance, call, share.region);
        if committed.is_none_or(|committed| committed > allocation) {
            let reason = Reason::new("allocation-exceeded").with("call", application.call.to_string());
            let reason = reason.with("region", share.region.to_string());
            let reason = reason.with("allocation", allocation.to_string());
            let committed = committed.map_or_else(String::new, |committed| committed.to_string());
            reasons.push(reason.with("committed", committed));
        }
    }
    reasons
}
