//! Close a case that was declined or remedied, or stop one before its conclusion. An order that stands is
//! not closed: it is remedied, falls on appeal, or goes to national oversight.

use super::hearing::{Answer, Hearing, only};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::OversightEvent;
use rozum_model::governance::CaseStage;

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    let mut reasons = hearing.by_member()?;
    match hearing.case.stage {
        CaseStage::Declined { .. } | CaseStage::Remedied { .. } => {}
        // To stop is to decide like declining.
        CaseStage::Opened { .. } | CaseStage::Addressed | CaseStage::Escalated { conclusion: None, .. } => {
            reasons.extend(hearing.second_person());
        }
        _ => return Err(hearing.impossible()),
    }
    required(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(only(OversightEvent::CaseClosed { case: hearing.case.id, reason: reason.to_owned() }))
}
