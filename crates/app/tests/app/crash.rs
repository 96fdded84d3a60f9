//! Killed at any moment, a hundred times, through the whole program: what was acknowledged is there,
//! the journal replays, and verification finds nothing.
//!
//! The child is this very test program, started again for the one test `child`. It corrects items as
//! fast as it can and prints each receipt with the words that it stands for.

use crate::acts::{by_operator, correct};
use crate::home::{Home, events, live, replayed, settings};
use rozum_app::Rozum;
use rozum_model::Event;
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 100;
const URL: &str = "ROZUM_APP_CRASH_TEST_URL";
const DATA: &str = "ROZUM_APP_CRASH_TEST_DATA";

on_both! {
    killed_a_hundred_times;
}

async fn killed_a_hundred_times(home: &Home) {
    let data = home.settings("first").data;
    let mut acknowledged = BTreeMap::new();
    for round in 0..ROUNDS {
        let (url, data) = (home.url.clone(), data.clone());
        let seen = tokio::task::spawn_blocking(move || run_and_kill(&url, &data, round)).await.unwrap();
        for (seq, words) in seen {
            assert_eq!(acknowledged.insert(seq, words), None, "event {seq} was acknowledged twice");
        }
    }
    assert!(acknowledged.len() > ROUNDS, "the child hardly ran: {}", acknowledged.len());

    let rozum = home.open().await;
    assert_eq!(replayed(&rozum).await, live(&rozum));
    let mut found = BTreeMap::new();
    for recorded in events(&rozum).await {
        if let Event::TranscriptionCorrected { verbatim, .. } = recorded.event {
            found.insert(recorded.seq, verbatim);
        }
    }
    let lost: Vec<_> = acknowledged.iter().filter(|(seq, words)| found.get(seq) != Some(words)).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    // One key for all those lives, and one national register.
    assert_eq!((rozum.snapshot().state.keys.len(), rozum.snapshot().state.imports.len()), (1, 1));
    let report = home.verified(&rozum_journal::Anchor::default()).await;
    assert_eq!(report.findings, []);
    assert_eq!(report.proven, report.events);
    println!("{} corrections acknowledged, {} events", acknowledged.len(), report.events);
}

/// Starts the child, lets it acknowledge something, kills it at a random moment and returns what it
/// had acknowledged by then.
fn run_and_kill(url: &str, data: &Path, round: usize) -> Vec<(u64, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::child", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .env(DATA, data)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut seen = Vec::new();
    // Some rounds strike while the child is still opening the system, the very first time included.
    if !round.is_multiple_of(8) {
        seen.extend(lines.by_ref().map_while(Result::ok).find_map(|line| acknowledgement(&line)));
    }
    std::thread::sleep(Duration::from_micros(u64::from(random() / 2)));
    // SIGKILL on Unix.
    child.kill().unwrap();
    child.wait().unwrap();
    // Whatever reached the pipe was said, even if we read it only now. A torn last line was not.
    seen.extend(lines.map_while(Result::ok).filter_map(|line| acknowledgement(&line)));
    seen
}

fn random() -> u16 {
    u16::from_str_radix(&rozum_app::random_token()[..4], 16).unwrap()
}

fn acknowledgement(line: &str) -> Option<(u64, String)> {
    let (seq, words) = line.strip_prefix("acknowledged ")?.strip_suffix(" .")?.split_once(' ')?;
    Some((seq.parse().ok()?, words.to_owned()))
}

/// The child. In an ordinary run of the tests there is nothing for it to do.
#[tokio::test]
async fn child() {
    let (Some(url), Some(data)) = (std::env::var_os(URL), std::env::var_os(DATA)) else { return };
    let rozum = Rozum::open(settings(PathBuf::from(data), url.to_str().unwrap())).await.unwrap();
    let snapshot = rozum.snapshot();
    let items: Vec<_> =
        snapshot.state.strategies.values().flat_map(|s| s.current.priorities.clone()).collect();
    drop(snapshot);
    for turn in 0_usize.. {
        let item = items[turn % items.len()].id.to_string();
        let words = format!("правка {} на місці {item}", rozum.snapshot().state.size);
        let receipt = by_operator(&rozum, &correct(&item, &words, None)).await;
        println!("acknowledged {} {words} .", receipt.last);
    }
}
