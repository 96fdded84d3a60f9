//! Who was heard at each stage of a strategy, sector by sector.

use crate::risks::Risks;
use rozum_model::RegionIso;
use rozum_model::stakeholder::Sector;
use rozum_risks::StageHeard;
use serde::Serialize;
use utoipa::ToSchema;

/// A sector at a stage of a region's strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InclusionRow {
    /// ISO 3166-2 code of the region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// `analysis`, `discovery`, `priorities`, `action-plan`, `monitoring` or `evaluation`.
    pub stage: &'static str,
    /// `business`, `science`, `community` or `authority`.
    pub sector: &'static str,
    /// `heard`; `left-out` where others were and this sector was not; `unknown` where nothing is recorded of the stage.
    pub presence: &'static str,
    /// Meetings of the stage with recorded attendance.
    pub meetings: u64,
    /// Those to which somebody of the sector came.
    pub came_to: u64,
    /// Persons of the sector, counted anew at each meeting.
    pub persons: u64,
    /// Proposals at occasions, submissions to consultations and judgements of the evidence by the sector.
    pub submissions: u64,
    /// Its proposals that were accepted.
    pub accepted: u64,
}

/// By region, stage and sector; all regions with a strategy without a filter.
pub fn inclusion(risks: &Risks, region: Option<RegionIso>) -> Vec<InclusionRow> {
    let left = risks.heard.iter().filter(|one| region.is_none_or(|region| one.region == region));
    left.flat_map(|stage| {
        Sector::ALL.into_iter().enumerate().map(|(place, sector)| row(stage, place, sector))
    })
    .collect()
}

fn row(stage: &StageHeard, place: usize, sector: Sector) -> InclusionRow {
    let heard = stage.sectors.get(place).copied().unwrap_or_default();
    InclusionRow {
        region: stage.region,
        stage: stage.stage.code(),
        sector: sector.code(),
        presence: stage.presence(place).code(),
        meetings: stage.meetings,
        came_to: heard.meetings,
        persons: heard.persons,
        submissions: heard.submissions,
        accepted: heard.accepted,
    }
}
