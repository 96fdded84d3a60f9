//! People in seats, for the tests of governance. Days count from 1970-01-01.

use super::{REGION, account, at, document, opening, refused_at};
use crate::{apply, decide, record};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{
    BodyFacts, BodyId, BodyKind, Controller, MandateId, OrganisationFacts, OrganisationId, Party, Seat, Term,
};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, RegionIso, Role, State, Timestamp};

/// The administrator of [`founded`].
pub(crate) const KEEPER: u64 = 100;
/// The founding members of national oversight.
pub(crate) const NATIONAL: [u64; 3] = [101, 102, 103];

/// Noon of a day.
pub(crate) fn noon(day: i64) -> Timestamp {
    at((day * 24 + 10) * 3_600_000_000)
}

pub(crate) fn day(number: i64) -> Day {
    noon(number).kyiv_day()
}

pub(crate) fn person(number: u64) -> Actor {
    Actor::Account(account(number))
}

/// A command that must be accepted, on a day.
pub(crate) fn done(state: &mut State, on: i64, actor: &Actor, command: impl Into<Command>) {
    let command = command.into();
    let events = decide(state, actor, noon(on), &command)
        .unwrap_or_else(|refusal| panic!("{}: {refusal}", command.name()));
    for event in record(state, actor, noon(on), command.name(), events) {
        apply(state, &event).unwrap();
    }
}

/// The reasons against a command, on a day.
pub(crate) fn no(state: &State, on: i64, actor: &Actor, command: impl Into<Command>) -> Vec<String> {
    refused_at(state, noon(on), actor, &command.into())
}

/// The ids of the reasons alone.
pub(crate) fn ids(reasons: Vec<String>) -> Vec<String> {
    reasons.into_iter().filter_map(|reason| reason.split(' ').next().map(str::to_owned)).collect()
}

pub(crate) fn facts(name: &str, sector: Sector) -> OrganisationFacts {
    OrganisationFacts {
        name: name.to_owned(),
        edrpou: None,
        sector,
        kved: None,
        region: Some(REGION),
        registered_on: None,
    }
}

pub(crate) fn org(number: u16) -> OrganisationId {
    OrganisationId::new(number)
}

pub(crate) fn seat(number: u64, organisation: u16, from: i64, to: i64) -> Seat {
    let term = Term { from: day(from), to: day(to) };
    Seat { account: account(number), organisation: org(organisation), term }
}

pub(crate) fn body(number: u16) -> BodyId {
    BodyId::new(Some(REGION), number)
}

pub(crate) fn mandate(body: BodyId, number: u16) -> MandateId {
    MandateId::new(body, number)
}

pub(crate) fn opening_body(kind: BodyKind) -> BodiesCommand {
    let facts = BodyFacts { name: kind.code().to_owned(), kind, act: document() };
    BodiesCommand::OpenBody { region: Some(REGION), facts }
}

pub(crate) fn proposing(body: BodyId, seat: Seat) -> BodiesCommand {
    BodiesCommand::ProposeMandate { body, seat }
}

pub(crate) fn confirming(body: BodyId, number: u16) -> BodiesCommand {
    BodiesCommand::ConfirmMandate { mandate: mandate(body, number) }
}

pub(crate) fn controlled_by(party: Party, since: i64) -> Controller {
    Controller { party, since: day(since), until: None }
}

pub(crate) fn by_person(number: u64, since: i64) -> Controller {
    controlled_by(Party::Person(account(number)), since)
}

pub(crate) fn by_org(number: u16, since: i64) -> Controller {
    controlled_by(Party::Organisation(org(number)), since)
}

/// Who founds, with which seats.
pub(crate) fn founding(members: &[Seat]) -> BodiesCommand {
    let name = "Національний нагляд".to_owned();
    BodiesCommand::FoundNationalOversight { name, act: document(), members: members.to_vec() }
}

/// Accounts 1 to 30, an administrator, twelve organisations of the four sectors in turn, no body.
pub(crate) fn unfounded() -> State {
    let mut state = super::registered();
    for number in (1..=30).chain(NATIONAL) {
        done(&mut state, 0, &Actor::Operator, opening(number, &[]));
    }
    done(&mut state, 0, &Actor::Operator, opening(KEEPER, &[Role::Administrator]));
    for number in 0..12 {
        let facts = facts(&format!("Організація {number}"), Sector::ALL[number % 4]);
        let entering = BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() };
        done(&mut state, 0, &Actor::Operator, entering);
    }
    state
}

/// As [`unfounded`], with national oversight: its members come from organisations 10, 11 and 12.
pub(crate) fn founded() -> State {
    let mut state = unfounded();
    let members: Vec<Seat> =
        (10..).zip(NATIONAL).map(|(organisation, member)| seat(member, organisation, 0, 3000)).collect();
    done(&mut state, 0, &Actor::Operator, founding(&members));
    state
}

/// Opens a body of the region; its number is the next.
pub(crate) fn opened(state: &mut State, kind: BodyKind) -> BodyId {
    done(state, 0, &Actor::Operator, opening_body(kind));
    let last = state.governance.bodies_in(Some(REGION), |_| true).last().unwrap();
    last.id
}

/// Gives somebody a seat.
pub(crate) fn seated(state: &mut State, on: i64, body: BodyId, seat: Seat) -> MandateId {
    done(state, on, &person(KEEPER), proposing(body, seat));
    let id = state.governance.mandates_of(body).last().unwrap().id;
    done(state, on, &person(NATIONAL[0]), BodiesCommand::ConfirmMandate { mandate: id });
    id
}

/// As [`founded`], with an oversight body (05-B01), a working group (05-B02) and one seat in each:
/// person 1 of organisation 1, person 2 of organisation 2, both to day 1000.
pub(crate) fn separated() -> State {
    let mut state = founded();
    let oversight = opened(&mut state, BodyKind::Oversight);
    let group = opened(&mut state, BodyKind::WorkingGroup { priority: "05-P01".parse().unwrap() });
    seated(&mut state, 1, oversight, seat(1, 1, 1, 1000));
    seated(&mut state, 1, group, seat(2, 2, 1, 1000));
    state
}

pub(crate) fn other_region() -> RegionIso {
    RegionIso::from_number(14).unwrap()
}

pub(crate) fn id_of(number: u64) -> AccountId {
    account(number)
}
