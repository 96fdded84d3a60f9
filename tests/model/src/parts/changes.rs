//! Changes of a project under way: a minor one that the secretariat decides on, a major one that goes through
//! working group and councils again. The project may be ended meanwhile.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    APPLICANT, COUNCIL, GROUP, Ground, KEEPER, OTHERS, PAYERS, SECRETARIES, Step, day, person,
};
use crate::way::{
    SECRETARY, agenda, application, attending, call, council, group, other_council, package, resolving,
    shared, sitting, voting,
};
use rozum_model::command::{FundingCommand, ImplementationCommand as Verb};
use rozum_model::governance::{
    ApplicationContent, Choice, Matter, ModificationStage, Stage, Verdict, Weight,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

const CHANGE: Matter = Matter::Modification { application: application(1), number: 1 };

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &[]).approved().under_way();
    Part {
        bounds: "1 project of both oblasts, 1 change: minor, major, or above the contract; the group votes for or against, the councils approve or reject; the project may be ended",
        start: ground.state,
        days: &[31, 36, 46],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, 6, 0],
        reached: vec![
            sometimes("a minor change holds", |_, world| holds(&world.state, Weight::Minor)),
            sometimes("a major change holds", |_, world| holds(&world.state, Weight::Major)),
            sometimes("councils voted on a project that was ended", |_, world| {
                voted_on_the_ended(&world.state)
            }),
            sometimes("a change was refused", |_, world| {
                change(&world.state)
                    .is_some_and(|change| matches!(change.stage, ModificationStage::Refused { .. }))
            }),
        ],
        met: &[
            "modification-major",
            "modification-open",
            "modification-above-contract",
            "modification-not-waiting",
            "only-the-applicant",
        ],
        tally: Mutex::default(),
    }
}

fn voted_on_the_ended(state: &State) -> bool {
    let ended = state
        .governance
        .application(application(1))
        .is_some_and(|one| matches!(one.stage, Stage::Terminated(_)));
    ended && state.governance.package(package(2)).is_some_and(|package| !package.resolutions.is_empty())
}

fn change(state: &State) -> Option<&rozum_model::governance::Modification> {
    state
        .governance
        .application(application(1))
        .map(|found| &found.stage)
        .and_then(Stage::work)?
        .modification(1)
}

fn holds(state: &State, weight: Weight) -> bool {
    change(state).is_some_and(|change| {
        change.weight == weight && matches!(change.stage, ModificationStage::Accepted { .. })
    })
}

/// Ten days later; another work; more money.
fn contents() -> [ApplicationContent; 3] {
    let (mut later, mut other, mut dearer) = (shared(), shared(), shared());
    later.milestones[1].due = day(210);
    "10.52".clone_into(&mut other.kved);
    dearer.budget[0].amount = rozum_model::governance::Kopecks(700);
    dearer.budget[1].amount = rozum_model::governance::Kopecks(100);
    dearer.budget[2].amount = rozum_model::governance::Kopecks(201);
    [later, other, dearer]
}

fn listed() -> Vec<Step> {
    let (application, reason) = (application(1), "затримка".to_owned());
    let deciding = |accepted| {
        Command::from(Verb::DecideModification {
            application, number: 1, accepted, reason: "так".to_owned()
        })
    };
    let whole = Matter::Package(package(2));
    let mut commands = vec![
        deciding(true),
        deciding(false),
        agenda(group(), 36, &[CHANGE], &[]).into(),
        FundingCommand::FormPackage { call: call(), matters: vec![CHANGE] }.into(),
    ];
    for (body, members, matter) in [
        (group(), &GROUP[..], CHANGE),
        (council(), &COUNCIL[..], whole),
        (other_council(), &OTHERS[1..2], whole),
    ] {
        let sitting = sitting(body, 2);
        commands.push(attending(sitting, members).into());
        commands.push(FundingCommand::CloseVote { sitting, matter }.into());
        if body != group() {
            commands.push(agenda(body, 46, &[whole], &[]).into());
        }
    }
    let mut all = each(&[person(SECRETARY), person(OTHERS[0])], &commands);
    all.extend(each(&[person(KEEPER), Actor::Operator, person(APPLICANT)], &commands[..4]));
    let requesting = contents().map(|content| {
        Command::from(Verb::RequestModification {
            application,
            content: Box::new(content),
            reason: reason.clone(),
        })
    });
    all.extend(each(&[person(APPLICANT), person(PAYERS[0]), person(SECRETARIES[1])], &requesting));
    let ending = Verb::ProposeTermination { application, reason: reason.clone() };
    all.push((person(PAYERS[0]), ending.into()));
    all.push((person(PAYERS[1]), Verb::TerminateProject { application, reason: reason.clone() }.into()));
    let choices =
        [Choice::For, Choice::Against].map(|choice| voting(sitting(group(), 2), CHANGE, choice).into());
    all.extend(each(&GROUP.map(person), &choices));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let mut all = Vec::new();
    for verdict in [Verdict::Approve, Verdict::Reject] {
        for (body, members) in [(council(), &COUNCIL[..]), (other_council(), &OTHERS[1..2])] {
            let ballot = resolving(state, sitting(body, 2), package(2), verdict);
            all.extend(members.iter().map(|member| (person(*member), ballot.clone().into())));
        }
    }
    all
}
