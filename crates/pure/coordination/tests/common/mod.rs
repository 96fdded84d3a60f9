//! What the tests of several modules do alike: the register, its texts read, and the tables of method pages.
#![allow(dead_code, reason = "each test program uses a part")]

use rozum_diagnosis::{Labels, classify};
use rozum_governance::{apply, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::{Actor, Command, State, Timestamp};
use std::collections::HashMap;
use std::fs;
use std::sync::{Arc, Mutex};

/// Gives a command that must be accepted.
pub fn give(state: &mut State, actor: &Actor, command: &Command) {
    let now = Timestamp::from_microsecond(0).unwrap();
    let events = decide(state, actor, now, command).unwrap();
    for recorded in record(state, actor, now, command.name(), events) {
        apply(state, &recorded).unwrap();
    }
}

/// A register of these strategies.
pub fn imported(entries: Vec<RegisterEntry>) -> State {
    let import = rozum_reference::register::national_2027();
    let (name, document) = (import.name, import.document);
    let mut state = State::default();
    give(&mut state, &Actor::System, &Command::ImportRegister { name, document, entries });
    state
}

/// The register as it stands after its first start.
pub fn national() -> State {
    imported(rozum_reference::register::national_2027().entries)
}

/// The same texts are read by every test.
pub fn labels(text: &str) -> Arc<Labels> {
    static KNOWN: Mutex<Option<HashMap<String, Arc<Labels>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap();
    let known = known.get_or_insert_with(HashMap::new);
    Arc::clone(known.entry(text.to_owned()).or_insert_with(|| Arc::new(classify(text))))
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
