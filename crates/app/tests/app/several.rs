//! Several processes on one database.

use crate::acts::{by_operator, correct, refused, revision};
use crate::home::{Home, live, replayed};
use rozum_app::{Rozum, SubmitError};
use rozum_model::Actor;
use std::sync::Arc;
use std::time::{Duration, Instant};

on_both! {
    what_one_writes_the_other_sees_within_a_second;
    both_write_at_once_to_different_strategies;
    whoever_was_slower_is_told_what_changed;
}

/// A second is promised; a machine that runs all tests at once may take a little more.
const SOON: Duration = Duration::from_secs(2);

async fn what_one_writes_the_other_sees_within_a_second(home: &Home) {
    let (one, other) = (home.open_as("first").await, Arc::new(home.open_as("second").await));
    let following = tokio::spawn(Arc::clone(&other).follow());
    let receipt = by_operator(&one, &correct("05-P01", "видно всюди", None)).await;
    let start = Instant::now();
    while other.snapshot().state.size <= receipt.last {
        assert!(start.elapsed() < SOON, "the other process did not see event {}", receipt.last);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    following.abort();
    assert_eq!(live(&one), live(&other));
}

async fn both_write_at_once_to_different_strategies(home: &Home) {
    let (one, other) = (home.open_as("first").await, home.open_as("second").await);
    let write = async |rozum: &Rozum, item: &str| {
        for round in 0..8 {
            by_operator(rozum, &correct(item, &format!("правка {round} з {item}"), None)).await;
        }
    };
    tokio::join!(write(&one, "05-P01"), write(&other, "07-P01"));
    one.catch_up().await.unwrap();
    other.catch_up().await.unwrap();
    assert_eq!(live(&one), live(&other));
    assert_eq!(replayed(&one).await, live(&one));
    let text = |id: &str| {
        let id: rozum_model::PriorityId = id.parse().unwrap();
        one.snapshot().state.strategy(id.region()).unwrap().current.priority(id).unwrap().item.text.clone()
    };
    assert_eq!((text("05-P01"), text("07-P01")), ("правка 7 з 05-P01".into(), "правка 7 з 07-P01".into()));
    assert_eq!(home.verified(&rozum_journal::Anchor::default()).await.findings, []);
}

async fn whoever_was_slower_is_told_what_changed(home: &Home) {
    let (one, other) = (home.open_as("first").await, home.open_as("second").await);
    one.catch_up().await.unwrap();
    let seen = revision(&one, "UA-05");
    assert_eq!(revision(&other, "UA-05"), seen);
    let write = async |rozum: &Rozum, text: &str| {
        rozum.submit(&Actor::Operator, &correct("05-P01", text, Some(seen))).await
    };
    let outcomes = tokio::join!(write(&one, "перша думка"), write(&other, "друга думка"));
    let (accepted, late): (Vec<_>, Vec<_>) = [outcomes.0, outcomes.1].into_iter().partition(Result::is_ok);
    assert_eq!((accepted.len(), late.len()), (1, 1));
    for outcome in late {
        let Err(SubmitError::Refused(refusal)) = &outcome else { panic!("{outcome:?}") };
        let reason = refusal.reasons[0].to_string();
        assert!(reason.contains(&format!("seen={seen}")), "{reason}");
        assert_eq!(refused(outcome), ["revision-stale"]);
    }
}
