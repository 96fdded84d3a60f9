//! The shapes of rows about platforms.

use rozum_model::{PriorityId, RegionIso, SphereId, TaskId};
use serde::Serialize;
use utoipa::ToSchema;

/// A platform in a list.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlatformRow {
    /// Its id.
    #[schema(example = "agri-food")]
    pub id: String,
    /// Its name.
    pub title: String,
    /// `named`: the note names it; `suggested`: the strategies point to it.
    pub basis: &'static str,
    /// Its regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Its priorities.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// 0 … 1: how often two of its priorities stay together; null with fewer than two.
    pub stability: Option<f64>,
    /// Of a suggested platform, the named one that it belongs to; of a named one, those that belong to it.
    pub related: Vec<String>,
    /// What is missing.
    pub missing: Vec<String>,
    /// Regions that declare its spheres and have no priority in it.
    #[schema(value_type = Vec<String>)]
    pub invited: Vec<RegionIso>,
}

/// The same without levels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatPlatformRow {
    id: String,
    title: String,
    basis: &'static str,
    regions: Vec<RegionIso>,
    priorities: Vec<PriorityId>,
    stability: Option<f64>,
    related: Vec<String>,
    missing: String,
    invited: Vec<RegionIso>,
}

/// A platform with what its members bring.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlatformDetail {
    /// The platform.
    #[serde(flatten)]
    pub platform: PlatformRow,
    /// What each priority brings.
    pub members: Vec<BroughtRow>,
    /// Who could be asked to join.
    pub candidates: Vec<InvitedRow>,
}

/// A priority in a platform.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct BroughtRow {
    /// The platform.
    pub platform: String,
    /// The region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The priority.
    #[schema(value_type = String)]
    pub priority: PriorityId,
    /// Its words.
    pub text: String,
    /// Stages of work that it takes up.
    pub stages: Vec<&'static str>,
    /// The words that name each stage.
    pub quotes: Vec<String>,
    /// KVED groups, and divisions without a group.
    pub activities: Vec<String>,
    /// Spheres that it is about.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Innovation, green, digital, cluster, interregional, inclusion: what the text names.
    pub flags: Vec<&'static str>,
    /// Tasks of the region that serve its priorities here, or are about the same.
    #[schema(value_type = Vec<String>)]
    pub tasks: Vec<TaskId>,
    /// Priorities and tasks of the region that mention science.
    pub science: Vec<String>,
    /// Members that the region borders on.
    #[schema(value_type = Vec<String>)]
    pub neighbours: Vec<RegionIso>,
    /// 0 … 1: how often it stays beside another priority of the platform; null where it is the only one.
    pub stability: Option<f64>,
}

/// A region that could join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitedRow {
    /// The region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Spheres of the platform that it declares.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Members that it borders on.
    #[schema(value_type = Vec<String>)]
    pub neighbours: Vec<RegionIso>,
}

/// A community of priorities, whether it is a platform or not.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CommunityRow {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Its regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Its priorities.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// 0 … 1: how often two of them stay together.
    pub stability: f64,
    /// Whether it joins regions enough and holds.
    pub is_platform: bool,
}

impl PlatformRow {
    /// The row without levels.
    pub fn flat(self) -> FlatPlatformRow {
        let Self { id, title, basis, regions, priorities, stability, related, missing, invited } = self;
        let missing = missing.join(" ");
        FlatPlatformRow { id, title, basis, regions, priorities, stability, related, missing, invited }
    }
}
