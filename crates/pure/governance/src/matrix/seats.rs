//! The table of seats, calls and rules.

use super::{actors, tell};
use crate::samples::funding::{SECRETARY, bodies, call, called, drafting, submitting, terms};
use crate::samples::seats::{
    KEEPER, NATIONAL, by_person, day, done, facts, founded, founding, mandate, no, opening_body, org, person,
    proposing, seat, unfounded,
};
use rozum_model::command::{BodiesCommand, FundingCommand, RulesCommand};
use rozum_model::governance::{BodyId, BodyKind, Interest, InterestIn, RuleSet, Tie};
use rozum_model::stakeholder::Sector;
use rozum_model::{Actor, Command, State};

/// The civic monitors, who sit on no side.
fn monitors() -> BodyId {
    "05-B05".parse().unwrap()
}

fn numbers() -> RuleSet {
    RuleSet { quorum_percent: 66, ..RuleSet::default() }
}

fn proposing_rules() -> RulesCommand {
    RulesCommand::ProposeRules { rules: numbers(), reason: "досвід".to_owned() }
}

fn states() -> Vec<(&'static str, State)> {
    let mut open = bodies();
    done(&mut open, 0, &Actor::Operator, opening_body(BodyKind::CivicMonitors));
    let mut waiting = open.clone();
    done(&mut waiting, 0, &person(KEEPER), proposing(monitors(), seat(26, 7, 0, 100)));
    let mut seated = waiting.clone();
    let confirming = BodiesCommand::ConfirmMandate { mandate: mandate(monitors(), 1) };
    done(&mut seated, 0, &person(NATIONAL[1]), confirming);
    let interest = Interest { in_what: InterestIn::Organisation(org(9)), tie: Tie::Work };
    let mut interested = seated.clone();
    for number in [SECRETARY, 25, KEEPER] {
        done(
            &mut interested,
            0,
            &person(number),
            BodiesCommand::DeclareInterests { interests: vec![interest] },
        );
    }
    let mut drafted = open.clone();
    done(&mut drafted, 0, &person(SECRETARY), drafting(terms()));
    let mut closed = called();
    done(&mut closed, 1, &person(SECRETARY), closing());
    let mut proposed = open.clone();
    done(&mut proposed, 0, &person(KEEPER), proposing_rules());
    vec![
        ("nothing founded", unfounded()),
        ("founded", founded()),
        ("all bodies", open),
        ("a mandate waits", waiting),
        ("a mandate holds", seated),
        ("interests stated", interested),
        ("a call drafted", drafted),
        ("a call published", called()),
        ("a call closed", closed),
        ("rules proposed", proposed),
    ]
}

fn closing() -> FundingCommand {
    FundingCommand::CloseCall { call: call(), reason: "досить".to_owned() }
}

fn commands() -> Vec<Command> {
    let reason = || "підстава".to_owned();
    let members =
        [seat(NATIONAL[0], 10, 1, 3000), seat(NATIONAL[1], 11, 1, 3000), seat(NATIONAL[2], 12, 1, 3000)];
    let mut terms = terms();
    terms.title = "Інший конкурс".to_owned();
    let named = mandate(monitors(), 1);
    let mut all: Vec<Command> = [
        BodiesCommand::EnterOrganisation {
            facts: facts("Нова", Sector::Science), controllers: Vec::new()
        },
        BodiesCommand::ReviseOrganisation {
            expected: None,
            organisation: org(9),
            facts: facts("Інша назва", Sector::Business),
            reason: reason(),
        },
        BodiesCommand::ChangeControllers {
            expected: None,
            organisation: org(9),
            controllers: vec![by_person(20, 0)],
            ending: Vec::new(),
            reason: reason(),
        },
        founding(&members),
        opening_body(BodyKind::PaymentAuthority),
        BodiesCommand::CloseBody { body: monitors(), reason: reason() },
        proposing(monitors(), seat(27, 7, 1, 100)),
        BodiesCommand::ConfirmMandate { mandate: named },
        BodiesCommand::RefuseMandate { mandate: named, reason: reason() },
        BodiesCommand::EndMandate { mandate: named, reason: reason() },
        BodiesCommand::DeclareInterests { interests: Vec::new() },
        BodiesCommand::WithdrawInterest { number: 1, reason: reason() },
    ]
    .map(Command::from)
    .to_vec();
    all.extend(
        [
            drafting(terms.clone()),
            FundingCommand::ReviseCall { expected: None, call: call(), terms: Box::new(terms) },
            FundingCommand::PublishCall { call: call() },
            closing(),
            submitting(crate::samples::funding::content(600_000, 400_000)),
        ]
        .map(Command::from),
    );
    let rules = numbers();
    all.extend(
        [
            proposing_rules(),
            RulesCommand::ConfirmRules { rules },
            RulesCommand::RefuseRules { reason: reason() },
        ]
        .map(Command::from),
    );
    all
}

#[test]
fn who_may_seat_call_and_rule() {
    let mut table = String::new();
    for (name, state) in states() {
        assert!(state.last_at.unwrap().kyiv_day() <= day(1), "{name}");
        tell(&mut table, name, &state, 1, &actors(), &commands());
    }
    insta::assert_snapshot!(table);
}

/// A member who sits in one body only may lay that seat down.
#[test]
fn a_holder_ends_their_own_seat() {
    let (_, state) = states().swap_remove(4);
    let ending =
        || BodiesCommand::EndMandate { mandate: mandate(monitors(), 1), reason: "переїзд".to_owned() };
    assert_eq!(no(&state, 1, &person(26), ending()), [""; 0]);
    assert_eq!(no(&state, 1, &person(25), ending()).len(), 1);
}
