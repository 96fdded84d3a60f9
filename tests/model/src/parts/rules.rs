//! The numbers in the rules: two people change them, one of national oversight; and a longer cooling-off finds
//! seats that stand too near to each other.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    Ground, HOST, KEEPER, NATIONAL, OVERSIGHT, SECRETARIES, Step, account, body, day, organisation, person,
};
use rozum_model::command::{BodiesCommand, RulesCommand as Verb};
use rozum_model::governance::{BodyKind, RuleSet, Seat, Term};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, State};
use std::sync::Mutex;

/// Longer cooling-off; a quorum of two thirds; a quorum that no rule may have.
fn sets() -> [RuleSet; 3] {
    [
        RuleSet { cooling_off_months: 24, ..RuleSet::default() },
        RuleSet { quorum_percent: 66, ..RuleSet::default() },
        RuleSet { quorum_percent: 10, ..RuleSet::default() },
    ]
}

pub fn part() -> Part {
    let priority = PriorityId::new(HOST, 1);
    let bodies: [(BodyKind, &[(u8, u16)]); 2] =
        [(BodyKind::WorkingGroup { priority }, &[]), (BodyKind::Oversight, &[])];
    Part {
        bounds: "3 sets of numbers, 2 changes; 2 seats of one person with 18 months between them",
        start: Ground::founded().with(HOST, &bodies).state,
        days: &[0, 1],
        listed: listed(),
        made,
        most: [5, usize::MAX, 0, 0, 0],
        reached: vec![
            sometimes("other numbers hold", |_, world| world.state.governance.rules.earlier.len() == 1),
            sometimes("changed twice", |_, world| world.state.governance.rules.earlier.len() == 2),
        ],
        met: &[
            "rules-not-proposed",
            "rules-not-those-proposed",
            "rules-already-proposed",
            "rules-out-of-range",
            "separation-broken",
            "only-an-administrator-in-person",
            "only-national-oversight",
        ],
        tally: Mutex::default(),
    }
}

fn listed() -> Vec<Step> {
    let confirming = sets().map(|rules| Command::from(Verb::ConfirmRules { rules }));
    let refusing = Command::from(Verb::RefuseRules { reason: "ні".to_owned() });
    let people =
        [person(NATIONAL[0]), person(NATIONAL[1]), person(KEEPER), person(OVERSIGHT[0]), Actor::Operator];
    let mut all = each(&people, &confirming);
    all.extend(each(&people, &[refusing]));
    let seat = |from, to| Seat {
        account: account(SECRETARIES[0]),
        organisation: organisation(1),
        term: Term { from: day(from), to: day(to) },
    };
    let proposing = [
        BodiesCommand::ProposeMandate { body: body(1), seat: seat(1, 10) }.into(),
        BodiesCommand::ProposeMandate { body: body(2), seat: seat(550, 600) }.into(),
    ];
    all.extend(each(&[person(KEEPER)], &proposing));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let mut all = Vec::new();
    for mandate in state.governance.mandates.keys().copied().filter(|id| id.body().region().is_some()) {
        all.push((person(NATIONAL[0]), BodiesCommand::ConfirmMandate { mandate }.into()));
    }
    if state.governance.rules.earlier.len() < 2 {
        let proposing =
            sets().map(|rules| Command::from(Verb::ProposeRules { rules, reason: "так".to_owned() }));
        all.extend(each(&[person(KEEPER), person(NATIONAL[0]), Actor::Operator], &proposing));
    }
    all
}
