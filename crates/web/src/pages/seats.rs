//! From which seat something is done: desks group by it, and pages say by it who acts next.

use rozum_app::Offer;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyId, BodyKind, Risk};
use rozum_model::time::Day;
use rozum_model::{AccountId, RegionIso, State};

/// The seat from which the person does it: of those that they hold, the one of the body that the verb belongs to.
/// `None` for what is done in person.
pub fn seat(state: &State, account: &AccountId, today: Day, offer: &Offer) -> Option<BodyId> {
    let held = state.governance.mandates_held(account);
    let mut held = held.filter(|mandate| mandate.holds(today)).map(|mandate| mandate.id.body());
    if let (Subject::Body(body), "cast-ballot" | "recuse" | "open-case" | "end-mandate") =
        (&offer.subject, offer.verb)
    {
        return held.find(|own| own == body);
    }
    if let Some(bodies) = steering(state, offer) {
        return held.find(|own| bodies.contains(own));
    }
    let kind = kind(offer.verb)?;
    let region = region(&offer.subject);
    let fits = |id: &BodyId| {
        let body = state.governance.body(*id);
        let right = body.is_some_and(|body| body.facts.kind.code() == kind);
        right && (region.is_none() || id.region().is_none() || id.region() == region)
    };
    held.find(fits)
}

/// Bodies of which one does it, where that depends on what is steered.
fn steering(state: &State, offer: &Offer) -> Option<Vec<BodyId>> {
    use BodyKind::{Council, Oversight, Secretariat, WorkingGroup};
    let governance = &state.governance;
    let bodies = |is: &dyn Fn(BodyKind) -> bool| {
        governance.bodies_in(region(&offer.subject), is).map(|body| body.id).collect()
    };
    let keeps = |kind| matches!(kind, Secretariat | Oversight);
    Some(match (&offer.subject, offer.verb) {
        (Subject::Indicator(id), "record-observation") => {
            governance.indicator(*id).map(|own| own.terms.owner).into_iter().collect()
        }
        (Subject::Review(id), "confirm-review-decision" | "return-review-decision") => {
            let review = governance.stage_review(*id);
            review.map(|own| rozum_governance::deciders(state, own.about)).unwrap_or_default()
        }
        (_, "register-risk") => bodies(&keeps),
        (Subject::Risk(id), "review-risk") => {
            let keepers: Vec<BodyId> = bodies(&keeps);
            governance.risk(*id).map(Risk::owner).into_iter().chain(keepers).collect()
        }
        (_, "open-review") => {
            bodies(&|kind| matches!(kind, Secretariat | Oversight | Council | WorkingGroup { .. }))
        }
        _ => return None,
    })
}

/// The region of what it is about; `None` where it is of the whole country or of none.
fn region(subject: &Subject) -> Option<RegionIso> {
    match subject {
        Subject::Application(id) => id.region(),
        Subject::Call(id) => id.region(),
        Subject::Body(id) => id.region(),
        Subject::Case(id) => id.region(),
        Subject::Indicator(id) => id.region(),
        Subject::Review(id) => id.region(),
        Subject::Risk(id) => id.region(),
        Subject::Occasion(id) => id.region(),
        Subject::Strategy(region) => Some(*region),
        _ => None,
    }
}

/// The kind of body whose members do it; `None` for what is done in person.
fn kind(verb: &str) -> Option<&'static str> {
    Some(match verb {
        "draft-call"
        | "revise-call"
        | "publish-call"
        | "close-call"
        | "form-package"
        | "return-for-fix"
        | "declare-eligibility"
        | "assign-assessor"
        | "close-assessment"
        | "open-consultation"
        | "answer-statement"
        | "close-consultation"
        | "publish-agenda"
        | "cancel-sitting"
        | "record-attendance"
        | "close-vote"
        | "decide-modification"
        | "register-indicator"
        | "withdraw-indicator"
        | "propose-review-decision"
        | "complete-review"
        | "record-occasion"
        | "correct-occasion" => BodyKind::Secretariat.code(),
        "submit-assessment" => BodyKind::AssessorPool.code(),
        "verify-condition"
        | "draft-contract"
        | "sign-contract"
        | "take-report"
        | "ask-clarification"
        | "certify-report"
        | "authorise-payment"
        | "record-payment"
        | "propose-termination"
        | "terminate-project"
        | "complete-project"
        | "close-project" => BodyKind::PaymentAuthority.code(),
        "evaluate-project" | "admit-case" | "decline-case" | "conclude-case" | "accept-remedy"
        | "escalate-case" | "close-case" | "decide-appeal" | "confirm-mandate" | "refuse-mandate"
        | "close-body" | "confirm-rules" | "refuse-rules" => BodyKind::Oversight.code(),
        _ => return None,
    })
}
