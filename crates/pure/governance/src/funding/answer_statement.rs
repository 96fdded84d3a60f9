//! Answer a submission to a consultation, with a reason.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Stage};

pub(super) fn decide(
    step: &Step<'_>,
    id: ApplicationId,
    number: u16,
    accepted: bool,
    reason: &str,
) -> Decided {
    let application = step.application(id)?;
    let Stage::PublicConsultation(consultation) = &application.stage else {
        return Err(step.impossible(application, "public-consultation").into());
    };
    let mut reasons = step.separate_self(application, Act::Screened)?;
    required(Field::only("reason"), reason, &mut reasons);
    let named = |reason: Reason| reason.with("number", u32::from(number));
    let index = usize::from(number).checked_sub(1);
    match index.and_then(|index| consultation.submissions.get(index)) {
        None => reasons.push(named(Reason::new("statement-unknown"))),
        Some(submission) if submission.answer.is_some() => {
            reasons.push(named(Reason::new("statement-already-answered")));
        }
        Some(_) => {}
    }
    Refusal::if_any(reasons)?;
    let reason = reason.to_owned();
    Ok(vec![FundingEvent::StatementAnswered { application: id, number, accepted, reason }])
}
