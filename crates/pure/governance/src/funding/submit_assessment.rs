//! Hand in an assessment: a score and a reason for each criterion.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Score, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, scores: &[Score]) -> Decided {
    let application = step.application(id)?;
    let Stage::UnderAssessment(under) = &application.stage else {
        return Err(step.impossible(application, "under-assessment").into());
    };
    let assessor = step.account()?;
    let named = |reason: Reason| reason.with("application", id.to_string());
    let mut reasons = step.separate(application, assessor, Act::Assessed);
    if !under.assignments.iter().any(|assigned| assigned.assessor == *assessor) {
        reasons.push(named(Reason::new("assessment-not-asked-for")));
    }
    if under.assessments.iter().any(|done| done.assessor == *assessor) {
        reasons.push(named(Reason::new("assessment-already-there")));
    }
    let asked = step.call(application.call)?.terms.criteria.len();
    if scores.len() != asked {
        let reason = Reason::new("scores-not-for-each").with("count", scores.len());
        reasons.push(reason.with("asked", asked));
    }
    let largest = step.state.governance.numbers().largest_score;
    for (index, score) in scores.iter().enumerate() {
        required(Field::of("score-reason", index), &score.reason, &mut reasons);
        if score.score > largest {
            let reason = Reason::new("score-too-large").with("number", index + 1);
            reasons.push(reason.with("score", u32::from(score.score)).with("largest", u32::from(largest)));
        }
    }
    Refusal::if_any(reasons)?;
    let (assessor, scores) = (assessor.clone(), scores.to_vec());
    Ok(vec![FundingEvent::AssessmentSubmitted { application: id, assessor, scores }])
}
