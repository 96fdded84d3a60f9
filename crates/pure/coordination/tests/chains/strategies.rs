//! Strategies made of texts, read.

use rozum_coordination::chains::Figures;
use rozum_coordination::{Chains, InputOutput, chains};
use rozum_diagnosis::{Labels, StrategyRead, classify};
use rozum_governance::{apply, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry};
use rozum_model::{Actor, Command, State, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// The register as it stands after its first start.
pub fn national() -> State {
    let import = rozum_reference::register::national_2027();
    imported(import.entries)
}

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

fn imported(entries: Vec<RegisterEntry>) -> State {
    let document = entries[0].header.document.clone();
    let command = Command::ImportRegister { name: "приклад".to_owned(), document, entries };
    let (mut state, now) = (State::default(), Timestamp::from_microsecond(0).unwrap());
    let events = decide(&state, &Actor::System, now, &command).unwrap();
    for recorded in record(&state, &Actor::System, now, command.name(), events) {
        apply(&mut state, &recorded).unwrap();
    }
    state
}

/// The same texts are read by every test.
fn labels(text: &str) -> Arc<Labels> {
    static KNOWN: Mutex<Option<HashMap<String, Arc<Labels>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap();
    let known = known.get_or_insert_with(HashMap::new);
    Arc::clone(known.entry(text.to_owned()).or_insert_with(|| Arc::new(classify(text))))
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
