//! Ask the public about an application.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Stage};
use rozum_model::time::Day;

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, until: Day) -> Decided {
    let application = step.application(id)?;
    let Stage::Assessed(_) = application.stage else {
        return Err(step.impossible(application, "public-consultation").into());
    };
    let least = i64::from(step.state.governance.numbers().consultation_days);
    let days = days_between(step.day, until);
    let mut reasons = step.separate_self(application, Act::Screened)?;
    if days < least {
        let reason = Reason::new("consultation-too-short").with("application", id.to_string());
        reasons.push(reason.with("days", days).with("least", least));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ConsultationOpened { application: id, until }])
}

/// Whole days from one day to another; below zero when the other is earlier.
pub(super) fn days_between(from: Day, to: Day) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}
