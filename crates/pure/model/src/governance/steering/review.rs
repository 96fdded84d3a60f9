//! Reviews: what opened one, what was decided by two persons, and what was really done.

use super::about::Steered;
use super::indicator::Level;
use crate::governance::{BodyId, IndicatorId, Mark, ReviewId};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// What opens a review by itself. A period or a due day is part of it: the same in a later period is
/// another trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// An indicator was red in two periods running.
    Red {
        /// The indicator.
        indicator: IndicatorId,
        /// Last day of the later one.
        period: Day,
    },
    /// An indicator had no value in two periods running.
    Silent {
        /// The indicator.
        indicator: IndicatorId,
        /// Last day of the later one.
        period: Day,
    },
    /// A project's indicator was red in two certified reports running.
    ProjectRed {
        /// Number of the indicator in the application, from 1.
        indicator: u16,
        /// Number of the later report, from 1.
        report: u16,
    },
    /// A milestone was not seen reached by its day.
    Milestone {
        /// Number of the milestone, from 1.
        milestone: u16,
        /// The day.
        due: Day,
    },
}

impl Trigger {
    /// The word in tables and reasons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Red { .. } => "red",
            Self::Silent { .. } => "silent",
            Self::ProjectRed { .. } => "project-red",
            Self::Milestone { .. } => "milestone",
        }
    }
}

/// Why there is a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Something opened it by itself.
    Trigger(Trigger),
    /// A body asked for it.
    Asked {
        /// The body.
        body: BodyId,
        /// Why.
        reason: String,
    },
}

/// A cause with its event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedCause {
    /// The cause.
    pub cause: Cause,
    /// When it was named, and by whom.
    pub named: Mark,
}

/// How a review ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewDecision {
    /// It goes on as it is.
    Keep,
    /// It is changed.
    Correct,
    /// It ends.
    Discontinue,
}

impl ReviewDecision {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Correct, Self::Discontinue];

    /// The word in tables, forms and reasons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Correct => "correct",
            Self::Discontinue => "discontinue",
        }
    }
}

/// A target that a correction sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTarget {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The target that holds from the confirmation on.
    pub target: Level,
}

/// What is said to one cause of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CauseAnswer {
    /// Number of the cause in the review, from 1.
    pub cause: u16,
    /// The answer.
    pub words: String,
}

/// A decision that a secretariat proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedDecision {
    /// The decision.
    pub decision: ReviewDecision,
    /// Why.
    pub reason: String,
    /// What is said to each cause; decisions from before each was asked for have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<CauseAnswer>,
    /// What is to be changed or ended; `None` where it goes on as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    /// Last day for it; `None` where it goes on as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Targets that a correction sets, so that the second person confirms the very figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<NewTarget>,
}

impl ProposedDecision {
    /// What is said to the cause of that number, from 1.
    pub fn answer(&self, cause: u16) -> Option<&str> {
        self.answers.iter().find(|own| own.cause == cause).map(|own| own.words.as_str())
    }
}

/// A proposal that a second person sent back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedDecision {
    /// The proposal.
    pub proposal: ProposedDecision,
    /// When it was made, and by whom.
    pub proposed: Mark,
    /// The body whose member sent it back.
    pub body: BodyId,
    /// Why it came back.
    pub reason: String,
    /// When, and by whom.
    pub returned: Mark,
}

/// What was done after a decision. The rule looks whether it really was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUp {
    /// A version of the strategy changed it.
    Version {
        /// The version.
        version: u32,
    },
    /// The target of an indicator was corrected.
    Target {
        /// The indicator.
        indicator: IndicatorId,
    },
    /// A modification of the project was accepted.
    Modification {
        /// Number of the modification, from 1.
        number: u16,
    },
    /// The project ended.
    Ended,
}

/// How far a review has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewStage {
    /// Waits for a proposal.
    Open,
    /// Waits for a second person.
    Proposed {
        /// The proposal.
        proposal: ProposedDecision,
        /// When, and by whom.
        proposed: Mark,
    },
    /// Decided.
    Decided {
        /// What was proposed and holds.
        proposal: ProposedDecision,
        /// Who had proposed it.
        proposed: Mark,
        /// The body whose member confirmed it.
        body: BodyId,
        /// When, and by whom.
        confirmed: Mark,
    },
    /// What was decided was done.
    Completed {
        /// What was decided.
        proposal: ProposedDecision,
        /// Who had proposed it.
        proposed: Mark,
        /// The body whose member confirmed it.
        body: BodyId,
        /// When that was, and by whom.
        confirmed: Mark,
        /// What was done.
        done: FollowUp,
        /// In words.
        words: String,
        /// When this was entered, and by whom.
        completed: Mark,
    },
}

impl ReviewStage {
    /// The word in tables, interfaces and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Proposed { .. } => "proposed",
            Self::Decided { .. } => "decided",
            Self::Completed { .. } => "completed",
        }
    }

    /// What was proposed or decided; `None` while nothing is.
    pub const fn proposal(&self) -> Option<&ProposedDecision> {
        match self {
            Self::Proposed { proposal, .. }
            | Self::Decided { proposal, .. }
            | Self::Completed { proposal, .. } => Some(proposal),
            Self::Open => None,
        }
    }

    /// What was decided, with the mark of the second person; `None` while it is not.
    pub const fn decided(&self) -> Option<(&ProposedDecision, &Mark)> {
        match self {
            Self::Decided { proposal, confirmed, .. } | Self::Completed { proposal, confirmed, .. } => {
                Some((proposal, confirmed))
            }
            Self::Open | Self::Proposed { .. } => None,
        }
    }
}

/// A review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageReview {
    /// Its id, with the region.
    pub id: ReviewId,
    /// What it is about.
    pub about: Steered,
    /// Why, in the order in which it was named.
    pub causes: Vec<NamedCause>,
    /// Last day for a decision of two persons.
    pub due: Day,
    /// When it was opened, and by whom; the program itself opens most.
    pub opened: Mark,
    /// Proposals that came back, oldest first.
    pub returned: Vec<ReturnedDecision>,
    /// How far it has come.
    pub stage: ReviewStage,
}

impl StageReview {
    /// Whether nothing is decided.
    pub const fn is_open(&self) -> bool {
        self.stage.decided().is_none()
    }

    /// The decision that still has to be carried out, with its last day.
    pub fn awaited(&self) -> Option<(&ProposedDecision, Day)> {
        match &self.stage {
            ReviewStage::Decided { proposal, .. } => proposal.until.map(|until| (proposal, until)),
            _ => None,
        }
    }

    /// Its causes by number, from 1.
    pub fn numbered(&self) -> impl Iterator<Item = (u16, &NamedCause)> {
        (1..).zip(&self.causes)
    }

    /// Numbers of the causes to which a proposal says nothing.
    pub fn unanswered<'a>(&'a self, proposal: &'a ProposedDecision) -> impl Iterator<Item = u16> + 'a {
        let open = self.numbered().filter(|(number, _)| proposal.answer(*number).is_none());
        open.map(|(number, _)| number)
    }

    /// What opened it or joined it by itself.
    pub fn triggers(&self) -> impl Iterator<Item = Trigger> {
        self.causes.iter().filter_map(|named| match named.cause {
            Cause::Trigger(trigger) => Some(trigger),
            Cause::Asked { .. } => None,
        })
    }
}
