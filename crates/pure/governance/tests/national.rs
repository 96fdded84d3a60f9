//! The national register comes in whole by the rules that hold for everyone.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_governance::{apply, closing_stripped, decide, record, replay, state_bytes};
use rozum_model::{Actor, Command, Recorded, State, Timestamp};

fn imported() -> (State, Vec<Recorded>) {
    let import = rozum_reference::register::national_2027();
    let (name, document, entries) = (import.name, import.document, import.entries);
    let command = Command::ImportRegister { name, document, entries };
    let (mut state, now) = (State::default(), Timestamp::from_microsecond(0).unwrap());
    let events = decide(&state, &Actor::System, now, &command).unwrap();
    let journal = record(&state, &Actor::System, now, command.name(), events);
    for recorded in &journal {
        apply(&mut state, recorded).unwrap();
    }
    (state, journal)
}

#[test]
fn nothing_is_lost_and_ids_are_those_of_the_annex() {
    let (state, journal) = imported();
    let versions = || state.strategies.values().map(|strategy| strategy.current.as_ref());
    let count = |of: fn(&rozum_model::strategy::Version) -> usize| versions().map(of).sum::<usize>();
    assert_eq!(state.strategies.len(), 24);
    assert_eq!(
        (count(|v| v.spheres.len()), count(|v| v.priorities.len()), count(|v| v.tasks.len())),
        (92, 115, 104)
    );
    // The import, 24 strategies, and an event for each item.
    assert_eq!(journal.len(), 1 + 24 + 92 + 115 + 104);
    let medicine = state.priority("05-P01".parse().unwrap()).unwrap();
    assert!(medicine.item.text.starts_with("розвиток оздоровчого та лікувального туризму"));
    assert!(state.strategy("UA-14".parse().unwrap()).unwrap().current.header.note.is_some());
    assert_eq!(state_bytes(&replay(journal.into_iter()).unwrap()), state_bytes(&state));
}

#[test]
fn only_the_sign_that_separates_items_is_taken_off() {
    let (state, _) = imported();
    let mut stays = Vec::new();
    for strategy in state.strategies.values() {
        let version = &strategy.current;
        let priorities = version.priorities.iter().map(|priority| &priority.item);
        for item in priorities.chain(version.tasks.iter().map(|task| &task.item)) {
            assert_eq!(item.text, closing_stripped(&item.verbatim));
            let off = item.verbatim.strip_prefix(item.text.as_str()).unwrap();
            assert!(["", ";", ".", ",", " "].contains(&off), "{off:?} of {:?}", item.verbatim);
            if item.text.ends_with(['.', ',', ';']) {
                stays.push(item.text.clone());
            }
        }
    }
    // One item of the annex ends in an abbreviation.
    assert_eq!(stays.len(), 1, "{stays:?}");
    assert!(stays[0].ends_with("н.в.і.у."));
}
