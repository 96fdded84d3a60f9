//! Occasions: the events at which stakeholders meet over a strategy, from entrepreneurial discovery to
//! evaluation, with who came and what became of what they proposed.

use crate::governance::{Mark, OccasionId, OrganisationId};
use crate::stakeholder::{Sector, Stakeholder};
use crate::strategy::Document;
use crate::time::Day;
use crate::{PriorityId, RegionIso};
use serde::{Deserialize, Serialize};

/// How far a strategy has come when an occasion is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StrategyStage {
    /// The region's context is analysed.
    Analysis,
    /// Entrepreneurial discovery.
    Discovery,
    /// Priorities are chosen.
    Priorities,
    /// The action plan is made.
    ActionPlan,
    /// Progress is followed.
    Monitoring,
    /// Results are judged.
    Evaluation,
}

impl StrategyStage {
    /// All, in their order.
    pub const ALL: [Self; 6] = [
        Self::Analysis,
        Self::Discovery,
        Self::Priorities,
        Self::ActionPlan,
        Self::Monitoring,
        Self::Evaluation,
    ];

    /// The word in tables and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Analysis => "analysis",
            Self::Discovery => "discovery",
            Self::Priorities => "priorities",
            Self::ActionPlan => "action-plan",
            Self::Monitoring => "monitoring",
            Self::Evaluation => "evaluation",
        }
    }
}

/// An organisation that came.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guest {
    /// One of the register.
    Registered(OrganisationId),
    /// Another one.
    Named(Stakeholder),
}

/// How many persons came, by sector. Nobody is 0; there is no unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Headcount {
    /// From business.
    pub business: u16,
    /// From science.
    pub science: u16,
    /// From communities.
    pub community: u16,
    /// From public authorities.
    pub authority: u16,
}

impl Headcount {
    /// Of a sector.
    pub const fn of(self, sector: Sector) -> u16 {
        match sector {
            Sector::Business => self.business,
            Sector::Science => self.science,
            Sector::Community => self.community,
            Sector::Authority => self.authority,
        }
    }

    /// Of all sectors.
    pub fn total(self) -> u32 {
        Sector::ALL.into_iter().map(|sector| u32::from(self.of(sector))).sum()
    }
}

/// Something that an organisation proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccasionProposal {
    /// Number of the organisation among those that came, from 1.
    pub guest: u16,
    /// What was proposed.
    pub text: String,
    /// Whether it was accepted.
    pub accepted: bool,
    /// Why.
    pub reason: String,
}

/// What is said about an occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccasionFacts {
    /// How far the strategy had come.
    pub stage: StrategyStage,
    /// Its title.
    pub title: String,
    /// The day.
    pub day: Day,
    /// Priorities of the region that it was about; none is the strategy as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<PriorityId>,
    /// Organisations that came.
    pub guests: Vec<Guest>,
    /// Persons that came.
    pub persons: Headcount,
    /// What was proposed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<OccasionProposal>,
    /// The minutes.
    pub document: Document,
}

/// Facts that hold no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccasionVersion {
    /// The facts.
    pub facts: OccasionFacts,
    /// Why they were corrected.
    pub reason: String,
    /// When, and by whom.
    pub corrected: Mark,
}

/// An occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// Its id, with the region.
    pub id: OccasionId,
    /// What is said about it.
    pub facts: OccasionFacts,
    /// When it was entered, and by whom.
    pub recorded: Mark,
    /// What was said before a correction, oldest first.
    pub earlier: Vec<OccasionVersion>,
}

impl Occasion {
    /// The region; an id of the whole country is never given.
    pub const fn region(&self) -> Option<RegionIso> {
        self.id.region()
    }
}
