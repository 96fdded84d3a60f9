//! Say something in a consultation.

use super::Decided;
use super::step::Step;
use crate::texts::{Field, required};
use crate::{Refusal, numbers};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{ApplicationId, Stage, Statement};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, statement: &Statement) -> Decided {
    let application = step.application(id)?;
    let Stage::PublicConsultation(consultation) = &application.stage else {
        return Err(step.impossible(application, "public-consultation").into());
    };
    let mut reasons = Vec::new();
    required(Field::only("statement-text"), &statement.text, &mut reasons);
    if step.day > consultation.until {
        let reason = Reason::new("consultation-over").with("application", id.to_string());
        reasons.push(reason.with("until", consultation.until.to_string()));
    }
    Refusal::if_any(reasons)?;
    let number = u16::try_from(consultation.submissions.len() + 1).map_err(|_| numbers::exhausted())?;
    Ok(vec![FundingEvent::StatementFiled { application: id, number, statement: statement.clone() }])
}
