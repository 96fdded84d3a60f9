//! Months pass: from funding to oversight and back, too early and late enough.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{Ground, HOST, KEEPER, NATIONAL, Step, account, body, moment, organisation, person};
use rozum_model::command::BodiesCommand as Verb;
use rozum_model::governance::{BodyKind, Controller, Governance, Party, Seat, Side, Term};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, State};
use std::sync::Mutex;

/// Each person with the organisation that sends them.
const PEOPLE: [(u8, u16); 2] = [(1, 1), (2, 2)];
/// A seat is for so many days.
const TERM: i64 = 60;
/// Over a year after the latest end of a first seat.
const DAYS: &[i64] = &[0, 40, 300, 500];

pub fn part() -> Part {
    let priority = PriorityId::new(HOST, 1);
    let bodies: [(BodyKind, &[(u8, u16)]); 2] =
        [(BodyKind::WorkingGroup { priority }, &[]), (BodyKind::Oversight, &[])];
    Part {
        bounds: "2 people with an organisation each, funding and oversight of 1 oblast, 2 seats of 60 days, 1 owner who comes to be known; 16 months",
        start: Ground::founded().with(HOST, &bodies).state,
        days: DAYS,
        listed: Vec::new(),
        made,
        most: [5, usize::MAX, 0, 0, 0],
        reached: vec![
            sometimes("funded and oversees", |_, world| moved(&world.state.governance, Side::Funding)),
            sometimes("oversaw and funds", |_, world| moved(&world.state.governance, Side::Oversight)),
        ],
        met: &["separation-broken", "mandate-expired", "seat-already-held", "mandate-not-held"],
        tally: Mutex::default(),
    }
}

/// Whether somebody sat on this side first and on the other afterwards.
fn moved(governance: &Governance, first: Side) -> bool {
    let side = |id| governance.body(id).and_then(|body| body.facts.kind.side());
    governance.mandates.values().any(|one| {
        side(one.id.body()) == Some(first)
            && governance.mandates_held(&one.seat.account).any(|other| {
                let later = match (one.span(), other.span()) {
                    (Some(one), Some(other)) => one.to < other.from,
                    _ => false,
                };
                later && side(other.id.body()) != Some(first)
            })
    })
}

fn made(state: &State, today: Day) -> Vec<Step> {
    let mut all = Vec::new();
    let to = today.saturating_add(jiff::Span::new().days(TERM));
    for place in [body(1), body(2)] {
        for (number, of) in PEOPLE {
            let seat = Seat {
                account: account(number),
                organisation: organisation(of),
                term: Term { from: today, to },
            };
            all.push((person(KEEPER), Verb::ProposeMandate { body: place, seat }.into()));
        }
    }
    for mandate in state.governance.mandates.keys().copied().filter(|id| id.body().region().is_some()) {
        let ending = Verb::EndMandate { mandate, reason: "підстава".to_owned() };
        all.extend(each(&[person(NATIONAL[0])], &[Verb::ConfirmMandate { mandate }.into(), ending.into()]));
    }
    let unowned = |number| {
        let found = state.governance.organisation(organisation(number));
        found.is_some_and(|found| found.controllers.is_empty())
    };
    if unowned(1) && unowned(2) {
        // The person of the first organisation turns out to own the second.
        let controller = Controller {
            party: Party::Person(account(PEOPLE[0].0)),
            since: moment(0).kyiv_day(),
            until: None,
        };
        let changing = Verb::ChangeControllers {
            expected: None,
            organisation: organisation(PEOPLE[1].1),
            controllers: vec![controller],
            ending: Vec::new(),
            reason: "частка".to_owned(),
        };
        all.push((Actor::Operator, Command::from(changing)));
    }
    all
}
