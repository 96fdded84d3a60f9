//! What people ask the system to do. A command is decided as a whole: its events or a refusal.

mod bodies;
mod funding;
mod implementation;
mod oversight;
mod rules;
mod steering;

pub use bodies::BodiesCommand;
pub use funding::FundingCommand;
pub use implementation::ImplementationCommand;
pub use oversight::OversightCommand;
pub use rules::RulesCommand;
pub use steering::SteeringCommand;

use crate::account::{AccountId, Role};
use crate::dataset::{DatasetHeader, DatasetId, Stored};
use crate::division::Answer;
use crate::draft::Content;
use crate::evidence::Judgement;
use crate::labels::PersonReading;
use crate::relevance::{ProposalDecision, Review};
use crate::strategy::{Document, ItemId, LinkBasis, VersionHeader};
use crate::{PriorityId, PriorityPair, RegionIso, TaskId};

/// One strategy of a named import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterEntry {
    /// The region.
    pub region: RegionIso,
    /// What is said about the version as a whole.
    pub header: VersionHeader,
    /// Its items.
    pub content: Content,
}

/// A command, before anyone decided on it. `expected` is the revision of the subject that the
/// person saw; a newer one refuses the command instead of overwriting somebody's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Load several strategies under one name, once.
    ImportRegister {
        /// Name of the import.
        name: String,
        /// What they were taken from.
        document: Document,
        /// The strategies.
        entries: Vec<RegisterEntry>,
    },
    /// Enter the first version of a region's strategy.
    RegisterStrategy(RegisterEntry),
    /// Enter a new version.
    AmendStrategy {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The new version.
        entry: RegisterEntry,
    },
    /// Mend an error of transcription in the current version.
    CorrectTranscription {
        /// Revision that was seen.
        expected: Option<u64>,
        /// What to correct.
        item: ItemId,
        /// The words as the document prints them.
        verbatim: String,
        /// Why.
        reason: String,
    },
    /// Say that a task serves a priority.
    LinkTask {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The task.
        task: TaskId,
        /// The priority.
        priority: PriorityId,
        /// How it is known.
        basis: LinkBasis,
    },
    /// Take such a link back.
    UnlinkTask {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The task.
        task: TaskId,
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// Open an account.
    OpenAccount {
        /// Its id, drawn by the caller.
        account: AccountId,
        /// What it may do.
        roles: Vec<Role>,
    },
    /// Give an account a role.
    GrantRole {
        /// The account.
        account: AccountId,
        /// The role.
        role: Role,
    },
    /// Take a role back.
    WithdrawRole {
        /// The account.
        account: AccountId,
        /// The role.
        role: Role,
        /// Why.
        reason: String,
    },
    /// Close an account for good.
    CloseAccount {
        /// The account.
        account: AccountId,
        /// Why.
        reason: String,
    },
    /// Record the key that signs checkpoints from here on.
    IntroduceKey {
        /// Name in the signed note.
        name: String,
        /// Ed25519 public key, base64.
        public_key: String,
        /// Why the key changes; the first needs no reason.
        reason: Option<String>,
    },
    /// Say for good that everything in this system is made up, to show how it works.
    DeclareDemonstration,
    /// Enter a version of a dataset whose figures lie in the store of objects.
    ImportDataset {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The dataset, new or known.
        dataset: DatasetId,
        /// What is said about the version.
        header: Box<DatasetHeader>,
        /// Its figures.
        content: Stored,
    },
    /// Say that a version of a dataset should no longer be used.
    WithdrawDataset {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The dataset.
        dataset: DatasetId,
        /// The version.
        version: u32,
        /// Why.
        reason: String,
    },
    /// Record what stakeholders hold of a priority against what was calculated.
    JudgeEvidence {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority.
        priority: PriorityId,
        /// The judgement.
        judgement: Judgement,
    },
    /// Take the judgement of a priority back.
    WithdrawJudgement {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// Put a person's reading of a text in place of the program's.
    CorrectLabels {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority or task.
        item: ItemId,
        /// All that the text says.
        reading: PersonReading,
        /// Why the program is wrong.
        reason: String,
    },
    /// Take a correction of labels back.
    WithdrawLabels {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority or task.
        item: ItemId,
        /// Why.
        reason: String,
    },
    /// About who sits where and for whom.
    Bodies(BodiesCommand),
    /// About the way from a call to the councils' decision.
    Funding(FundingCommand),
    /// About a project that is approved.
    Implementation(ImplementationCommand),
    /// About a case of oversight.
    Oversight(OversightCommand),
    /// About the numbers in the rules.
    Rules(RulesCommand),
    /// About what steers.
    Steering(SteeringCommand),
    /// Say what a region holds of a division of roles.
    AnswerDivision {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The overlapping priorities.
        pair: PriorityPair,
        /// The texts of both that were seen.
        about: Option<[String; 2]>,
        /// The region that speaks.
        region: RegionIso,
        /// What it says.
        answer: Answer,
    },
    /// Record whether a priority still fits what the country aims at.
    ReviewRelevance {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority.
        priority: PriorityId,
        /// The review.
        review: Box<Review>,
    },
    /// Take the review of a priority back, and its open proposal with it.
    WithdrawReview {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority.
        priority: PriorityId,
        /// Why.
        reason: String,
    },
    /// Record what became of the proposal to change or drop a priority.
    DecideProposal {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The priority.
        priority: PriorityId,
        /// The decision.
        decision: ProposalDecision,
    },
}

impl Command {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ImportRegister { .. } => "import-register",
            Self::RegisterStrategy(_) => "register-strategy",
            Self::AmendStrategy { .. } => "amend-strategy",
            Self::CorrectTranscription { .. } => "correct-transcription",
            Self::LinkTask { .. } => "link-task",
            Self::UnlinkTask { .. } => "unlink-task",
            Self::OpenAccount { .. } => "open-account",
            Self::GrantRole { .. } => "grant-role",
            Self::WithdrawRole { .. } => "withdraw-role",
            Self::CloseAccount { .. } => "close-account",
            Self::IntroduceKey { .. } => "introduce-key",
            Self::DeclareDemonstration => "declare-demonstration",
            Self::ImportDataset { .. } => "import-dataset",
            Self::WithdrawDataset { .. } => "withdraw-dataset",
            Self::JudgeEvidence { .. } => "judge-evidence",
            Self::WithdrawJudgement { .. } => "withdraw-judgement",
            Self::CorrectLabels { .. } => "correct-labels",
            Self::WithdrawLabels { .. } => "withdraw-labels",
            Self::Bodies(command) => command.name(),
            Self::Funding(command) => command.name(),
            Self::Implementation(command) => command.name(),
            Self::Oversight(command) => command.name(),
            Self::Rules(command) => command.name(),
            Self::Steering(command) => command.name(),
            Self::AnswerDivision { .. } => "answer-division",
            Self::ReviewRelevance { .. } => "review-relevance",
            Self::WithdrawReview { .. } => "withdraw-review",
            Self::DecideProposal { .. } => "decide-proposal",
        }
    }
}

macro_rules! grouped {
    ($($variant:ident($group:ident)),*) => {$(
        impl From<$group> for Command {
            fn from(command: $group) -> Self {
                Self::$variant(command)
            }
        }
    )*};
}

grouped!(
    Bodies(BodiesCommand),
    Funding(FundingCommand),
    Implementation(ImplementationCommand),
    Oversight(OversightCommand),
    Rules(RulesCommand),
    Steering(SteeringCommand)
);
