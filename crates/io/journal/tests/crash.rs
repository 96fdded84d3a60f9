//! Killed at any moment, a hundred times: what was acknowledged is there, and nothing is half-written.
//!
//! The child is this very test program, started again for the one test `child` with a URL in its
//! environment. It appends commands of one to three events, as fast as it can, and prints each event
//! once it is acknowledged, with the hash of its body.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, command, signer, withdrawn};
use rozum_journal::{Anchor, Hash, Journal, JournalError, Source, verify};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 100;
const URL: &str = "ROZUM_CRASH_TEST_URL";

on_both! {
    killed_a_hundred_times;
}

async fn killed_a_hundred_times(home: &Home) {
    home.filled(0).await.close().await;
    let mut acknowledged = BTreeMap::new();
    for round in 0..ROUNDS {
        let url = home.url.clone();
        let seen = tokio::task::spawn_blocking(move || run_and_kill(&url, round)).await.unwrap();
        for (seq, leaf) in seen {
            assert_eq!(acknowledged.insert(seq, leaf), None, "event {seq} was acknowledged twice");
        }
    }
    assert!(acknowledged.len() > ROUNDS, "the child hardly ran: {}", acknowledged.len());
    let mut found = BTreeMap::new();
    let journal = home.open().await;
    let replayed = journal.replay(0, |event| {
        found.insert(event.seq, event.leaf().to_string());
        Ok::<_, JournalError>(())
    });
    replayed.await.unwrap();
    let lost: Vec<_> = acknowledged.iter().filter(|(seq, leaf)| found.get(seq) != Some(leaf)).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    let report = verify(Source::Database(&home.url), &Anchor::default()).await.unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.proven, report.events);
    println!("{} events acknowledged, {} in the journal", acknowledged.len(), report.events);
}

/// Starts the child, lets it acknowledge something, kills it at a random moment and returns what it
/// had acknowledged by then.
fn run_and_kill(url: &str, round: usize) -> Vec<(u64, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut seen = Vec::new();
    // Some rounds strike while the child is still opening the journal.
    if !round.is_multiple_of(10) {
        seen.extend(lines.by_ref().map_while(Result::ok).find_map(|line| acknowledgement(&line)));
    }
    let mut random = [0; 2];
    getrandom::fill(&mut random).unwrap();
    std::thread::sleep(Duration::from_micros(u64::from(u16::from_be_bytes(random))));
    // SIGKILL on Unix.
    child.kill().unwrap();
    child.wait().unwrap();
    // Whatever reached the pipe was said, even if we read it only now. A torn last line was not.
    seen.extend(lines.map_while(Result::ok).filter_map(|line| acknowledgement(&line)));
    seen
}

fn acknowledgement(line: &str) -> Option<(u64, String)> {
    let (seq, leaf) = line.strip_prefix("acknowledged ")?.strip_suffix(" .")?.split_once(' ')?;
    Some((seq.parse().ok()?, leaf.to_owned()))
}

/// The child. In an ordinary run of the tests there is nothing for it to do.
#[tokio::test]
async fn child() {
    let Some(url) = std::env::var_os(URL) else { return };
    let journal = Journal::open(url.to_str().unwrap(), signer(1)).await.unwrap();
    let mut size = journal.size().await.unwrap();
    loop {
        let labels = (0..=size % 3).map(|number| withdrawn(&format!("{size} {number}"))).collect();
        let bodies = command(size, "amend-strategy", labels);
        let leaves: Vec<Hash> = bodies.iter().map(|body| Hash::leaf(&body.bytes)).collect();
        match journal.append(size, bodies).await {
            Ok(appended) => {
                for (seq, leaf) in (size..).zip(leaves) {
                    println!("acknowledged {seq} {leaf} .");
                }
                size = appended.checkpoint.size;
            }
            // A server may still be finishing what the one before us had begun.
            Err(rozum_journal::AppendError::Conflict { .. }) => size = journal.size().await.unwrap(),
            Err(error) => panic!("{error}"),
        }
    }
}
