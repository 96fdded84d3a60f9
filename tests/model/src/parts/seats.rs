//! Seats in four bodies of two oblasts for two people of two organisations, those of national oversight, and owners who
//! come to be known: where a seat ends with them, one proposes and national oversight lets it hold.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    Ground, HOST, KEEPER, NATIONAL, OTHER, Step, account, body, day, organisation, other_body, person, seat,
};
use rozum_model::command::BodiesCommand as Verb;
use rozum_model::governance::{BodyKind, Controller, MandateId, MandateStage, Party};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, Role, State};
use std::sync::Mutex;

const PEOPLE: [u8; 2] = [1, 2];

pub fn part() -> Part {
    let group = |region| BodyKind::WorkingGroup { priority: PriorityId::new(region, 1) };
    let ground = Ground::founded()
        .with(HOST, &[(group(HOST), &[]), (BodyKind::Oversight, &[])])
        .with(OTHER, &[(group(OTHER), &[]), (BodyKind::Oversight, &[])]);
    Part {
        bounds: "2 people, 2 organisations, 4 bodies of 2 oblasts; 2 seats beside the 3 of national oversight; 4 owners of one organisation, one at a time; 1 role of an administrator",
        start: ground.state,
        days: &[0],
        listed: listed(),
        made,
        most: [5, usize::MAX, 0, 0, 0],
        reached: vec![
            sometimes("both sides in two oblasts", |_, world| sides(&world.state) == 2),
            sometimes("a seat ended by a new owner", |_, world| by_owner(&world.state, false)),
            sometimes("a seat of national oversight ended by a new owner", |_, world| {
                by_owner(&world.state, true)
            }),
        ],
        met: &[
            "separation-broken",
            "administrator-takes-no-seat",
            "ending-not-needed",
            "controllers-not-those-proposed",
            "controller-dropped",
            "only-national-oversight",
            "only-a-keeper",
        ],
        tally: Mutex::default(),
    }
}

/// Whether an owner ended a seat, of a region or of the whole country.
fn by_owner(state: &State, national: bool) -> bool {
    let ended =
        |stage: &MandateStage| matches!(stage, MandateStage::Ended { reason, .. } if reason == "частка");
    let all = state.governance.mandates.values();
    all.into_iter().any(|mandate| mandate.id.body().region().is_none() == national && ended(&mandate.stage))
}

/// On how many sides the first person holds a seat.
fn sides(state: &State) -> usize {
    let first = account(PEOPLE[0]);
    let held = state.governance.mandates_held(&first).filter(|mandate| mandate.holds(day(0)));
    let side = |body| state.governance.body(body).and_then(|body| body.facts.kind.side());
    held.filter_map(|mandate| side(mandate.id.body())).collect::<std::collections::BTreeSet<_>>().len()
}

fn listed() -> Vec<Step> {
    let mut proposing = Vec::new();
    for body in [body(1), body(2), other_body(1), other_body(2)] {
        for number in PEOPLE {
            proposing.extend(
                [1, 2].map(|of| Command::from(Verb::ProposeMandate { body, seat: seat(number, of) })),
            );
        }
    }
    let mut all = each(&[person(KEEPER)], &proposing);
    all.extend(each(&[person(PEOPLE[0]), person(NATIONAL[0])], &proposing[..1]));
    let role = Role::Administrator;
    all.push((Actor::Operator, Command::GrantRole { account: account(PEOPLE[1]), role }));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let seats: Vec<MandateId> = state.governance.mandates.keys().copied().collect();
    let reason = || "підстава".to_owned();
    let mut all = Vec::new();
    for mandate in &seats {
        let mandate = *mandate;
        let confirming = Command::from(Verb::ConfirmMandate { mandate });
        all.extend(each(
            &[person(NATIONAL[0]), person(KEEPER), person(PEOPLE[0]), Actor::Operator],
            &[confirming],
        ));
        all.extend(each(&[person(NATIONAL[0])], &[Verb::RefuseMandate { mandate, reason: reason() }.into()]));
        let ending = Command::from(Verb::EndMandate { mandate, reason: reason() });
        all.extend(each(&[person(NATIONAL[0]), person(PEOPLE[0]), person(KEEPER)], &[ending]));
    }
    for controllers in owners() {
        all.push((Actor::Operator, changing(controllers.clone(), Vec::new())));
        let ending = seats.iter().map(|id| changing(controllers.clone(), vec![*id]));
        let ending: Vec<_> = ending.collect();
        all.extend(each(&[Actor::Operator, person(NATIONAL[0])], &ending));
    }
    all
}

/// Nobody, either person, the organisation of a member of national oversight.
fn owners() -> Vec<Vec<Controller>> {
    let of = |party| vec![Controller { party, since: day(0), until: None }];
    let person = |number| of(Party::Person(account(number)));
    vec![Vec::new(), person(PEOPLE[0]), person(PEOPLE[1]), of(Party::Organisation(organisation(14)))]
}

fn changing(controllers: Vec<Controller>, ending: Vec<MandateId>) -> Command {
    let (organisation, reason) = (organisation(1), "частка".to_owned());
    Verb::ChangeControllers { expected: None, organisation, controllers, ending, reason }.into()
}
