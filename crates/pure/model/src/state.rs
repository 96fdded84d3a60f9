//! The living state: what the events add up to. Cheap to clone: readers share what did not change.

use crate::account::{AccountId, Actor, Role};
use crate::dataset::{Dataset, DatasetId, DatasetVersion};
use crate::division::{Division, PriorityPair, Progress};
use crate::event::Subject;
use crate::evidence::{Judged, Judgements};
use crate::governance::{Governance, Steered};
use crate::labels::{LabelCorrections, LabelsCorrected};
use crate::relevance::{Reviewed, Reviews};
use crate::strategy::ItemId;
use crate::strategy::{Document, Priority, Strategy, Task};
use crate::{PriorityId, RegionIso, TaskId, Timestamp};
use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many of the latest commands the state remembers; the journal has them all.
pub const RECENT: usize = 50;

/// Everything that the journal adds up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Number of events folded in; the next event has this sequence number.
    pub size: u64,
    /// When the last event was recorded.
    pub last_at: Option<Timestamp>,
    /// Strategies by region.
    pub strategies: OrdMap<RegionIso, Arc<Strategy>>,
    /// Datasets by id, with withdrawn versions.
    pub datasets: OrdMap<DatasetId, Arc<Dataset>>,
    /// What people hold of priorities, by priority.
    pub judgements: OrdMap<PriorityId, Arc<Judgements>>,
    /// How people read texts otherwise than the program, by item.
    pub labels: OrdMap<ItemId, Arc<LabelCorrections>>,
    /// What regions say of sharing out roles, by overlap.
    pub divisions: OrdMap<PriorityPair, Arc<Division>>,
    /// What secretariats hold of the relevance of priorities, by priority.
    pub relevance: OrdMap<PriorityId, Arc<Reviews>>,
    /// Accounts by id, open and closed.
    pub accounts: OrdMap<AccountId, Standing>,
    /// Bodies, calls, applications, money, oversight.
    pub governance: Governance,
    /// Named imports in order.
    pub imports: Vector<Import>,
    /// Keys that signed checkpoints, oldest first; the last one signs.
    pub keys: Vector<SigningKey>,
    /// Sequence number of the event by which this became a demonstration: what people entered since is
    /// made up. `None` in a system that is meant.
    pub demonstration: Option<u64>,
    /// Revision of each subject.
    pub revisions: OrdMap<Subject, u64>,
    /// The latest commands, oldest first.
    pub recent: Vector<Change>,
}

/// What an account may do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Its roles.
    pub roles: BTreeSet<Role>,
    /// Closed for good.
    pub closed: bool,
}

/// A named import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its name.
    pub name: String,
    /// What it was taken from.
    pub document: Document,
    /// How many strategies came with it.
    pub strategies: u32,
    /// Sequence number of its event.
    pub seq: u64,
}

/// A key that signs checkpoints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningKey {
    /// Name in the signed note.
    pub name: String,
    /// Ed25519 public key, base64.
    pub public_key: String,
    /// Sequence number of the event that introduced it.
    pub seq: u64,
}

/// A command as the list of latest changes shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Name of the command.
    pub command: String,
    /// Who gave it.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// What its first event is about.
    pub subject: Subject,
    /// First and last event.
    pub first: u64,
    /// Last event.
    pub last: u64,
}

impl State {
    /// The strategy of a region.
    pub fn strategy(&self, region: RegionIso) -> Option<&Strategy> {
        self.strategies.get(&region).map(AsRef::as_ref)
    }

    /// A priority of a current version.
    pub fn priority(&self, id: PriorityId) -> Option<&Priority> {
        self.strategy(id.region())?.current.priority(id)
    }

    /// A task of a current version.
    pub fn task(&self, id: TaskId) -> Option<&Task> {
        self.strategy(id.region())?.current.task(id)
    }

    /// Whether there is something to steer: it stands in the current version, or the work goes on.
    pub fn is_live(&self, about: Steered) -> bool {
        match about {
            Steered::Strategy(region) => self.strategy(region).is_some(),
            Steered::Priority(id) => self.priority(id).is_some(),
            Steered::Application(id) => {
                self.governance.application(id).is_some_and(|own| own.stage.under_way().is_some())
            }
        }
    }

    /// The words of an item of a current version.
    pub fn item_text(&self, item: ItemId) -> Option<&str> {
        Some(match item {
            ItemId::Priority(id) => &self.priority(id)?.item.text,
            ItemId::Task(id) => &self.task(id)?.item.text,
        })
    }

    /// A dataset.
    pub fn dataset(&self, id: &DatasetId) -> Option<&Dataset> {
        self.datasets.get(id).map(AsRef::as_ref)
    }

    /// A version of a dataset.
    pub fn dataset_version(&self, id: &DatasetId, number: u32) -> Option<&DatasetVersion> {
        self.dataset(id)?.version(number).map(AsRef::as_ref)
    }

    /// The judgement that holds of a priority.
    pub fn judgement(&self, priority: PriorityId) -> Option<&Judged> {
        self.judgements.get(&priority)?.current.as_ref()
    }

    /// The correction of an item's labels that holds: made for the words as they are now.
    pub fn label_correction(&self, item: ItemId) -> Option<&LabelsCorrected> {
        let text = self.item_text(item)?;
        self.labels.get(&item)?.current.as_ref().filter(|current| current.correction.text == text)
    }

    /// The words of both priorities of a pair; `None` for one that no current version has.
    pub fn texts_of(&self, pair: PriorityPair) -> [Option<&str>; 2] {
        pair.both().map(|id| self.item_text(ItemId::Priority(id)))
    }

    /// How far the division of roles about an overlap has come.
    pub fn progress(&self, pair: PriorityPair) -> Progress {
        let division = self.divisions.get(&pair);
        division.map_or(Progress::Open, |division| division.progress(pair, self.texts_of(pair)))
    }

    /// The review of a priority that holds; it may be about words that were changed since.
    pub fn review(&self, priority: PriorityId) -> Option<&Reviewed> {
        self.relevance.get(&priority)?.current.as_ref()
    }

    /// Revision of a subject, 0 before its first event.
    pub fn revision(&self, subject: &Subject) -> u64 {
        self.revisions.get(subject).copied().unwrap_or(0)
    }

    /// Roles of an account that is open.
    pub fn roles(&self, account: &AccountId) -> impl Iterator<Item = &Role> {
        self.accounts.get(account).filter(|standing| !standing.closed).into_iter().flat_map(|s| &s.roles)
    }
}
