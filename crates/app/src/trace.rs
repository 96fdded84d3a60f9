//! What happened where and when: a few bytes an event, read from the journal once and then only what came since. By it one sees
//! which regions move, and what changed since a reader was here last.

use crate::rows::{CockpitChange, CockpitChanges};
use crate::{EditionError, Rozum};
use rozum_journal::Stored;
use rozum_model::event::Subject;
use rozum_model::{Actor, RegionIso, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::Mutex;

/// Events read at once.
const BATCH: u64 = 4_096;

/// An event, as short as it can be.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: Timestamp,
    regions: [Option<RegionIso>; 2],
    kind: &'static str,
    /// Whether a person did it: what the program and the operator enter is no act of a region.
    by_person: bool,
}

/// The steps read so far; the place of one is the number of its event.
#[derive(Debug, Default)]
pub(crate) struct Trace(Mutex<Vec<Step>>);

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

impl Rozum {
    /// The last act of people in each region, up to a size of the journal.
    pub(crate) async fn last_acts(&self, size: u64) -> Result<BTreeMap<RegionIso, LastAct>, EditionError> {
        let steps = self.steps(size).await?;
        let mut last = BTreeMap::new();
        for (seq, step) in (0_u64..size).zip(steps.iter()).filter(|(_, step)| step.by_person) {
            for region in step.regions.into_iter().flatten() {
                last.insert(region, LastAct { seq, at: step.at, kind: step.kind });
            }
        }
        Ok(last)
    }

    /// What changed from there up to a size of the journal.
    pub async fn changes_since(&self, since: Since, size: u64) -> Result<CockpitChanges, EditionError> {
        let now = self.now();
        let steps = self.steps(size).await?;
        let from = match since {
            Since::Size(from) => from.min(size),
            Since::Days(days) => {
                let moment = now.jiff().checked_sub(jiff::Span::new().hours(days * 24));
                let moment = moment.map_or(now, Timestamp::from_jiff);
                u64::try_from(steps.partition_point(|step| step.at < moment)).unwrap_or(size).min(size)
            }
        };
        let mut kinds: BTreeMap<&'static str, CockpitChange> = BTreeMap::new();
        let mut regions = BTreeSet::new();
        let all = (0_u64..size).zip(steps.iter()).skip_while(|(seq, _)| *seq < from);
        for (seq, step) in all {
            let own =
                kinds.entry(step.kind).or_insert(CockpitChange { event: step.kind, count: 0, last: seq });
            own.count += 1;
            own.last = seq;
            regions.extend(step.regions.into_iter().flatten());
        }
        let mut changes: Vec<CockpitChange> = kinds.into_values().collect();
        changes.sort_by_key(|own| (std::cmp::Reverse(own.count), own.event));
        Ok(CockpitChanges {
            since: from,
            events: size - from,
            changes,
            regions: regions.into_iter().collect(),
        })
    }

    /// All steps up to a size at least.
    async fn steps(&self, size: u64) -> Result<tokio::sync::MutexGuard<'_, Vec<Step>>, EditionError> {
        let mut steps = self.trace.0.lock().await;
        loop {
            let read = u64::try_from(steps.len()).unwrap_or(u64::MAX);
            if read >= size {
                return Ok(steps);
            }
            let batch = self.journal.read(read, BATCH.min(size - read)).await?;
            if batch.is_empty() {
                return Err(EditionError::Fault("the journal is shorter than the state".to_owned()));
            }
            steps.extend(self.in_turn(move || told(&batch)).await?);
        }
    }
}

fn told(batch: &[Stored]) -> Result<Vec<Step>, EditionError> {
    let step = |stored: &Stored| {
        let event = stored.recorded().map_err(|error| EditionError::Fault(error.to_string()))?;
        let by_person = matches!(event.actor, Actor::Account(_));
        let (regions, kind) = (regions(&event.subject), event.event.kind());
        Ok(Step { at: event.at, regions, kind, by_person })
    };
    batch.iter().map(step).collect()
}

/// The regions that something lies in; of a division of roles both.
fn regions(subject: &Subject) -> [Option<RegionIso>; 2] {
    let one = match subject {
        Subject::Strategy(region) => Some(*region),
        Subject::Evidence(id) | Subject::Relevance(id) => Some(id.region()),
        Subject::Labels(item) => Some(item.region()),
        Subject::Body(id) => id.region(),
        Subject::Call(id) => id.region(),
        Subject::Application(id) => id.region(),
        Subject::Case(id) => id.region(),
        Subject::Indicator(id) => id.region(),
        Subject::Review(id) => id.region(),
        Subject::Risk(id) => id.region(),
        Subject::Occasion(id) => id.region(),
        Subject::Division(pair) => return [Some(pair.a().region()), Some(pair.b().region())],
        Subject::Account(_)
        | Subject::Dataset(_)
        | Subject::Organisation(_)
        | Subject::Person(_)
        | Subject::Rules
        | Subject::Register
        | Subject::Journal => None,
    };
    [one, None]
}
