//! Close a consultation once its time is over and each submission has its answer.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{ApplicationId, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId) -> Decided {
    let application = step.application(id)?;
    let Stage::PublicConsultation(consultation) = &application.stage else {
        return Err(step.impossible(application, "consulted").into());
    };
    let named = |reason: Reason| reason.with("application", id.to_string());
    let mut reasons = Vec::new();
    if step.day <= consultation.until {
        let until = consultation.until.to_string();
        reasons.push(named(Reason::new("consultation-still-open")).with("until", until));
    }
    let open = consultation.submissions.iter().filter(|submission| submission.answer.is_none()).count();
    if open > 0 {
        reasons.push(named(Reason::new("statements-unanswered")).with("count", open));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ConsultationClosed { application: id }])
}
