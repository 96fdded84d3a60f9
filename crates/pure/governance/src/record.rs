//! Events get their envelopes.

use rozum_model::event::{CommandRef, Subject};
use rozum_model::{Actor, Event, Recorded, State, Timestamp};
use std::collections::BTreeMap;

/// The events of one command as they will stand in the journal after `state`.
///
/// All of them have one moment, `at`, or the moment of the last event if the clock went back:
/// moments in the journal never decrease.
pub fn record(
    state: &State,
    actor: &Actor,
    at: Timestamp,
    command_name: &str,
    events: Vec<Event>,
) -> Vec<Recorded> {
    let at = state.last_at.map_or(at, |last| last.max(at));
    let first = state.size;
    let last = first + (events.len() as u64).saturating_sub(1);
    let mut revisions: BTreeMap<Subject, u64> = BTreeMap::new();
    let envelope = |(seq, event): (u64, Event)| {
        let subject = event.subject();
        let revision = revisions.entry(subject.clone()).or_insert_with(|| state.revision(&subject));
        *revision += 1;
        let command = CommandRef { name: command_name.to_owned(), first, last };
        Recorded { seq, at, actor: actor.clone(), command, revision: *revision, subject, event }
    };
    (first..).zip(events).map(envelope).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{REGION, at, content, entry};
    use rozum_model::Command;

    #[test]
    fn envelopes_continue_the_journal() {
        let command = Command::RegisterStrategy(entry(REGION, content(&["а"], &["б"])));
        let mut state = State { last_at: Some(at(100)), ..State::default() };
        let events = crate::decide(&state, &Actor::Operator, at(50), &command).unwrap();
        let recorded = record(&state, &Actor::Operator, at(50), command.name(), events);
        assert!(recorded.iter().all(|r| r.at == at(100) && (r.command.first, r.command.last) == (0, 2)));
        let places: Vec<_> = recorded.iter().map(|r| (r.seq, r.revision)).collect();
        assert_eq!(places, [(0, 1), (1, 2), (2, 3)]);
        for event in &recorded {
            crate::apply(&mut state, event).unwrap();
        }
        assert_eq!((state.size, state.revision(&Subject::Strategy(REGION))), (3, 3));
    }
}
