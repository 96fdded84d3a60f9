//! Long random histories of two regions that fund: whatever is tried, by whomever, every state keeps the
//! invariants, and the journal adds up to the state.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod founding;
mod tried;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rozum_governance::{apply, decide, invariants, record, replay, state_bytes};
use rozum_model::{Recorded, State, Timestamp};
use std::cell::RefCell;
use std::collections::BTreeMap;
use tried::Draw;

/// How often each stage was stood in after a command, and each command accepted, over all histories.
#[derive(Default)]
struct Seen {
    stages: BTreeMap<&'static str, usize>,
    accepted: BTreeMap<&'static str, usize>,
    refused: usize,
}

/// Noon of a day.
fn moment(day: i64) -> Timestamp {
    Timestamp::from_microsecond((day * 24 + 10) * 3_600_000_000).unwrap()
}

/// Tries one command on a day; looks at the state after it.
fn step(
    state: &mut State,
    journal: &mut Vec<Recorded>,
    draw: &Draw,
    day: i64,
    seen: &mut Seen,
) -> Result<(), TestCaseError> {
    let now = moment(day);
    let (actor, command) = tried::next(state, now.kyiv_day(), draw);
    let Ok(events) = decide(state, &actor, now, &command) else {
        seen.refused += 1;
        return Ok(());
    };
    *seen.accepted.entry(command.name()).or_default() += 1;
    for recorded in record(state, &actor, now, command.name(), events) {
        let bytes = recorded.to_bytes().map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&Recorded::from_bytes(&bytes).unwrap(), &recorded);
        apply(state, &recorded).map_err(|error| TestCaseError::fail(error.to_string()))?;
        journal.push(recorded);
    }
    for application in state.governance.applications.values() {
        *seen.stages.entry(application.stage.name()).or_default() += 1;
    }
    let broken = invariants::check(state);
    prop_assert!(broken.is_empty(), "after {}: {}", command.name(), broken[0]);
    Ok(())
}

fn history(founded: &(State, Vec<Recorded>), draws: &[Draw], seen: &mut Seen) -> Result<(), TestCaseError> {
    let (mut state, mut journal) = founded.clone();
    let mut day = 1_i64;
    for draw in draws {
        day += draw.days(&state, moment(day).kyiv_day());
        step(&mut state, &mut journal, draw, day, seen)?;
    }
    let again = replay(journal.into_iter()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(state_bytes(&again), state_bytes(&state));
    Ok(())
}

#[test]
fn no_history_breaks_an_invariant() {
    let seen = RefCell::new(Seen::default());
    // The same histories every time: how far they reach is part of the test.
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let draws = prop::collection::vec(any::<[u8; 8]>().prop_map(Draw), 300..600);
    let founded = founding::region();
    if let Err(error) = runner.run(&draws, |draws| history(&founded, &draws, &mut seen.borrow_mut())) {
        panic!("{error}");
    }
    // A law that is tried on nothing proves nothing.
    let seen = seen.into_inner();
    let stages = &seen.stages;
    for stage in ["withdrawn", "ineligible", "proposed", "not-proposed", "approved", "rejected", "returned"] {
        assert!(stages.get(stage).is_some_and(|count| *count > 0), "{stage}: {stages:?}");
    }
    for verb in
        ["change-controllers", "end-mandate", "confirm-rules", "recuse", "cancel-sitting", "form-package"]
    {
        assert!(seen.accepted.get(verb).is_some_and(|count| *count > 0), "{verb}: {:?}", seen.accepted);
    }
    assert!(seen.refused > 1000, "{}", seen.refused);
}
