//! A bundle is verified without the database, and each change to its files is named.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, append};
use rozum_journal::{Anchor, Exported, JournalError, verify_bundle};
use std::fs;
use std::path::{Path, PathBuf};

on_both! {
    a_bundle_is_clean;
    it_replaces_an_earlier_one_only;
    an_empty_journal_has_nothing_to_show;
}

async fn exported(home: &Home) -> PathBuf {
    let journal = home.filled(0).await;
    append(&journal, 300).await;
    append(&journal, 3).await;
    let folder = home.folder.path().join("bundle");
    let exported = journal.export(&folder).await.unwrap();
    assert_eq!(exported, Some(Exported { events: 304, files: 3 + 2 + 2 + 1 }));
    folder
}

fn findings(folder: &Path) -> Vec<String> {
    let report = verify_bundle(folder, &Anchor::default()).unwrap();
    report.findings.iter().map(|finding| finding.to_string().replace("journal-", "")).collect()
}

async fn a_bundle_is_clean(home: &Home) {
    let folder = exported(home).await;
    let report = verify_bundle(&folder, &Anchor::default()).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!((report.events, report.checkpoints, report.proven), (304, 3, 304));
    let anchor = Anchor { keys: vec![common::signer(1).public_key().clone()], checkpoint: None };
    assert!(verify_bundle(&folder, &anchor).unwrap().is_clean());
}

async fn it_replaces_an_earlier_one_only(home: &Home) {
    let folder = exported(home).await;
    let journal = home.open().await;
    append(&journal, 1).await;
    journal.export(&folder).await.unwrap();
    assert_eq!(verify_bundle(&folder, &Anchor::default()).unwrap().events, 305);
    assert!(findings(&folder).is_empty());
    let other = home.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("thesis.txt"), "years of work").unwrap();
    assert!(matches!(journal.export(&other).await, Err(JournalError::Occupied { .. })));
    assert_eq!(fs::read_to_string(other.join("thesis.txt")).unwrap(), "years of work");
    let names: Vec<_> =
        fs::read_dir(home.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().starts_with('.')), "{names:?}");
}

async fn an_empty_journal_has_nothing_to_show(home: &Home) {
    let folder = home.folder.path().join("bundle");
    assert_eq!(home.open().await.export(&folder).await.unwrap(), None);
    assert!(!folder.exists());
}

/// The entries of the first, full bundle with one thing done to them.
fn edit_entries(folder: &Path, edit: impl FnOnce(&mut Vec<Vec<u8>>)) {
    let path = folder.join("tile/entries/000");
    let bytes = fs::read(&path).unwrap();
    let (entries, _) = rozum_journal::tile::decode_entries(&bytes);
    let mut entries: Vec<Vec<u8>> = entries.into_iter().map(<[u8]>::to_vec).collect();
    edit(&mut entries);
    fs::write(path, rozum_journal::tile::encode_entries(entries.iter().map(Vec::as_slice))).unwrap();
}

async fn fresh() -> (Home, PathBuf) {
    let home = Home::new(common::On::Sqlite).await;
    let folder = exported(&home).await;
    (home, folder)
}

#[tokio::test]
async fn changed_entries_are_named() {
    let (_home, folder) = fresh().await;
    edit_entries(&folder, |entries| entries.swap(17, 40));
    assert_eq!(findings(&folder), ["events-swapped seq=17 other=40"]);
    edit_entries(&folder, |entries| entries.swap(17, 40));
    assert!(findings(&folder).is_empty());
    edit_entries(&folder, |entries| {
        let at = entries[99].len() - 5;
        entries[99][at] ^= 1;
    });
    let edited = findings(&folder);
    assert_eq!(edited.len(), 1, "{edited:?}");
    assert!(edited[0].starts_with("event-edited seq=99"), "{edited:?}");
}

#[tokio::test]
async fn a_dropped_entry_is_named() {
    let (_home, folder) = fresh().await;
    edit_entries(&folder, |entries| drop(entries.remove(100)));
    let expected = [
        "bundle-file-damaged path=tile/entries/000",
        "events-moved seq=101 last=255 place=100",
        "event-dropped seq=100",
    ];
    assert_eq!(findings(&folder), expected);
}

#[tokio::test]
async fn an_added_entry_is_named() {
    let (_home, folder) = fresh().await;
    edit_entries(&folder, |entries| entries.insert(3, b"{}".to_vec()));
    let found = findings(&folder);
    assert!(found.contains(&"event-added seq=3 kind=— subject=—".to_owned()), "{found:?}");
    assert!(!found.iter().any(|finding| finding.contains("dropped")), "{found:?}");
}

#[tokio::test]
async fn changed_files_are_named() {
    let (_home, folder) = fresh().await;
    fs::remove_file(folder.join("tile/0/001.p/48")).unwrap();
    assert_eq!(findings(&folder), ["bundle-file-missing path=tile/0/001.p/48"]);
    fs::write(folder.join("tile/1/000.p/1"), [0; 32]).unwrap();
    fs::write(folder.join("tile/0/007"), [0; 32]).unwrap();
    fs::write(folder.join("keys.jsonl"), "").unwrap();
    let checkpoints = fs::read_to_string(folder.join("checkpoints.jsonl")).unwrap();
    fs::write(folder.join("checkpoint"), checkpoints.lines().next().unwrap()).unwrap();
    let expected = [
        "bundle-checkpoint-differs",
        "bundle-file-extra path=tile/0/007",
        "bundle-file-missing path=tile/0/001.p/48",
        "bundle-keys-differ",
        "bundle-tile-differs path=tile/1/000.p/1",
    ];
    let mut found = findings(&folder);
    found.sort();
    assert_eq!(found, expected);
    fs::remove_file(folder.join("tile/entries/000")).unwrap();
    let found = findings(&folder);
    assert!(found.contains(&"events-dropped seq=0 last=255".to_owned()), "{found:?}");
}

#[tokio::test]
async fn a_shortened_list_of_checkpoints_is_named() {
    let (_home, folder) = fresh().await;
    let path = folder.join("checkpoints.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<_> = text.lines().collect();
    fs::write(&path, format!("{}\n{}\n", lines[0], lines[2])).unwrap();
    assert_eq!(findings(&folder), ["checkpoint-missing size=301"]);
    fs::write(&path, format!("{}\n{}\n", lines[0], lines[1])).unwrap();
    assert!(findings(&folder).contains(&"checkpoint-missing size=304".to_owned()));
}
