//! What the tables at hand say of priorities, for the rule that asks.

use super::Readings;
use crate::evidence::{Material, telling};
use rozum_diagnosis::{EvidenceSays, Labels};
use rozum_evidence::{Thresholds, declared};
use rozum_model::evidence::Stance;
use rozum_model::strategy::{ItemId, Version};
use rozum_model::{PriorityId, RegionIso, State};
use std::collections::BTreeMap;
use std::sync::Arc;

/// By priority, for all current strategies.
pub(super) fn of_all(
    state: &State,
    materials: &[Arc<Material>],
    readings: &Readings,
) -> BTreeMap<PriorityId, EvidenceSays> {
    let of_strategy = |(region, strategy): (&RegionIso, &Arc<rozum_model::strategy::Strategy>)| {
        of_version(state, *region, &strategy.current, materials, readings)
    };
    state.strategies.iter().flat_map(of_strategy).collect()
}

/// By priority, for a version with the labels that hold.
pub(super) fn of_version(
    state: &State,
    region: RegionIso,
    version: &Version,
    materials: &[Arc<Material>],
    readings: &Readings,
) -> BTreeMap<PriorityId, EvidenceSays> {
    of_labels(state, region, version, materials, &|id| {
        let text = version.priority(id).map_or("", |priority| &priority.item.text);
        readings.holding(state, ItemId::Priority(id), text)
    })
}

/// What stakeholders hold of a priority, as long as it is worded as in the register: of other words they said nothing.
fn judged(state: &State, version: &Version, id: PriorityId) -> Option<Stance> {
    let registered = state.priority(id)?;
    let same = version.priority(id).is_some_and(|priority| priority.item.text == registered.item.text);
    state.judgement(id).filter(|_| same).map(|judged| judged.judgement.stance)
}

/// By priority: what the fullest real table says that tells how specialised the region is, in its last period.
pub(super) fn of_labels(
    state: &State,
    region: RegionIso,
    version: &Version,
    materials: &[Arc<Material>],
    label: &dyn Fn(PriorityId) -> Arc<Labels>,
) -> BTreeMap<PriorityId, EvidenceSays> {
    let code = region.to_string();
    let real = |material: &&Arc<Material>| material.header.kind.is_real();
    let Some(material) = telling(materials, &code).find(real) else { return BTreeMap::new() };
    let Some(matrix) = material.panel.matrices.last() else { return BTreeMap::new() };
    let of = |priority: &rozum_model::strategy::Priority| label(priority.id);
    let found = declared(version, &code, matrix, material.header.axis, &Thresholds::default(), &of);
    let says = |priority: rozum_evidence::PriorityEvidence| {
        let judged = judged(state, version, priority.priority);
        let says =
            EvidenceSays { calculated: priority.verdict, why: priority.why, dataset: material.id(), judged };
        (priority.priority, says)
    };
    found.priorities.into_iter().map(says).collect()
}
