//! Random damage to the file of the database: verification says something or finds nothing wrong, but
//! never panics, and never calls a changed event clean.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, On};
use rozum_journal::{Anchor, Source, verify};
use std::fs;

/// A small generator of its own, so that a failure can be run again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

#[tokio::test]
async fn damaged_bytes_never_pass_as_events() {
    let home = Home::new(On::Sqlite).await;
    let journal = home.filled(40).await;
    let bodies: Vec<Vec<u8>> =
        journal.read(0, 1000).await.unwrap().into_iter().map(|event| event.body).collect();
    journal.close().await;
    let path = home.folder.path().join("rozum.sqlite");
    let whole = fs::read(&path).unwrap();
    let (mut dice, mut caught) = (Dice(0x5eed), 0);
    for round in 0..150 {
        let mut damaged = whole.clone();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(damaged.len());
            damaged[at] ^= 1 << dice.roll(8);
        }
        for suffix in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{suffix}", path.display()));
        }
        fs::write(&path, &damaged).unwrap();
        let report = verify(Source::Database(&home.url), &Anchor::default()).await.unwrap();
        if report.is_clean() {
            // The bytes belong to nothing that counts: free space, an index, the header.
            let journal = home.open().await;
            let read = journal.read(0, 1000).await.unwrap();
            assert!(read.iter().map(|event| &event.body).eq(&bodies), "round {round}");
            journal.close().await;
        } else {
            caught += 1;
        }
    }
    assert!(caught > 50, "only {caught} of 150 noticed");
}

#[tokio::test]
async fn a_truncated_file_is_a_finding() {
    let home = Home::new(On::Sqlite).await;
    home.filled(40).await.close().await;
    let path = home.folder.path().join("rozum.sqlite");
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() / 2, 5000, 100, 10] {
        fs::write(&path, &whole[..length]).unwrap();
        let report = verify(Source::Database(&home.url), &Anchor::default()).await.unwrap();
        assert!(!report.is_clean(), "{length} bytes");
    }
}
