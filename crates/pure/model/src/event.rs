//! What happened. Events are facts: they are never changed, only followed by others.

mod bodies;
mod funding;
mod implementation;
mod oversight;
mod rules;
mod steering;
mod subject;
mod wire;

use crate::account::{AccountId, Actor, Role};
use crate::dataset::{DatasetHeader, DatasetId, Stored};
use crate::division::Offer;
use crate::evidence::Judgement;
use crate::labels::LabelCorrection;
use crate::relevance::{ProposalDecision, Review};
use crate::strategy::{DeclaredSphere, Document, Item, ItemId, LinkBasis, VersionHeader};
use crate::{PriorityId, PriorityPair, RegionIso, TaskId, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

pub use bodies::BodiesEvent;
pub use funding::FundingEvent;
pub use implementation::ImplementationEvent;
pub use oversight::OversightEvent;
pub use rules::RulesEvent;
pub use steering::SteeringEvent;
pub use subject::Subject;

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Several strategies came in under one name; their events follow in the same command.
    RegisterImported {
        /// Name of the import.
        name: String,
        /// What they were taken from.
        document: Document,
        /// How many strategies.
        strategies: u32,
    },
    /// A region's first strategy was opened; its items follow in the same command.
    #[serde(deserialize_with = "wire::registered")]
    StrategyRegistered {
        /// The region.
        region: RegionIso,
        /// What is said about the version.
        #[serde(flatten)]
        header: VersionHeader,
    },
    /// A new version was opened. Items that follow change it; the rest is carried over.
    #[serde(deserialize_with = "wire::amended")]
    StrategyAmended {
        /// The region.
        region: RegionIso,
        /// Number of the new version.
        version: u32,
        /// What is said about the version.
        #[serde(flatten)]
        header: VersionHeader,
    },
    /// A sphere stands in the current version from here on.
    #[serde(deserialize_with = "wire::sphere")]
    SphereDeclared {
        /// The region.
        region: RegionIso,
        /// The sphere.
        #[serde(flatten)]
        sphere: DeclaredSphere,
    },
    /// A label no longer stands in the current version.
    SphereWithdrawn {
        /// The region.
        region: RegionIso,
        /// The label.
        label: String,
    },
    /// A priority stands in the current version from here on.
    #[serde(deserialize_with = "wire::item")]
    PriorityDeclared {
        /// Its id.
        id: PriorityId,
        /// Its words.
        #[serde(flatten)]
        item: Item,
    },
    /// The new version words a priority differently.
    #[serde(deserialize_with = "wire::item")]
    PriorityReworded {
        /// Its id.
        id: PriorityId,
        /// Its new words.
        #[serde(flatten)]
        item: Item,
    },
    /// The new version no longer has a priority.
    PriorityWithdrawn {
        /// Its id.
        id: PriorityId,
    },
    /// A task stands in the current version from here on.
    #[serde(deserialize_with = "wire::item")]
    TaskDeclared {
        /// Its id.
        id: TaskId,
        /// Its words.
        #[serde(flatten)]
        item: Item,
    },
    /// The new version words a task differently.
    #[serde(deserialize_with = "wire::item")]
    TaskReworded {
        /// Its id.
        id: TaskId,
        /// Its new words.
        #[serde(flatten)]
        item: Item,
    },
    /// The new version no longer has a task.
    TaskWithdrawn {
        /// Its id.
        id: TaskId,
    },
    /// The new version names its items in another order. An empty list: as they stood.
    ItemsOrdered {
        /// The region.
        region: RegionIso,
        /// All labels in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        spheres: Vec<String>,
        /// All priorities in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        priorities: Vec<PriorityId>,
        /// All tasks in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tasks: Vec<TaskId>,
    },
    /// The transcription of an item was wrong and is mended.
    TranscriptionCorrected {
        /// The item.
        item: ItemId,
        /// The text without its closing punctuation.
        text: String,
        /// The words as the document prints them.
        verbatim: String,
        /// Why.
        reason: String,
    },
    /// A task serves a priority.
    TaskLinked {
        /// The task.
        task: TaskId,
        /// The priority.
        priority: PriorityId,
        /// How it is known.
        basis: LinkBasis,
    },
    /// A link was taken back.
    TaskUnlinked {
        /// The task.
        task: TaskId,
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// An account was opened.
    AccountOpened {
        /// The account.
        account: AccountId,
        /// What it may do.
        roles: Vec<Role>,
    },
    /// An account was given a role.
    RoleGranted {
        /// The account.
        account: AccountId,
        /// The role.
        role: Role,
    },
    /// A role was taken back.
    RoleWithdrawn {
        /// The account.
        account: AccountId,
        /// The role.
        role: Role,
        /// Why.
        reason: String,
    },
    /// An account was closed for good.
    AccountClosed {
        /// The account.
        account: AccountId,
        /// Why.
        reason: String,
    },
    /// Checkpoints are signed with this key from here on.
    KeyIntroduced {
        /// Name in the signed note.
        name: String,
        /// Ed25519 public key, base64.
        public_key: String,
        /// Why the key changed; `None` for the first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// What people enter in this system from here on is made up, to show how it works.
    DemonstrationDeclared,
    /// A version of a dataset was imported; its figures are the object of that hash.
    DatasetImported {
        /// The dataset.
        dataset: DatasetId,
        /// Number of the version, from 1.
        version: u32,
        /// What is said about it.
        header: Arc<DatasetHeader>,
        /// Its figures.
        content: Stored,
    },
    /// A version of a dataset should no longer be used. It stays where it is.
    DatasetWithdrawn {
        /// The dataset.
        dataset: DatasetId,
        /// The version.
        version: u32,
        /// Why.
        reason: String,
    },
    /// Stakeholders judged a priority otherwise than the figures do.
    EvidenceJudged {
        /// The priority.
        priority: PriorityId,
        /// The version of the strategy that words it so.
        strategy_version: u32,
        /// The judgement.
        judgement: Judgement,
    },
    /// A judgement was taken back.
    EvidenceJudgementWithdrawn {
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// A person's reading of a text took the place of the program's.
    LabelsCorrected {
        /// The priority or task.
        item: ItemId,
        /// The reading.
        correction: LabelCorrection,
    },
    /// A correction of labels was taken back.
    LabelCorrectionWithdrawn {
        /// The priority or task.
        item: ItemId,
        /// Why.
        reason: String,
    },
    /// About who sits where and for whom.
    Bodies(BodiesEvent),
    /// About the way from a call to the councils' decision.
    Funding(FundingEvent),
    /// About a project that is approved.
    Implementation(ImplementationEvent),
    /// About a case of oversight.
    Oversight(OversightEvent),
    /// About the numbers in the rules.
    Rules(RulesEvent),
    /// About what steers.
    Steering(SteeringEvent),
    /// Words for a division of roles came on the table; what was said of others before no longer counts.
    DivisionWorded {
        /// The overlapping priorities.
        pair: PriorityPair,
        /// The words, and whose.
        offer: Offer,
        /// The texts of both priorities, in the order of the pair.
        about: [String; 2],
        /// Why these; `None` for words of the program, whose reasons stand beside them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A region agreed to the words on the table.
    DivisionAccepted {
        /// The overlapping priorities.
        pair: PriorityPair,
        /// The region.
        region: RegionIso,
    },
    /// A region did not agree to the words on the table.
    DivisionRejected {
        /// The overlapping priorities.
        pair: PriorityPair,
        /// The region.
        region: RegionIso,
        /// Why.
        reason: String,
    },
    /// A region remarked on a division of roles.
    DivisionRemarked {
        /// The overlapping priorities.
        pair: PriorityPair,
        /// The region.
        region: RegionIso,
        /// What.
        text: String,
    },
    /// The relevance of a priority was reviewed.
    RelevanceReviewed {
        /// The priority.
        priority: PriorityId,
        /// The words that were reviewed.
        text: String,
        /// The version of the strategy that has them.
        strategy_version: u32,
        /// The review.
        review: Arc<Review>,
    },
    /// A review was taken back, and its open proposal with it.
    ReviewWithdrawn {
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// It was decided on the proposal of a review.
    ProposalDecided {
        /// The priority.
        priority: PriorityId,
        /// The decision.
        decision: ProposalDecision,
    },
}

impl Event {
    /// What the event is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::RegisterImported { .. } => Subject::Register,
            Self::StrategyRegistered { region, .. }
            | Self::StrategyAmended { region, .. }
            | Self::SphereDeclared { region, .. }
            | Self::SphereWithdrawn { region, .. }
            | Self::ItemsOrdered { region, .. } => Subject::Strategy(*region),
            Self::PriorityDeclared { id, .. }
            | Self::PriorityReworded { id, .. }
            | Self::PriorityWithdrawn { id } => Subject::Strategy(id.region()),
            Self::TaskDeclared { id, .. } | Self::TaskReworded { id, .. } | Self::TaskWithdrawn { id } => {
                Subject::Strategy(id.region())
            }
            Self::TranscriptionCorrected { item, .. } => Subject::Strategy(item.region()),
            Self::TaskLinked { task, .. } | Self::TaskUnlinked { task, .. } => {
                Subject::Strategy(task.region())
            }
            Self::AccountOpened { account, .. }
            | Self::RoleGranted { account, .. }
            | Self::RoleWithdrawn { account, .. }
            | Self::AccountClosed { account, .. } => Subject::Account(account.clone()),
            Self::KeyIntroduced { .. } | Self::DemonstrationDeclared => Subject::Journal,
            Self::DatasetImported { dataset, .. } | Self::DatasetWithdrawn { dataset, .. } => {
                Subject::Dataset(dataset.clone())
            }
            Self::EvidenceJudged { priority, .. } | Self::EvidenceJudgementWithdrawn { priority, .. } => {
                Subject::Evidence(*priority)
            }
            Self::LabelsCorrected { item, .. } | Self::LabelCorrectionWithdrawn { item, .. } => {
                Subject::Labels(*item)
            }
            Self::Bodies(event) => event.subject(),
            Self::Funding(event) => event.subject(),
            Self::Implementation(event) => event.subject(),
            Self::Oversight(event) => event.subject(),
            Self::Rules(event) => event.subject(),
            Self::Steering(event) => event.subject(),
            Self::DivisionWorded { pair, .. }
            | Self::DivisionAccepted { pair, .. }
            | Self::DivisionRejected { pair, .. }
            | Self::DivisionRemarked { pair, .. } => Subject::Division(*pair),
            Self::RelevanceReviewed { priority, .. }
            | Self::ReviewWithdrawn { priority, .. }
            | Self::ProposalDecided { priority, .. } => Subject::Relevance(*priority),
        }
    }

    /// The priority or task that the event is about; `None` when it is about more or less than one.
    pub const fn item(&self) -> Option<ItemId> {
        match self {
            Self::PriorityDeclared { id, .. }
            | Self::PriorityReworded { id, .. }
            | Self::PriorityWithdrawn { id } => Some(ItemId::Priority(*id)),
            Self::TaskDeclared { id, .. } | Self::TaskReworded { id, .. } | Self::TaskWithdrawn { id } => {
                Some(ItemId::Task(*id))
            }
            Self::EvidenceJudged { priority, .. }
            | Self::EvidenceJudgementWithdrawn { priority, .. }
            | Self::RelevanceReviewed { priority, .. }
            | Self::ReviewWithdrawn { priority, .. }
            | Self::ProposalDecided { priority, .. } => Some(ItemId::Priority(*priority)),
            Self::TranscriptionCorrected { item, .. }
            | Self::LabelsCorrected { item, .. }
            | Self::LabelCorrectionWithdrawn { item, .. } => Some(*item),
            Self::TaskLinked { task, .. } | Self::TaskUnlinked { task, .. } => Some(ItemId::Task(*task)),
            _ => None,
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RegisterImported { .. } => "register-imported",
            Self::StrategyRegistered { .. } => "strategy-registered",
            Self::StrategyAmended { .. } => "strategy-amended",
            Self::SphereDeclared { .. } => "sphere-declared",
            Self::SphereWithdrawn { .. } => "sphere-withdrawn",
            Self::PriorityDeclared { .. } => "priority-declared",
            Self::PriorityReworded { .. } => "priority-reworded",
            Self::PriorityWithdrawn { .. } => "priority-withdrawn",
            Self::TaskDeclared { .. } => "task-declared",
            Self::TaskReworded { .. } => "task-reworded",
            Self::TaskWithdrawn { .. } => "task-withdrawn",
            Self::ItemsOrdered { .. } => "items-ordered",
            Self::TranscriptionCorrected { .. } => "transcription-corrected",
            Self::TaskLinked { .. } => "task-linked",
            Self::TaskUnlinked { .. } => "task-unlinked",
            Self::AccountOpened { .. } => "account-opened",
            Self::RoleGranted { .. } => "role-granted",
            Self::RoleWithdrawn { .. } => "role-withdrawn",
            Self::AccountClosed { .. } => "account-closed",
            Self::KeyIntroduced { .. } => "key-introduced",
            Self::DemonstrationDeclared => "demonstration-declared",
            Self::DatasetImported { .. } => "dataset-imported",
            Self::DatasetWithdrawn { .. } => "dataset-withdrawn",
            Self::EvidenceJudged { .. } => "evidence-judged",
            Self::EvidenceJudgementWithdrawn { .. } => "evidence-judgement-withdrawn",
            Self::LabelsCorrected { .. } => "labels-corrected",
            Self::LabelCorrectionWithdrawn { .. } => "label-correction-withdrawn",
            Self::Bodies(event) => event.kind(),
            Self::Funding(event) => event.kind(),
            Self::Implementation(event) => event.kind(),
            Self::Oversight(event) => event.kind(),
            Self::Rules(event) => event.kind(),
            Self::Steering(event) => event.kind(),
            Self::DivisionWorded { .. } => "division-worded",
            Self::DivisionAccepted { .. } => "division-accepted",
            Self::DivisionRejected { .. } => "division-rejected",
            Self::DivisionRemarked { .. } => "division-remarked",
            Self::RelevanceReviewed { .. } => "relevance-reviewed",
            Self::ReviewWithdrawn { .. } => "review-withdrawn",
            Self::ProposalDecided { .. } => "proposal-decided",
        }
    }
}

/// The command that an event came from: its name and the sequence numbers it spans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandRef {
    /// Name of the verb.
    pub name: String,
    /// First event of the command.
    pub first: u64,
    /// Last event of the command.
    pub last: u64,
}

/// An event in its envelope: exactly what is written, hashed and replayed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Place in the journal from 0; also the index of its leaf.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who gave the command.
    pub actor: Actor,
    /// The command that it is part of.
    pub command: CommandRef,
    /// What it is about.
    pub subject: Subject,
    /// Revision of the subject that it makes, from 1.
    pub revision: u64,
    /// The fact.
    pub event: Event,
}

impl Recorded {
    /// The bytes of the leaf.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads a leaf back.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
