//! What the journal's state does not hold and the caller may know. What is absent stays absent: an indicator that
//! needs it is not computable, and says whom to ask.

use crate::subject::Subject;
use rozum_model::evidence::Calculated;
use rozum_model::governance::{Kopecks, OrganisationId};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What an organisation sold in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnover {
    /// The year.
    pub year: i16,
    /// How much.
    pub amount: Kopecks,
}

/// How many organisations of a region have a main kind of activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firms {
    /// The region.
    pub region: RegionIso,
    /// The kind by KVED, `10.5`; all rows of one table are of one level.
    pub kved: String,
    /// How many.
    pub count: u64,
}

/// The six steps of the RIS3 guide, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RisStage {
    /// Analysis of the region's context and potential.
    Analysis,
    /// Governance: who takes part and owns it.
    Governance,
    /// A shared vision.
    Vision,
    /// Choice of priorities.
    Priorities,
    /// Policy mix and action plan.
    PolicyMix,
    /// Monitoring and evaluation.
    Monitoring,
}

impl RisStage {
    /// All, in their order.
    pub const ALL: [Self; 6] =
        [Self::Analysis, Self::Governance, Self::Vision, Self::Priorities, Self::PolicyMix, Self::Monitoring];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Analysis => "analysis",
            Self::Governance => "governance",
            Self::Vision => "vision",
            Self::Priorities => "priorities",
            Self::PolicyMix => "policy-mix",
            Self::Monitoring => "monitoring",
        }
    }
}

/// An event to which stakeholders came: entrepreneurial discovery, a seminar, a hearing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StakeholderEvent {
    /// Its id or address where it is kept.
    pub id: String,
    /// The day.
    pub day: Day,
    /// The stage of the strategy that it belongs to.
    pub stage: RisStage,
    /// How many came for each sector.
    pub came: BTreeMap<Sector, u32>,
}

/// A consultation on a strategy as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrategyConsultation {
    /// The region.
    pub region: RegionIso,
    /// First day.
    pub opened: Day,
    /// Last day.
    pub closed: Day,
    /// The priorities that people could read and speak to.
    pub priorities: BTreeSet<PriorityId>,
}

/// What an observation is worth by the indicator's own rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// As planned.
    Green,
    /// Behind.
    Amber,
    /// Failing.
    Red,
}

/// An observation of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// Last day of its period.
    pub period_end: Day,
    /// Its colour.
    pub colour: Colour,
    /// The day on which it was recorded.
    pub recorded: Day,
    /// Sequence number of its event, where it has one.
    pub event: Option<u64>,
}

/// An indicator that steers, with its observations in the order of their periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steered {
    /// Its id.
    pub id: String,
    /// Whose it is: a priority's, a project's or a strategy's.
    pub of: Subject,
    /// What was observed.
    pub observations: Vec<Observed>,
}

/// How a stage review ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// All stays.
    Keep,
    /// Something is corrected.
    Correct,
    /// It ends.
    Discontinue,
}

/// A stage review that ended in a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageReviewed {
    /// What was reviewed.
    pub of: Subject,
    /// The day of the decision.
    pub day: Day,
    /// The decision.
    pub decision: Decision,
    /// Sequence number of its event, where it has one.
    pub event: Option<u64>,
}

/// Indicators with observations, and the reviews that followed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steering {
    /// All indicators, with and without observations.
    pub indicators: Vec<Steered>,
    /// All reviews that ended.
    pub reviews: Vec<StageReviewed>,
}

/// Everything that the caller knows beside the state. The default knows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supplied {
    /// Last known yearly turnover of organisations.
    pub turnovers: BTreeMap<OrganisationId, Turnover>,
    /// Kinds of activity by KVED that a priority's words name: the labels that hold.
    pub activities: BTreeMap<PriorityId, BTreeSet<String>>,
    /// What the figures say of a priority.
    pub calculated: BTreeMap<PriorityId, Calculated>,
    /// Organisations by region and kind of activity; `None` while no such table was imported.
    pub firms: Option<Vec<Firms>>,
    /// Events with stakeholders of each region that keeps a calendar of them, which may be empty.
    pub events: BTreeMap<RegionIso, Vec<StakeholderEvent>>,
    /// Consultations on strategies.
    pub consultations: Vec<StrategyConsultation>,
    /// Indicators that steer; `None` while none are kept.
    pub steering: Option<Steering>,
    /// The order of priorities where a region states one that is not the order of the document.
    pub orders: BTreeMap<RegionIso, Vec<PriorityId>>,
}
