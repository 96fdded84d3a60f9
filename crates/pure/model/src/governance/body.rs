//! Bodies, and the mandates of those who sit in them.

use super::ids::{BodyId, MandateId, OrganisationId};
use super::mark::Mark;
use crate::account::AccountId;
use crate::stakeholder::Sector;
use crate::strategy::Document;
use crate::time::Day;
use crate::{PriorityId, RegionIso};
use serde::{Deserialize, Serialize};

/// What a body is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BodyKind {
    /// Convenes and keeps minutes; never votes.
    Secretariat,
    /// Those who may be asked to assess applications.
    AssessorPool,
    /// Proposes what to fund within one priority.
    WorkingGroup {
        /// The priority.
        priority: PriorityId,
    },
    /// Approves, returns or rejects the package.
    Council,
    /// Signs contracts, certifies reports and pays.
    PaymentAuthority,
    /// Follows implementation; never funds. Without a region: national oversight.
    Oversight,
    /// Accredited civic monitors: may ask for a case to be opened.
    CivicMonitors,
}

/// On which side of the separation a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Decides on money.
    Funding,
    /// Controls what was decided.
    Oversight,
}

impl BodyKind {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::AssessorPool => "assessor-pool",
            Self::WorkingGroup { .. } => "working-group",
            Self::Council => "council",
            Self::PaymentAuthority => "payment-authority",
            Self::Oversight => "oversight",
            Self::CivicMonitors => "civic-monitors",
        }
    }

    /// The side it stands on; those who only convene or watch stand on neither.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::AssessorPool | Self::WorkingGroup { .. } | Self::Council | Self::PaymentAuthority => {
                Some(Side::Funding)
            }
            Self::Oversight => Some(Side::Oversight),
            Self::Secretariat | Self::CivicMonitors => None,
        }
    }
}

/// What is said when a body is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyFacts {
    /// Its name.
    pub name: String,
    /// What it is for.
    #[serde(flatten)]
    pub kind: BodyKind,
    /// The act that made it.
    pub act: Document,
}

/// A body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its id, with the region.
    pub id: BodyId,
    /// What is said about it.
    pub facts: BodyFacts,
    /// When it was opened.
    pub opened: Mark,
    /// When and why it was closed.
    pub closed: Option<(Mark, String)>,
}

impl Body {
    /// The region; `None` is the whole country.
    pub const fn region(&self) -> Option<RegionIso> {
        self.id.region()
    }
}

/// First and last day of a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Term {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Term {
    /// Whether the two have a day in common.
    pub fn meets(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to && self.from <= self.to && other.from <= other.to
    }

    /// Whether the day is within.
    pub fn has(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// Who is to sit where, for whom and how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The person.
    pub account: AccountId,
    /// The organisation that the person comes from.
    pub organisation: OrganisationId,
    /// How long.
    pub term: Term,
}

/// How far a mandate has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MandateStage {
    /// Waits for a second person.
    Proposed,
    /// Holds, within its term.
    Confirmed {
        /// Who confirmed; for founding members the founding act did.
        confirmed: Mark,
    },
    /// Never took effect.
    Refused {
        /// Who refused.
        refused: Mark,
        /// Why.
        reason: String,
    },
    /// Held, and ended before its term.
    Ended {
        /// Who had confirmed it.
        confirmed: Mark,
        /// Who ended it.
        ended: Mark,
        /// Last day on which it held.
        last: Day,
        /// Why.
        reason: String,
    },
}

/// A person's seat in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Its id, with the body.
    pub id: MandateId,
    /// Who, for whom, how long.
    pub seat: Seat,
    /// Sector of the organisation when the seat was proposed.
    pub sector: Sector,
    /// Who proposed it.
    pub proposed: Mark,
    /// How far it has come.
    pub stage: MandateStage,
}

impl Mandate {
    /// The days on which it holds, held, or will hold; `None` while it waits and after a refusal.
    pub fn span(&self) -> Option<Term> {
        let from = self.seat.term.from;
        match &self.stage {
            MandateStage::Confirmed { .. } => Some(self.seat.term),
            MandateStage::Ended { last, .. } => Some(Term { from, to: *last }),
            MandateStage::Proposed | MandateStage::Refused { .. } => None,
        }
    }

    /// Whether it holds on the day. Once ended it holds no more, not even for the rest of its last day.
    pub fn holds(&self, day: Day) -> bool {
        match &self.stage {
            MandateStage::Confirmed { .. } => self.seat.term.has(day),
            _ => false,
        }
    }
}
