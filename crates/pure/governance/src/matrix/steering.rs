//! Who may steer: every command about indicators, reviews, risks and events at which stakeholders meet, at every
//! stage of a review.

use super::tell;
use crate::implementation::samples::{APPLICANT, MONDAY, OVERSIGHT, PAYERS, STRANGER};
use crate::samples::seats::{KEEPER, NATIONAL, person};
use crate::steering::samples::{
    COUNCIL, GROUP, OWNER, SECRETARIAT, amending, asking, completing, confirming, does, entering, holding,
    looking, noting, observing, occasion, opening_due, proposing, recording, red, retargeting, returning,
    risk, risk_later, steered, terms, withdrawing,
};
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{FollowUp, RiskNext};
use rozum_model::{Actor, Command, State};

fn actors() -> [(&'static str, Actor); 13] {
    [
        ("program", Actor::System),
        ("operator", Actor::Operator),
        ("administrator", person(KEEPER)),
        ("national oversight", person(NATIONAL[0])),
        ("oversight", person(OVERSIGHT[0])),
        ("secretariat", person(SECRETARIAT)),
        ("working group", person(GROUP[0])),
        ("owner", person(OWNER)),
        ("council", person(COUNCIL[0])),
        ("payment authority", person(PAYERS[0])),
        ("applicant", person(APPLICANT)),
        ("anybody", person(STRANGER)),
        ("unknown", person(999)),
    ]
}

/// A review at each stage, and the day on which it is looked at.
fn states() -> Vec<(&'static str, i64, State)> {
    let mut noted = steered();
    does(&mut noted, SECRETARIAT, 1, noting(risk()));
    does(&mut noted, SECRETARIAT, 35, holding(occasion()));
    let mut proposed = red();
    does(&mut proposed, SECRETARIAT, 130, proposing(retargeting("60")));
    let mut decided = proposed.clone();
    does(&mut decided, GROUP[0], 131, confirming());
    let mut completed = decided.clone();
    does(&mut completed, SECRETARIAT, 133, completing(done()));
    vec![
        ("entered a day ago", 1, steered()),
        ("no review", 40, steered()),
        ("no review, a risk and an event", 40, noted),
        ("no review, two periods silent", 149, steered()),
        ("open", 129, red()),
        ("proposed", 131, proposed),
        ("decided", 132, decided),
        ("completed", 134, completed),
    ]
}

fn done() -> FollowUp {
    FollowUp::Target { indicator: "05-I001".parse().unwrap() }
}

/// One command of each kind, as it would be right at its time.
fn commands(state: &State) -> Vec<Verb> {
    let mut other = terms();
    other.name = "Експорт послуг".to_owned();
    let mut day_two = occasion();
    day_two.title.push_str(", другий день");
    let reason = "У першому записі не полічено студентів.";
    let closing =
        RiskNext::Closed { reason: "Проєкт завершено й закрито.".to_owned() };
    let again = state.governance.indicators.values().any(|own| !own.observations.is_empty());
    let told = observing("2026-03-31", "50", again.then_some("Уточнено за звітом статистики."));
    vec![
        entering(other),
        withdrawing("Показник уведено двічі під різними назвами."),
        recording(told),
        asking("05-P01"),
        opening_due(),
        proposing(retargeting("60")),
        confirming(),
        returning("Підстав для цього замало."),
        completing(done()),
        noting(risk_later()),
        looking(closing),
        holding(day_two.clone()),
        amending(day_two, reason),
    ]
}

#[test]
fn who_may_steer() {
    let mut table = String::new();
    for (name, on, state) in states() {
        let commands: Vec<Command> = commands(&state).into_iter().map(Command::from).collect();
        tell(&mut table, name, &state, MONDAY + on, &actors(), &commands);
    }
    insta::assert_snapshot!(table);
}
