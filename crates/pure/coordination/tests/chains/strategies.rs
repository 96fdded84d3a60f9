//! Strategies made of texts, read.

use crate::common::{imported, labels};
use rozum_coordination::chains::Figures;
use rozum_coordination::{Chains, InputOutput, chains};
use rozum_diagnosis::StrategyRead;
use rozum_model::State;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry};
use std::sync::Arc;

/// A register in which regions declare these spheres and priorities.
pub fn register(strategies: &[(&str, &[&str], &[&str])]) -> State {
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    let entry = |(region, spheres, priorities): &(&str, &[&str], &[&str])| {
        let sphere = |label: &&str| SphereEntry {
            sphere: rozum_reference::spheres::sphere_of_label(label),
            label: (*label).to_owned(),
            place: String::new(),
        };
        let priority = |text: &&str| PriorityEntry {
            id: None,
            verbatim: (*text).to_owned(),
            place: "приклад".to_owned(),
            note: None,
        };
        let content = Content {
            spheres: spheres.iter().map(sphere).collect(),
            priorities: priorities.iter().map(priority).collect(),
            ..Content::default()
        };
        RegisterEntry { region: region.parse().unwrap(), header: header.clone(), content }
    };
    imported(strategies.iter().map(entry).collect())
}

/// The chains of a register.
pub fn found(state: &State, table: &InputOutput, figures: Option<&Figures<'_>>) -> Chains {
    let read = |(region, own): (&rozum_model::RegionIso, &Arc<rozum_model::strategy::Strategy>)| {
        (*region, Arc::clone(&own.current))
    };
    let versions: Vec<_> = state.strategies.iter().map(read).collect();
    let strategies: Vec<StrategyRead<'_>> = versions
        .iter()
        .map(|(region, version)| StrategyRead::new(*region, version, &mut |_, text| labels(text)))
        .collect();
    chains(&strategies, table, figures)
}
