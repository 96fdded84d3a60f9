use crate::invariants;
use crate::samples::seats::{
    KEEPER, NATIONAL, body, by_org, by_person, day, done, founded, ids, mandate, no, noon, org, person, seat,
    separated,
};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{Controller, MandateId, Organisation};
use rozum_model::{Actor, State};
use std::sync::Arc;

fn ending(number: u16, controllers: &[Controller], ending: &[MandateId]) -> BodiesCommand {
    BodiesCommand::ChangeControllers {
        expected: None,
        organisation: org(number),
        controllers: controllers.to_vec(),
        ending: ending.to_vec(),
        reason: "договір".to_owned(),
    }
}

fn changing(number: u16, controllers: &[Controller]) -> BodiesCommand {
    ending(number, controllers, &[])
}

/// The seat in oversight of the region, of organisation 1.
fn overseer() -> MandateId {
    mandate(body(1), 1)
}

fn organisation(state: &mut State) -> &mut Organisation {
    Arc::make_mut(state.governance.organisations.get_mut(&org(1)).unwrap())
}

#[test]
fn the_list_changes_and_is_of_others() {
    let state = founded();
    let wrong = no(&state, 1, &Actor::Operator, changing(1, &[by_org(1, 0)]));
    assert_eq!(wrong, ["controller-of-itself party=o-0001"]);
    assert_eq!(
        no(&state, 1, &Actor::Operator, changing(1, &[])),
        ["controllers-unchanged organisation=o-0001"]
    );
    let unknown = no(&state, 1, &Actor::Operator, changing(99, &[]));
    assert_eq!(unknown.last().unwrap(), "organisation-unknown organisation=o-0099");
    assert_eq!(no(&state, 1, &person(5), changing(1, &[by_person(3, 0)])), ["only-a-registrar"]);
    assert_eq!(no(&state, 1, &person(NATIONAL[0]), changing(1, &[by_person(3, 0)])), ["only-a-registrar"]);
    let mut stale = changing(1, &[by_person(3, 0)]);
    let BodiesCommand::ChangeControllers { expected, .. } = &mut stale else { panic!() };
    *expected = Some(7);
    assert_eq!(ids(no(&state, 1, &Actor::Operator, stale)), ["revision-stale"]);
}

#[test]
fn what_was_known_is_known_since_then() {
    let mut state = founded();
    done(&mut state, 1, &Actor::Operator, changing(1, &[by_person(3, 0)]));
    done(&mut state, 8, &Actor::Operator, changing(1, &[by_person(3, 0), by_person(4, 0)]));
    let known = |state: &State, index: usize| {
        state.governance.organisation(org(1)).unwrap().controllers[index].known.at
    };
    assert_eq!((known(&state, 0), known(&state, 1)), (noon(1), noon(8)));
    // A corrected beginning is of the same control.
    done(&mut state, 9, &Actor::Operator, changing(1, &[by_person(4, 0), by_person(3, 7)]));
    assert_eq!((known(&state, 0), known(&state, 1)), (noon(8), noon(1)));
}

#[test]
fn nobody_leaves_the_list() {
    let mut state = founded();
    done(&mut state, 1, &Actor::Operator, changing(1, &[by_person(3, 0), by_person(3, 5), by_org(4, 0)]));
    let against = |controllers: &[Controller]| no(&state, 2, &Actor::Operator, changing(1, controllers));
    assert_eq!(
        against(&[by_person(3, 0)]),
        [
            "controller-dropped party=a-0000000000000003 organisation=o-0001",
            "controller-dropped party=o-0004 organisation=o-0001"
        ]
    );
    assert_eq!(against(&[by_person(3, 5), by_org(4, 1), by_person(3, 2)]), [""; 0]);
}

/// Person 3 owns organisation 3 for days 5 to 100, and would oversee for another from day 101 on.
#[test]
fn an_owner_who_left_stays_bound_for_the_cooling_off() {
    let mut state = separated();
    let funds = seat(4, 3, 2, 900);
    crate::samples::seats::seated(&mut state, 2, body(2), funds);
    done(&mut state, 5, &Actor::Operator, changing(3, &[by_person(3, 0)]));
    let overseeing = |from| BodiesCommand::ProposeMandate { body: body(1), seat: seat(3, 5, from, 1000) };
    for (since, until) in [(0, 1), (0, 99), (100, 100), (0, 100)] {
        let mut state = state.clone();
        let left = Controller { until: Some(day(until)), ..by_person(3, since) };
        done(&mut state, 100, &Actor::Operator, changing(3, &[left]));
        assert_eq!(ids(no(&state, 101, &person(KEEPER), overseeing(101))), ["separation-broken"], "{until}");
        assert_eq!(ids(no(&state, 101, &person(KEEPER), overseeing(465))), ["separation-broken"], "{until}");
        assert_eq!(no(&state, 101, &person(KEEPER), overseeing(466)), [""; 0], "{until}");
        assert_eq!(invariants::check(&state), []);
    }
}

#[test]
fn one_person_ends_no_seat_by_an_owner() {
    let mut state = separated();
    let claimed = [by_person(2, 0)];
    for registrar in [Actor::Operator, person(KEEPER)] {
        done(&mut state, 5, &registrar, ending(1, &claimed, &[overseer()]));
        let organisation = state.governance.organisation(org(1)).unwrap();
        assert!(organisation.controllers.is_empty() && organisation.proposed.is_some());
        assert!(state.governance.mandate(overseer()).unwrap().holds(day(5)));
    }
    let confirming = |by: u64, ended: &[MandateId]| no(&state, 6, &person(by), ending(1, &claimed, ended));
    assert_eq!(confirming(1, &[overseer()]), ["only-a-registrar"]);
    assert_eq!(confirming(NATIONAL[0], &[overseer()]), [""; 0]);
    assert_eq!(
        confirming(NATIONAL[0], &[mandate(body(2), 1)]),
        ["controllers-not-those-proposed organisation=o-0001"]
    );
    let other = ending(1, &[by_person(2, 1)], &[overseer()]);
    assert_eq!(ids(no(&state, 6, &person(NATIONAL[0]), other)), ["controllers-not-those-proposed"]);
    let mut alone = state.clone();
    organisation(&mut alone).proposed.as_mut().unwrap().proposed.by = person(NATIONAL[0]);
    let found = no(&alone, 6, &person(NATIONAL[0]), ending(1, &claimed, &[overseer()]));
    assert_eq!(found, ["controllers-same-person organisation=o-0001"]);
    done(&mut state, 6, &person(NATIONAL[1]), ending(1, &claimed, &[overseer()]));
    assert!(!state.governance.mandate(overseer()).unwrap().holds(day(6)));
    assert!(state.governance.organisation(org(1)).unwrap().proposed.is_none());
    assert_eq!(invariants::check(&state), []);
}

#[test]
fn a_member_of_national_oversight_is_not_ended_by_a_claim() {
    let state = separated();
    let national: MandateId = "UA-B01-M01".parse().unwrap();
    let claim = ending(10, &[by_person(2, 0)], &[national]);
    let mut state = state;
    done(&mut state, 5, &Actor::Operator, claim.clone());
    assert!(state.governance.mandate(national).unwrap().holds(day(5)));
    assert_eq!(no(&state, 6, &person(KEEPER), changing(10, &[by_person(2, 0)])).len(), 1);
    done(&mut state, 6, &person(NATIONAL[1]), claim);
    assert!(!state.governance.mandate(national).unwrap().holds(day(6)));
    assert_eq!(invariants::check(&state), []);
}

#[test]
fn a_seat_is_named_once_and_only_where_it_must_end() {
    let state = separated();
    let twice = ending(1, &[by_person(2, 0)], &[overseer(), overseer()]);
    assert_eq!(no(&state, 5, &Actor::Operator, twice), ["ending-named-twice mandate=05-B01-M01"]);
    let idle = ending(1, &[by_person(9, 0)], &[overseer()]);
    assert_eq!(no(&state, 5, &Actor::Operator, idle), ["ending-not-needed mandate=05-B01-M01"]);
}

#[test]
fn a_proposal_is_gone_once_the_owners_change() {
    let mut state = separated();
    done(&mut state, 5, &Actor::Operator, ending(1, &[by_person(2, 0)], &[overseer()]));
    done(&mut state, 6, &Actor::Operator, changing(1, &[by_person(9, 0)]));
    let late = ending(1, &[by_person(9, 0), by_person(2, 0)], &[overseer()]);
    assert_eq!(ids(no(&state, 6, &person(NATIONAL[0]), late)), ["controllers-not-those-proposed"]);
}
