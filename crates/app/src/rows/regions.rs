//! Regions: all 27, with or without a strategy.

use super::Filter;
use rozum_model::{RegionIso, SphereId, State};
use rozum_reference::neighbours;
use rozum_reference::regions::{REGIONS, Region};
use serde::Serialize;
use utoipa::ToSchema;

/// A region and the size of its declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RegionRow {
    /// ISO 3166-2 code.
    #[schema(value_type = String, example = "UA-05")]
    pub iso: RegionIso,
    /// KATOTTH code; its numbering differs from ISO's.
    pub katotth: &'static str,
    /// `oblast`, `city` or `republic`.
    pub kind: &'static str,
    /// Official name.
    pub name_uk: &'static str,
    /// English name.
    pub name_en: &'static str,
    /// Whether the register holds a strategy of it.
    pub has_strategy: bool,
    /// Number of the current version; null without a strategy.
    pub version: Option<u32>,
    /// Declared spheres of annex 2, each once.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Sphere labels as printed, repeats of one sphere included; null without a strategy.
    pub sphere_labels: Option<usize>,
    /// Number of priorities; null without a strategy.
    pub priorities: Option<usize>,
    /// Number of tasks; null without a strategy.
    pub tasks: Option<usize>,
}

/// A region with its neighbours.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RegionDetail {
    /// The same row as in the list.
    #[serde(flatten)]
    pub row: RegionRow,
    /// Administrative centre.
    pub capital_uk: &'static str,
    /// Administrative centre in English.
    pub capital_en: &'static str,
    /// Regions that share a border, longest border first.
    pub neighbours: Vec<NeighbourRow>,
}

/// A neighbour and what both declare.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct NeighbourRow {
    /// ISO 3166-2 code.
    #[schema(value_type = String)]
    pub iso: RegionIso,
    /// Official name.
    pub name_uk: &'static str,
    /// English name.
    pub name_en: &'static str,
    /// Spheres that both declare.
    #[schema(value_type = Vec<String>)]
    pub shared_spheres: Vec<SphereId>,
}

/// All regions that the filter leaves, by ISO code.
pub fn regions(state: &State, filter: &Filter) -> Vec<RegionRow> {
    REGIONS
        .iter()
        .filter(|region| filter.region.is_none_or(|iso| iso == region.iso))
        .map(|region| row(state, region))
        .filter(|row| filter.sphere.is_none_or(|sphere| row.spheres.contains(&sphere)))
        .collect()
}

/// One region.
pub fn region(state: &State, iso: RegionIso) -> Option<RegionDetail> {
    let region = rozum_reference::regions::region(iso)?;
    let row = row(state, region);
    let neighbours = neighbours::of(iso)
        .iter()
        .filter_map(|neighbour| rozum_reference::regions::region(neighbour.iso))
        .map(|other| NeighbourRow {
            iso: other.iso,
            name_uk: other.name_uk,
            name_en: other.name_en,
            shared_spheres: spheres_of(state, other.iso)
                .into_iter()
                .filter(|s| row.spheres.contains(s))
                .collect(),
        })
        .collect();
    Some(RegionDetail { row, capital_uk: region.capital_uk, capital_en: region.capital_en, neighbours })
}

fn spheres_of(state: &State, iso: RegionIso) -> Vec<SphereId> {
    state
        .strategy(iso)
        .map(|strategy| strategy.current.sphere_ids().into_iter().collect())
        .unwrap_or_default()
}

fn row(state: &State, region: &'static Region) -> RegionRow {
    let current = state.strategy(region.iso).map(|strategy| strategy.current.as_ref());
    RegionRow {
        iso: region.iso,
        katotth: region.katotth,
        kind: region.kind.code(),
        name_uk: region.name_uk,
        name_en: region.name_en,
        has_strategy: current.is_some(),
        version: current.map(|version| version.number),
        spheres: spheres_of(state, region.iso),
        sphere_labels: current.map(|version| version.spheres.len()),
        priorities: current.map(|version| version.priorities.len()),
        tasks: current.map(|version| version.tasks.len()),
    }
}
