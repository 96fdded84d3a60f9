//! A package that a council sent back: the working group votes again, and the councils on a new package.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{COUNCIL, GROUP, Ground, KEEPER, OTHERS, Step, person};
use crate::way::{
    SECRETARY, agenda, application, attending, call, council, group, other_council, package, resolving,
    shared, sitting, voting,
};
use rozum_model::command::FundingCommand as Verb;
use rozum_model::governance::{Choice, Matter, Stage, Verdict};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground
        .submitted(&[shared()])
        .consulted(&[9])
        .proposed(1, &[])
        .resolved([Verdict::Return, Verdict::Approve]);
    Part {
        bounds: "1 application of both oblasts that one council returned; 1 more vote of the group, 1 more package, 1 more sitting of each council",
        start: ground.state,
        days: &[31, 36, 46],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, 6, 0],
        reached: vec![
            sometimes(
                "returned and approved again",
                |_, world| matches!(stage(&world.state), Some(Stage::Approved(decided)) if !decided.before.earlier.is_empty()),
            ),
            sometimes("returned and not proposed", |_, world| {
                matches!(stage(&world.state), Some(Stage::NotProposed(_)))
            }),
            sometimes(
                "returned twice",
                |_, world| matches!(stage(&world.state), Some(Stage::Returned(decided)) if !decided.before.earlier.is_empty()),
            ),
        ],
        met: &["package-already-decided", "package-empty"],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> Option<&Stage> {
    state.governance.application(application(1)).map(|found| &found.stage)
}

fn listed() -> Vec<Step> {
    let (matter, second) = (Matter::Application(application(1)), Matter::Package(package(2)));
    let mut commands: Vec<Command> = vec![
        agenda(group(), 36, &[matter], &[]).into(),
        Verb::FormPackage { call: call(), matters: vec![matter] }.into(),
        agenda(council(), 46, &[Matter::Package(package(1))], &[]).into(),
    ];
    for (body, number, members, matter) in [
        (group(), 2, &GROUP[..], matter),
        (council(), 2, &COUNCIL[..], second),
        (other_council(), 2, &OTHERS[1..2], second),
    ] {
        let sitting = sitting(body, number);
        commands.push(attending(sitting, members).into());
        commands.push(Verb::CloseVote { sitting, matter }.into());
        if body != group() {
            commands.push(agenda(body, 46, &[second], &[]).into());
        }
    }
    let mut all = each(&[person(SECRETARY), person(OTHERS[0])], &commands);
    all.extend(each(&[person(KEEPER), Actor::Operator], &commands[..2]));
    let choices =
        [Choice::For, Choice::Against].map(|choice| voting(sitting(group(), 2), matter, choice).into());
    all.extend(each(&GROUP.map(person), &choices));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let mut all = Vec::new();
    for verdict in [Verdict::Approve, Verdict::Return, Verdict::Reject] {
        for (body, members) in [(council(), &COUNCIL[..]), (other_council(), &OTHERS[1..2])] {
            let ballot = resolving(state, sitting(body, 2), package(2), verdict);
            all.extend(members.iter().map(|member| (person(*member), ballot.clone().into())));
        }
    }
    all
}
