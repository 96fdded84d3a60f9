//! A register that lives: each step is a command, decided, recorded, applied and looked at.

use crate::world::{Draw, a_dataset, a_strategy, actor, command, people};
use proptest::prelude::*;
use rozum_governance::{apply, content_of, decide, record, state_bytes};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, TaskEntry};
use rozum_model::{Actor, Command, Event, Recorded, Role, State, Timestamp};
use std::collections::BTreeSet;

#[derive(Default)]
pub struct Life {
    pub state: State,
    pub journal: Vec<Recorded>,
    /// States that readers kept, with their bytes at that moment.
    pub snapshots: Vec<(State, Vec<u8>)>,
    /// Every id ever declared.
    declared: BTreeSet<String>,
}

impl Life {
    /// A life that begins with an administrator, two secretariats, a steward of data, a dataset, and strategies of so many
    /// regions.
    pub fn with_people(strategies: usize) -> Result<Self, TestCaseError> {
        let mut life = Self::default();
        let now = Timestamp::from_microsecond(0).unwrap();
        let strategies = [5, 14].into_iter().take(strategies).map(a_strategy);
        let accounts = people().map(|(account, role)| Command::OpenAccount { account, roles: vec![role] });
        for command in accounts.into_iter().chain([a_dataset()]).chain(strategies) {
            let events = decide(&life.state, &Actor::Operator, now, &command)
                .map_err(|e| TestCaseError::fail(e.to_string()))?;
            for recorded in record(&life.state, &Actor::Operator, now, command.name(), events) {
                life.happen(recorded)?;
            }
        }
        Ok(life)
    }

    /// Tries one command; says whether it was accepted.
    pub fn step(&mut self, draw: &Draw) -> Result<bool, TestCaseError> {
        let actor = actor(&self.state, draw);
        let command = command(&self.state, draw);
        let before = (self.state.clone(), state_bytes(&self.state));
        let now = moment(draw);
        let Ok(events) = decide(&self.state, &actor, now, &command) else {
            prop_assert_eq!(&state_bytes(&self.state), &before.1);
            return Ok(false);
        };
        prop_assert!(!events.is_empty());
        for recorded in record(&self.state, &actor, now, command.name(), events) {
            self.happen(recorded)?;
        }
        self.separation(&before.0, &actor)?;
        self.earlier_versions_stay(&before.0)?;
        self.what_was_imported_or_judged_stays(&before.0)?;
        self.what_was_said_or_reviewed_stays(&before.0, &actor)?;
        self.says_what_was_asked(&command)?;
        self.snapshots.push(before);
        Ok(true)
    }

    fn happen(&mut self, recorded: Recorded) -> Result<(), TestCaseError> {
        let bytes = recorded.to_bytes().map_err(|e| TestCaseError::fail(e.to_string()))?;
        let read = Recorded::from_bytes(&bytes).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&read, &recorded);
        let id = match &recorded.event {
            Event::PriorityDeclared { id, .. } => Some(id.to_string()),
            Event::TaskDeclared { id, .. } => Some(id.to_string()),
            _ => None,
        };
        if let Some(id) = id {
            prop_assert!(self.declared.insert(id.clone()), "{id} was given twice");
        }
        apply(&mut self.state, &recorded).map_err(|e| TestCaseError::fail(e.to_string()))?;
        self.journal.push(recorded);
        Ok(())
    }

    /// An administrator changes no strategy, a secretariat only its own and no account, a steward
    /// nothing but datasets, which nobody else touches.
    fn separation(&self, before: &State, actor: &Actor) -> Result<(), TestCaseError> {
        let Actor::Account(id) = actor else { return Ok(()) };
        let roles: Vec<&Role> = before.roles(id).collect();
        prop_assert!(!roles.is_empty(), "an account without a role commands nothing");
        if roles.contains(&&Role::Administrator) {
            prop_assert_eq!(&self.state.strategies, &before.strategies);
        } else {
            prop_assert_eq!(&self.state.accounts, &before.accounts);
        }
        if !roles.contains(&&Role::DataSteward) {
            prop_assert_eq!(&self.state.datasets, &before.datasets);
        }
        if !roles.contains(&&Role::Analyst) {
            prop_assert_eq!(&self.state.labels, &before.labels);
        }
        for (priority, judgements) in &self.state.judgements {
            let own = roles.contains(&&Role::Secretariat { region: priority.region() });
            prop_assert!(own || before.judgements.get(priority) == Some(judgements));
        }
        for (priority, reviews) in &self.state.relevance {
            let own = roles.contains(&&Role::Secretariat { region: priority.region() });
            prop_assert!(own || before.relevance.get(priority) == Some(reviews));
        }
        for (pair, division) in &self.state.divisions {
            let speaks = |region| roles.contains(&&Role::Secretariat { region });
            let own =
                pair.regions().map(speaks) == [true, false] || pair.regions().map(speaks) == [false, true];
            prop_assert!(own || before.divisions.get(pair) == Some(division));
        }
        for (region, strategy) in &self.state.strategies {
            let own = roles.contains(&&Role::Secretariat { region: *region });
            prop_assert!(own || before.strategies.get(region) == Some(strategy));
        }
        let standing = self.state.accounts.get(id);
        let alone = [Role::Administrator, Role::DataSteward, Role::Analyst];
        let both = standing.is_some_and(|s| s.roles.len() > 1 && alone.iter().any(|r| s.roles.contains(r)));
        prop_assert!(!both, "powers that exclude each other in one hand");
        Ok(())
    }

    /// What was superseded stays as it was.
    fn earlier_versions_stay(&self, before: &State) -> Result<(), TestCaseError> {
        for (region, old) in &before.strategies {
            let new = self.state.strategy(*region);
            prop_assert!(new.is_some_and(|new| new.earlier.starts_with(&old.earlier)));
        }
        Ok(())
    }

    /// Versions of datasets and judgements are only added to; a withdrawal marks and deletes nothing.
    fn what_was_imported_or_judged_stays(&self, before: &State) -> Result<(), TestCaseError> {
        for (id, old) in &before.datasets {
            for version in old.versions() {
                let Some(now) = self.state.dataset_version(id, version.number) else {
                    return Err(TestCaseError::fail(format!("{id} lost version {}", version.number)));
                };
                prop_assert_eq!((&now.header, &now.content), (&version.header, &version.content));
                prop_assert!(version.withdrawn.is_none() || version.withdrawn == now.withdrawn);
            }
        }
        for (priority, old) in &before.judgements {
            let Some(new) = self.state.judgements.get(priority) else {
                return Err(TestCaseError::fail(format!("{priority} lost its judgements")));
            };
            prop_assert!(new.earlier.starts_with(&old.earlier));
            if let Some(was) = &old.current {
                let ended = new.earlier.iter().any(|earlier| earlier.judged == *was);
                prop_assert!(ended || new.current.as_ref() == Some(was));
            }
        }
        Ok(())
    }

    /// Talks are only added to, and each command moves the stand of one region at most; a proposal ends only by a decision or
    /// by being withdrawn with a reason.
    fn what_was_said_or_reviewed_stays(&self, before: &State, actor: &Actor) -> Result<(), TestCaseError> {
        for (pair, now) in &self.state.divisions {
            let old = before.divisions.get(pair).cloned().unwrap_or_default();
            prop_assert!(now.said.starts_with(&old.said));
            if old.wording == now.wording {
                let moved = old.stands.iter().zip(&now.stands).filter(|(was, is)| was != is).count();
                prop_assert!(moved <= 1, "{actor} moved both stands of {pair}");
            } else {
                prop_assert!(!now.is_agreed(), "new words were agreed to by one command");
            }
        }
        for (priority, old) in &before.relevance {
            let Some(new) = self.state.relevance.get(priority) else {
                return Err(TestCaseError::fail(format!("{priority} lost its reviews")));
            };
            prop_assert!(new.earlier.starts_with(&old.earlier));
            if let Some(was) = old.current.as_ref().filter(|was| was.is_open()) {
                let decided = new.current.as_ref().is_some_and(|now| now.seq == was.seq);
                let withdrawn = new.earlier.iter().any(|own| own.reviewed == *was && own.reason.is_some());
                prop_assert!(decided || withdrawn, "an open proposal about {priority} disappeared");
            }
        }
        Ok(())
    }

    fn says_what_was_asked(&self, command: &Command) -> Result<(), TestCaseError> {
        let asked: Vec<&RegisterEntry> = match command {
            Command::RegisterStrategy(entry) | Command::AmendStrategy { entry, .. } => vec![entry],
            Command::ImportRegister { entries, .. } => entries.iter().collect(),
            _ => return Ok(()),
        };
        for entry in asked {
            let version = self.state.strategy(entry.region).map(|strategy| &strategy.current);
            let Some(version) = version else { return Err(TestCaseError::fail("no strategy")) };
            prop_assert_eq!(&version.header, &entry.header);
            prop_assert_eq!(without_ids(content_of(version)), without_ids(entry.content.clone()));
        }
        Ok(())
    }
}

/// A clock that jumps, also backwards.
fn moment(draw: &Draw) -> Timestamp {
    Timestamp::from_microsecond(i64::from(draw.verb) * 1_000 + i64::from(draw.actor)).unwrap()
}

/// New items get their ids from the register, and the links of a task are a set.
fn without_ids(mut content: Content) -> Content {
    let sort = |task: &mut TaskEntry| task.links.sort_by_key(|link| link.priority);
    content.priorities.iter_mut().for_each(|entry| entry.id = None);
    content.tasks.iter_mut().for_each(|entry| entry.id = None);
    content.tasks.iter_mut().for_each(sort);
    content
}
