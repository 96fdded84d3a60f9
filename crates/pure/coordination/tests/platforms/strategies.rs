//! Strategies of a state as they are read.

use rozum_diagnosis::{Labels, StrategyRead, classify};
use rozum_governance::{apply, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::Version;
use rozum_model::{Actor, Command, RegionIso, State, Timestamp};
use std::collections::HashMap;
use std::fs;
use std::sync::{Arc, Mutex};

/// The register as it stands after its first start.
pub fn national() -> State {
    let import = rozum_reference::register::national_2027();
    imported(import.entries)
}

fn imported(entries: Vec<RegisterEntry>) -> State {
    let import = rozum_reference::register::national_2027();
    let command = Command::ImportRegister { name: import.name, document: import.document, entries };
    let mut state = State::default();
    let now = Timestamp::from_microsecond(0).unwrap();
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

pub fn read(state: &State) -> Vec<StrategyRead<'_>> {
    let current: Vec<(RegionIso, &Version)> =
        state.strategies.iter().map(|(region, own)| (*region, own.current.as_ref())).collect();
    current
        .into_iter()
        .map(|(region, version)| StrategyRead::new(region, version, &mut |_, text| labels(text)))
        .collect()
}

/// A method page; `ending` is empty or `.uk`.
pub fn page(name: &str, ending: &str) -> String {
    let house = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    fs::read_to_string(format!("{house}/docs/methods/{name}{ending}.md")).unwrap()
}

/// Rows of the table under a heading, without its head.
pub fn table(page: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, after) = page.split_once(&format!("### {heading}\n")).unwrap();
    let lines =
        after.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.skip(2).map(cells).collect()
}

/// Strategies as a page prints them: region, spheres, priorities, tasks.
pub fn printed(rows: &[Vec<String>]) -> State {
    imported(rows.iter().map(|row| entry(row)).collect())
}

fn entry(row: &[String]) -> RegisterEntry {
    let list = |column: usize| -> Vec<String> {
        let cell = row.get(column).map_or("—", String::as_str);
        cell.split(';').map(str::trim).filter(|part| *part != "—").map(str::to_owned).collect()
    };
    let place = || "приклад".to_owned();
    let sphere = |label: String| SphereEntry {
        sphere: rozum_reference::spheres::sphere_of_label(&label),
        label,
        place: String::new(),
    };
    let priority = |verbatim| PriorityEntry { id: None, verbatim, place: place(), note: None };
    let task = |verbatim| TaskEntry { id: None, verbatim, place: place(), note: None, links: Vec::new() };
    let content = Content {
        spheres: list(1).into_iter().map(sphere).collect(),
        priorities: list(2).into_iter().map(priority).collect(),
        tasks: list(3).into_iter().map(task).collect(),
    };
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    RegisterEntry { region: row[0].parse().unwrap(), header, content }
}
