//! A journal against a copy that was kept elsewhere, on both databases: what changed is named even when the whole
//! history was hashed and signed anew.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, command, introduce, signer, withdrawn};
use rozum_journal::{Anchor, Journal, JournalError, Source, verify, verify_against};
use std::path::PathBuf;

on_both! {
    growth_is_no_finding;
    a_rewritten_history_is_named_event_by_event;
    a_cut_end_is_named_event_by_event;
    an_edited_row_says_what_it_said;
    the_end_must_be_vouched_for;
    what_is_no_copy_is_refused;
}

/// A journal of these commands, each of one event.
async fn written(home: &Home, labels: &[&str]) -> Journal {
    let journal = home.open().await;
    introduce(&journal, &signer(1)).await;
    for label in labels {
        let size = journal.size().await.unwrap();
        journal.append(size, command(size, "amend-strategy", vec![withdrawn(label)])).await.unwrap();
    }
    journal
}

async fn copied(home: &Home, labels: &[&str]) -> PathBuf {
    let journal = written(home, labels).await;
    let folder = home.folder.path().join("copy");
    journal.export(&folder).await.unwrap();
    journal.close().await;
    folder
}

async fn findings(home: &Home, folder: &std::path::Path) -> Vec<String> {
    let report = verify_against(Source::Database(&home.url), &Anchor::default(), folder).await.unwrap();
    let short = |finding: &rozum_model::Reason| {
        finding
            .to_string()
            .replace(" kind=sphere-withdrawn subject=strategy/UA-05", "")
            .replace("journal-", "")
    };
    report.findings.iter().map(short).collect()
}

async fn rewritten(home: &Home, labels: &[&str]) {
    home.tamper(&["DELETE FROM event", "DELETE FROM checkpoint"]).await;
    written(home, labels).await.close().await;
    assert_eq!(verify(Source::Database(&home.url), &Anchor::default()).await.unwrap().findings, []);
}

async fn growth_is_no_finding(home: &Home) {
    let folder = copied(home, &["a", "b", "c"]).await;
    assert_eq!(findings(home, &folder).await, Vec::<String>::new());
    rewritten(home, &["a", "b", "c", "d"]).await;
    assert_eq!(findings(home, &folder).await, Vec::<String>::new());
}

async fn a_rewritten_history_is_named_event_by_event(home: &Home) {
    let folder = copied(home, &["a", "b", "c", "d", "e", "f"]).await;
    rewritten(home, &["a", "x", "c", "e", "f", "g"]).await;
    let label = |was: &str, is: &str| {
        format!("copy-event-edited seq=2 changes=event.sphere-withdrawn.label: \"{was}\" → \"{is}\"")
    };
    let expected =
        ["anchor-differs size=7".to_owned(), label("b", "x"), "copy-event-dropped seq=4".to_owned()];
    assert_eq!(findings(home, &folder).await, expected);
    rewritten(home, &["a", "forged", "b", "d", "c", "e", "f"]).await;
    let named = findings(home, &folder).await;
    assert_eq!(named[0], "anchor-differs size=7");
    assert_eq!(named[1..].len(), 2, "{named:?}");
    assert!(named.contains(&"copy-event-added seq=2".to_owned()), "{named:?}");
    assert!(named.iter().any(|finding| finding.starts_with("copy-event-moved seq=")), "{named:?}");
}

async fn a_cut_end_is_named_event_by_event(home: &Home) {
    let folder = copied(home, &["a", "b", "c"]).await;
    rewritten(home, &["a"]).await;
    let expected = ["anchor-ahead size=4 events=2", "copy-event-dropped seq=2", "copy-event-dropped seq=3"];
    assert_eq!(findings(home, &folder).await, expected);
}

async fn an_edited_row_says_what_it_said(home: &Home) {
    let folder = copied(home, &["a", "b"]).await;
    home.tamper(&["UPDATE event SET body = (SELECT body FROM event WHERE seq = 1) WHERE seq = 2"]).await;
    let named = findings(home, &folder).await;
    assert_eq!(named[0], "event-edited seq=2");
    assert!(named[1].starts_with("copy-event-edited seq=2"), "{named:?}");
}

async fn the_end_must_be_vouched_for(home: &Home) {
    let journal = written(home, &["a", "b"]).await;
    let keys = [signer(2).public_key().clone(), signer(1).public_key().clone()];
    journal.check_end(3, &keys).await.unwrap();
    assert_eq!(damage(journal.check_end(3, &keys[..1]).await), "journal-checkpoint-signature-wrong size=3");
    home.tamper(&["INSERT INTO event SELECT 3, subject, 99, body, leaf FROM event WHERE seq = 2"]).await;
    assert_eq!(damage(journal.check_end(3, &keys).await), "journal-events-and-checkpoints-disagree size=3");
    home.tamper(&["DELETE FROM checkpoint WHERE size = 3"]).await;
    assert_eq!(damage(journal.check_end(3, &keys).await), "journal-checkpoint-missing size=3");
}

fn damage(outcome: Result<(), JournalError>) -> String {
    match outcome {
        Err(JournalError::Damaged(reason)) => reason.to_string(),
        other => panic!("{other:?}"),
    }
}

async fn what_is_no_copy_is_refused(home: &Home) {
    written(home, &["a"]).await.close().await;
    let nowhere = home.folder.path().join("nowhere");
    let outcome = verify_against(Source::Database(&home.url), &Anchor::default(), &nowhere).await;
    assert!(matches!(outcome, Err(JournalError::Absent { .. })));
}
