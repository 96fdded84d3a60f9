//! Say that a condition of the approval is met. Nobody who approved says it.

use super::project::{Answer, Project};
use crate::{Refusal, document};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, Stage};
use rozum_model::strategy::Document;

pub(super) fn decide(project: &Project<'_>, condition: u16, evidence: &Document) -> Answer {
    let verified = match project.stage() {
        Stage::Approved(_) => &[][..],
        Stage::ConditionsPending(conditional) => conditional.verified.as_slice(),
        _ => return Err(project.impossible()),
    };
    let conditions = project.stage().voted().map_or(0, |voted| voted.vote.conditions.len());
    let mut reasons = Vec::new();
    let named = |reason: Reason| project.named(reason.with("number", u32::from(condition)));
    if condition == 0 || usize::from(condition) > conditions {
        reasons.push(named(Reason::new("condition-unknown")).with("count", conditions));
    }
    if verified.iter().any(|verification| verification.condition == condition) {
        reasons.push(named(Reason::new("condition-verified-already")));
    }
    document::check(evidence, &mut reasons);
    project.separate(Act::Verified, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, evidence) = (project.id(), evidence.clone());
    Ok(ImplementationEvent::ConditionVerified { application, condition, evidence })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, application, approved, approved_on, cannot, does, paper, stage, why,
    };
    use rozum_model::command::ImplementationCommand as Verb;

    fn verifying(condition: u16) -> Verb {
        Verb::VerifyCondition { application: application(), condition, evidence: paper("Довідка") }
    }

    #[test]
    fn with_the_last_condition_all_are_verified() {
        let mut state = approved_on(&["дозвіл на будівництво", "власний внесок"]);
        does(&mut state, 1, 0, verifying(2));
        assert_eq!(stage(&state), "conditions-pending");
        assert_eq!(
            cannot(&state, 1, 0, verifying(2)),
            ["condition-verified-already number=2 application=05-A001"]
        );
        assert_eq!(why(&state, 1, 0, verifying(3)), ["condition-unknown"]);
        assert_eq!(why(&state, 1, 0, verifying(0)), ["condition-unknown"]);
        does(&mut state, 2, 0, verifying(1));
        assert_eq!(stage(&state), "conditions-verified");
        assert_eq!(why(&state, 1, 0, verifying(1)), ["project-step-impossible"]);
    }

    #[test]
    fn nobody_who_approved_or_applied_verifies() {
        let state = approved_on(&["дозвіл"]);
        assert_eq!(why(&state, 6, 0, verifying(1)), ["acts-exclude-each-other"]);
        assert_eq!(why(&state, APPLICANT, 0, verifying(1)), ["only-the-payment-authority"]);
        let mut evidence = verifying(1);
        if let Verb::VerifyCondition { evidence, .. } = &mut evidence {
            evidence.title.clear();
        }
        assert_eq!(why(&state, 1, 0, evidence), ["text-empty"]);
        assert_eq!(why(&approved(), 1, 0, verifying(1)), ["condition-unknown"]);
    }
}
