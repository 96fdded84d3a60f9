//! Cases of oversight: why one was opened, what was answered, what was ordered, what became of it.

use super::ids::{ApplicationId, BodyId, CaseId};
use super::mark::Mark;
use crate::strategy::Document;
use crate::time::Day;
use crate::{PriorityId, RegionIso};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseAbout {
    /// A project.
    Application(ApplicationId),
    /// A priority.
    Priority(PriorityId),
    /// The work of a body.
    Body(BodyId),
}

impl CaseAbout {
    /// Where it lies; `None` is the whole country.
    pub const fn region(self) -> Option<RegionIso> {
        match self {
            Self::Application(id) => id.region(),
            Self::Priority(id) => Some(id.region()),
            Self::Body(id) => id.region(),
        }
    }
}

impl fmt::Display for CaseAbout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Application(id) => fmt::Display::fmt(id, f),
            Self::Priority(id) => fmt::Display::fmt(id, f),
            Self::Body(id) => fmt::Display::fmt(id, f),
        }
    }
}

/// On which side of its threshold a quantity calls for oversight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Crossed {
    /// Too much: at the threshold or above it.
    Above,
    /// Too little: at the threshold or below it.
    Below,
}

/// A quantity that crossed its threshold, with what shows it. Without one, oversight neither stops a
/// payment nor orders a correction. Figures are decimal text: they stay exact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The indicator, as it is named where it is observed.
    pub indicator: String,
    /// Of which period.
    pub period: String,
    /// What was observed.
    pub observed: String,
    /// From where on it is too much or too little.
    pub threshold: String,
    /// On which side of it the observed quantity lies.
    pub crossed: Crossed,
    /// What shows it, at least one.
    pub evidence: Vec<Document>,
}

/// Why a case was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// An indicator.
    Indicator(Citation),
    /// A risk that the program computed, by its id: `F1`.
    Risk {
        /// The risk.
        risk: String,
        /// What it was computed from.
        citation: Citation,
    },
    /// Somebody complained.
    Complaint(Document),
    /// It was in the media.
    Media(Document),
    /// An authority wrote.
    Authority(Document),
}

/// What oversight may order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Mend what is wrong.
    Correct,
    /// Mend it, and no payment until it is.
    SuspendPayments,
    /// End the project.
    Terminate,
}

impl Order {
    /// The word in tables, forms and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::SuspendPayments => "suspend-payments",
            Self::Terminate => "terminate",
        }
    }
}

/// What oversight found and orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conclusion {
    /// What was found.
    pub finding: String,
    /// What is ordered.
    pub order: Order,
    /// The quantity that it rests on.
    pub citation: Citation,
    /// When, and by whom.
    pub concluded: Mark,
    /// Last day for the remedy.
    pub due: Day,
}

/// Who speaks in a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The body that has the case.
    #[default]
    Oversight,
    /// The side that it is about.
    OtherSide,
    /// Whoever complained or opened it, without standing on either side.
    Complainant,
}

/// A turn in the dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// What was said.
    pub text: String,
    /// What shows it.
    pub evidence: Vec<Document>,
    /// On which side the person stood then.
    #[serde(default)]
    pub side: Speaker,
    /// When, and by whom.
    pub said: Mark,
}

/// An appeal against a conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub filed: Mark,
    /// Whether it was upheld, why, when and by whom.
    pub decided: Option<(bool, String, Mark)>,
}

/// How far a case has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStage {
    /// A complaint that oversight has not admitted yet.
    Filed {
        /// Last day for admitting or declining it.
        due: Day,
    },
    /// Waits for an answer.
    Opened {
        /// Last day for it.
        due: Day,
    },
    /// Answered.
    Addressed,
    /// Oversight found no ground.
    Declined {
        /// Why.
        reason: String,
        /// When, and by whom.
        declined: Mark,
    },
    /// A remedy is ordered.
    RemedyDue(Conclusion),
    /// The remedy came and was accepted.
    Remedied {
        /// What had been ordered.
        conclusion: Conclusion,
        /// When, and by whom.
        accepted: Mark,
    },
    /// No remedy came, or none that does: national oversight takes it up.
    Escalated {
        /// What had been ordered; `None` when nothing was.
        conclusion: Option<Conclusion>,
        /// Why.
        reason: String,
        /// When, and by whom.
        escalated: Mark,
    },
    /// Over.
    Closed {
        /// The stage before.
        before: Box<CaseStage>,
        /// Why, or that it was stopped and why.
        reason: String,
        /// When, and by whom.
        closed: Mark,
    },
}

impl CaseStage {
    /// What is ordered and still asked for.
    pub const fn standing(&self) -> Option<&Conclusion> {
        match self {
            Self::RemedyDue(conclusion) | Self::Escalated { conclusion: Some(conclusion), .. } => {
                Some(conclusion)
            }
            _ => None,
        }
    }

    /// What was found and ordered, wherever the case has gone since.
    pub fn conclusion(&self) -> Option<&Conclusion> {
        match self {
            Self::Remedied { conclusion, .. } => Some(conclusion),
            Self::Closed { before, .. } => before.conclusion(),
            other => other.standing(),
        }
    }

    /// The word in tables, interfaces and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Filed { .. } => "filed",
            Self::Opened { .. } => "opened",
            Self::Addressed => "addressed",
            Self::Declined { .. } => "declined",
            Self::RemedyDue(_) => "remedy-due",
            Self::Remedied { .. } => "remedied",
            Self::Escalated { .. } => "escalated",
            Self::Closed { .. } => "closed",
        }
    }
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id, with the region.
    pub id: CaseId,
    /// What it is about.
    pub about: CaseAbout,
    /// The oversight body; after an escalation the national one.
    pub body: BodyId,
    /// Why it was opened.
    pub ground: Ground,
    /// When, and by whom: of a complaint, who complained.
    pub opened: Mark,
    /// When a complaint was admitted, and by whom; `None` for a case that oversight opened itself.
    pub admitted: Option<Mark>,
    /// What was said, in order.
    pub dialogue: Vec<Turn>,
    /// Appeals, oldest first; the last may be open.
    pub appeals: Vec<Appeal>,
    /// How far it has come.
    pub stage: CaseStage,
}
