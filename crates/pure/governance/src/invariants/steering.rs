//! Indicators steer (14). Of a state alone: a review has one open sister at most, a decision two persons of
//! the right sides, a changed target a review. Of a state and a day: no indicator is red twice running and
//! no milestone missed without an open review, a later decision or a mark of lateness that the public sees.
//! Colours are worked out here in floating point, and only what is red beyond doubt counts.

use super::broken;
use crate::{OverdueOf, overdue};
use rozum_model::governance::{
    BodyKind, Indicator, Level, ReviewDecision, ReviewStage, Stage, StageReview, Steered,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State};
use std::collections::{BTreeMap, BTreeSet};

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
    let keeps = proposal.decision == ReviewDecision::Keep;
    let done = matches!(review.stage, ReviewStage::Completed { .. });
    if keeps == proposal.until.is_some() || keeps && done {
        found.push(broken(14, "a change without its day, or a day without a change", &review.id));
    }
    found
}

/// Each target that was changed was changed under a review that decided so.
fn targets(state: &State, indicator: &Indicator) -> Option<Reason> {
    let under = |id| {
        let review = state.governance.stage_review(id);
        review.is_some_and(|review| {
            let decided = review.stage.decided().map(|(proposal, _)| proposal.decision);
            review.about == indicator.terms.about && decided == Some(ReviewDecision::Correct)
        })
    };
    let bare = indicator.earlier.iter().any(|own| !under(own.review));
    bare.then(|| broken(14, "a target changed without a review", &indicator.id))
}

/// What holds on that day.
pub(super) fn check_on(state: &State, today: Day) -> Vec<Reason> {
    let marked: BTreeSet<Steered> = overdue(state, today)
        .into_iter()
        .filter_map(|late| match late.of {
            OverdueOf::Unreviewed(about, _) => Some(about),
            _ => None,
        })
        .collect();
    // After `since`, something was open or decided about it.
    let answered = |about: Steered, since: Day| {
        let mut own = state.governance.reviews.values().filter(|review| review.about == about);
        marked.contains(&about)
            || own.any(|review| match &review.stage {
                ReviewStage::Open | ReviewStage::Proposed { .. } => true,
                ReviewStage::Decided { confirmed, .. } | ReviewStage::Completed { confirmed, .. } => {
                    confirmed.day() > since
                }
            })
    };
    let mut found = Vec::new();
    for indicator in state.governance.indicators.values().filter(|own| stands(state, own.terms.about)) {
        let silent = |since: Day| !answered(indicator.terms.about, since);
        if red_since(state, indicator).is_some_and(silent) {
            found.push(broken(14, "red for two periods and unanswered", &indicator.id));
        }
    }
    for application in state.governance.applications.values() {
        let work = match &application.stage {
            Stage::Implementing(work) => work,
            Stage::Suspended(suspended) => &suspended.work,
            _ => continue,
        };
        let about = Steered::Application(application.id);
        let content = &application.current.content;
        let reached: BTreeSet<u16> = work.certificates().flat_map(|own| own.reached.clone()).collect();
        let late = (1..)
            .zip(&content.milestones)
            .filter(|(number, own)| own.due < today && !reached.contains(number));
        if late.into_iter().any(|(_, own)| !answered(about, own.due)) {
            found.push(broken(14, "a milestone missed and unanswered", &application.id));
        }
    }
    found
}

/// Whether it stands in the register.
fn stands(state: &State, about: Steered) -> bool {
    match about {
        Steered::Strategy(region) => state.strategies.contains_key(&region),
        Steered::Priority(id) => state
            .strategies
            .get(&id.region())
            .is_some_and(|own| own.current.priorities.iter().any(|one| one.id == id)),
        Steered::Application(_) => false,
    }
}

/// Last day of the earlier of the last two periods with a value, when both are red.
fn red_since(state: &State, indicator: &Indicator) -> Option<Day> {
    let values: BTreeMap<Day, f64> = indicator
        .observations
        .iter()
        .filter_map(|(period, all)| Some((*period, all.last()?.told.observed.value()?.parse().ok()?)))
        .collect();
    let red = f64::from(state.governance.numbers().red_below_percent) / 100.0;
    let mut last = values.iter().rev().take(2);
    let (later, earlier) = (last.next()?, last.next()?);
    let is_red = |(period, value): (&Day, &f64)| below(indicator, *period, *value, red);
    (is_red(later) && is_red(earlier)).then_some(*earlier.0)
}

/// Beyond doubt less than this part of the way that is expected by the day.
fn below(indicator: &Indicator, period: Day, value: f64, part: f64) -> bool {
    let mut targets = indicator.earlier.iter().map(|own| (&own.target, Some(own.until.day())));
    let held = targets.find(|(_, until)| until.is_some_and(|until| period < until)).map(|(target, _)| target);
    let Some(target) = held.or(indicator.terms.target.as_ref()) else { return false };
    let number = |level: &Level| level.value.parse::<f64>().unwrap_or(f64::NAN);
    let (from, to) = (number(&indicator.terms.baseline), number(target));
    let days = |to: Day| indicator.terms.baseline.on.until(to).map_or(0.0, |span| f64::from(span.get_days()));
    let gone = (days(period) / days(target.on)).clamp(0.0, 1.0);
    let made = if (to - from).abs() < f64::EPSILON {
        1.0 - (value - from).abs() / from.abs()
    } else {
        (value - from) / ((to - from) * gone)
    };
    made < part - 1e-9
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, under_way};
    use crate::samples::seats::{day, done, noon, person};
    use crate::steering::samples::{
        COUNCIL, GROUP, SECRETARIAT, confirming, correcting, does, keeping, opening_due, proposing, red,
        retargeting, review,
    };
    use rozum_model::governance::{Cause, Trigger};
    use std::sync::Arc;

    fn what(found: &[Reason]) -> Vec<String> {
        found.iter().map(|reason| reason.argument("what").unwrap().to_string()).collect()
    }

    fn of_review(state: &mut State) -> &mut StageReview {
        let id: rozum_model::governance::ReviewId = "05-V001".parse().unwrap();
        Arc::make_mut(state.governance.reviews.get_mut(&id).unwrap())
    }

    fn decided() -> State {
        let mut state = red();
        does(&mut state, SECRETARIAT, 130, proposing(correcting()));
        does(&mut state, GROUP[0], 131, confirming());
        does(&mut state, SECRETARIAT, 132, retargeting("60"));
        state
    }

    /// What a state that no command makes breaks.
    fn found(change: impl FnOnce(&mut State)) -> Vec<String> {
        let mut state = decided();
        assert_eq!(what(&check(&state)), [""; 0]);
        change(&mut state);
        what(&check(&state))
    }

    fn confirmed(state: &mut State) -> &mut rozum_model::governance::Mark {
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
        let dayless = found(|state| {
            let ReviewStage::Decided { proposal, .. } = &mut of_review(state).stage else { panic!() };
            proposal.until = None;
        });
        assert_eq!(dayless, ["a change without its day, or a day without a change"]);
        let kept = found(|state| {
            let ReviewStage::Decided { proposal, .. } = &mut of_review(state).stage else { panic!() };
            (proposal.decision, proposal.until) = (ReviewDecision::Keep, None);
        });
        assert_eq!(kept, ["a target changed without a review"]);
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

    #[test]
    fn what_stays_red_without_an_answer_is_found() {
        let today = day(MONDAY + 140);
        let red = "red for two periods and unanswered";
        assert_eq!(what(&check_on(&decided(), today)), [""; 0]);
        // A decision from before, which no rule would count as an answer.
        let mut early = decided();
        confirmed(&mut early).at = noon(MONDAY + 20);
        assert_eq!(what(&check_on(&early, today)), [red]);
        // Without any review the lateness shows, and that is the answer.
        let mut none = decided();
        none.governance.reviews.clear();
        assert_eq!(what(&check_on(&none, today)), [""; 0]);
    }

    #[test]
    fn a_milestone_that_was_written_off_in_advance_is_found() {
        let mut state = crate::steering::samples::with_group(under_way());
        done(&mut state, MONDAY + 101, &Actor::System, opening_due());
        does(&mut state, SECRETARIAT, 102, proposing(keeping()));
        does(&mut state, GROUP[0], 103, confirming());
        assert_eq!(what(&check_on(&state, day(MONDAY + 110))), [""; 0]);
        let second = Trigger::Milestone { milestone: 2, due: day(MONDAY + 200) };
        let named = of_review(&mut state).causes[0].named.clone();
        let cause = Cause::Trigger(second);
        of_review(&mut state).causes.push(rozum_model::governance::NamedCause { cause, named });
        assert_eq!(what(&check_on(&state, day(MONDAY + 201))), ["a milestone missed and unanswered"]);
    }
}
