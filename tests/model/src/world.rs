//! A state of the model: the living state of the program, a day, and whether a property broke on the way.

use imbl::OrdMap;
use rozum_governance::{apply, record};
use rozum_model::governance::{Ballot, Governance, Recusal, Sitting};
use rozum_model::{Actor, Event, Recorded, State, Timestamp};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// What the checker walks over. Equal by its print.
#[derive(Clone)]
pub struct World {
    pub state: State,
    /// Which of the days of the part it is, from 0.
    pub day: usize,
    /// Bits of the properties that the last step broke.
    pub broken: u32,
    print: u64,
}

impl World {
    pub fn new(state: State, day: usize, broken: u32) -> Self {
        let print = print(&state, day, broken);
        Self { state, day, broken, print }
    }
}

impl Hash for World {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        hasher.write_u64(self.print);
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.print == other.print
    }
}

/// Folds the events of an accepted command; `None` when one of them does not follow.
pub fn after(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    name: &str,
    events: Vec<Event>,
) -> Option<(State, Vec<Recorded>)> {
    let recorded = record(state, actor, now, name, events);
    let mut next = state.clone();
    for one in &recorded {
        apply(&mut next, one).ok()?;
    }
    Some((next, recorded))
}

/// Ballots and recusals of a point are sets to every rule: states that differ in their order are one.
pub fn sort_ballots(state: &mut State) {
    let unsorted = |sitting: &Sitting| {
        sitting.items.iter().any(|item| {
            !item.ballots.is_sorted_by_key(|one: &Ballot| &one.account)
                || !item.recusals.is_sorted_by_key(|one: &Recusal| &one.account)
        })
    };
    let ids: Vec<_> = state
        .governance
        .sittings
        .iter()
        .filter(|(_, sitting)| unsorted(sitting))
        .map(|(id, _)| *id)
        .collect();
    for id in ids {
        if let Some(sitting) = state.governance.sittings.get_mut(&id) {
            for item in &mut Arc::make_mut(sitting).items {
                item.ballots.sort_by(|one, other| one.account.cmp(&other.account));
                item.recusals.sort_by(|one, other| one.account.cmp(&other.account));
            }
        }
    }
}

/// 64 bits of what the rules see. Places in the journal are left out, but for their order within a case: no rule
/// reads them elsewhere (a test reads the rules for that), but for versions and changes that follow on a review, of which
/// no part has any. Days stay.
fn print(state: &State, day: usize, broken: u32) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    (day, broken).hash(&mut hasher);
    let cases = &state.governance.cases;
    let rest = Governance { cases: OrdMap::default(), ..state.governance.clone() };
    unplaced(&bytes(&rest), false, &mut hasher);
    unplaced(&bytes(&state.accounts), false, &mut hasher);
    for case in cases.values() {
        unplaced(&bytes(&**case), true, &mut hasher);
    }
    hasher.finish()
}

fn bytes(part: &impl serde::Serialize) -> Vec<u8> {
    // Every key of the state is text, so nothing can fail; an empty part would only merge states.
    serde_json::to_vec(part).unwrap_or_default()
}

const PLACE: &[u8] = b"\"seq\":";

/// Hashes JSON without the numbers of places, or with their ranks.
fn unplaced(json: &[u8], ranked: bool, hasher: &mut impl Hasher) {
    let (mut from, mut places) = (0, Vec::new());
    while let Some(at) = find(&json[from..]) {
        let start = from + at + PLACE.len();
        hasher.write(&json[from..start]);
        let digits = json[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number =
            json[start..start + digits].iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        places.push(number);
        from = start + digits;
    }
    hasher.write(&json[from..]);
    if ranked {
        let mut sorted = places.clone();
        sorted.sort_unstable();
        for place in places {
            hasher.write_usize(sorted.partition_point(|other| *other < place));
        }
    }
}

fn find(json: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = json[from..].iter().position(|byte| *byte == b's') {
        let start = (from + at).checked_sub(1);
        if let Some(start) = start.filter(|start| json[*start..].starts_with(PLACE)) {
            return Some(start);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashed(json: &str, ranked: bool) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        unplaced(json.as_bytes(), ranked, &mut hasher);
        hasher.finish()
    }

    #[test]
    fn places_are_left_out_and_within_a_case_only_their_order_stays() {
        let text = |a: u32, b: u32| format!(r#"[{{"day":1,"seq":{a}}},{{"x":"\"seq\":","seq":{b}}}]"#);
        assert_eq!(hashed(&text(1, 20), false), hashed(&text(300, 4), false));
        assert_ne!(hashed(&text(1, 20), true), hashed(&text(300, 4), true));
        assert_eq!(hashed(&text(1, 20), true), hashed(&text(3, 400), true));
        assert_ne!(hashed(&text(1, 20), false), hashed(&text(1, 20).replace("day", "may"), false));
    }

    /// Where rules compare places in the journal; states may be merged over places everywhere else.
    #[test]
    fn no_rule_reads_a_place_but_within_a_case() {
        let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/pure/governance/src");
        let mut found = Vec::new();
        let mut folders = vec![std::path::PathBuf::from(sources)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(sources).unwrap().display().to_string();
                if path.is_dir() && !matches!(name.as_str(), "apply" | "invariants" | "snapshots") {
                    folders.push(path);
                } else if path.is_file() {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let rule = text.split("#[cfg(test)]").next().unwrap_or_default();
                    if rule.contains(".seq") || rule.contains("rules.at(") {
                        found.push(name);
                    }
                }
            }
        }
        found.sort();
        let cases = ["accept_remedy", "conclude_case", "escalate_case", "hearing", "orders"];
        let mut expected = vec!["apply.rs".to_owned(), "decide_proposal.rs".to_owned()];
        expected.extend(cases.map(|name| format!("oversight/{name}.rs")));
        // Versions and changes that follow on a review: no part has any.
        expected.extend(["follow_up", "project"].map(|name| format!("steering/{name}.rs")));
        assert_eq!(found, expected);
    }
}
