//! The table of oversight: every verb at each stage of a case about a project.

use super::projects::actors;
use super::tell;
use crate::implementation::samples::{
    APPLICANT, MONDAY, OVERSIGHT, STRANGER, application, certified, citation, does, opening_case, paper,
};
use rozum_model::command::OversightCommand as Verb;
use rozum_model::governance::{CaseAbout, CaseId, Ground, Order};
use rozum_model::{Command, State};

fn id() -> CaseId {
    "05-K001".parse().unwrap()
}

fn reason() -> String {
    "підстава".to_owned()
}

fn complaining() -> Verb {
    let about = CaseAbout::Application(application());
    Verb::FileComplaint { about, complaint: paper("Скарга"), text: "не так".to_owned() }
}

fn answering() -> Verb {
    Verb::AnswerCase { case: id(), text: "пояснення".to_owned(), evidence: Vec::new() }
}

fn concluding() -> Verb {
    let finding = "відставання".to_owned();
    Verb::ConcludeCase { case: id(), finding, order: Order::SuspendPayments, citation: citation() }
}

/// A case at each stage, with the day after the Monday on which it is looked at.
fn states() -> Vec<(&'static str, i64, State)> {
    let after = |state: &State, who: u64, on: i64, verb: Verb| {
        let mut next = state.clone();
        does(&mut next, who, on, verb);
        next
    };
    let none = certified();
    let filed = after(&none, STRANGER, 50, complaining());
    let opened = after(&none, OVERSIGHT[0], 50, opening_case(Ground::Indicator(citation())));
    let answered = after(&opened, APPLICANT, 51, answering());
    let declined = after(&answered, OVERSIGHT[1], 52, Verb::DeclineCase { case: id(), reason: reason() });
    let ordered = after(&answered, OVERSIGHT[1], 52, concluding());
    let appealed = after(&ordered, APPLICANT, 53, Verb::FileAppeal { case: id(), reason: reason() });
    let reported = after(&ordered, APPLICANT, 53, answering());
    let remedied = after(&reported, OVERSIGHT[0], 54, Verb::AcceptRemedy { case: id(), reason: reason() });
    let escalated = after(&reported, OVERSIGHT[0], 54, Verb::EscalateCase { case: id(), reason: reason() });
    let closed = after(&remedied, OVERSIGHT[0], 55, Verb::CloseCase { case: id(), reason: reason() });
    vec![
        ("none", 50, none),
        ("filed", 51, filed),
        ("opened", 51, opened),
        ("answered", 52, answered),
        ("declined", 53, declined),
        ("remedy due", 53, ordered),
        ("remedy reported", 54, reported),
        ("appealed", 54, appealed),
        ("remedied", 55, remedied),
        ("escalated", 55, escalated),
        ("closed", 56, closed),
    ]
}

fn commands() -> Vec<Command> {
    let case = id();
    [
        opening_case(Ground::Indicator(citation())),
        complaining(),
        Verb::AdmitCase { case },
        answering(),
        Verb::DeclineCase { case, reason: reason() },
        concluding(),
        Verb::AcceptRemedy { case, reason: reason() },
        Verb::EscalateCase { case, reason: reason() },
        Verb::FileAppeal { case, reason: reason() },
        Verb::DecideAppeal { case, upheld: true, reason: reason() },
        Verb::CloseCase { case, reason: reason() },
    ]
    .map(Command::from)
    .to_vec()
}

#[test]
fn who_may_oversee() {
    let mut table = String::new();
    for (name, on, state) in states() {
        tell(&mut table, name, &state, MONDAY + on, &actors(), &commands());
    }
    insta::assert_snapshot!(table);
}
