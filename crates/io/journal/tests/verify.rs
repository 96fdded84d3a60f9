//! What verification says about each way to change the past, on both databases. The journal of most
//! tests has one event that introduces the key and five commands of two events: sizes 1, 3, 5 … 11.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, append, command, introduce, signer, withdrawn};
use rozum_journal::{Anchor, Checkpoint, Hash, Journal, JournalError, Report, Source, verify};

on_both! {
    an_untouched_journal_is_clean;
    an_edited_body_is_named;
    a_body_edited_with_its_leaf_hash_is_narrowed_down;
    an_edited_leaf_hash_is_told_from_an_edited_body;
    a_body_that_is_no_event_is_named;
    edited_columns_are_named;
    a_dropped_event_is_named;
    a_dropped_last_event_is_named;
    two_swapped_rows_are_named;
    two_swapped_bodies_are_named;
    a_row_added_at_the_end_is_named;
    a_forged_command_at_the_end_is_named;
    a_row_added_in_the_middle_is_named;
    a_copy_over_another_is_named;
    a_row_before_the_beginning_is_named;
    a_dropped_checkpoint_is_named;
    a_dropped_last_checkpoint_is_named;
    an_edited_checkpoint_is_named;
    a_moved_checkpoint_is_named;
    an_extra_checkpoint_is_named;
    a_checkpoint_of_a_stranger_is_named;
    an_end_cut_off_shows_against_an_anchor;
    a_rewritten_journal_shows_against_an_anchor;
    keys_follow_each_other;
    a_lost_key_shows_against_a_trusted_one;
    a_second_server_signs_with_its_own_key;
    an_emptied_journal_is_not_clean;
    an_absent_table_is_a_finding;
}

const EDIT: &str = "UPDATE event SET body = (SELECT body FROM event WHERE seq = 0)";

async fn report(home: &Home, anchor: &Anchor) -> Report {
    verify(Source::Database(&home.url), anchor).await.unwrap()
}

/// Findings after the statements were run on a journal of five commands.
async fn after(home: &Home, statements: &[&str]) -> Vec<String> {
    home.filled(5).await.close().await;
    assert_eq!(findings(home, &Anchor::default()).await, Vec::<String>::new());
    home.tamper(statements).await;
    findings(home, &Anchor::default()).await
}

async fn findings(home: &Home, anchor: &Anchor) -> Vec<String> {
    let short = |finding: &rozum_model::Reason| {
        finding
            .to_string()
            .replace(" kind=sphere-withdrawn subject=strategy/UA-05", "")
            .replace("journal-", "")
    };
    report(home, anchor).await.findings.iter().map(short).collect()
}

/// Bytes as both databases read them in a statement.
fn literal(home: &Home, bytes: &[u8]) -> String {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if home.url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'\\x{hex}'::bytea") }
}

async fn an_untouched_journal_is_clean(home: &Home) {
    let journal = home.filled(5).await;
    let report = report(home, &Anchor::default()).await;
    assert_eq!(report.findings, []);
    assert_eq!((report.events, report.checkpoints, report.proven), (11, 6, 11));
    assert_eq!(report.root, journal.checkpoint().await.unwrap().unwrap().root);
    assert_eq!(report.origin.as_deref(), Some("rozum.example/journal"));
    assert_eq!(report.keys.len(), 1);
    assert_eq!((report.keys[0].introduced, report.keys[0].signed), (0, 6));
    assert_eq!(&report.keys[0].key, signer(1).public_key());
}

async fn an_edited_body_is_named(home: &Home) {
    let edited = after(home, &[&format!("{EDIT} WHERE seq = 4")]).await;
    assert_eq!(edited, ["event-edited seq=4 kind=key-introduced subject=journal"]);
}

async fn a_body_edited_with_its_leaf_hash_is_narrowed_down(home: &Home) {
    let journal = home.filled(2).await;
    append(&journal, 1).await;
    append(&journal, 1).await;
    let edit = |seq| {
        let body = &command(seq, "amend-strategy", vec![withdrawn("forged")])[0].bytes;
        let (body, leaf) = (literal(home, body), literal(home, Hash::leaf(body).as_bytes()));
        format!("UPDATE event SET body = {body}, leaf = {leaf} WHERE seq = {seq}")
    };
    home.tamper(&[&edit(5)]).await;
    let expected = ["event-edited seq=5", "checkpoints-unproven count=1 size=5"];
    assert_eq!(findings(home, &Anchor::default()).await, expected);
    home.tamper(&[&edit(2)]).await;
    let expected = ["span-differs seq=1 last=2", "checkpoints-unproven count=3 size=1"];
    assert_eq!(findings(home, &Anchor::default()).await, expected);
}

async fn an_edited_leaf_hash_is_told_from_an_edited_body(home: &Home) {
    let edited =
        after(home, &["UPDATE event SET leaf = (SELECT leaf FROM event WHERE seq = 0) WHERE seq = 4"]).await;
    assert_eq!(edited, ["leaf-differs seq=4"]);
}

async fn a_body_that_is_no_event_is_named(home: &Home) {
    let body = literal(home, b"{\"seq\":");
    let edited = after(home, &[&format!("UPDATE event SET body = {body} WHERE seq = 4")]).await;
    assert_eq!(edited, ["event-edited seq=4 kind=— subject=strategy/UA-05"]);
}

async fn edited_columns_are_named(home: &Home) {
    let edited = after(
        home,
        &[
            "UPDATE event SET subject = 'register' WHERE seq = 4",
            "UPDATE event SET revision = -7 WHERE seq = 6",
        ],
    )
    .await;
    assert_eq!(edited, ["columns-differ seq=4", "columns-differ seq=6"]);
}

async fn a_dropped_event_is_named(home: &Home) {
    let dropped = after(home, &["DELETE FROM event WHERE seq = 4"]).await;
    assert_eq!(dropped, ["event-dropped seq=4", "checkpoints-unproven count=4 size=3"]);
}

async fn a_dropped_last_event_is_named(home: &Home) {
    let dropped = after(home, &["DELETE FROM event WHERE seq = 10"]).await;
    assert_eq!(dropped, ["event-dropped seq=10", "checkpoints-unproven count=1 size=9"]);
}

async fn two_swapped_rows_are_named(home: &Home) {
    let swapped = after(
        home,
        &[
            "UPDATE event SET seq = -1 WHERE seq = 4",
            "UPDATE event SET seq = 4 WHERE seq = 7",
            "UPDATE event SET seq = 7 WHERE seq = -1",
        ],
    )
    .await;
    assert_eq!(swapped, ["events-swapped seq=4 other=7"]);
}

async fn two_swapped_bodies_are_named(home: &Home) {
    let events = home.filled(5).await.read(4, 2).await.unwrap();
    let [fourth, fifth] = [&events[0].body, &events[1].body].map(|body| literal(home, body));
    let swap =
        format!("UPDATE event SET body = CASE seq WHEN 4 THEN {fifth} ELSE {fourth} END WHERE seq IN (4, 5)");
    home.tamper(&[&swap]).await;
    assert_eq!(findings(home, &Anchor::default()).await, ["events-swapped seq=4 other=5"]);
}

async fn a_row_added_at_the_end_is_named(home: &Home) {
    let copy = "INSERT INTO event SELECT 11, subject, 99, body, leaf FROM event WHERE seq = 10";
    let added = after(home, &[copy]).await;
    assert_eq!(added, ["event-added seq=11"]);
}

async fn a_forged_command_at_the_end_is_named(home: &Home) {
    let body = &command(11, "amend-strategy", vec![withdrawn("forged")])[0].bytes;
    let (body, leaf) = (literal(home, body), literal(home, Hash::leaf(body).as_bytes()));
    let forged = format!("INSERT INTO event VALUES (11, 'strategy/UA-05', 12, {body}, {leaf})");
    let added = after(home, &[&forged]).await;
    assert_eq!(added, ["event-unsigned seq=11", "checkpoint-missing size=12"]);
}

async fn a_row_added_in_the_middle_is_named(home: &Home) {
    let body = &command(4, "amend-strategy", vec![withdrawn("forged")])[0].bytes;
    let (body, leaf) = (literal(home, body), literal(home, Hash::leaf(body).as_bytes()));
    let forged = format!("INSERT INTO event VALUES (4, 'strategy/UA-05', 99, {body}, {leaf})");
    let added = after(
        home,
        &[
            "UPDATE event SET seq = -seq - 1 WHERE seq >= 4",
            "UPDATE event SET seq = -seq WHERE seq < 0",
            &forged,
        ],
    )
    .await;
    let expected = ["columns-differ seq=4", "event-added seq=4", "events-moved seq=4 last=10 place=5"];
    assert_eq!(added[..3], expected);
}

async fn a_copy_over_another_is_named(home: &Home) {
    let copied = after(
        home,
        &["UPDATE event SET body = (SELECT body FROM event WHERE seq = 2), \
           leaf = (SELECT leaf FROM event WHERE seq = 2) WHERE seq = 4"],
    )
    .await;
    let expected = ["event-replaced seq=4 other=2", "checkpoints-unproven count=4 size=3"];
    assert_eq!(copied, expected);
}

async fn a_row_before_the_beginning_is_named(home: &Home) {
    let added =
        after(home, &["INSERT INTO event SELECT -5, subject, 99, body, leaf FROM event WHERE seq = 10"])
            .await;
    assert_eq!(added, ["event-added seq=-5"]);
}

async fn a_dropped_checkpoint_is_named(home: &Home) {
    assert_eq!(after(home, &["DELETE FROM checkpoint WHERE size = 5"]).await, ["checkpoint-missing size=5"]);
}

async fn a_dropped_last_checkpoint_is_named(home: &Home) {
    let dropped = after(home, &["DELETE FROM checkpoint WHERE size = 11"]).await;
    assert_eq!(dropped, ["events-unsigned seq=9 last=10", "checkpoint-missing size=11"]);
}

async fn an_edited_checkpoint_is_named(home: &Home) {
    let edited = after(
        home,
        &[
            "UPDATE checkpoint SET note = replace(note, 'rozum.example', 'other.example') WHERE size = 5",
            "UPDATE checkpoint SET note = 'nothing' WHERE size = 7",
            "UPDATE checkpoint SET root = (SELECT root FROM checkpoint WHERE size = 1) WHERE size = 9",
        ],
    )
    .await;
    let expected = [
        "checkpoint-origin-differs size=5 origin=other.example/journal",
        "checkpoint-edited size=7",
        "checkpoint-edited size=9",
        "key-unknown key=other.example/journal count=1 size=5",
    ];
    assert_eq!(edited, expected);
}

async fn a_moved_checkpoint_is_named(home: &Home) {
    assert_eq!(
        after(home, &["UPDATE checkpoint SET size = 6 WHERE size = 5"]).await,
        ["checkpoint-edited size=6"]
    );
}

async fn an_extra_checkpoint_is_named(home: &Home) {
    let extra =
        after(home, &["INSERT INTO checkpoint SELECT 4, root, note FROM checkpoint WHERE size = 3"]).await;
    assert_eq!(extra, ["checkpoint-edited size=4"]);
    // Made by somebody who has the key.
    let root = report(home, &Anchor::default()).await.root;
    let note = Checkpoint::sign("rozum.example/journal", 6, root, &signer(1)).note;
    let root = literal(home, root.as_bytes());
    home.tamper(&[
        "DELETE FROM checkpoint WHERE size = 4",
        &format!("INSERT INTO checkpoint VALUES (6, {root}, '{note}')"),
    ])
    .await;
    let found = findings(home, &Anchor::default()).await;
    assert!(found.contains(&"checkpoint-extra size=6".to_owned()), "{found:?}");
}

async fn a_checkpoint_of_a_stranger_is_named(home: &Home) {
    home.filled(5).await.close().await;
    let stranger = Journal::open(&home.url, signer(66)).await.unwrap();
    append(&stranger, 1).await;
    let found = findings(home, &Anchor::default()).await;
    assert_eq!(found, ["event-unsigned seq=11", "key-unknown key=rozum.example/journal count=1 size=12"]);
    // Under the true key's name and id, with a signature that is not its own.
    let note = "UPDATE checkpoint SET note = replace(note, (SELECT substr(note, length(note) - 93, 6) FROM checkpoint WHERE size = 12), \
                (SELECT substr(note, length(note) - 93, 6) FROM checkpoint WHERE size = 1)) WHERE size = 12";
    home.tamper(&[note]).await;
    let found = findings(home, &Anchor::default()).await;
    assert!(found.iter().any(|finding| finding.contains("size=12")), "{found:?}");
}

async fn an_end_cut_off_shows_against_an_anchor(home: &Home) {
    let journal = home.filled(5).await;
    let anchor = Anchor { checkpoint: journal.checkpoint().await.unwrap(), ..Anchor::default() };
    assert_eq!(findings(home, &anchor).await, Vec::<String>::new());
    home.tamper(&["DELETE FROM event WHERE seq >= 9", "DELETE FROM checkpoint WHERE size > 9"]).await;
    assert_eq!(findings(home, &Anchor::default()).await, Vec::<String>::new());
    assert_eq!(findings(home, &anchor).await, ["anchor-ahead size=11 events=9"]);
}

async fn a_rewritten_journal_shows_against_an_anchor(home: &Home) {
    let first = home.filled(5).await;
    let anchor = Anchor { checkpoint: first.checkpoint_at(5).await.unwrap(), ..Anchor::default() };
    home.tamper(&["DELETE FROM event WHERE seq >= 3", "DELETE FROM checkpoint WHERE size > 3"]).await;
    let again = home.open().await;
    append(&again, 1).await;
    append(&again, 4).await;
    assert_eq!(findings(home, &Anchor::default()).await, Vec::<String>::new());
    assert_eq!(findings(home, &anchor).await, ["anchor-differs size=5"]);
    let other =
        Checkpoint::sign("other.example", 5, again.checkpoint().await.unwrap().unwrap().root, &signer(1));
    let anchor = Anchor { checkpoint: Some(other), ..Anchor::default() };
    assert_eq!(findings(home, &anchor).await, ["anchor-elsewhere origin=other.example"]);
}

async fn keys_follow_each_other(home: &Home) {
    let journal = home.filled(1).await;
    introduce(&journal, &signer(2)).await;
    journal.set_signer(signer(2));
    append(&journal, 1).await;
    let anchor = Anchor { keys: vec![signer(1).public_key().clone()], checkpoint: None };
    let rotated = report(home, &anchor).await;
    assert_eq!(rotated.findings, []);
    assert!(rotated.keys.iter().all(|key| key.trusted));
    assert_eq!(rotated.keys.iter().map(|key| key.signed).collect::<Vec<_>>(), [3, 1]);
    // Whoever trusts the new key trusts what the old one did before it.
    let anchor = Anchor { keys: vec![signer(2).public_key().clone()], checkpoint: None };
    assert_eq!(findings(home, &anchor).await, Vec::<String>::new());
    journal.set_signer(signer(1));
    append(&journal, 1).await;
    let found = findings(home, &Anchor::default()).await;
    let retired = format!("key-retired size=6 key={}", signer(1).public_key());
    assert_eq!(found, [retired.as_str(), "event-unsigned seq=5"]);
}

async fn a_lost_key_shows_against_a_trusted_one(home: &Home) {
    let journal = home.filled(1).await;
    journal.set_signer(signer(2));
    introduce(&journal, &signer(2)).await;
    append(&journal, 1).await;
    assert_eq!(findings(home, &Anchor::default()).await, Vec::<String>::new());
    let anchor = Anchor { keys: vec![signer(1).public_key().clone()], checkpoint: None };
    let doubted = format!("key-not-trusted size=4 key={}", signer(2).public_key());
    assert_eq!(findings(home, &anchor).await, [doubted]);
    let both = Anchor {
        keys: vec![signer(1).public_key().clone(), signer(2).public_key().clone()],
        checkpoint: None,
    };
    assert_eq!(findings(home, &both).await, Vec::<String>::new());
    let unused = Anchor { keys: vec![signer(3).public_key().clone()], checkpoint: None };
    assert_eq!(findings(home, &unused).await, [format!("trusted-key-unused key={}", signer(3).public_key())]);
}

async fn a_second_server_signs_with_its_own_key(home: &Home) {
    let first = home.filled(1).await;
    let second = Journal::open(&home.url, signer(2)).await.unwrap();
    introduce(&second, &signer(2)).await;
    append(&first, 1).await;
    append(&second, 2).await;
    append(&first, 1).await;
    assert_eq!(findings(home, &Anchor::default()).await, Vec::<String>::new());
}

async fn an_emptied_journal_is_not_clean(home: &Home) {
    let dropped = after(home, &["DELETE FROM event"]).await;
    assert!(dropped.contains(&"events-dropped seq=0 last=10".to_owned()), "{dropped:?}");
    home.tamper(&["DELETE FROM checkpoint"]).await;
    let anchor = Anchor { keys: vec![signer(1).public_key().clone()], checkpoint: None };
    assert_eq!(findings(home, &anchor).await.len(), 1);
}

async fn an_absent_table_is_a_finding(home: &Home) {
    let dropped = after(home, &["DROP TABLE event"]).await;
    assert!(dropped.iter().any(|finding| finding.starts_with("unreadable detail=")), "{dropped:?}");
}

#[tokio::test]
async fn no_journal_is_no_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/rozum.sqlite?mode=rwc", folder.path().display());
    let absent = verify(Source::Database(&url), &Anchor::default()).await;
    assert!(matches!(absent, Err(JournalError::Absent { .. })));
    let absent = verify(Source::Bundle(folder.path()), &Anchor::default()).await;
    assert!(matches!(absent, Err(JournalError::Absent { .. })));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
