//! Close a body for good, once nobody sits in it.

use super::{Decided, open};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyId, MandateStage};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, day: Day, body: BodyId, reason: &str) -> Decided {
    open(state, body)?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let seated = state.governance.mandates_of(body).filter(|mandate| match mandate.stage {
        MandateStage::Confirmed { .. } => mandate.seat.term.to >= day,
        MandateStage::Proposed => true,
        MandateStage::Refused { .. } | MandateStage::Ended { .. } => false,
    });
    let count = seated.count();
    if count > 0 {
        reasons.push(Reason::new("body-has-members").with("body", body.to_string()).with("count", count));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![BodiesEvent::BodyClosed { body, reason: reason.to_owned() }])
}
