//! Many people at once, through two processes: whatever was acknowledged stands in the journal once, under the number
//! that was told, and nothing else does.

use crate::acts::{correct, revision};
use crate::home::{Home, events, live, replayed};
use rozum_app::{Rozum, SubmitError};
use rozum_model::{Actor, Event};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::task::JoinSet;

on_both! {
    no_decision_is_lost_or_doubled;
}

const PEOPLE: usize = 24;
const DECISIONS: usize = 6;

/// Decides on what was seen, looks again when another was first; event and words of what was acknowledged.
async fn one(rozum: Arc<Rozum>, number: usize) -> (Vec<(u64, String)>, usize) {
    let (mut told, mut refused, mut turn) = (Vec::new(), 0, 0);
    while told.len() < DECISIONS {
        turn += 1;
        let words = format!("рішення {number}-{turn}");
        let command = correct("05-P01", &words, Some(revision(&rozum, "UA-05")));
        // Everyone has looked before anyone writes.
        tokio::task::yield_now().await;
        match rozum.submit(&Actor::Operator, &command).await {
            Ok(receipt) => {
                assert_eq!(receipt.first, receipt.last);
                told.push((receipt.first, words));
            }
            Err(SubmitError::Refused(refusal)) => {
                assert_eq!(refusal.reasons[0].id, "revision-stale");
                refused += 1;
                // Whoever is told that they are late looks at what the other process wrote, too.
                rozum.catch_up().await.unwrap();
            }
            // Nothing was written; the same person tries again.
            Err(SubmitError::Busy) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    (told, refused)
}

async fn no_decision_is_lost_or_doubled(home: &Home) {
    let processes = [Arc::new(home.open_as("first").await), Arc::new(home.open_as("second").await)];
    let before = processes[1].journal().size().await.unwrap();
    let mut crowd = JoinSet::new();
    for number in 0..PEOPLE {
        crowd.spawn(one(Arc::clone(&processes[number % 2]), number));
    }
    let (mut told, mut refused) = (BTreeMap::new(), 0);
    while let Some(done) = crowd.join_next().await {
        let (own, late) = done.unwrap();
        refused += late;
        for (seq, words) in own {
            assert_eq!(told.insert(seq, words), None, "event {seq} was acknowledged twice");
        }
    }
    assert_eq!(told.len(), PEOPLE * DECISIONS);
    assert!(refused > 0, "nobody was in the way of anybody");
    let mut found = BTreeMap::new();
    for recorded in events(&processes[0]).await.into_iter().filter(|recorded| recorded.seq >= before) {
        let Event::TranscriptionCorrected { verbatim, .. } = recorded.event else { panic!("{recorded:?}") };
        found.insert(recorded.seq, verbatim);
    }
    assert_eq!(found, told);
    for rozum in &processes {
        rozum.catch_up().await.unwrap();
        assert_eq!(replayed(rozum).await, live(rozum));
    }
    assert_eq!(home.verified(&rozum_journal::Anchor::default()).await.findings, []);
}
