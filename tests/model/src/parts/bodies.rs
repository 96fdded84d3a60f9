//! From nothing: founding, opening and closing bodies, entering organisations, stating interests, opening accounts.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    Ground, HOST, KEEPER, NATIONAL, STRANGER, Step, body, facts, organisation, paper, person, seat,
};
use rozum_model::command::BodiesCommand as Verb;
use rozum_model::governance::{BodyFacts, BodyKind, Interest, InterestIn, Tie};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, State};
use std::sync::Mutex;

pub fn part() -> Part {
    Part {
        bounds: "national oversight and 3 bodies of 1 oblast, 1 more organisation, 2 interests of 1 person, before anybody else sits",
        start: Ground::people().state,
        days: &[0],
        listed: listed(),
        made,
        most: [4, 4, 0, 0, 0],
        reached: vec![sometimes("a body was closed", |_, world| {
            world.state.governance.bodies.values().any(|body| body.closed.is_some())
        })],
        met: &[
            "national-oversight-founded",
            "national-oversight-first",
            "body-already-open",
            "founders-too-few",
            "only-the-founder",
            "body-has-members",
            "only-a-registrar",
            "interest-not-there",
        ],
        tally: Mutex::default(),
    }
}

fn listed() -> Vec<Step> {
    let founding = |count: usize| {
        let members = (13..).zip(NATIONAL).take(count).map(|(of, number)| seat(number, of)).collect();
        Command::from(Verb::FoundNationalOversight {
            name: "Нагляд".to_owned(), act: paper("Акт"), members
        })
    };
    let opening = |kind: BodyKind| {
        let facts = BodyFacts { name: kind.code().to_owned(), kind, act: paper("Акт") };
        Command::from(Verb::OpenBody { region: Some(HOST), facts })
    };
    let group = BodyKind::WorkingGroup { priority: PriorityId::new(HOST, 1) };
    let mut commands = vec![founding(3), founding(2), opening(group), opening(BodyKind::Oversight)];
    commands.push(Verb::ProposeMandate { body: body(1), seat: seat(1, 1) }.into());
    let mut all = each(&[Actor::Operator, person(NATIONAL[0]), person(STRANGER)], &commands);
    let closing =
        |number| Command::from(Verb::CloseBody { body: body(number), reason: "реформа".to_owned() });
    all.extend(each(&[person(NATIONAL[1]), person(KEEPER), Actor::Operator], &[closing(1), closing(2)]));
    let interest =
        |number| Interest { in_what: InterestIn::Organisation(organisation(number)), tie: Tie::Work };
    let stating = |interests| Command::from(Verb::DeclareInterests { interests });
    all.extend(each(&[person(1)], &[stating(vec![interest(1)]), stating(Vec::new())]));
    let withdrawing = Verb::WithdrawInterest { number: 1, reason: "звільнення".to_owned() };
    all.extend(each(&[person(1), Actor::Operator], &[withdrawing.into()]));
    all
}

/// One organisation more, and another name for it.
fn made(state: &State, _: Day) -> Vec<Step> {
    let new = organisation(19);
    let step = match state.governance.organisation(new) {
        None => {
            Verb::EnterOrganisation { facts: facts("Нова", Sector::Science), controllers: Vec::new() }
        }
        Some(_) => Verb::ReviseOrganisation {
            expected: None,
            organisation: new,
            facts: facts("Новіша", Sector::Science),
            reason: "перейменовано".to_owned(),
        },
    };
    each(&[Actor::Operator, person(STRANGER)], &[step.into()])
}
