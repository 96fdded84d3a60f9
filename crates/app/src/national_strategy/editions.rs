//! States as they were at earlier sizes of the journal.

use crate::{Rozum, Snapshot};
use rozum_governance::replay_onto;
use rozum_journal::{Checkpoint, JournalError, Stored};
use rozum_model::time::Day;
use rozum_model::{Reason, State};
use rozum_reports::Edition;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use thiserror::Error;
use tokio::sync::OnceCell;

/// Earlier states kept: both sides of a comparison, twice.
const KEPT: usize = 4;

/// Events read at once.
const BATCH: u64 = 4_096;

type Cell = Arc<OnceCell<Arc<Snapshot>>>;

/// Earlier states that were asked for last, each made once however many ask.
#[derive(Debug, Default)]
pub(crate) struct Editions {
    kept: Mutex<VecDeque<(u64, Cell)>>,
    /// The size that is made for who is not signed in.
    for_strangers: Mutex<Weak<u64>>,
}

/// Why there is no such edition.
#[derive(Debug, Error)]
pub enum EditionError {
    /// No command ended at that size.
    #[error("{0}")]
    NoSuch(Reason),
    /// Another earlier edition is being made for somebody who is not signed in either.
    #[error("another earlier edition is being made")]
    Busy,
    /// The journal could not be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// An event could not be read or did not fit the state: a fault of the program.
    #[error("fault in the program: {0}")]
    Fault(String),
}

impl Rozum {
    /// The state as it was when the journal had so many events, or as it is. Only sizes at which a command ended were ever a
    /// state that people saw.
    pub async fn snapshot_at(&self, size: Option<u64>) -> Result<Arc<Snapshot>, EditionError> {
        let now = self.snapshot();
        let Some(size) = size.filter(|size| *size != now.state.size) else { return Ok(now) };
        let signed = if size < now.state.size { self.journal.checkpoint_at(size).await? } else { None };
        if signed.is_none() {
            let why = Reason::new("no-such-edition").with("value", size.to_string());
            return Err(EditionError::NoSuch(why.with("size", now.state.size.to_string())));
        }
        let cell = self.editions.cell(size);
        cell.get_or_try_init(|| self.folded_up_to(size)).await.map(Arc::clone)
    }

    /// The state as it was when a day ended in Kyiv: what one command wrote bears one moment, so a day ends where a command does.
    pub(crate) async fn snapshot_on(
        &self,
        now: &Arc<Snapshot>,
        day: Day,
    ) -> Result<Arc<Snapshot>, EditionError> {
        match self.size_on(now.state.size, day).await? {
            0 => Ok(Arc::new(Snapshot::new(State::default()))),
            size if size == now.state.size => Ok(Arc::clone(now)),
            size => {
                let cell = self.editions.cell(size);
                cell.get_or_try_init(|| self.folded_up_to(size)).await.map(Arc::clone)
            }
        }
    }

    /// Folds on from the nearest state that is kept: what did not change since is worked out once for both.
    async fn folded_up_to(&self, size: u64) -> Result<Arc<Snapshot>, EditionError> {
        let nearest = self.editions.nearest(size);
        let mut state = nearest.as_ref().map(|own| own.state.clone()).unwrap_or_default();
        while state.size < size {
            let batch = self.journal.read(state.size, BATCH.min(size - state.size)).await?;
            state = self.in_turn(move || folded(state, &batch)).await?;
        }
        Ok(Arc::new(match nearest {
            Some(own) => own.followed_by(state),
            None => Snapshot::new(state),
        }))
    }
}

fn folded(mut state: State, batch: &[Stored]) -> Result<State, EditionError> {
    let fault = |error: &dyn std::fmt::Display| EditionError::Fault(error.to_string());
    if batch.is_empty() {
        return Err(fault(&"the journal is shorter than its checkpoint"));
    }
    for stored in batch {
        let recorded = stored.recorded().map_err(|error| fault(&error))?;
        replay_onto(&mut state, std::iter::once(recorded)).map_err(|error| fault(&error))?;
    }
    Ok(state)
}

impl Editions {
    fn cell(&self, size: u64) -> Cell {
        let mut kept = open(&self.kept);
        if let Some((_, known)) = kept.iter().find(|(own, _)| *own == size) {
            return Arc::clone(known);
        }
        let fresh = Cell::default();
        kept.push_back((size, Arc::clone(&fresh)));
        if kept.len() > KEPT {
            kept.pop_front();
        }
        fresh
    }

    /// The state of that size, if it was made.
    pub(super) fn made(&self, size: u64) -> Option<Arc<Snapshot>> {
        self.nearest(size).filter(|own| own.state.size == size)
    }

    fn nearest(&self, size: u64) -> Option<Arc<Snapshot>> {
        let kept = open(&self.kept);
        let made = kept.iter().filter(|(own, _)| *own <= size).filter_map(|(_, cell)| cell.get());
        made.max_by_key(|own| own.state.size).map(Arc::clone)
    }

    /// The one place for earlier editions that strangers ask for, shared by all who ask for the same; `None` while another is
    /// made. Held until it is made, for each costs what a whole new state does.
    pub(super) fn place(&self, size: u64) -> Option<Arc<u64>> {
        let mut taken = open(&self.for_strangers);
        if let Some(own) = taken.upgrade() {
            return (*own == size).then_some(own);
        }
        let own = Arc::new(size);
        *taken = Arc::downgrade(&own);
        Some(own)
    }
}

fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a document says of the state that it is made from.
pub(crate) fn edition(state: &State, checkpoint: Option<Checkpoint>) -> Edition {
    let signed =
        |own: Checkpoint| rozum_reports::Checkpoint { origin: own.origin, root: own.root.to_string() };
    Edition { size: state.size, at: state.last_at, checkpoint: checkpoint.map(signed) }
}
