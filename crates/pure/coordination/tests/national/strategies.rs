//! Strategies of a state as they are read and diagnosed.

use rozum_coordination::spheres::annex_versions;
use rozum_coordination::{NationalFinding, Reading, national_findings};
use rozum_diagnosis::{Finding, Labels, StrategyRead, Surroundings, Thresholds, classify, diagnose};
use rozum_governance::{apply, decide, record};
use rozum_model::strategy::Version;
use rozum_model::{Actor, Command, RegionIso, State, Timestamp};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

pub fn give(state: &mut State, actor: &Actor, command: &Command) {
    let now = Timestamp::from_microsecond(0).unwrap();
    let events = decide(state, actor, now, command).unwrap();
    for recorded in record(state, actor, now, command.name(), events) {
        apply(state, &recorded).unwrap();
    }
}

/// The register as it stands after its first start.
pub fn national() -> State {
    let import = rozum_reference::register::national_2027();
    let (name, document, entries) = (import.name, import.document, import.entries);
    let mut state = State::default();
    give(&mut state, &Actor::System, &Command::ImportRegister { name, document, entries });
    state
}

/// The same texts are read by every test.
fn labels(text: &str) -> Arc<Labels> {
    static KNOWN: Mutex<Option<HashMap<String, Arc<Labels>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap();
    let known = known.get_or_insert_with(HashMap::new);
    Arc::clone(known.entry(text.to_owned()).or_insert_with(|| Arc::new(classify(text))))
}

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
