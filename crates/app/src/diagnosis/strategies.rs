//! Strategies of a state as rules look at them.

use super::Readings;
use rozum_coordination::spheres::annex_versions;
use rozum_diagnosis::{EvidenceSays, Finding, Labels, StrategyRead, Surroundings, Thresholds, diagnose};
use rozum_model::strategy::{ItemId, Version};
use rozum_model::{PriorityId, RegionIso, State};
use rozum_reference::neighbours;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Each region's current strategy, read.
pub(crate) type Read<'a> = BTreeMap<RegionIso, StrategyRead<'a>>;

/// All current strategies with the labels that hold.
pub(crate) fn read_all<'a>(state: &'a State, readings: &Readings) -> Read<'a> {
    let read = |(region, strategy): (&RegionIso, &'a Arc<rozum_model::strategy::Strategy>)| {
        (*region, read_version(state, readings, *region, &strategy.current))
    };
    state.strategies.iter().map(read).collect()
}

/// The strategies as annex 1 brought them; `None` where nothing was imported.
pub(super) fn read_annex<'a>(state: &'a State, readings: &Readings) -> Option<Read<'a>> {
    let versions = annex_versions(state)?.into_iter();
    let read = |(region, version)| (region, read_version(state, readings, region, version));
    Some(versions.map(read).collect())
}

/// A version with the labels that hold.
pub(super) fn read_version<'a>(
    state: &State,
    readings: &Readings,
    region: RegionIso,
    version: &'a Version,
) -> StrategyRead<'a> {
    StrategyRead::new(region, version, &mut |item, text| readings.holding(state, item, text))
}

/// What all rules find in all strategies.
pub(super) fn findings(
    all: &Read<'_>,
    evidence: &BTreeMap<PriorityId, EvidenceSays>,
    thresholds: &Thresholds,
) -> Vec<Finding> {
    all.values().flat_map(|read| of_one(read, all, evidence, thresholds)).collect()
}

/// What all rules find in one strategy, among the others.
pub(super) fn of_one(
    read: &StrategyRead<'_>,
    all: &Read<'_>,
    evidence: &BTreeMap<PriorityId, EvidenceSays>,
    thresholds: &Thresholds,
) -> Vec<Finding> {
    let neighbours: Vec<&StrategyRead<'_>> =
        neighbours::of(read.region).iter().filter_map(|one| all.get(&one.iso)).collect();
    diagnose(read, Surroundings { neighbours: &neighbours, evidence }, thresholds)
}

/// The labels of all items.
pub(super) fn labels(all: &Read<'_>) -> BTreeMap<ItemId, Arc<Labels>> {
    let of_strategy = |read: &StrategyRead<'_>| {
        let priorities =
            read.priorities.iter().map(|one| (ItemId::Priority(one.item.id), Arc::clone(&one.labels)));
        let tasks = read.tasks.iter().map(|one| (ItemId::Task(one.item.id), Arc::clone(&one.labels)));
        priorities.chain(tasks).collect::<Vec<_>>()
    };
    all.values().flat_map(of_strategy).collect()
}
