//! Propose how a review ends: to keep, to correct, to discontinue. The secretariat proposes, another person
//! decides.

use super::hands::impossible;
use super::named::names;
use super::opening::find;
use super::{Answer, Person, ahead, new_targets, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{
    Act, ProposedDecision, ReviewDecision, ReviewId, ReviewStage, StageReview, Steered, Trigger,
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
    new_targets::check(state, review, proposal, today, reasons);
    if proposal.decision == ReviewDecision::Keep {
        if proposal.change.is_some() || proposal.until.is_some() {
            reasons.push(Reason::new("keep-changes-nothing"));
        }
        reasons.extend(unnamed(state, review, &proposal.reason));
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

/// To go on although something is red or missed, the reason names it: its number, or its name.
fn unnamed(state: &State, review: &StageReview, reason: &str) -> Vec<Reason> {
    let mut bad: Vec<(Bad, String, String)> =
        review.triggers().filter_map(|trigger| bad_of(state, review, trigger)).collect();
    bad.sort_unstable();
    bad.dedup();
    bad.retain(|(_, id, name)| !names(reason, id) && !names(reason, name));
    let told = |(bad, id, name)| match bad {
        Bad::Red => Reason::new("red-not-named").with("indicator", id).with("name", name),
        Bad::Missed => Reason::new("milestone-not-named").with("milestone", id).with("name", name),
    };
    bad.into_iter().map(told).collect()
}

/// What nobody keeps without looking at it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Bad {
    /// An indicator is red.
    Red,
    /// A milestone was not seen reached.
    Missed,
}

/// Number and name of the indicator or the milestone that a trigger is about.
fn bad_of(state: &State, review: &StageReview, trigger: Trigger) -> Option<(Bad, String, String)> {
    let content = |id| state.governance.application(id).map(|own| &own.current.content);
    match (trigger, review.about) {
        (Trigger::Red { indicator, .. }, _) => {
            let name = state.governance.indicator(indicator)?.terms.name.clone();
            Some((Bad::Red, indicator.to_string(), name))
        }
        (Trigger::ProjectRed { indicator, .. }, Steered::Application(id)) => {
            let own = content(id)?.indicators.get(usize::from(indicator).checked_sub(1)?)?;
            Some((Bad::Red, format!("{id}/{indicator}"), own.name.clone()))
        }
        (Trigger::Milestone { milestone, .. }, Steered::Application(id)) => {
            let own = content(id)?.milestones.get(usize::from(milestone).checked_sub(1)?)?;
            Some((Bad::Missed, format!("{id}/M{milestone}"), own.title.clone()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, STRANGER, cannot, does, under_way, why};
    use crate::samples::seats::{day, seat, seated};
    use crate::steering::samples::{
        SECRETARIAT, asking, correcting, keeping, opened, opening_due, proposing, red, steered,
    };

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
    fn to_keep_what_is_red_its_name_is_said() {
        let state = red();
        let silent = ProposedDecision {
            reason: "Наступного року буде краще.".to_owned(), ..keeping()
        };
        assert_eq!(
            cannot(&state, SECRETARIAT, 130, proposing(silent)),
            ["red-not-named indicator=05-I001 name=Нові продукти"]
        );
        for words in
            ["Показник 05-I001 відновиться після ремонту.", "«Нові Продукти» відстають через обстріли."]
        {
            let named = ProposedDecision { reason: words.to_owned(), ..keeping() };
            assert_eq!(why(&state, SECRETARIAT, 130, proposing(named)), [""; 0]);
        }
        let other = "Показник 05-I0012 відновиться.".to_owned();
        let found = why(&state, SECRETARIAT, 130, proposing(ProposedDecision { reason: other, ..keeping() }));
        assert_eq!(found, ["red-not-named"], "another one is named");
    }

    #[test]
    fn to_keep_what_was_missed_its_name_is_said() {
        let mut state = under_way();
        let on = crate::implementation::samples::MONDAY + 101;
        crate::samples::seats::done(&mut state, on, &rozum_model::Actor::System, opening_due());
        let saying = |reason: &str| {
            let reason = reason.to_owned();
            cannot(&state, SECRETARIAT, 102, proposing(ProposedDecision { reason, ..keeping() }))
        };
        assert_eq!(
            saying("Показник 05-A001/1 відновиться."),
            ["milestone-not-named milestone=05-A001/M1 name=обладнання"]
        );
        // The letter of either alphabet.
        for words in
            ["Обладнання вже в дорозі.", "Етап 05-A001/M1 надолужать.", "Етап 05-А001/М1 надолужать."]
        {
            assert_eq!(saying(words), [""; 0]);
        }
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
