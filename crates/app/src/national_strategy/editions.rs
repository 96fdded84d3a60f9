//! States as they were at earlier sizes of the journal.

use crate::{Rozum, Snapshot};
use rozum_governance::replay_onto;
use rozum_journal::{Checkpoint, JournalError};
use rozum_model::{Reason, State};
use rozum_reports::Edition;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use thiserror::Error;

/// Earlier states kept: both sides of a comparison, twice.
const KEPT: usize = 4;

/// Events read at once.
const BATCH: u64 = 4_096;

/// Earlier states that were asked for last.
#[derive(Debug, Default)]
pub(crate) struct Editions(Mutex<VecDeque<Arc<Snapshot>>>);

/// Why there is no such edition.
#[derive(Debug, Error)]
pub enum EditionError {
    /// No command ended at that size.
    #[error("{0}")]
    NoSuch(Reason),
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
        if let Some(known) = self.editions.find(size) {
            return Ok(known);
        }
        let made = Arc::new(Snapshot::new(self.fold_up_to(size).await?));
        self.editions.keep(&made);
        Ok(made)
    }

    async fn fold_up_to(&self, size: u64) -> Result<State, EditionError> {
        let fault = |error: &dyn std::fmt::Display| EditionError::Fault(error.to_string());
        let mut state = State::default();
        while state.size < size {
            let batch = self.journal.read(state.size, BATCH.min(size - state.size)).await?;
            if batch.is_empty() {
                return Err(fault(&"the journal is shorter than its checkpoint"));
            }
            for stored in &batch {
                let recorded = stored.recorded().map_err(|error| fault(&error))?;
                replay_onto(&mut state, std::iter::once(recorded)).map_err(|error| fault(&error))?;
            }
        }
        Ok(state)
    }
}

impl Editions {
    fn find(&self, size: u64) -> Option<Arc<Snapshot>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|one| one.state.size == size).map(Arc::clone)
    }

    fn keep(&self, made: &Arc<Snapshot>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(Arc::clone(made));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }
}

/// What a document says of the state that it is made from.
pub(super) fn edition(state: &State, checkpoint: Option<Checkpoint>) -> Edition {
    let signed =
        |own: Checkpoint| rozum_reports::Checkpoint { origin: own.origin, root: own.root.to_string() };
    Edition { size: state.size, at: state.last_at, checkpoint: checkpoint.map(signed) }
}
