//! Strategies of the register and of examples, read as the program reads them.

use rozum_coordination::overlaps::{Overlaps, overlaps};
use rozum_diagnosis::{Labels, StrategyRead, Thresholds, classify};
use rozum_governance::{apply, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry};
use rozum_model::strategy::Strategy;
use rozum_model::{Actor, Command, RegionIso, State, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// The same texts are read by every test.
fn labels(text: &str) -> Arc<Labels> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Labels>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap();
    Arc::clone(known.entry(text.to_owned()).or_insert_with(|| Arc::new(classify(text))))
}

fn registered(name: String, entries: Vec<RegisterEntry>) -> State {
    let document = entries[0].header.document.clone();
    let command = Command::ImportRegister { name, document, entries };
    let (mut state, now) = (State::default(), Timestamp::from_microsecond(0).unwrap());
    let events = decide(&state, &Actor::System, now, &command).unwrap();
    for recorded in record(&state, &Actor::System, now, command.name(), events) {
        apply(&mut state, &recorded).unwrap();
    }
    state
}

/// A register of regions with these priorities and nothing else.
pub fn example(regions: &[(RegionIso, Vec<String>)]) -> State {
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    let entry = |(region, texts): &(RegionIso, Vec<String>)| {
        let priority = |text: &String| PriorityEntry {
            id: None,
            verbatim: text.clone(),
            place: "приклад".to_owned(),
            note: None,
        };
        let priorities = texts.iter().map(priority).collect();
        let content = Content { priorities, ..Content::default() };
        RegisterEntry { region: *region, header: header.clone(), content }
    };
    registered("приклад".to_owned(), regions.iter().map(entry).collect())
}

pub fn read(state: &State) -> Vec<StrategyRead<'_>> {
    fn one<'a>((region, own): (&RegionIso, &'a Arc<Strategy>)) -> StrategyRead<'a> {
        StrategyRead::new(*region, &own.current, &mut |_, text| labels(text))
    }
    state.strategies.iter().map(one).collect()
}

/// The register to 2027.
pub fn strategies() -> Vec<StrategyRead<'static>> {
    static STATE: LazyLock<State> = LazyLock::new(|| {
        let import = rozum_reference::register::national_2027();
        registered(import.name, import.entries)
    });
    read(&STATE)
}

/// Its overlaps.
pub fn found() -> &'static Overlaps {
    static FOUND: LazyLock<Overlaps> = LazyLock::new(|| overlaps(&strategies(), &Thresholds::default()));
    &FOUND
}
