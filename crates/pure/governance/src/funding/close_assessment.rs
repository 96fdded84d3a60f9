//! Close the assessment once enough different people have assessed.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, BodyKind, Stage};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId) -> Decided {
    let application = step.application(id)?;
    let Stage::UnderAssessment(under) = &application.stage else {
        return Err(step.impossible(application, "assessed").into());
    };
    let named = |reason: Reason| reason.with("application", id.to_string());
    let mut reasons = Vec::new();
    let free = |account| step.separate(application, account, Act::Assessed).is_empty();
    let count = under.assessments.iter().filter(|assessment| free(&assessment.assessor)).count();
    let least = usize::from(step.state.governance.numbers().least_assessments);
    if count < least {
        reasons.push(named(Reason::new("assessments-too-few")).with("count", count).with("least", least));
    }
    // Leaving an unwelcome answer out would choose the result, so all who still can answer are waited for.
    let pool = |kind| kind == BodyKind::AssessorPool;
    let sits = |account| step.state.governance.sits(account, id.region(), step.day, pool).is_some();
    let silent = |account: &AccountId| !under.assessments.iter().any(|done| done.assessor == *account);
    let asked = under.assignments.iter().map(|assigned| &assigned.assessor);
    let missing = asked.filter(|account| silent(account) && sits(account) && free(account)).count();
    if missing > 0 {
        reasons.push(named(Reason::new("assessments-missing")).with("count", missing));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::AssessmentClosed { application: id }])
}
