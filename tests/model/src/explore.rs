//! One part of the model: where it begins, what is tried, and the walk over everything that follows.

use crate::ground::{Step, moment};
use crate::properties::{ALWAYS, Taken, broken, broken_by_time};
use crate::world::{World, after, sort_ballots};
use rozum_governance::decide;
use rozum_model::State;
use rozum_model::time::Day;
use stateright::{Checker, Model, Property};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Interests declared in a part, of all people together: the same one may be declared again and again.
const MOST_INTERESTS: usize = 2;

/// Reviews in a part: what is still red calls for the next.
const MOST_REVIEWS: usize = 2;

/// A part. Commands with fixed arguments are listed; those that depend on the state or the day are made.
pub struct Part {
    /// Its bounds, for people.
    pub bounds: &'static str,
    pub start: State,
    /// Days after the first Monday on which something may be done; time steps from one to the next.
    pub days: &'static [i64],
    pub listed: Vec<Step>,
    pub made: fn(&State, Day) -> Vec<Step>,
    /// How many mandates, bodies, applications, sittings and cases there may be: what would grow without end.
    pub most: [usize; 5],
    pub reached: Vec<Property<Part>>,
    /// Refusals that must have been met.
    pub met: &'static [&'static str],
    pub tally: Mutex<Tally>,
}

/// What was accepted and refused.
#[derive(Default)]
pub struct Tally {
    pub accepted: BTreeMap<&'static str, u64>,
    pub refused: BTreeMap<String, u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    NextDay,
    Listed(usize),
    Made(Box<Step>),
}

impl Part {
    fn today(&self, world: &World) -> i64 {
        self.days[world.day]
    }

    fn give(&self, world: &World, (actor, command): &Step) -> Option<World> {
        let (state, now) = (&world.state, moment(self.today(world)));
        let events = match decide(state, actor, now, command) {
            Ok(events) => events,
            Err(refusal) => {
                self.count(|tally| {
                    for reason in &refusal.reasons {
                        *tally.refused.entry(reason.id.to_string()).or_default() += 1;
                    }
                });
                return None;
            }
        };
        self.count(|tally| *tally.accepted.entry(command.name()).or_default() += 1);
        let Some((mut next, recorded)) = after(state, actor, now, command.name(), events) else {
            // What was decided cannot be applied: the journal would not add up.
            return Some(World::new(state.clone(), world.day, 1 << 12));
        };
        let today = now.kyiv_day();
        let taken = Taken { before: state, after: &next, actor, command, recorded: &recorded, today };
        let broken = broken(&taken);
        sort_ballots(&mut next);
        Some(World::new(next, world.day, broken))
    }

    fn count(&self, add: impl FnOnce(&mut Tally)) {
        add(&mut self.tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

impl Model for Part {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        vec![World::new(self.start.clone(), 0, 0)]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        // What is broken is shown, not followed.
        if world.broken != 0 {
            return;
        }
        if world.day + 1 < self.days.len() {
            actions.push(Action::NextDay);
        }
        actions.extend((0..self.listed.len()).map(Action::Listed));
        let today = moment(self.today(world)).kyiv_day();
        actions.extend((self.made)(&world.state, today).into_iter().map(|step| Action::Made(Box::new(step))));
    }

    fn next_state(&self, world: &World, action: Action) -> Option<World> {
        match action {
            Action::NextDay => {
                let (state, day) = (world.state.clone(), world.day + 1);
                let broken = broken_by_time(&state, moment(self.days[day]).kyiv_day());
                Some(World::new(state, day, broken))
            }
            Action::Listed(index) => self.give(world, &self.listed[index]),
            Action::Made(step) => self.give(world, &step),
        }
    }

    fn within_boundary(&self, world: &World) -> bool {
        let governance = &world.state.governance;
        let sizes = [
            governance.mandates.len(),
            governance.bodies.len(),
            governance.applications.len(),
            governance.sittings.len(),
            governance.cases.len(),
        ];
        let declared: usize = governance.declarations.values().map(|one| one.interests.len()).sum();
        declared <= MOST_INTERESTS
            && governance.reviews.len() <= MOST_REVIEWS
            && sizes.iter().zip(self.most).all(|(size, most)| *size <= most)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        always().into_iter().chain(self.reached.iter().cloned()).collect()
    }
}

macro_rules! always {
    ($($place:literal)*) => {
        vec![$(Property::always(ALWAYS[$place].1, |_, world: &World| world.broken & (1 << ALWAYS[$place].0) == 0)),*]
    };
}

fn always() -> Vec<Property<Part>> {
    always!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
}

/// What the walk over a part found.
pub struct Found {
    pub states: usize,
    pub steps: usize,
    pub properties: usize,
    /// What broke or was never reached, with the way there.
    pub violations: Vec<String>,
    pub tally: Tally,
}

/// Walks over every state of the part.
pub fn explore(part: Part, threads: usize) -> Found {
    let (properties, met) = (part.properties().len() + part.met.len(), part.met);
    let checker = part.checker().threads(threads).spawn_bfs().join();
    let mut violations: Vec<String> = Vec::new();
    for property in checker.model().properties() {
        let way = checker.discovery(property.name);
        match (property.expectation, way) {
            (stateright::Expectation::Sometimes, None) => {
                violations.push(format!("never: {}", property.name));
            }
            (stateright::Expectation::Always, Some(way)) => {
                let steps: Vec<_> =
                    way.into_actions().iter().map(|action| told(checker.model(), action)).collect();
                violations.push(format!("broken: {}\n    {}", property.name, steps.join("\n    ")));
            }
            _ => {}
        }
    }
    let tally =
        std::mem::take(&mut *checker.model().tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    let unmet = met.iter().filter(|id| !tally.refused.contains_key(**id));
    violations.extend(unmet.map(|id| format!("never refused: {id}")));
    let (states, steps) = (checker.unique_state_count(), checker.state_count());
    Found { states, steps, properties, violations, tally }
}

fn told(part: &Part, action: &Action) -> String {
    match action {
        Action::NextDay => "the next day".to_owned(),
        Action::Listed(index) => format!("{}: {:?}", part.listed[*index].0, part.listed[*index].1),
        Action::Made(step) => format!("{}: {:?}", step.0, step.1),
    }
}
