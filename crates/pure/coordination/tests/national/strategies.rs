//! Strategies of a state as they are read and diagnosed.

use crate::common::labels;
use rozum_coordination::spheres::annex_versions;
use rozum_coordination::{NationalFinding, Reading, national_findings};
use rozum_diagnosis::{Finding, StrategyRead, Surroundings, Thresholds, diagnose};
use rozum_model::strategy::Version;
use rozum_model::{RegionIso, State};
use std::collections::BTreeMap;

pub fn read<'a>(versions: &[(RegionIso, &'a Version)]) -> Vec<StrategyRead<'a>> {
    let own = versions.iter();
    own.map(|(region, version)| StrategyRead::new(*region, version, &mut |_, text| labels(text))).collect()
}

pub fn diagnosed(strategies: &[StrategyRead<'_>]) -> Vec<Finding> {
    let neighbours: Vec<&StrategyRead<'_>> = strategies.iter().collect();
    let around = Surroundings { neighbours: &neighbours, evidence: &BTreeMap::new() };
    let own = strategies.iter();
    own.flat_map(|read| diagnose(read, around, &Thresholds::default())).collect()
}

/// All statements of the note, by a state.
pub fn findings(state: &State) -> Vec<NationalFinding> {
    let current: Vec<_> =
        state.strategies.iter().map(|(region, own)| (*region, own.current.as_ref())).collect();
    let strategies = read(&current);
    let found = diagnosed(&strategies);
    let annex = annex_versions(state).map(|versions| read(&versions));
    let annex = annex.map(|annex| (diagnosed(&annex), annex));
    let annex = annex.as_ref().map(|(findings, strategies)| Reading { strategies, findings });
    national_findings(&strategies, &found, annex)
}

pub fn row<'a>(rows: &'a [NationalFinding], id: &str) -> &'a NationalFinding {
    rows.iter().find(|row| row.id == id).unwrap()
}
