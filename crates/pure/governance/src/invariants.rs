//! What must hold of every state, whatever commands led to it: invariants 1–7, 10, 11 and 13 of
//! governance. Written apart from the rules, on the state alone and by other ways, so that a rule that lets
//! something through is caught here. Property tests and the model checker ask it after every command.

mod decisions;
mod hands;
mod money;
mod order;
mod seats;
mod separation;

use rozum_model::governance::Application;
use rozum_model::{AccountId, Actor, Reason, State};
use std::collections::BTreeSet;

/// Every invariant that the state breaks; none in any state that commands lead to.
pub fn check(state: &State) -> Vec<Reason> {
    let mut found = separation::check(state);
    found.extend(seats::check(state));
    for application in state.governance.applications.values() {
        found.extend(hands::check(state, application));
        found.extend(decisions::check(state, application));
        found.extend(order::check(application));
        found.extend(money::check_application(application));
    }
    found.extend(decisions::check_packages(state));
    found.extend(money::check_calls(state));
    found
}

/// An invariant by its number in the specification, and what breaks it.
fn broken(number: u32, what: &'static str, about: &dyn ToString) -> Reason {
    Reason::new("invariant-broken").with("number", number).with("what", what).with("about", about.to_string())
}

/// The person behind an actor.
fn person(actor: &Actor) -> Option<&AccountId> {
    match actor {
        Actor::Account(account) => Some(account),
        Actor::Operator | Actor::System => None,
    }
}

/// Everybody who handed the application in.
fn submitters(application: &Application) -> BTreeSet<&AccountId> {
    let all = application.earlier.iter().chain([&application.current]);
    all.filter_map(|version| person(&version.submitted.by)).collect()
}
