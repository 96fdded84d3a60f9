//! The envelope of an event: its place, its moment, its command, its revision.

use rozum_model::event::{CommandRef, Subject};
use rozum_model::state::{Change, RECENT};
use rozum_model::{Actor, Reason, Recorded, State, Timestamp};

/// A reason if the event is not the one that comes next.
pub(super) fn check(state: &State, recorded: &Recorded) -> Result<(), Reason> {
    if recorded.seq != state.size {
        return Err(Reason::new("journal-sequence-broken").with("expected", state.size));
    }
    if state.last_at.is_some_and(|last| recorded.at < last) {
        return Err(Reason::new("journal-time-backwards").with("at", recorded.at.to_string()));
    }
    if recorded.event.subject() != recorded.subject {
        return Err(Reason::new("journal-subject-wrong").with("subject", recorded.subject.to_string()));
    }
    let expected = state.revision(&recorded.subject) + 1;
    if recorded.revision != expected {
        return Err(Reason::new("journal-revision-broken")
            .with("subject", recorded.subject.to_string())
            .with("found", recorded.revision)
            .with("expected", expected));
    }
    if !continues(state, recorded) {
        return Err(Reason::new("journal-command-broken").with("command", recorded.command.name.as_str()));
    }
    Ok(())
}

/// Whether the event goes on with an unfinished command, or begins one after a finished command.
fn continues(state: &State, recorded: &Recorded) -> bool {
    let command = &recorded.command;
    match state.recent.last().filter(|change| change.last >= recorded.seq) {
        None => command.first == recorded.seq && command.last >= recorded.seq,
        Some(open) => {
            (open.first, open.last, open.at) == (command.first, command.last, recorded.at)
                && open.command == command.name
                && open.actor == recorded.actor
        }
    }
}

/// The sequence number that is missing if the last command is not whole.
pub(crate) fn missing(state: &State) -> Option<u64> {
    state.recent.last().filter(|change| change.last >= state.size).map(|_| state.size)
}

/// Counts the event, and its command if it is the first of it.
pub(super) fn remember(
    state: &mut State,
    seq: u64,
    at: Timestamp,
    actor: Actor,
    command: CommandRef,
    subject: Subject,
) {
    state.size += 1;
    state.last_at = Some(at);
    if command.first == seq {
        if state.recent.len() >= RECENT {
            state.recent.pop_front();
        }
        let CommandRef { name, first, last } = command;
        let change = Change { command: name, actor, at, subject: subject.clone(), first, last };
        state.recent.push_back(change);
    }
    match state.revisions.get_mut(&subject) {
        Some(revision) => *revision += 1,
        None => drop(state.revisions.insert(subject, 1)),
    }
}
