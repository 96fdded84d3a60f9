//! Reading: page by page, everything at once, and what comes new.

use crate::database::{signed, unsigned};
use crate::extract::documents;
use crate::journal::missing;
use crate::verify::ranges;
use crate::{Hash, Journal, JournalError};
use rozum_model::Recorded;
use rozum_model::event::Subject;
use sqlx::{AnyPool, Row as _};
use std::collections::BTreeSet;
use std::ops::Range;
use std::time::Duration;

/// Events read at once.
const BATCH: u64 = 4096;
/// How often a follower asks for news.
const POLL: Duration = Duration::from_millis(200);

/// An event as it lies in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its place in the journal.
    pub seq: u64,
    /// Its bytes, exactly as hashed.
    pub body: Vec<u8>,
}

impl Stored {
    /// What the bytes say.
    pub fn recorded(&self) -> Result<Recorded, serde_json::Error> {
        Recorded::from_bytes(&self.body)
    }

    /// SHA-256 of every document that it names by hash, wherever in it.
    pub fn documents(&self) -> Vec<String> {
        let named = documents(std::iter::once((self.seq, self.body.as_slice())));
        named.into_iter().map(|line| line.sha256).collect()
    }

    /// Hash of the leaf, computed from the bytes.
    pub fn leaf(&self) -> Hash {
        Hash::leaf(&self.body)
    }
}

impl Journal {
    /// At most `limit` committed events from `from` on; fewer only at the end of the journal.
    pub async fn read(&self, from: u64, limit: u64) -> Result<Vec<Stored>, JournalError> {
        let end = from.saturating_add(limit).min(self.size().await?);
        if from >= end { Ok(Vec::new()) } else { stored(self.pool.clone(), from..end).await }
    }

    /// The events with these numbers, in order; all of them must be there.
    pub async fn chosen(&self, numbers: &BTreeSet<u64>) -> Result<Vec<Stored>, JournalError> {
        let mut all = Vec::with_capacity(numbers.len());
        for range in ranges(numbers.iter().copied()) {
            all.extend(stored(self.pool.clone(), range).await?);
        }
        Ok(all)
    }

    /// The latest events about a subject among those before a number, the newest first.
    pub async fn latest_about(
        &self,
        subject: &Subject,
        before: u64,
        limit: u64,
    ) -> Result<Vec<Stored>, JournalError> {
        let sql =
            "SELECT seq, body FROM event WHERE subject = $1 AND seq < $2 ORDER BY revision DESC LIMIT $3";
        let query = sqlx::query(sql).bind(subject.to_string()).bind(signed(before)).bind(signed(limit));
        let rows = query.fetch_all(&self.pool).await?;
        let event =
            |row: &sqlx::any::AnyRow| Ok(Stored { seq: unsigned(row.try_get(0)?), body: row.try_get(1)? });
        rows.iter().map(event).collect()
    }

    /// Hands over every committed event from `from` on, in order and without a gap, and returns the
    /// sequence number after the last. A replay from 0 also hashes each body and compares the root with
    /// the latest checkpoint: a journal that was changed behind the program's back is
    /// [`JournalError::Damaged`].
    pub async fn replay<E: From<JournalError>>(
        &self,
        from: u64,
        mut each: impl FnMut(Stored) -> Result<(), E>,
    ) -> Result<u64, E> {
        let end = self.size().await?;
        let mut next = self.fetch(from, end);
        let mut seq = from;
        while seq < end {
            // The next batch is on its way while this one is handed over.
            let batch = arrived(next).await?;
            seq += batch.len() as u64;
            next = self.fetch(seq, end);
            self.learn(&batch);
            batch.into_iter().try_for_each(&mut each)?;
        }
        let _turn = self.turn.lock().await;
        if self.known().tree.size() == seq {
            self.catch_up().await?;
        }
        Ok(seq.max(from))
    }

    /// Committed events from `from` on as they come, from this process or any other.
    pub const fn follow(&self, from: u64) -> Follower<'_> {
        Follower { journal: self, next: from }
    }

    fn fetch(
        &self,
        from: u64,
        end: u64,
    ) -> Option<tokio::task::JoinHandle<Result<Vec<Stored>, JournalError>>> {
        let range = from..end.min(from.saturating_add(BATCH));
        (!range.is_empty()).then(|| tokio::spawn(stored(self.pool.clone(), range)))
    }

    /// Grows the tree by a batch that continues it, so that it need not be read again.
    fn learn(&self, batch: &[Stored]) {
        let first = batch.first().map(|event| event.seq);
        // Somebody who appends or catches up does the same meanwhile; then it is theirs to do.
        let Ok(_turn) = self.turn.try_lock() else { return };
        if first != Some(self.known().tree.size()) {
            return;
        }
        let leaves: Vec<Hash> = batch.iter().map(Stored::leaf).collect();
        let mut known = self.known_mut();
        known.tree.extend(leaves);
    }
}

/// Follows a journal, see [`Journal::follow`].
#[derive(Debug)]
pub struct Follower<'a> {
    journal: &'a Journal,
    next: u64,
}

impl Follower<'_> {
    /// Waits for events and hands over up to a few thousand of them, in order, without a gap. News are
    /// seen within a quarter of a second of their commit. Safe to drop while waiting.
    pub async fn next(&mut self) -> Result<Vec<Stored>, JournalError> {
        loop {
            let batch = self.journal.read(self.next, BATCH).await?;
            if !batch.is_empty() {
                self.next += batch.len() as u64;
                return Ok(batch);
            }
            tokio::time::sleep(POLL).await;
        }
    }
}

async fn arrived(
    batch: Option<tokio::task::JoinHandle<Result<Vec<Stored>, JournalError>>>,
) -> Result<Vec<Stored>, JournalError> {
    match batch {
        Some(batch) => batch.await.map_err(|_| JournalError::Database(sqlx::Error::WorkerCrashed))?,
        None => Ok(Vec::new()),
    }
}

/// The bodies of a range of committed events, which must all be there.
pub(crate) async fn stored(pool: AnyPool, range: Range<u64>) -> Result<Vec<Stored>, JournalError> {
    let rows = sqlx::query("SELECT seq, body FROM event WHERE seq >= $1 AND seq < $2 ORDER BY seq")
        .bind(signed(range.start))
        .bind(signed(range.end))
        .fetch_all(&pool)
        .await?;
    let mut batch = Vec::with_capacity(rows.len());
    for (row, seq) in rows.iter().zip(range.clone()) {
        if unsigned(row.try_get(0)?) != seq {
            return Err(missing(seq));
        }
        batch.push(Stored { seq, body: row.try_get(1)? });
    }
    let next = range.start + batch.len() as u64;
    if next < range.end { Err(missing(next)) } else { Ok(batch) }
}
