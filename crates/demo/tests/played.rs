//! The story is played on the rules alone: every cue is accepted, or refused by the rule that it names.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
// tidy: ukrainian-words: every made-up text begins with the word for example.

use rozum_demo::{Cue, Story};
use rozum_governance::{apply, decide, record};
use rozum_model::governance::ReportStage;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, Recorded, State, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

struct Stage {
    state: State,
    journal: Vec<Recorded>,
}

impl Stage {
    /// The register, and the word that all this is made up.
    fn set(at: Timestamp) -> Self {
        let mut stage = Self { state: State::default(), journal: Vec::new() };
        let register = rozum_reference::register::national_2027();
        let (name, document, entries) = (register.name, register.document, register.entries);
        stage.give(at, &Actor::System, &Command::ImportRegister { name, document, entries }).unwrap();
        stage.give(at, &Actor::Operator, &Command::DeclareDemonstration).unwrap();
        stage
    }

    fn give(&mut self, at: Timestamp, actor: &Actor, command: &Command) -> Result<(), Vec<String>> {
        let events = decide(&self.state, actor, at, command)
            .map_err(|refusal| refusal.reasons.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        for event in record(&self.state, actor, at, command.name(), events) {
            apply(&mut self.state, &event).unwrap();
            self.journal.push(event);
        }
        Ok(())
    }
}

fn played(today: Day) -> Stage {
    let mut story = Story::new(today).unwrap();
    let mut stage = Stage::set(story.begins().unwrap());
    let mut count = 0_u64;
    while let Some(cue) = story.next(&stage.state).unwrap_or_else(|fault| panic!("{fault}")) {
        match cue {
            Cue::Person { at, person } => {
                count += 1;
                let account = AccountId::from_random(count.to_be_bytes());
                let roles = person.roles().unwrap();
                let opening = Command::OpenAccount { account: account.clone(), roles };
                stage.give(at, &Actor::Operator, &opening).unwrap();
                story.opened(&person, &account);
            }
            Cue::Command { at, actor, command, refused, place } => {
                match (stage.give(at, &actor, &command), refused) {
                    (Ok(()), None) => {}
                    (Err(found), Some(rule)) if found.iter().any(|found| found.starts_with(&rule)) => {}
                    (found, expected) => panic!("{place}: {found:#?}, expected {expected:?}"),
                }
            }
        }
    }
    stage
}

const TODAY: Day = jiff::civil::date(2026, 11, 26);

#[test]
fn every_cue_is_played_on_any_day_of_the_week() {
    for later in 0..7 {
        played(TODAY.checked_add(jiff::Span::new().days(later)).unwrap());
    }
}

/// Every state of the story, from the first event on.
fn states(journal: &[Recorded], mut see: impl FnMut(&State)) -> State {
    let mut state = State::default();
    for event in journal {
        apply(&mut state, event).unwrap();
        see(&state);
    }
    state
}

#[test]
fn the_journal_adds_up_to_what_was_played_and_nothing_breaks_an_invariant() {
    let stage = played(TODAY);
    let state = states(&stage.journal, |_| {});
    assert_eq!(state, stage.state);
    let (mut last, mut checked) = (0, 0);
    states(&stage.journal, |state| {
        // Within a command the state is on its way.
        let whole = state.recent.last().is_none_or(|change| change.last < state.size);
        if whole && state.size > last {
            let broken = rozum_governance::invariants::check(state);
            assert!(broken.is_empty(), "after event {}: {broken:#?}", state.size - 1);
            (last, checked) = (state.size, checked + 1);
        }
    });
    assert!(checked > 500, "{checked}");
}

fn reports(state: &State) -> impl Iterator<Item = &ReportStage> {
    let work = state.governance.applications.values().filter_map(|application| application.stage.work());
    work.flat_map(|work| &work.reports).map(|report| &report.stage)
}

#[test]
fn every_stage_is_seen() {
    let stage = played(TODAY);
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    states(&stage.journal, |state| {
        let governance = &state.governance;
        let mut note = |of, name| {
            seen.entry(of).or_default().insert(name);
        };
        governance.applications.values().for_each(|one| note("application", one.stage.name()));
        governance.cases.values().for_each(|one| note("case", one.stage.name()));
        governance.calls.values().for_each(|one| note("call", one.stage.name()));
        reports(state).for_each(|one| note("report", one.name()));
    });
    let all = |of: &str| seen[of].iter().copied().collect::<Vec<_>>().join(" ");
    assert_eq!(
        all("application"),
        "approved assessed closed completed conditions-pending conditions-verified consulted contracted \
         eligible evaluated implementing ineligible not-proposed proposed public-consultation rejected \
         returned returned-for-fix submitted suspended terminated under-assessment withdrawn"
    );
    assert_eq!(all("case"), "addressed closed declined escalated filed opened remedied remedy-due");
    assert_eq!(all("call"), "closed drafted published");
    assert_eq!(all("report"), "certified clarification-asked in-control paid payment-authorised submitted");
}

#[test]
fn every_text_of_a_person_says_that_it_is_an_example() {
    let state = played(TODAY).state;
    let governance = &state.governance;
    let names = governance.organisations.values().map(|one| &one.facts.name);
    let names = names.chain(governance.bodies.values().map(|one| &one.facts.name));
    let names = names.chain(governance.calls.values().map(|one| &one.terms.title));
    let names = names.chain(governance.applications.values().map(|one| &one.current.content.title));
    let names = names.chain(governance.applications.values().map(|one| &one.current.content.summary));
    for name in names {
        assert!(name.starts_with("Приклад"), "{name}");
    }
    assert!(state.demonstration.is_some());
}

#[test]
fn something_is_overdue_and_something_waits() {
    let state = played(TODAY).state;
    let overdue = rozum_governance::deadlines(&state).into_iter().filter(|one| one.is_overdue(TODAY)).count();
    assert!(overdue >= 2, "{overdue}");
    let waits = |name: &str| {
        let all = state.governance.applications.values();
        all.filter(|one| one.stage.name() == name).count()
    };
    for name in
        ["submitted", "returned-for-fix", "eligible", "assessed", "consulted", "proposed", "suspended"]
    {
        assert_eq!(waits(name), 1, "{name}");
    }
    assert_eq!(state.divisions.len(), 3);
    assert!(state.relevance.len() >= 4);
}
