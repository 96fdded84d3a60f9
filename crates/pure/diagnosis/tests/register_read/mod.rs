//! The register to 2027, read by the rules.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use rozum_diagnosis::{Finding, StrategyRead, Surroundings, Thresholds, classify, diagnose};
use rozum_model::RegionIso;
use rozum_model::command::RegisterEntry;
use rozum_model::strategy::{DeclaredSphere, Item, Priority, Task, Version};
use rozum_reference::neighbours;
use rozum_reference::register::national_2027;
use std::collections::BTreeMap;
use std::sync::Arc;

fn item(verbatim: &str, place: &str) -> Item {
    let text = verbatim.trim().trim_end_matches([';', '.', ',', ' ']).to_owned();
    Item { text, verbatim: verbatim.to_owned(), place: place.to_owned(), note: None }
}

fn version(entry: RegisterEntry) -> Version {
    let spheres = entry.content.spheres.into_iter().map(|sphere| DeclaredSphere {
        label: sphere.label,
        sphere: sphere.sphere,
        place: sphere.place,
    });
    let priorities = entry.content.priorities.iter().map(|own| {
        let (id, item) = (own.id.expect("a numbered priority"), item(&own.verbatim, &own.place));
        Arc::new(Priority { id, item, corrections: Vec::new() })
    });
    let tasks = entry.content.tasks.iter().map(|own| {
        let (id, item) = (own.id.expect("a numbered task"), item(&own.verbatim, &own.place));
        Arc::new(Task { id, item, links: Vec::new(), corrections: Vec::new() })
    });
    Version {
        number: 1,
        seq: 0,
        header: entry.header,
        spheres: spheres.collect(),
        priorities: priorities.collect(),
        tasks: tasks.collect(),
    }
}

/// Strategies in the order of the register.
pub fn versions() -> Vec<(RegionIso, Version)> {
    national_2027().entries.into_iter().map(|entry| (entry.region, version(entry))).collect()
}

/// All findings of these strategies, each among its neighbours.
pub fn findings(versions: &[(RegionIso, Version)]) -> Vec<Finding> {
    findings_by(versions, &Thresholds::default())
}

/// The same by other thresholds.
pub fn findings_by(versions: &[(RegionIso, Version)], thresholds: &Thresholds) -> Vec<Finding> {
    let mut label = |_, text: &str| Arc::new(classify(text));
    let reads: Vec<_> =
        versions.iter().map(|(region, version)| StrategyRead::new(*region, version, &mut label)).collect();
    let evidence = BTreeMap::new();
    let of = |read: &StrategyRead<'_>| {
        let near: Vec<_> =
            reads.iter().filter(|other| neighbours::adjacent(read.region, other.region)).collect();
        diagnose(read, Surroundings { neighbours: &near, evidence: &evidence }, thresholds)
    };
    reads.iter().flat_map(of).collect()
}
