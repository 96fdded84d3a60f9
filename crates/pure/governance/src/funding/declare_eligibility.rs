//! Say of each requirement of the call whether it is met, and by what this shows.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Finding, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, findings: &[Finding]) -> Decided {
    let application = step.application(id)?;
    let Stage::Submitted(_) = application.stage else {
        return Err(step.impossible(application, "eligible").into());
    };
    let mut reasons = step.separate_self(application, Act::Screened)?;
    let asked = step.call(application.call)?.terms.requirements.len();
    if findings.len() != asked {
        let reason = Reason::new("findings-not-for-each").with("count", findings.len());
        reasons.push(reason.with("asked", asked));
    }
    for (index, finding) in findings.iter().enumerate() {
        required(Field::of("finding-reason", index), &finding.reason, &mut reasons);
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::EligibilityDeclared { application: id, findings: findings.to_vec() }])
}
