//! Hand an application back for mending.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, mend: &[String]) -> Decided {
    let application = step.application(id)?;
    let Stage::Submitted(_) = application.stage else {
        return Err(step.impossible(application, "returned-for-fix").into());
    };
    let mut reasons = step.separate_self(application, Act::Screened)?;
    if mend.is_empty() || mend.len() > 50 {
        reasons.push(Reason::new("fix-without-reasons").with("count", mend.len()));
    }
    for (index, text) in mend.iter().enumerate() {
        required(Field::of("fix-reason", index), text, &mut reasons);
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationReturnedForFix { application: id, reasons: mend.to_vec() }])
}
