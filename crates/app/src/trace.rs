//! What happened where and when: a few bytes an event, read from the journal once and then only what came since. By it one sees
//! which regions move, what changed since a reader was here last, and what is news of anything.

mod places;
#[cfg(test)]
mod samples;
mod trail;

pub use places::{priorities_of, regions_of};

use crate::rows::CockpitChanges;
use crate::{EditionError, Rozum, Snapshot};
use rozum_journal::{Hash, Stored};
use rozum_model::event::Subject;
use rozum_model::time::Day;
use rozum_model::{Recorded, RegionIso, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio::sync::Mutex;
use trail::Trail;

/// Events read at once.
const BATCH: u64 = 4_096;

/// What was read so far. Whoever asks takes along what there is and does not hold up who reads on.
#[derive(Debug, Default)]
pub(crate) struct Trace(Mutex<Arc<Trail>>);

/// The last act of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastAct {
    /// Number of its event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Kind of the event.
    pub kind: &'static str,
}

/// From where on changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// From that size of the journal.
    Size(u64),
    /// From so many days ago.
    Days(i64),
}

/// Which of the latest events are wanted.
#[derive(Debug)]
pub struct Lately<F> {
    /// Kinds of events.
    pub kinds: &'static [&'static str],
    /// Whether something is asked about; asked once of each thing.
    pub is_about: F,
    /// Numbers of events that are wanted whatever they are about.
    pub beside: BTreeSet<u64>,
    /// So many at most.
    pub most: usize,
}

impl Rozum {
    /// The last act of people in each region, up to a state.
    pub(crate) async fn last_acts(
        &self,
        snapshot: &Arc<Snapshot>,
    ) -> Result<BTreeMap<RegionIso, LastAct>, EditionError> {
        let trail = self.trail(snapshot.state.size).await?;
        let snapshot = Arc::clone(snapshot);
        Ok(self.in_turn(move || trail.last_acts(&snapshot.state)).await)
    }

    /// How many of the first so many events there were when a day ended in Kyiv.
    pub(crate) async fn size_on(&self, size: u64, day: Day) -> Result<u64, EditionError> {
        Ok(self.trail(size).await?.size_on(size, day))
    }

    /// What changed from there up to a state.
    pub async fn changes_since(
        &self,
        since: Since,
        snapshot: &Arc<Snapshot>,
    ) -> Result<CockpitChanges, EditionError> {
        let now = self.now();
        let trail = self.trail(snapshot.state.size).await?;
        let snapshot = Arc::clone(snapshot);
        Ok(self.in_turn(move || trail.changes_since(since, now, &snapshot.state)).await)
    }

    /// The latest events up to a size of the journal, each with its leaf, the latest first. Only they are read.
    pub async fn latest<F>(&self, size: u64, wanted: Lately<F>) -> Result<Vec<(Recorded, Hash)>, EditionError>
    where
        F: Fn(&Subject) -> bool + Send + 'static,
    {
        let trail = self.trail(size).await?;
        let numbers = self.in_turn(move || trail.latest(size, &wanted)).await;
        let stored = self.journal.chosen(&numbers).await?;
        self.in_turn(move || stored.iter().rev().map(|own| Ok((read(own)?, own.leaf()))).collect()).await
    }

    /// The first event up to a state that names the document with that hash.
    pub(crate) async fn named_by(&self, sha256: &str, size: u64) -> Result<Option<u64>, EditionError> {
        let trail = self.trail(size).await?;
        Ok(trail.named_by(sha256).filter(|seq| *seq < size))
    }

    /// All steps up to a size at least.
    async fn trail(&self, size: u64) -> Result<Arc<Trail>, EditionError> {
        let mut kept = self.trace.0.lock().await;
        while kept.size() < size {
            let from = kept.size();
            let batch = self.journal.read(from, BATCH.min(size - from)).await?;
            if batch.is_empty() {
                return Err(EditionError::Fault("the journal is shorter than the state".to_owned()));
            }
            let (told, papers) = self.in_turn(move || understood(&batch)).await?;
            let trail = Arc::make_mut(&mut kept);
            trail.extend(told);
            trail.name(papers);
        }
        Ok(Arc::clone(&kept))
    }
}

/// What the events say, and the documents that they name by hash.
type Understood = (Vec<Recorded>, Vec<(u64, String)>);

fn understood(batch: &[Stored]) -> Result<Understood, EditionError> {
    let papers = batch.iter().flat_map(|own| own.documents().into_iter().map(|sha256| (own.seq, sha256)));
    Ok((batch.iter().map(read).collect::<Result<_, _>>()?, papers.collect()))
}

fn read(stored: &Stored) -> Result<Recorded, EditionError> {
    stored.recorded().map_err(|error| EditionError::Fault(error.to_string()))
}
