//! Laws of the fold, on random lives of a register: commands that are accepted and commands that
//! are refused, by everyone who can give one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod life;
mod world;

use life::Life;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rozum_governance::{apply, replay, replay_onto, state_bytes};
use rozum_model::{Actor, Recorded, State};
use std::cell::Cell;
use std::collections::BTreeMap;
use world::Draw;

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let draw = (any::<u8>(), any::<u8>(), prop::collection::vec(any::<u8>(), 8..64));
    prop::collection::vec(draw.prop_map(|(actor, verb, bytes)| Draw { actor, verb, bytes }), 0..60)
}

#[test]
fn the_state_is_what_the_journal_adds_up_to() {
    let (accepted, refused, by_accounts) = (Cell::new(0_usize), Cell::new(0_usize), Cell::new(0_usize));
    let (answers, agreed, reviews, decided) =
        (Cell::new(0_usize), Cell::new(0_usize), Cell::new(0_usize), Cell::new(0_usize));
    let (datasets, judgements, labels) = (Cell::new(0_usize), Cell::new(0_usize), Cell::new(0_usize));
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&draws(), |draws| {
        let mut life = match draws.len() % 4 {
            0 => Life::default(),
            // Where both regions have something to say, they also talk to each other.
            1 => Life::with_people(0)?,
            _ => Life::with_people(2)?,
        };
        for draw in &draws {
            if life.step(draw)? {
                accepted.set(accepted.get() + 1);
            } else {
                refused.set(refused.get() + 1);
            }
        }
        let by_account = |r: &&Recorded| matches!(r.actor, Actor::Account(_));
        by_accounts.set(by_accounts.get() + life.journal.iter().filter(by_account).count());
        let of = |name: &str| life.journal.iter().filter(|r| r.command.name == name).count();
        datasets.set(datasets.get() + of("import-dataset"));
        judgements.set(judgements.get() + of("judge-evidence"));
        labels.set(labels.get() + of("correct-labels"));
        answers.set(answers.get() + of("answer-division"));
        agreed.set(agreed.get() + life.state.divisions.values().filter(|own| own.is_agreed()).count());
        reviews.set(reviews.get() + of("review-relevance"));
        decided.set(decided.get() + of("decide-proposal"));
        the_past_stays(&life)?;
        replay_gives_the_live_state(&life)?;
        counts_have_no_gaps(&life)
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    // A law that is tried on nothing proves nothing.
    let tried = (accepted.get(), refused.get(), by_accounts.get());
    let evidence = (datasets.get(), judgements.get());
    assert!(evidence.0 > 100 && evidence.1 > 10, "datasets, judgements: {evidence:?}");
    let people = (answers.get(), agreed.get(), reviews.get(), decided.get());
    assert!(
        people.0 > 100 && people.1 > 0 && people.2 > 30 && people.3 > 3,
        "answers, agreements, reviews, decisions: {people:?}"
    );
    assert!(labels.get() > 10, "labels: {}", labels.get());
    assert!(tried.0 > 500 && tried.1 > 500 && tried.2 > 100, "accepted, refused, by accounts: {tried:?}");
}

/// Readers hold snapshots; nothing that happens later changes what they see.
fn the_past_stays(life: &Life) -> Result<(), TestCaseError> {
    for (snapshot, bytes) in &life.snapshots {
        prop_assert_eq!(&state_bytes(snapshot), bytes);
    }
    Ok(())
}

fn replay_gives_the_live_state(life: &Life) -> Result<(), TestCaseError> {
    let expected = state_bytes(&life.state);
    let at_once = replay(life.journal.iter().cloned()).map_err(|e| TestCaseError::fail(e.to_string()))?;
    prop_assert_eq!(&state_bytes(&at_once), &expected);

    for size in [1, 3, 7] {
        let mut state = State::default();
        for batch in life.journal.chunks(size) {
            replay_onto(&mut state, batch.iter().cloned()).map_err(|e| TestCaseError::fail(e.to_string()))?;
        }
        prop_assert_eq!(&state_bytes(&state), &expected);
    }
    let mut one_by_one = State::default();
    for recorded in &life.journal {
        apply(&mut one_by_one, recorded).map_err(|e| TestCaseError::fail(e.to_string()))?;
    }
    prop_assert_eq!(&one_by_one, &life.state);
    Ok(())
}

fn counts_have_no_gaps(life: &Life) -> Result<(), TestCaseError> {
    let mut revisions = BTreeMap::new();
    for (seq, recorded) in (0..).zip(&life.journal) {
        prop_assert_eq!(recorded.seq, seq);
        let revision: &mut u64 = revisions.entry(recorded.subject.clone()).or_default();
        *revision += 1;
        prop_assert_eq!(recorded.revision, *revision);
    }
    for pair in life.journal.windows(2) {
        prop_assert!(pair[0].at <= pair[1].at);
    }
    Ok(())
}
