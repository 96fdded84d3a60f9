//! Admit a complaint as a case; whoever complained does not.

use super::due;
use super::hearing::{Answer, Hearing, only};
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::OversightEvent;
use rozum_model::governance::CaseStage;

pub(super) fn decide(hearing: &Hearing<'_>) -> Answer {
    let mut reasons = hearing.by_member()?;
    let CaseStage::Filed { .. } = hearing.case.stage else { return Err(hearing.impossible()) };
    if hearing.is_by_me(&hearing.case.opened) {
        reasons.push(hearing.named(Reason::new("own-complaint")));
    }
    let days = hearing.state.governance.numbers().case_answer_days;
    let due = due::after(hearing.state, hearing.today, days);
    reasons.extend(due.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    Ok(only(OversightEvent::CaseAdmitted { case: hearing.case.id, due: due? }))
}
