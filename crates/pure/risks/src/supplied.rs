//! What the journal's state does not hold and the caller may know. What is absent stays absent: an indicator that
//! needs it is not computable, and says whom to ask.

use crate::subject::Subject;
use rozum_model::evidence::Calculated;
use rozum_model::governance::{Kopecks, OrganisationId};
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
    /// How many; `None` where the table keeps it back, as tables do of few.
    pub count: Option<u64>,
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

/// A period of an indicator by its colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColouredPeriod {
    /// Last day of the period.
    pub period: Day,
    /// Its colour.
    pub colour: Colour,
    /// The day on which the observation was recorded.
    pub recorded: Day,
    /// Sequence number of its event, where it has one.
    pub event: Option<u64>,
}

/// An indicator whose periods have colours, in their order; periods without a colour are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coloured {
    /// Its id, `05-I001`; of a project, the application's with the number.
    pub id: String,
    /// What it steers.
    pub of: Subject,
    /// Its periods.
    pub periods: Vec<ColouredPeriod>,
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
    /// Consultations on strategies.
    pub consultations: Vec<StrategyConsultation>,
    /// Indicators with colours by the rule of steering; `None` where the caller has not coloured them.
    pub colours: Option<Vec<Coloured>>,
    /// The order of priorities where a region states one that is not the order of the document.
    pub orders: BTreeMap<RegionIso, Vec<PriorityId>>,
}
