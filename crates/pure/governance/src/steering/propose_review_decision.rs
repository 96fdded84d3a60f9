//! Propose how a review ends: to keep, to correct, to discontinue. The secretariat proposes, another person
//! decides.

use super::hands::impossible;
use super::opening::find;
use super::{Answer, Person, ahead, answers, new_targets, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{
    Act, ProposedDecision, ReviewDecision, ReviewId, ReviewStage, StageReview, Steered,
};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(person: &Person<'_>, id: ReviewId, proposal: &ProposedDecision) -> Answer {
    let review = find(person.state, id)?;
    if review.stage != ReviewStage::Open {
        return Err(impossible(review, "propose-review-decision"));
    }
    let mut reasons = Vec::new();
    person.apart(review.about, Act::Screened, &mut reasons);
    check(person.state, review, proposal, person.today, &mut reasons);
    Refusal::if_any(reasons)?;
    let proposal = Box::new(proposal.clone());
    Ok(only(SteeringEvent::ReviewDecisionProposed { review: id, proposal }))
}

/// Adds what is wrong with a proposal; looked at again when it is confirmed.
pub(super) fn check(
    state: &State,
    review: &StageReview,
    proposal: &ProposedDecision,
    today: Day,
    reasons: &mut Vec<Reason>,
) {
    reasoned(Field::only("reason"), &proposal.reason, reasons);
    answers::check(review, proposal, reasons);
    new_targets::check(state, review, proposal, today, reasons);
    if proposal.decision == ReviewDecision::Keep {
        if proposal.change.is_some() || proposal.until.is_some() {
            reasons.push(Reason::new("keep-changes-nothing"));
        }
        return;
    }
    match &proposal.change {
        Some(change) => reasoned(Field::only("change"), change, reasons),
        None => reasons.push(Reason::new("change-missing").with("decision", proposal.decision.code())),
    }
    match proposal.until {
        Some(until) => ahead::check("until", until, today, reasons),
        None => reasons.push(Reason::new("until-missing").with("decision", proposal.decision.code())),
    }
    if proposal.decision == ReviewDecision::Discontinue && matches!(review.about, Steered::Strategy(_)) {
        reasons.push(Reason::new("strategy-not-discontinued"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, STRANGER, cannot, does, under_way, why};
    use crate::samples::seats::{day, seat, seated};
    use crate::steering::samples::{SECRETARIAT, asking, correcting, keeping, opened, proposing, steered};

    fn against(change: impl FnOnce(&mut ProposedDecision)) -> Vec<String> {
        let mut proposal = correcting();
        change(&mut proposal);
        cannot(&opened(), SECRETARIAT, 11, proposing(proposal))
    }

    #[test]
    fn a_change_is_told_with_its_day() {
        assert_eq!(against(|_| ()), [""; 0]);
        assert_eq!(against(|p| p.reason = "ні".to_owned()).len(), 1);
        assert_eq!(against(|p| p.change = None), ["change-missing decision=correct"]);
        assert_eq!(against(|p| p.change = Some("ні".to_owned())).len(), 1);
        assert_eq!(against(|p| p.until = None), ["until-missing decision=correct"]);
        let past = crate::implementation::samples::MONDAY + 11;
        assert_eq!(
            against(|p| p.until = Some(day(past))),
            ["day-not-ahead field=until day=2026-03-13 today=2026-03-13"]
        );
        assert_eq!(against(|p| p.decision = ReviewDecision::Keep), ["keep-changes-nothing"]);
        assert_eq!(against(|p| p.decision = ReviewDecision::Discontinue), [""; 0]);
    }

    #[test]
    fn a_region_keeps_a_strategy() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, asking("UA-05"));
        let ending = ProposedDecision { decision: ReviewDecision::Discontinue, ..correcting() };
        assert_eq!(why(&state, SECRETARIAT, 11, proposing(ending)), ["strategy-not-discontinued"]);
        assert_eq!(why(&state, SECRETARIAT, 11, proposing(correcting())), [""; 0]);
    }

    #[test]
    fn the_secretariat_proposes_once_and_never_for_oversight() {
        let mut state = opened();
        for other in [STRANGER, OVERSIGHT[0]] {
            assert_eq!(why(&state, other, 11, proposing(keeping())), ["only-the-secretariat-body"]);
        }
        // No seat that two persons gave leads to both; a state is made where one person has them.
        let mut both = state.clone();
        let mut seat = both.governance.mandates_of("05-B03".parse().unwrap()).next().unwrap().clone();
        (seat.id, seat.seat.account) = ("05-B03-M09".parse().unwrap(), crate::samples::account(SECRETARIAT));
        both.governance.mandates.insert(seat.id, std::sync::Arc::new(seat));
        assert_eq!(why(&both, SECRETARIAT, 11, proposing(keeping())), ["oversight-decides-nothing"]);
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        assert_eq!(
            cannot(&state, SECRETARIAT, 11, proposing(keeping())),
            ["review-step-impossible from=proposed verb=propose-review-decision review=05-V001"]
        );
    }

    #[test]
    fn nobody_proposes_about_their_own_project() {
        let mut state = under_way();
        does(&mut state, SECRETARIAT, 10, asking("05-A001"));
        let office = "05-B02".parse().unwrap();
        seated(
            &mut state,
            crate::implementation::samples::MONDAY + 10,
            office,
            seat(APPLICANT, 8, 20_524, 21_000),
        );
        assert_eq!(why(&state, APPLICANT, 11, proposing(keeping())), ["acts-exclude-each-other"]);
    }
}
