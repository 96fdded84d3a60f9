//! The journal as one process holds it.

use crate::database::{self, Backend, unsigned};
use crate::tree::Tree;
use crate::{Checkpoint, Hash, JournalError, Signer};
use rozum_model::Reason;
use sqlx::{AnyPool, Row as _};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::sync::Mutex;

/// Leaves read at once while catching up.
const CATCH_UP: u64 = 16_384;

/// An open journal. Cheap to share behind an `Arc`; all methods take `&self`.
#[derive(Debug)]
pub struct Journal {
    pub(crate) pool: AnyPool,
    pub(crate) backend: Backend,
    signer: RwLock<Arc<Signer>>,
    pub(crate) known: RwLock<Known>,
    /// Held while this process appends or catches up; others are kept apart by the database.
    pub(crate) turn: Mutex<()>,
}

/// What this process knows of the committed journal; may lag behind, never runs ahead.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) tree: Tree,
    pub(crate) origin: Option<String>,
}

impl Journal {
    /// Opens the journal, and makes its tables when the database has none.
    ///
    /// `url` is `sqlite:///path/rozum.sqlite?mode=rwc` or `postgres://…`. The name of the signer that
    /// writes the first checkpoint becomes the journal's origin.
    pub async fn open(url: &str, signer: Signer) -> Result<Self, JournalError> {
        Ok(Self {
            pool: database::open(url).await?,
            backend: Backend::of(url),
            signer: RwLock::new(Arc::new(signer)),
            known: RwLock::default(),
            turn: Mutex::new(()),
        })
    }

    /// The key that signs what this process appends.
    pub fn signer(&self) -> Arc<Signer> {
        Arc::clone(&self.signer.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Signs with another key from here on. Introduce it in the journal first, with the old one, so
    /// that whoever trusts the old key has a reason to trust the new one.
    pub fn set_signer(&self, signer: Signer) {
        *self.signer.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(signer);
    }

    /// How many events are committed: the size of the latest checkpoint.
    pub async fn size(&self) -> Result<u64, JournalError> {
        let row = sqlx::query("SELECT COALESCE(MAX(size), 0) FROM checkpoint").fetch_one(&self.pool).await?;
        Ok(unsigned(row.try_get(0)?))
    }

    /// The latest checkpoint; `None` before the first event.
    pub async fn checkpoint(&self) -> Result<Option<Checkpoint>, JournalError> {
        let row = sqlx::query("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1");
        row.fetch_optional(&self.pool).await?.map(|row| read_note(&row)).transpose()
    }

    /// The checkpoint that was signed at that size; `None` when no command ended there.
    pub async fn checkpoint_at(&self, size: u64) -> Result<Option<Checkpoint>, JournalError> {
        let row = sqlx::query("SELECT note FROM checkpoint WHERE size = $1").bind(database::signed(size));
        row.fetch_optional(&self.pool).await?.map(|row| read_note(&row)).transpose()
    }

    /// The size right after the command that wrote an event; `None` where there is no such event.
    pub async fn size_with(&self, seq: u64) -> Result<Option<u64>, JournalError> {
        let query = sqlx::query("SELECT size FROM checkpoint WHERE size > $1 ORDER BY size LIMIT 1");
        let row = query.bind(database::signed(seq)).fetch_optional(&self.pool).await?;
        row.map(|row| Ok(unsigned(row.try_get(0)?))).transpose()
    }

    /// Waits until all connections are closed. SQLite then folds its write-ahead log into the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    pub(crate) fn known(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn known_mut(&self) -> RwLockWriteGuard<'_, Known> {
        self.known.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings the tree up to the latest checkpoint and checks that it leads there. The caller holds
    /// `turn`.
    pub(crate) async fn catch_up(&self) -> Result<(), JournalError> {
        let Some(latest) = self.checkpoint().await? else {
            return self.settle_at(0, Hash::empty());
        };
        loop {
            let start = self.known().tree.size();
            let end = latest.size.min(start + CATCH_UP);
            if start >= end {
                break;
            }
            let leaves = self.leaves(start..end).await?;
            let mut known = self.known_mut();
            known.tree.extend(leaves);
        }
        self.known_mut().origin = Some(latest.origin);
        self.settle_at(latest.size, latest.root)
    }

    /// The tree must have come out at exactly that size and root. If not, all is forgotten: a mended
    /// journal can be read afresh.
    fn settle_at(&self, size: u64, root: Hash) -> Result<(), JournalError> {
        let mut known = self.known_mut();
        if known.tree.size() == size && known.tree.frontier().root() == root {
            return Ok(());
        }
        *known = Known::default();
        Err(JournalError::Damaged(Reason::new("journal-root-unexpected").with("size", size)))
    }

    /// Stored hashes of a range of leaves, which must all be there.
    pub(crate) async fn leaves(&self, range: std::ops::Range<u64>) -> Result<Vec<Hash>, JournalError> {
        let rows = sqlx::query("SELECT seq, leaf FROM event WHERE seq >= $1 AND seq < $2 ORDER BY seq")
            .bind(database::signed(range.start))
            .bind(database::signed(range.end))
            .fetch_all(&self.pool)
            .await?;
        let mut leaves = Vec::with_capacity(rows.len());
        for (row, seq) in rows.iter().zip(range.clone()) {
            let here = unsigned(row.try_get(0)?) == seq;
            leaves.push(Hash::from_slice(row.try_get(1)?).filter(|_| here).ok_or_else(|| missing(seq))?);
        }
        let next = range.start + leaves.len() as u64;
        if next < range.end { Err(missing(next)) } else { Ok(leaves) }
    }
}

/// An event that a checkpoint counts is not where it must be.
pub(crate) fn missing(seq: u64) -> JournalError {
    JournalError::Damaged(Reason::new("journal-event-missing").with("seq", seq))
}

fn read_note(row: &sqlx::any::AnyRow) -> Result<Checkpoint, JournalError> {
    Checkpoint::parse(row.try_get(0)?)
        .ok_or_else(|| JournalError::Damaged(Reason::new("journal-checkpoint-unreadable")))
}
