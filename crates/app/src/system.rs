//! The running system: journal, accounts, objects, and the snapshot that everyone reads.

use crate::datasets::Panels;
use crate::diagnosis::Readings;
use crate::evidence::{Kept, Outcome, Shelf};
use crate::national_strategy::Editions;
use crate::papers::Looks;
use crate::trace::Trace;
use crate::typesetting::Press;
use crate::{Snapshot, SubmitError};
use arc_swap::ArcSwap;
use rozum_accounts::Accounts;
use rozum_governance::replay_onto;
use rozum_journal::Journal;
use rozum_measures::Complexity;
use rozum_model::Timestamp;
use rozum_objects::Objects;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore};

/// The clock is passed in, so that tests can set it.
pub type Clock = fn() -> Timestamp;

/// How often a node looks for events that another process wrote.
const FOLLOW_EVERY: Duration = Duration::from_millis(200);

/// Uploads read at once.
pub(crate) const READERS: usize = 4;

/// Events read at once while catching up.
const BATCH: u64 = 4_096;

/// The running system.
pub struct Rozum {
    pub(crate) journal: Journal,
    pub(crate) accounts: Accounts,
    pub(crate) objects: Objects,
    pub(crate) current: ArcSwap<Snapshot>,
    /// Held while a command is decided and written, and while catching up: one writer a process.
    pub(crate) writing: Mutex<()>,
    /// Files read at once: each may unpack to many times its size.
    pub(crate) reading: Arc<Semaphore>,
    /// Tables of datasets that were read last.
    pub(crate) panels: Panels,
    /// Answers about tables that were worked out last.
    pub(crate) outcomes: Kept<Outcome>,
    /// Relatedness and complexity of tables that were asked for last.
    pub(crate) complexities: Kept<Complexity>,
    /// Tables that people brought to look at.
    pub(crate) shelf: Shelf,
    /// Earlier states that were asked for last.
    pub(crate) editions: Editions,
    /// What the files are that somebody asked for.
    pub(crate) looks: Looks,
    /// What happened where, as far as anybody asked.
    pub(crate) trace: Trace,
    /// Turns of work that keeps a core busy.
    pub(crate) turns: Arc<Semaphore>,
    /// What makes documents into files.
    pub(crate) press: Press,
    /// Texts of strategies that were read.
    pub(crate) readings: Arc<Readings>,
    pub(crate) clock: Clock,
    pub(crate) key_file: PathBuf,
}

impl std::fmt::Debug for Rozum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rozum").field("size", &self.snapshot().state.size).finish_non_exhaustive()
    }
}

impl Rozum {
    /// The state as of now. Cheap: a shared pointer.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// The journal, to be read and verified.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The moment by the system's clock.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Takes over what other processes wrote.
    pub async fn catch_up(&self) -> Result<(), SubmitError> {
        let _writing = self.writing.lock().await;
        self.catch_up_locked().await
    }

    /// As [`Self::catch_up`], for whoever holds `writing`.
    pub(crate) async fn catch_up_locked(&self) -> Result<(), SubmitError> {
        let before = self.snapshot();
        let mut state = before.state.clone();
        loop {
            let batch = self.journal.read(state.size, BATCH).await?;
            if batch.is_empty() {
                break;
            }
            for stored in &batch {
                let recorded = stored.recorded().map_err(|error| SubmitError::Fault(error.to_string()))?;
                replay_onto(&mut state, std::iter::once(recorded))
                    .map_err(|error| SubmitError::Fault(error.to_string()))?;
            }
        }
        if state.size > before.state.size {
            self.current.store(Arc::new(before.followed_by(state)));
        }
        Ok(())
    }

    /// Follows the journal for as long as the system lives: events of other processes show up here
    /// within a second.
    pub async fn follow(self: Arc<Self>) {
        let mut ticks = tokio::time::interval(FOLLOW_EVERY);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            let behind = match self.journal.size().await {
                Ok(size) => size > self.snapshot().state.size,
                Err(error) => {
                    tracing::warn!(%error, "journal cannot be followed");
                    false
                }
            };
            if behind && let Err(error) = self.catch_up().await {
                tracing::error!(%error, "journal cannot be followed");
            }
        }
    }
}
