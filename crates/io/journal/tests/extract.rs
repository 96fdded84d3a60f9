//! An extract is verified without the journal, and whatever is done to it is named.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, On, introduce, signer, withdrawn};
use proptest::prelude::*;
use rozum_journal::{Anchor, Body, Checkpoint, Files, Journal, JournalError, Wanted, verify_extract};
use rozum_model::event::{CommandRef, Subject};
use rozum_model::strategy::Document;
use rozum_model::{Actor, Event, Recorded, RegionIso, Timestamp};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

on_both! {
    an_extract_is_clean;
}

/// An event about the strategy of a region, or about the register with a document.
fn about(what: u16, number: usize) -> Event {
    if what == 0 {
        let document = Document {
            title: format!("Наказ {number}"),
            sha256: Some(format!("{number:064x}")),
            ..Document::default()
        };
        return Event::RegisterImported { name: format!("import {number}"), document, strategies: 1 };
    }
    match withdrawn(&format!("label {number}")) {
        Event::SphereWithdrawn { label, .. } => Event::SphereWithdrawn {
            region: RegionIso::from_number(u8::try_from(what).unwrap()).unwrap(),
            label,
        },
        other => other,
    }
}

/// A journal whose commands are about these things, an event each; revisions count per subject.
async fn filled(home: &Home, what: &[u16]) -> Journal {
    let journal = home.open().await;
    introduce(&journal, &signer(1)).await;
    let mut revisions: HashMap<Subject, u64> = HashMap::new();
    for (number, what) in what.iter().enumerate() {
        let seq = journal.size().await.unwrap();
        let event = about(*what, number);
        let subject = event.subject();
        let revision = revisions.entry(subject.clone()).and_modify(|own| *own += 1).or_insert(1);
        let recorded = Recorded {
            seq,
            at: Timestamp::from_microsecond(1_700_000_000_000_000).unwrap(),
            actor: Actor::System,
            command: CommandRef { name: "amend-strategy".to_owned(), first: seq, last: seq },
            subject: subject.clone(),
            revision: *revision,
            event,
        };
        let body =
            Body { subject: subject.to_string(), revision: *revision, bytes: recorded.to_bytes().unwrap() };
        journal.append(seq, vec![body]).await.unwrap();
    }
    journal
}

fn strategy(number: u8) -> Subject {
    Subject::Strategy(RegionIso::from_number(number).unwrap())
}

fn wanted(about: Subject, whole: Vec<Subject>, chosen: Vec<u64>) -> Wanted {
    Wanted { about, whole, chosen }
}

/// Events 1, 3, 5 are about region 5, 2 about 7, 4 about the register, 6 about 5; 0 introduces the key.
const WHAT: [u16; 6] = [5, 7, 5, 0, 5, 7];

async fn extract(journal: &Journal) -> Files {
    let wanted = wanted(strategy(5), vec![Subject::Register], vec![6, 3, 6]);
    journal.extract(&wanted, journal.size().await.unwrap(), "read me").await.unwrap().unwrap()
}

/// The files as an archive in a folder.
fn packed(home: &Home, files: &Files) -> PathBuf {
    let path = home.folder.path().join("extract.zip");
    fs::write(&path, files.to_zip().unwrap()).unwrap();
    path
}

fn found(path: &Path) -> Vec<String> {
    let report = verify_extract(path, &Anchor::default()).unwrap();
    report.findings.iter().map(|finding| finding.to_string().replace("journal-", "")).collect()
}

async fn an_extract_is_clean(home: &Home) {
    let journal = filled(home, &WHAT).await;
    let files = extract(&journal).await;
    assert_eq!(files.to_zip().unwrap(), extract(&journal).await.to_zip().unwrap());
    let report = verify_extract(&packed(home, &files), &Anchor::default()).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.about.as_deref(), Some("strategy/UA-05"));
    let whole = [("journal", 1), ("register", 1), ("strategy/UA-05", 3)].map(|(a, b)| (a.to_owned(), b));
    assert_eq!((report.whole, report.chosen, report.events, report.size), (whole.to_vec(), 1, 6, 7));
    assert_eq!(Some(report.root), journal.root_at(7).await.unwrap());
    assert_eq!(report.keys[0].key, *signer(1).public_key());
    let documents = String::from_utf8(files.get("documents.jsonl").unwrap().to_vec()).unwrap();
    assert!(
        documents.starts_with("{\"event\":4,\"sha256\":\"000") && documents.contains("Наказ 3"),
        "{documents}"
    );
}

async fn fresh() -> (Home, Journal, Files) {
    let home = Home::new(On::Sqlite).await;
    let journal = filled(&home, &WHAT).await;
    let files = extract(&journal).await;
    (home, journal, files)
}

#[tokio::test]
async fn it_is_of_the_size_that_was_asked_for() {
    let (home, journal, _) = fresh().await;
    let earlier = wanted(strategy(5), Vec::new(), vec![6]);
    let files = journal.extract(&earlier, 4, "").await.unwrap().unwrap();
    let report = verify_extract(&packed(&home, &files), &Anchor::default()).unwrap();
    assert_eq!((report.findings, report.events, report.chosen, report.size), (Vec::new(), 3, 0, 4));
    // Nothing had happened yet, nothing ever happened, and no command ended there.
    assert!(journal.extract(&earlier, 1, "").await.unwrap().is_none());
    assert!(journal.extract(&wanted(strategy(9), Vec::new(), Vec::new()), 7, "").await.unwrap().is_none());
    assert!(journal.extract(&earlier, 99, "").await.unwrap().is_none());
}

#[tokio::test]
async fn a_folder_is_read_like_an_archive() {
    let (home, _, files) = fresh().await;
    let folder = home.folder.path().join("unpacked");
    for path in files.paths() {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, files.get(path).unwrap()).unwrap();
    }
    fs::write(folder.join(".DS_Store"), "left by a system").unwrap();
    assert!(Files::lie_at(&folder));
    assert!(found(&folder).is_empty());
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    assert_eq!(found(&folder), ["bundle-file-extra path=notes.txt"]);
}

#[tokio::test]
async fn what_is_no_extract_is_said() {
    let (home, _, mut files) = fresh().await;
    let other = home.folder.path().join("other.zip");
    fs::write(&other, "no archive").unwrap();
    assert!(matches!(verify_extract(&other, &Anchor::default()), Err(JournalError::NotAnExtract { .. })));
    assert!(matches!(
        verify_extract(&home.folder.path().join("nowhere.zip"), &Anchor::default()),
        Err(JournalError::File { .. })
    ));
    let manifest = String::from_utf8(files.get("extract.json").unwrap().to_vec()).unwrap();
    // The format of before is read as well; here it only is not what was signed.
    files.put("extract.json", manifest.replace("extract/3", "extract/2").into_bytes());
    assert!(!verify_extract(&packed(&home, &files), &Anchor::default()).unwrap().is_clean());
    files.put("extract.json", manifest.replace("extract/3", "extract/4").into_bytes());
    let newer = verify_extract(&packed(&home, &files), &Anchor::default());
    assert!(matches!(newer, Err(JournalError::ExtractFormat { format, .. }) if format == "rozum-extract/4"));
    files.remove("extract.json");
    let without = verify_extract(&packed(&home, &files), &Anchor::default());
    assert!(matches!(without, Err(JournalError::NotAnExtract { .. })));
}

#[tokio::test]
async fn an_altered_event_is_named() {
    let (home, _, mut files) = fresh().await;
    let body = String::from_utf8(files.get("events/3.json").unwrap().to_vec()).unwrap();
    files.put("events/3.json", body.replace("label 2", "label 9").into_bytes());
    let named = "event-edited seq=3 kind=sphere-withdrawn subject=strategy/UA-05";
    assert_eq!(found(&packed(&home, &files)), [named]);
    // With the leaf beside it made to fit, it still does not lead to the root.
    let leaf = rozum_journal::Hash::leaf(files.get("events/3.json").unwrap()).to_string();
    let old = rozum_journal::Hash::leaf(body.as_bytes()).to_string();
    let proofs = String::from_utf8(files.get("proofs.jsonl").unwrap().to_vec()).unwrap();
    files.put(
        "proofs.jsonl",
        proofs.replacen(&format!("\"leaf\":\"{old}\""), &format!("\"leaf\":\"{leaf}\""), 1).into_bytes(),
    );
    let named = "extract-event-unproven seq=3 kind=sphere-withdrawn subject=strategy/UA-05";
    assert_eq!(found(&packed(&home, &files)), [named]);
    // The event as it was, but the leaf beside it another's.
    files.put("events/3.json", body.into_bytes());
    let named = "leaf-differs seq=3 kind=sphere-withdrawn subject=strategy/UA-05";
    assert_eq!(found(&packed(&home, &files)), [named]);
}

#[tokio::test]
async fn a_dropped_event_is_named() {
    let (home, _, mut files) = fresh().await;
    files.remove("events/3.json");
    let dropped = [
        "event-dropped seq=3",
        "extract-revision-missing subject=strategy/UA-05 revision=2 last=2 count=1 seq=5",
    ];
    assert_eq!(found(&packed(&home, &files)), dropped);
    // With its proof.
    let proofs = String::from_utf8(files.get("proofs.jsonl").unwrap().to_vec()).unwrap();
    let without: String =
        proofs.lines().filter(|line| !line.contains("\"seq\":3,")).map(|line| format!("{line}\n")).collect();
    files.put("proofs.jsonl", without.into_bytes());
    assert_eq!(found(&packed(&home, &files)), dropped);
    // With its line in the list: nobody signed such a list.
    let manifest = String::from_utf8(files.get("extract.json").unwrap().to_vec()).unwrap();
    files.put("extract.json", manifest.replace(",3,", ",").into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-list-differs", dropped[1]]);
    // The last of a subject.
    let (home, _, mut files) = fresh().await;
    files.remove("events/5.json");
    let proofs = String::from_utf8(files.get("proofs.jsonl").unwrap().to_vec()).unwrap();
    let without: String =
        proofs.lines().filter(|line| !line.contains("\"seq\":5,")).map(|line| format!("{line}\n")).collect();
    files.put("proofs.jsonl", without.into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["event-dropped seq=5"]);
    // A whole subject less, with its proofs and its lines.
    let (home, _, mut files) = fresh().await;
    files.remove("events/4.json");
    files.put("documents.jsonl", Vec::new());
    let text = |files: &Files, path: &str| String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    let proofs = text(&files, "proofs.jsonl");
    let kept = proofs.lines().filter(|line| !line.contains("\"seq\":4,"));
    files.put("proofs.jsonl", kept.map(|line| format!("{line}\n")).collect::<String>().into_bytes());
    let manifest = text(&files, "extract.json").replace("\"register\",", "").replace(",4,", ",");
    files.put("extract.json", manifest.into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-list-differs"]);
    files.remove("extract.note");
    assert_eq!(found(&packed(&home, &files)), ["bundle-file-missing path=extract.note"]);
}

#[tokio::test]
async fn a_list_signed_by_a_stranger_is_named() {
    let (home, _, mut files) = fresh().await;
    let note = String::from_utf8(files.get("extract.note").unwrap().to_vec()).unwrap();
    let (text, _) = note.split_once("\n\n").unwrap();
    let text = format!("{text}\n");
    files.put("extract.note", format!("{text}\n{}", signer(2).sign(&text)).into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-list-unsigned"]);
}

#[tokio::test]
async fn an_event_that_is_not_on_the_list_is_named() {
    let (home, journal, mut files) = fresh().await;
    let other = journal.extract(&wanted(strategy(7), Vec::new(), Vec::new()), 7, "").await.unwrap().unwrap();
    files.put("events/2.json", other.get("events/2.json").unwrap().to_vec());
    let told = found(&packed(&home, &files));
    assert_eq!(told[0], "extract-event-added seq=2 kind=sphere-withdrawn subject=strategy/UA-07", "{told:?}");
}

#[tokio::test]
async fn moved_and_misplaced_things_are_named() {
    let (home, _, mut files) = fresh().await;
    let (three, five) = (files.remove("events/3.json").unwrap(), files.remove("events/5.json").unwrap());
    files.put("events/3.json", five);
    files.put("events/5.json", three);
    let expected = [
        "event-moved seq=5 place=3",
        "event-moved seq=3 place=5",
        "extract-revision-missing subject=strategy/UA-05 revision=2 last=2 count=1 seq=3",
        "extract-revision-again subject=strategy/UA-05 revision=2 seq=5",
    ];
    assert_eq!(found(&packed(&home, &files)), expected);

    let (home, _, mut files) = fresh().await;
    let proofs = String::from_utf8(files.get("proofs.jsonl").unwrap().to_vec()).unwrap();
    let mut all: Vec<&str> = proofs.lines().collect();
    all.swap(1, 2);
    files.put("proofs.jsonl", format!("{}\n", all.join("\n")).into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-proof-misplaced seq=1"]);
    all.swap(1, 2);
    all.pop();
    files.put("proofs.jsonl", format!("{}\n", all.join("\n")).into_bytes());
    let named = "extract-proof-missing seq=6 kind=sphere-withdrawn subject=strategy/UA-07";
    assert_eq!(found(&packed(&home, &files)), [named]);
    files.put("proofs.jsonl", proofs.replace("\"hashes\":[\"", "\"hashes\":[\"!").into_bytes());
    assert!(found(&packed(&home, &files)).contains(&"extract-proof-wrong seq=3".to_owned()));
}

#[tokio::test]
async fn a_claim_to_be_whole_is_checked() {
    let (home, _, mut files) = fresh().await;
    let manifest = String::from_utf8(files.get("extract.json").unwrap().to_vec()).unwrap();
    let with = |from: &str, to: &str| manifest.replace(from, to).into_bytes();
    files.put("extract.json", with(",\"strategy/UA-05\"]", "]"));
    assert_eq!(
        found(&packed(&home, &files)),
        ["extract-list-differs", "extract-not-whole subject=strategy/UA-05"]
    );
    files.put("extract.json", with("\"journal\",", ""));
    assert_eq!(found(&packed(&home, &files)), ["extract-list-differs", "extract-not-whole subject=journal"]);
    files.put("extract.json", with("\"register\",", "\"register\",\"rules\","));
    assert_eq!(
        found(&packed(&home, &files)),
        ["extract-list-differs", "extract-subject-empty subject=rules"]
    );
    files.put("documents.jsonl", Vec::new());
    files.put("extract.json", manifest.clone().into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-documents-differ"]);
    files.remove("documents.jsonl");
    assert_eq!(found(&packed(&home, &files)), ["bundle-file-missing path=documents.jsonl"]);
}

#[tokio::test]
async fn a_foreign_checkpoint_or_key_is_named() {
    let (home, journal, mut files) = fresh().await;
    let root = journal.root_at(7).await.unwrap().unwrap();
    let other = signer(2);
    let note = Checkpoint::sign("rozum.example/journal", 7, root, &other).note;
    files.put("checkpoint", note.into_bytes());
    let told = found(&packed(&home, &files));
    assert!(told.len() == 1 && told[0].starts_with("key-unknown key=rozum.example/journal"), "{told:?}");
    let foreign = Checkpoint::sign("rozum.example/journal", 7, rozum_journal::Hash::empty(), &signer(1));
    files.put("checkpoint", foreign.note.into_bytes());
    assert_eq!(found(&packed(&home, &files)), ["extract-nothing-proven size=7"]);

    let files = extract(&journal).await;
    let path = packed(&home, &files);
    let judged = |anchor: Anchor| {
        let report = verify_extract(&path, &anchor).unwrap();
        report.findings.iter().map(|finding| finding.id.to_string()).collect::<Vec<_>>()
    };
    let key = |number| Anchor { keys: vec![signer(number).public_key().clone()], checkpoint: None };
    assert_eq!(judged(key(1)), [""; 0]);
    assert_eq!(judged(key(2)), ["journal-trusted-key-unused"]);
    let kept = |checkpoint| Anchor { keys: Vec::new(), checkpoint };
    assert_eq!(judged(kept(journal.checkpoint_at(7).await.unwrap())), [""; 0]);
    assert_eq!(judged(kept(journal.checkpoint_at(4).await.unwrap())), ["journal-extract-anchor-size"]);
    let rewritten = Checkpoint::sign("rozum.example/journal", 7, rozum_journal::Hash::empty(), &signer(1));
    assert_eq!(judged(kept(Some(rewritten))), ["journal-anchor-differs"]);
    let elsewhere = Checkpoint::sign("elsewhere/journal", 7, root, &signer(1));
    assert_eq!(judged(kept(Some(elsewhere))), ["journal-anchor-elsewhere"]);
}

#[tokio::test]
async fn no_byte_can_be_flipped() {
    let (home, _, files) = fresh().await;
    let folder = home.folder.path().join("flipped");
    let write = |path: &str, bytes: &[u8]| {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    };
    files.paths().for_each(|path| write(path, files.get(path).unwrap()));
    for path in files.paths().filter(|path| *path != "README.txt") {
        let whole = files.get(path).unwrap().to_vec();
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << (at % 8);
            write(path, &flipped);
            let told = verify_extract(&folder, &Anchor::default()).map(|report| report.findings);
            assert!(!told.is_ok_and(|findings| findings.is_empty()), "{path}, byte {at}");
        }
        write(path, &whole);
    }
    assert!(found(&folder).is_empty());
}

#[tokio::test]
async fn a_damaged_archive_is_not_believed() {
    let (home, _, files) = fresh().await;
    let bytes = files.to_zip().unwrap();
    let path = home.folder.path().join("damaged.zip");
    // Inside the packed bytes of some file: its sum of bytes no longer holds.
    let mut refused = 0;
    for at in (40..bytes.len() / 2).step_by(7) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x10;
        fs::write(&path, &damaged).unwrap();
        match verify_extract(&path, &Anchor::default()) {
            Ok(report) if report.is_clean() => {
                // Only what stands about a file, not in it, may differ.
                assert_eq!(Files::read(&path).unwrap(), files, "byte {at}");
            }
            Ok(_) | Err(_) => refused += 1,
        }
    }
    assert!(refused > 20, "{refused}");
}

/// What is done to an extract.
#[derive(Debug, Clone)]
enum Harm {
    Flip(usize, usize, u8),
    Drop(usize),
    Swap(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        (any::<usize>(), any::<usize>(), 0..8_u8).prop_map(|(a, b, c)| Harm::Flip(a, b, c)),
        any::<usize>().prop_map(Harm::Drop),
        (any::<usize>(), any::<usize>()).prop_map(|(a, b)| Harm::Swap(a, b)),
    ]
}

/// Whether anything was done.
fn harmed(files: &mut Files, harm: &Harm) -> bool {
    let paths: Vec<String> = files.paths().filter(|path| *path != "README.txt").map(str::to_owned).collect();
    let one = |at: usize| paths[at % paths.len()].clone();
    match *harm {
        Harm::Flip(which, at, bit) => {
            let mut bytes = files.get(&one(which)).unwrap().to_vec();
            if bytes.is_empty() {
                return false;
            }
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            files.put(&one(which), bytes);
        }
        Harm::Drop(which) => drop(files.remove(&one(which))),
        Harm::Swap(a, b) => {
            let (first, second) =
                (files.get(&one(a)).unwrap().to_vec(), files.get(&one(b)).unwrap().to_vec());
            if first == second {
                return false;
            }
            files.put(&one(a), second);
            files.put(&one(b), first);
        }
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_it_is_about_it_holds_and_no_harm_passes(
        what in prop::collection::vec(0..5_u16, 1..40),
        about in any::<prop::sample::Index>(),
        whole in prop::collection::vec(0..5_u8, 0..3),
        chosen in prop::collection::vec(0..60_u64, 0..5),
        harms in prop::collection::vec(harm(), 12),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (home, files) = runtime.block_on(async {
            let home = Home::new(On::Sqlite).await;
            let what: Vec<u16> = what.iter().map(|one| if *one == 0 { 0 } else { one + 4 }).collect();
            let journal = filled(&home, &what).await;
            let subject = |what: u16| if what == 0 { Subject::Register } else { strategy(u8::try_from(what).unwrap()) };
            let whole = whole.iter().map(|one| subject(if *one == 0 { 0 } else { u16::from(*one) + 4 }));
            let wanted = wanted(subject(*about.get(&what)), whole.collect(), chosen);
            let files = journal.extract(&wanted, journal.size().await.unwrap(), "").await.unwrap().unwrap();
            (home, files)
        });
        prop_assert_eq!(found(&packed(&home, &files)), Vec::<String>::new());
        for harm in harms {
            let mut other = files.clone();
            if harmed(&mut other, &harm) {
                let told = verify_extract(&packed(&home, &other), &Anchor::default());
                prop_assert!(!told.is_ok_and(|report| report.is_clean()), "{:?}", harm);
            }
        }
    }
}
