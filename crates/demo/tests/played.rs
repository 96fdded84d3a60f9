//! The story is played on the rules alone: every cue is accepted, or refused by the rule that it names.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
// tidy: ukrainian-words: every made-up text begins with the word for example.

use rozum_demo::{Cue, Story};
use rozum_governance::{apply, decide, overdue, readings, record};
use rozum_model::governance::{FollowUp, ReportStage, ReviewDecision, ReviewStage, StrategyStage};
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

#[test]
fn every_cue_is_played_at_any_time_of_the_year() {
    for day in [
        jiff::civil::date(2027, 1, 1),
        jiff::civil::date(2027, 2, 20),
        jiff::civil::date(2027, 3, 31),
        jiff::civil::date(2026, 7, 1),
        jiff::civil::date(2026, 8, 31),
        jiff::civil::date(2026, 10, 9),
    ] {
        played(day);
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
    let names = names.chain(governance.indicators.values().map(|one| &one.terms.name));
    let names = names.chain(governance.occasions.values().map(|one| &one.facts.title));
    let names = names.chain(governance.risks.values().map(|one| &one.entry.what));
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

#[test]
fn steering_shows_each_colour_and_each_end_of_a_review() {
    let state = played(TODAY).state;
    let governance = &state.governance;
    let mut lights = BTreeMap::<&str, usize>::new();
    for reading in governance.indicators.values().flat_map(|own| readings(&state, own, TODAY)) {
        *lights.entry(reading.light.code()).or_default() += 1;
    }
    let seen: Vec<_> = lights.keys().copied().collect();
    assert_eq!(seen, ["amber", "green", "no-data", "red", "uncoloured"]);
    assert!(lights["green"] > lights["amber"] && lights["amber"] > 2 && lights["red"] > 3, "{lights:?}");
    assert!(governance.indicators.values().any(|own| own.observations.is_empty()));
    let done: BTreeSet<&str> = governance
        .reviews
        .values()
        .map(|review| match &review.stage {
            ReviewStage::Open => "open",
            ReviewStage::Proposed { .. } => "proposed",
            ReviewStage::Decided { proposal, .. } if proposal.decision == ReviewDecision::Keep => "kept",
            ReviewStage::Decided { .. } => "to be done",
            ReviewStage::Completed { done: FollowUp::Target { .. }, .. } => "target",
            ReviewStage::Completed { done: FollowUp::Version { .. }, .. } => "version",
            ReviewStage::Completed { .. } => "project",
        })
        .collect();
    assert_eq!(
        done.into_iter().collect::<Vec<_>>().join(" "),
        "kept open project proposed target to be done version"
    );
    let late: BTreeSet<&str> = overdue(&state, TODAY).iter().map(|late| late.of.code()).collect();
    for code in ["observation", "decision", "confirmation", "follow-up", "oversight", "risk"] {
        assert!(late.contains(code), "{code}: {late:?}");
    }
}

#[test]
fn events_leave_a_stage_and_a_sector_out() {
    let state = played(TODAY).state;
    let own =
        state.governance.occasions.values().filter(|own| own.id.region() == Some("UA-05".parse().unwrap()));
    let own: Vec<_> = own.collect();
    let stages: BTreeSet<StrategyStage> = own.iter().map(|own| own.facts.stage).collect();
    assert_eq!(stages.len(), StrategyStage::ALL.len() - 1);
    assert_eq!(own.iter().filter(|own| own.facts.persons.science == 0).count(), 1);
    let proposals = || own.iter().flat_map(|own| &own.facts.proposals);
    assert!(proposals().any(|one| one.accepted) && proposals().any(|one| !one.accepted));
    assert!(own.iter().any(|own| !own.earlier.is_empty()));
}
