//! What people judged about a priority beside what was calculated. Neither changes the other.

use crate::Timestamp;
use crate::dataset::DatasetId;
use crate::stakeholder::Stakeholder;
use serde::{Deserialize, Serialize};

/// What the program worked out about a priority from a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calculated {
    /// The figures speak for it.
    Supported,
    /// The figures speak against it.
    Contradicted,
    /// The figures do not say.
    Unknown,
}

impl Calculated {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Contradicted => "contradicted",
            Self::Unknown => "unknown",
        }
    }
}

/// What stakeholders hold. Who does not know judges nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// The priority is well founded.
    Supported,
    /// It is not.
    Contradicted,
}

impl Stance {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Contradicted => "contradicted",
        }
    }

    /// Whether the calculation already says so.
    pub const fn repeats(self, calculated: Calculated) -> bool {
        matches!(
            (self, calculated),
            (Self::Supported, Calculated::Supported) | (Self::Contradicted, Calculated::Contradicted)
        )
    }
}

/// A judgement with its ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// The dataset that was looked at.
    pub dataset: DatasetId,
    /// Its version.
    pub dataset_version: u32,
    /// The period of it that was looked at: as the table names it, or as its header does where the table has one.
    pub period: String,
    /// Location quotient from which the region counted as specialised, as decimal text: it stays exact.
    pub threshold: String,
    /// What the program had worked out from it.
    pub calculated: Calculated,
    /// What is held instead.
    pub stance: Stance,
    /// Why.
    pub reason: String,
    /// Who judged.
    pub participants: Vec<Stakeholder>,
}

/// All judgements of a priority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgements {
    /// The one that holds; `None` when it was withdrawn.
    pub current: Option<Judged>,
    /// Those that held before, oldest first.
    pub earlier: Vec<Superseded>,
}

/// A judgement in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What was judged.
    pub judgement: Judgement,
    /// The version of the strategy whose priority was judged: it may have been reworded since.
    pub strategy_version: u32,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

/// A judgement that no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Superseded {
    /// What had been judged.
    pub judged: Judged,
    /// Sequence number of the event that ended it.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Why it was withdrawn; `None` when another took its place.
    pub reason: Option<String>,
}
