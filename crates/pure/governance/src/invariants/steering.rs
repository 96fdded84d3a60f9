//! Indicators steer (14). Of a state alone: a review has one open sister at most, a decision two persons of
//! the right sides with an answer to each cause, a changed target a decision that names it, and nothing rested on what was
//! withdrawn. Of a state and a day: no indicator is red twice running and
//! no milestone missed without an open review, a later decision or a mark of lateness that the public sees.

mod time;

pub(super) use time::check_on;

use super::broken;
use rozum_model::governance::{
    BodyKind, Indicator, Level, ReviewDecision, ReviewStage, StageReview, WithdrawnIndicator,
};
use rozum_model::{Actor, Reason, State};
use std::collections::BTreeSet;

/// What holds on any day.
pub(super) fn check(state: &State) -> Vec<Reason> {
    let mut found = Vec::new();
    let mut open = BTreeSet::new();
    for review in state.governance.reviews.values() {
        if review.causes.is_empty() {
            found.push(broken(14, "a review without a cause", &review.id));
        }
        let decides = !matches!(review.stage, ReviewStage::Open | ReviewStage::Proposed { .. });
        if !decides && !open.insert(review.about) {
            found.push(broken(14, "two open reviews of one thing", &review.about));
        }
        found.extend(decision(state, review));
    }
    found.extend(state.governance.indicators.values().filter_map(|own| targets(state, own)));
    for own in state.governance.withdrawn_indicators.values() {
        found.extend(withdrawn(state, own));
    }
    found
}

/// Nothing rested on an indicator that was withdrawn, and none steers under its number.
fn withdrawn(state: &State, own: &WithdrawnIndicator) -> Vec<Reason> {
    let (id, at) = (own.indicator.id, own.withdrawn.seq);
    let was_open = |review: &StageReview| {
        let until = match &review.stage {
            ReviewStage::Decided { proposal, confirmed, .. } if proposal.until.is_none() => confirmed.seq,
            ReviewStage::Open | ReviewStage::Proposed { .. } | ReviewStage::Decided { .. } => u64::MAX,
            ReviewStage::Completed { completed, .. } => completed.seq,
        };
        review.about == own.indicator.terms.about && (review.opened.seq..until).contains(&at)
    };
    let mut found = Vec::new();
    if !own.indicator.observations.is_empty() {
        found.push(broken(14, "withdrawn after it was observed", &id));
    }
    if !own.indicator.earlier.is_empty() {
        found.push(broken(14, "withdrawn after a review set its target", &id));
    }
    let entered = own.indicator.registered.day();
    let mut over = own.indicator.periods_before(own.withdrawn.day());
    if over.any(|period| period >= entered) {
        found.push(broken(14, "withdrawn after a period was over", &id));
    }
    if state.governance.reviews.values().any(|review| was_open(review)) {
        found.push(broken(14, "withdrawn while a review was open", &id));
    }
    if state.governance.indicators.contains_key(&id) {
        found.push(broken(14, "withdrawn and steering", &id));
    }
    found
}

fn decision(state: &State, review: &StageReview) -> Vec<Reason> {
    let (ReviewStage::Decided { proposal, proposed, body, confirmed }
    | ReviewStage::Completed { proposal, proposed, body, confirmed, .. }) = &review.stage
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if proposed.by == confirmed.by {
        found.push(broken(14, "proposed and confirmed by one person", &review.id));
    }
    let sits = |kind: fn(BodyKind) -> bool| {
        let held = state.governance.mandates.values().filter(|own| {
            Actor::Account(own.seat.account.clone()) == confirmed.by
                && own.span().is_some_and(|span| span.has(confirmed.day()))
        });
        let bodies: Vec<_> = held.filter_map(|own| state.governance.body(own.id.body())).collect();
        bodies.into_iter().filter(|own| kind(own.facts.kind)).map(|own| own.id).collect::<Vec<_>>()
    };
    let decides = |kind| matches!(kind, BodyKind::WorkingGroup { .. } | BodyKind::Council);
    if !sits(decides).contains(body) {
        found.push(broken(14, "confirmed outside the body that decides", &review.id));
    }
    let near =
        |id: &rozum_model::governance::BodyId| id.region().is_none() || id.region() == review.about.region();
    if sits(|kind| kind == BodyKind::Oversight).iter().any(near) {
        found.push(broken(5, "oversight decided on a review", &review.id));
    }
    let known = review.causes.iter().zip(1_u16..).filter(|(cause, _)| cause.named.seq < confirmed.seq);
    let said =
        |number| proposal.answers.iter().any(|own| own.cause == number && !own.words.trim().is_empty());
    if known.into_iter().any(|(_, number)| !said(number)) {
        found.push(broken(14, "decided without an answer to a cause", &review.id));
    }
    let keeps = proposal.decision == ReviewDecision::Keep;
    let done = matches!(review.stage, ReviewStage::Completed { .. });
    if keeps == proposal.until.is_some() || keeps && done {
        found.push(broken(14, "a change without its day, or a day without a change", &review.id));
    }
    found
}

/// Each target that was changed was changed once, by the decision of two persons that named it.
fn targets(state: &State, indicator: &Indicator) -> Option<Reason> {
    let under = |id, set: Option<&Level>| {
        let review = state.governance.stage_review(id);
        review.is_some_and(|review| {
            let decided = review.stage.decided().map(|(proposal, _)| proposal);
            let named = decided.filter(|own| own.decision == ReviewDecision::Correct).is_some_and(|own| {
                own.targets.iter().any(|one| one.indicator == indicator.id && Some(&one.target) == set)
            });
            review.about == indicator.terms.about && named
        })
    };
    let after = indicator.earlier.iter().skip(1).map(|own| Some(&own.target));
    let set = after.chain([indicator.terms.target.as_ref()]);
    let mut seen = BTreeSet::new();
    let bare = indicator
        .earlier
        .iter()
        .zip(set)
        .any(|(own, set)| !under(own.review, set) || !seen.insert(own.review));
    bare.then(|| broken(14, "a target changed without a decision on it", &indicator.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::seats::person;
    use crate::steering::samples::{
        COUNCIL, GROUP, SECRETARIAT, confirming, does, proposing, red, retargeting, review,
    };
    use rozum_model::governance::ProposedDecision;
    use std::sync::Arc;

    pub(super) fn what(found: &[Reason]) -> Vec<String> {
        found.iter().map(|reason| reason.argument("what").unwrap().to_string()).collect()
    }

    pub(super) fn of_review(state: &mut State) -> &mut StageReview {
        let id: rozum_model::governance::ReviewId = "05-V001".parse().unwrap();
        Arc::make_mut(state.governance.reviews.get_mut(&id).unwrap())
    }

    pub(super) fn decided() -> State {
        let mut state = red();
        does(&mut state, SECRETARIAT, 130, proposing(retargeting("60")));
        does(&mut state, GROUP[0], 131, confirming());
        state
    }

    /// What a state that no command makes breaks.
    fn found(change: impl FnOnce(&mut State)) -> Vec<String> {
        let mut state = decided();
        assert_eq!(what(&check(&state)), [""; 0]);
        change(&mut state);
        what(&check(&state))
    }

    pub(super) fn confirmed(state: &mut State) -> &mut rozum_model::governance::Mark {
        let ReviewStage::Decided { confirmed, .. } = &mut of_review(state).stage else { panic!() };
        confirmed
    }

    #[test]
    fn decisions_that_could_not_be_are_found() {
        let alone = found(|state| confirmed(state).by = person(SECRETARIAT));
        assert_eq!(
            alone,
            ["proposed and confirmed by one person", "confirmed outside the body that decides"]
        );
        let council = found(|state| confirmed(state).by = person(COUNCIL[0]));
        assert_eq!(council, ["confirmed outside the body that decides"]);
        let overseer =
            found(|state| confirmed(state).by = person(crate::implementation::samples::OVERSIGHT[0]));
        assert!(overseer.contains(&"oversight decided on a review".to_owned()), "{overseer:?}");
        let mute: [fn(&mut ProposedDecision); 3] = [
            |own| own.answers.clear(),
            |own| own.answers[0].cause = 2,
            |own| own.answers[0].words = " ".to_owned(),
        ];
        for change in mute {
            let silent = found(|state| {
                let ReviewStage::Decided { proposal, .. } = &mut of_review(state).stage else { panic!() };
                change(proposal);
            });
            assert_eq!(silent, ["decided without an answer to a cause"]);
        }
        // What joined only after the decision is no part of it.
        let later = found(|state| {
            let mut cause = of_review(state).causes[0].clone();
            cause.named.seq = confirmed(state).seq + 1;
            of_review(state).causes.push(cause);
        });
        assert_eq!(later, [""; 0]);
        let dayless = found(|state| {
            let ReviewStage::Decided { proposal, .. } = &mut of_review(state).stage else { panic!() };
            proposal.until = None;
        });
        assert_eq!(dayless, ["a change without its day, or a day without a change"]);
        let kept = found(|state| {
            let ReviewStage::Decided { proposal, .. } = &mut of_review(state).stage else { panic!() };
            (proposal.decision, proposal.until) = (ReviewDecision::Keep, None);
        });
        assert_eq!(kept, ["a target changed without a decision on it"]);
    }

    #[test]
    fn targets_that_nobody_confirmed_are_found() {
        let bare = "a target changed without a decision on it";
        let own = |state: &mut State, change: fn(&mut Indicator)| {
            let id: rozum_model::governance::IndicatorId = "05-I001".parse().unwrap();
            change(Arc::make_mut(state.governance.indicators.get_mut(&id).unwrap()));
        };
        let other = found(|state| {
            own(state, |indicator| indicator.terms.target.as_mut().unwrap().value = "10".to_owned());
        });
        assert_eq!(other, [bare], "not the figure that was confirmed");
        let twice = found(|state| {
            own(state, |indicator| {
                let mut again = indicator.earlier[0].clone();
                again.target = indicator.terms.target.clone().unwrap();
                indicator.earlier.push(again);
            });
        });
        assert_eq!(twice, [bare]);
    }

    #[test]
    fn withdrawals_that_would_hide_something_are_found() {
        // Withdrawn on the day of the entry, or after all that followed.
        let gone = |state: &mut State, seq: u64, late: bool| {
            let indicator = state.governance.indicators.values().next().unwrap().as_ref().clone();
            let at = if late { state.last_at.unwrap() } else { indicator.registered.at };
            let withdrawn = rozum_model::governance::Mark { seq, at, ..indicator.registered.clone() };
            let reason = "Уведено двічі.".to_owned();
            let own = WithdrawnIndicator { indicator, withdrawn, reason };
            state.governance.withdrawn_indicators.insert(own.indicator.id, Arc::new(own));
        };
        let after = |seq: u64, late: bool| {
            found(|state| {
                gone(state, seq, late);
                state.governance.indicators.clear();
            })
        };
        let seen = ["withdrawn after it was observed", "withdrawn after a review set its target"];
        let opened = review(&decided()).opened.seq;
        assert_eq!(after(0, false), seen);
        assert_eq!(after(0, true), [seen[0], seen[1], "withdrawn after a period was over"]);
        assert_eq!(after(opened, false), [seen[0], seen[1], "withdrawn while a review was open"]);
        let both = found(|state| gone(state, 0, false));
        assert_eq!(both, [seen[0], seen[1], "withdrawn and steering"]);
    }

    #[test]
    fn reviews_that_could_not_be_are_found() {
        assert_eq!(found(|state| of_review(state).causes.clear()), ["a review without a cause"]);
        let twice = found(|state| {
            let mut copy = review(state).clone();
            copy.stage = ReviewStage::Open;
            for id in ["05-V002", "05-V003"] {
                state.governance.reviews.insert(id.parse().unwrap(), Arc::new(copy.clone()));
            }
        });
        assert_eq!(twice, ["two open reviews of one thing"]);
    }
}
