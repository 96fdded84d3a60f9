//! Long random histories of observations, reviews and passing time: whatever is tried, by whomever, an
//! indicator that is red for two periods and a missed milestone are answered or marked as late (14).

use super::samples::{
    COUNCIL, GROUP, OWNER, SECRETARIAT, answering, completing, confirming, correcting, entering, keeping,
    level, new_target, observing, opening_due, proposing, returning, terms, told, with_group,
};
use super::{overdue, readings, triggers};
use crate::implementation::samples::{
    MONDAY, OVERSIGHT, STRANGER, application, certifying, does, report, reporting, share, taking, under_way,
};
use crate::samples::REGION;
use crate::samples::seats::{NATIONAL, day, noon, person};
use crate::{apply, decide, invariants, record, replay_onto, state_bytes};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{
    FollowUp, Indicator, NewTarget, ProposedDecision, ReviewDecision, ReviewId, StageReview, Steered,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, Recorded, State};
use std::cell::RefCell;
use std::collections::BTreeMap;

type Draw = [u8; 6];

fn pick<T: Copy>(all: &[T], byte: u8) -> T {
    all[usize::from(byte) % all.len()]
}

/// Mostly somebody who may, often somebody else.
fn who(usual: u64, draw: Draw) -> Actor {
    let everybody = [&OVERSIGHT[..], &NATIONAL, &GROUP, &COUNCIL, &[SECRETARIAT, STRANGER, 1]].concat();
    person(if draw[1].is_multiple_of(6) { pick(&everybody, draw[2]) } else { usual })
}

fn next(state: &State, today: Day, draw: Draw) -> (Actor, Command) {
    let indicators: Vec<&Indicator> = state.governance.indicators.values().map(AsRef::as_ref).collect();
    let indicator = indicators[usize::from(draw[3]) % indicators.len()];
    let waits = |review: &&StageReview| review.is_open() || review.awaited().is_some();
    let reviews: Vec<&StageReview> =
        state.governance.reviews.values().map(AsRef::as_ref).filter(waits).collect();
    match draw[0] % 8 {
        0 => (Actor::System, opening_due().into()),
        1 => (who(SECRETARIAT, draw), asking(draw)),
        2..=4 => (who(OWNER, draw), told_of(indicator, today, draw)),
        5 => project(state, today, draw),
        _ if reviews.is_empty() => (Actor::System, opening_due().into()),
        _ => on_review(state, reviews[usize::from(draw[4]) % reviews.len()], today, draw),
    }
}

fn asking(draw: Draw) -> Command {
    let about: Steered = pick(&["05-P01", "UA-05", "05-A001"], draw[3]).parse().unwrap();
    let reason = "Так вирішили на зборах громади.".to_owned();
    Verb::OpenReview { about, reason }.into()
}

/// A period that is over, told late or early, well or badly, for the first time or once more.
fn told_of(indicator: &Indicator, today: Day, draw: Draw) -> Command {
    let periods: Vec<Day> = indicator.periods_before(today).collect();
    let first = periods.iter().find(|period| !indicator.observations.contains_key(period));
    let period = match first {
        Some(first) if !draw[4].is_multiple_of(4) => *first,
        _ => periods.get(usize::from(draw[5]) % periods.len().max(1)).copied().unwrap_or(today),
    };
    let known = indicator.observations.contains_key(&period);
    let reason = known.then_some("Уточнено за первинними даними.");
    let value = ["5", "9", "12", "60", "200"][usize::from(draw[4]) % 5];
    let observing = match draw[5] % 7 {
        0 => told(&period.to_string(), None, reason),
        _ => observing(&period.to_string(), value, reason),
    };
    Verb::RecordObservation { indicator: indicator.id, observing: Box::new(observing) }.into()
}

fn project(state: &State, today: Day, draw: Draw) -> (Actor, Command) {
    let work = state.governance.application(application()).unwrap().stage.work().unwrap();
    let number = u16::try_from(work.reports.len()).unwrap();
    match work.reports.last().map(|report| report.stage.name()) {
        Some("submitted") => (person(3), taking(number).into()),
        Some("in-control") => (person(3), certifying(number, &[share(REGION, 0)], &[]).into()),
        _ => {
            let passed = |to: Day| i64::from(day(MONDAY).until(to).unwrap().get_days());
            let from = work.reports.last().map_or(0, |last| passed(last.content.to) + 1);
            let mut told = report(from, passed(today) - 1, &[], &[]);
            told.counted[0].value = ["1", "2", "90"][usize::from(draw[3]) % 3].to_owned();
            (person(crate::implementation::samples::APPLICANT), reporting(told).into())
        }
    }
}

fn on_review(state: &State, review: &StageReview, today: Day, draw: Draw) -> (Actor, Command) {
    let id = review.id;
    let decider = match review.about {
        Steered::Strategy(_) => COUNCIL[0],
        Steered::Priority(_) | Steered::Application(_) => GROUP[0],
    };
    let until = today.checked_add(jiff::Span::new().days(i64::from(draw[5]))).ok();
    let proposal = match draw[3] % 4 {
        0 | 1 => keeping(),
        2 => ProposedDecision { until, targets: targets(state, review, draw), ..correcting() },
        _ => ProposedDecision { until, decision: ReviewDecision::Discontinue, ..correcting() },
    };
    // Sometimes one cause goes without an answer.
    let causes = u16::try_from(review.causes.len()).unwrap();
    let proposal = answering(causes - u16::from(draw[4].is_multiple_of(16)), proposal);
    let (actor, verb) = match (review.stage.name(), draw[4] % 8) {
        ("open", _) => (who(SECRETARIAT, draw), proposing(proposal)),
        ("proposed", 0) => (who(decider, draw), returning("Підстав для цього замало.")),
        ("proposed", _) => (who(decider, draw), confirming()),
        _ => (who(SECRETARIAT, draw), completing(done(state, id, draw))),
    };
    (actor, of(verb, id).into())
}

/// Mostly another target for what the review is about, sometimes too near, sometimes none.
fn targets(state: &State, review: &StageReview, draw: Draw) -> Vec<NewTarget> {
    let own = state.governance.indicators.values().filter(|own| own.terms.about == review.about);
    let on = if draw[4].is_multiple_of(8) { "2026-06-30" } else { "2028-12-31" };
    let target = level(pick(&["10", "40", "60", "80"], draw[5]), on);
    own.filter(|_| !draw[5].is_multiple_of(4))
        .map(|own| new_target(&own.id.to_string(), target.clone()))
        .collect()
}

/// What was really done, where something was; else anything.
fn done(state: &State, review: ReviewId, draw: Draw) -> FollowUp {
    let mut all = state.governance.indicators.values();
    if let Some(own) = all.find(|own| own.earlier.iter().any(|one| one.review == review)) {
        return FollowUp::Target { indicator: own.id };
    }

    match draw[5] % 4 {
        0 => FollowUp::Version { version: 1 },
        1 => FollowUp::Modification { number: 1 },
        2 => FollowUp::Ended,
        _ => FollowUp::Target { indicator: *state.governance.indicators.keys().next().unwrap() },
    }
}

/// The same command about another review.
fn of(verb: Verb, review: ReviewId) -> Verb {
    match verb {
        Verb::ProposeReviewDecision { proposal, .. } => Verb::ProposeReviewDecision { review, proposal },
        Verb::ConfirmReviewDecision { .. } => Verb::ConfirmReviewDecision { review },
        Verb::ReturnReviewDecision { reason, .. } => Verb::ReturnReviewDecision { review, reason },
        Verb::CompleteReview { done, words, .. } => Verb::CompleteReview { review, done, words },
        other => other,
    }
}

/// A project under way, an indicator of the priority and one of the strategy.
fn start() -> State {
    let mut state = with_group(under_way());
    does(&mut state, SECRETARIAT, 0, entering(terms()));
    let mut other = terms();
    (other.about, other.name) = ("UA-05".parse().unwrap(), "Частка браку".to_owned());
    (other.baseline, other.target) = (level("90", "2025-12-31"), Some(level("10", "2028-12-31")));
    does(&mut state, SECRETARIAT, 0, entering(other));
    state
}

fn holds(state: &State, today: Day, verb: &str) -> Result<(), TestCaseError> {
    let mut broken = invariants::after_approval(state);
    broken.extend(invariants::check_on(state, today));
    prop_assert!(broken.is_empty(), "after {} on {today}: {}", verb, broken[0]);
    Ok(())
}

fn history(
    start: &State,
    draws: &[Draw],
    seen: &mut BTreeMap<&'static str, usize>,
) -> Result<(), TestCaseError> {
    let (mut state, mut journal): (State, Vec<Recorded>) = (start.clone(), Vec::new());
    let mut on = MONDAY;
    for draw in draws {
        on += i64::from(draw[5] % 3) * i64::from(draw[4] % 16);
        if draw[4].is_multiple_of(4) {
            // Time alone breaks nothing either.
            holds(&state, day(on), "nothing")?;
        }
        let (actor, command) = next(&state, day(on), *draw);
        let Ok(events) = decide(&state, &actor, noon(on), &command) else { continue };
        *seen.entry(command.name()).or_default() += 1;
        let confirms = command.name() == "confirm-review-decision";
        let more = if confirms { "targets" } else { "reviews" };
        *seen.entry(more).or_default() += usize::from(events.len() > 1);
        for event in record(&state, &actor, noon(on), command.name(), events) {
            apply(&mut state, &event).map_err(|error| TestCaseError::fail(error.to_string()))?;
            journal.push(event);
        }
        holds(&state, day(on), command.name())?;
        if command.name() == "open-due-reviews" {
            prop_assert!(triggers(&state, day(on)).is_empty(), "the program left something");
            let left = overdue(&state, day(on)).iter().any(|late| late.of.code() == "unreviewed");
            prop_assert!(!left);
        }
        for indicator in state.governance.indicators.values() {
            let periods: Vec<Day> =
                readings(&state, indicator, day(on)).iter().map(|own| own.period).collect();
            prop_assert!(periods.is_sorted());
        }
    }
    let mut again = start.clone();
    replay_onto(&mut again, journal.into_iter()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(state_bytes(&again), state_bytes(&state));
    Ok(())
}

#[test]
fn in_no_history_does_anything_stay_red_in_silence() {
    let seen = RefCell::new(BTreeMap::new());
    let mut runner = TestRunner::new(Config { cases: 32, failure_persistence: None, ..Config::default() });
    let draws = prop::collection::vec(any::<Draw>(), 40..140);
    let start = start();
    if let Err(error) = runner.run(&draws, |draws| history(&start, &draws, &mut seen.borrow_mut())) {
        panic!("{error}");
    }
    // A law that is tried on nothing proves nothing.
    let seen = seen.into_inner();
    for verb in [
        "record-observation",
        "open-review",
        "open-due-reviews",
        "propose-review-decision",
        "confirm-review-decision",
        "return-review-decision",
        "complete-review",
        "certify-report",
        "reviews",
        "targets",
    ] {
        assert!(seen.get(verb).is_some_and(|count| *count > 0), "{verb}: {seen:?}");
    }
}
