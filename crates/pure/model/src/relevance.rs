//! Whether a priority still fits what the country aims at: the judgement of the region's secretariat, the proposal that
//! follows from it, and what became of the proposal.

use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// What a priority is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aim {
    /// Recovery from the war.
    Recovery,
    /// Sustainable development.
    SustainableDevelopment,
    /// The European Green Deal.
    GreenDeal,
}

impl Aim {
    /// All three, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Recovery, Self::SustainableDevelopment, Self::GreenDeal];

    /// Its name in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::SustainableDevelopment => "sustainable-development",
            Self::GreenDeal => "green-deal",
        }
    }
}

/// Whether a priority fits an aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// It does.
    Holds,
    /// In part.
    Partly,
    /// It does not.
    Fails,
    /// Nobody judged.
    NotJudged,
}

impl Fit {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Holds, Self::Partly, Self::Fails, Self::NotJudged];

    /// Its name in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Partly => "partly",
            Self::Fails => "fails",
            Self::NotJudged => "not-judged",
        }
    }
}

/// How a priority fits one aim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Whether it does.
    pub fit: Fit,
    /// Why; empty where nobody judged.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// What should become of a priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// It stays as it is.
    Keep,
    /// It should be worded otherwise.
    Amend,
    /// It should go.
    Discontinue,
}

impl Conclusion {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Amend, Self::Discontinue];

    /// Its name in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Amend => "amend",
            Self::Discontinue => "discontinue",
        }
    }

    /// Whether it asks for a change of the strategy.
    pub const fn proposes(self) -> bool {
        !matches!(self, Self::Keep)
    }
}

/// A review of one priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// One for each of [`Aim::ALL`], in their order.
    pub verdicts: [Verdict; 3],
    /// What should become of it.
    pub conclusion: Conclusion,
    /// Why; may be empty where it stays.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The words that are proposed instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

/// What was decided on a proposal, by whoever changes the strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The strategy was changed.
    Adopted {
        /// The version that changed it.
        version: u32,
    },
    /// It was not.
    Refused,
}

/// A decision on a proposal as it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalDecision {
    /// What was decided.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
    /// The act that says so: who decided, date and number.
    pub document: String,
}

/// A review in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// The review.
    pub review: Review,
    /// The words that were reviewed.
    pub text: String,
    /// The version of the strategy that had them.
    pub strategy_version: u32,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// What became of its proposal; `None` while it is open, and where nothing was proposed.
    pub decided: Option<Decided>,
}

/// A decision in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The decision.
    pub decision: ProposalDecision,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

/// A review that no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupersededReview {
    /// The review.
    pub reviewed: Reviewed,
    /// Sequence number of the event that ended it.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Why it was withdrawn; `None` when another took its place.
    pub reason: Option<String>,
}

/// All reviews of a priority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviews {
    /// The one that holds; `None` when it was withdrawn.
    pub current: Option<Reviewed>,
    /// Those before it, oldest first.
    pub earlier: Vec<SupersededReview>,
}

/// Days after which an open proposal is named as overdue: a default of the program, no rule of law.
pub const OVERDUE_DAYS: i64 = 90;

impl Reviewed {
    /// Whether it asks for a change on which nothing was decided.
    pub const fn is_open(&self) -> bool {
        self.review.conclusion.proposes() && self.decided.is_none()
    }

    /// Whole days since it was recorded.
    pub fn days(&self, now: Timestamp) -> i64 {
        now.jiff().duration_since(self.at.jiff()).as_hours() / 24
    }

    /// Whether its proposal is open for longer than [`OVERDUE_DAYS`].
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.is_open() && self.days(now) > OVERDUE_DAYS
    }
}
