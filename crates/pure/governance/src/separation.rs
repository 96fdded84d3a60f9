//! Those who decide on money and those who control it are different people, of different organisations,
//! under different owners: in one region at one time, and for some time after. This is the static
//! half; what one person may not do twice on one application is `acts.rs`.

use rozum_model::governance::{BodyKind, Governance, Mandate, MandateId, OrganisationId, Party, Side, Term};
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Two seats that do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conflict {
    pub(crate) one: MandateId,
    pub(crate) other: MandateId,
    pub(crate) reason: Reason,
}

/// What ties a seat to others: the person, the organisation, and whoever controls that, with the days
/// on which each counts.
pub(crate) fn parties(governance: &Governance, mandate: &Mandate, span: Term) -> BTreeMap<Party, Term> {
    let mut found = BTreeMap::from([(Party::Person(mandate.seat.account.clone()), span)]);
    let mut open = vec![(mandate.seat.organisation, span)];
    while let Some((organisation, within)) = open.pop() {
        let party = Party::Organisation(organisation);
        // The same owner on two ways counts for as long as the longer.
        if found.get(&party).is_some_and(|known| known.from <= within.from && within.to <= known.to) {
            continue;
        }
        widen(&mut found, party, within);
        for (party, days) in controllers(governance, organisation, within) {
            match party {
                Party::Organisation(above) => open.push((above, days)),
                Party::Person(_) => widen(&mut found, party, days),
            }
        }
    }
    found
}

fn widen(found: &mut BTreeMap<Party, Term>, party: Party, days: Term) {
    let term = found.entry(party).or_insert(days);
    *term = Term { from: term.from.min(days.from), to: term.to.max(days.to) };
}

fn controllers(
    governance: &Governance,
    organisation: OrganisationId,
    within: Term,
) -> impl Iterator<Item = (Party, Term)> {
    let known = governance.organisation(organisation).into_iter().flat_map(|found| &found.controllers);
    known.filter_map(move |known| {
        let span = known.span().filter(|span| span.meets(within))?;
        let days = Term { from: span.from.max(within.from), to: span.to.min(within.to) };
        Some((known.controller.party.clone(), days))
    })
}

/// A later day by so many months; the last day of the calendar where there is none.
fn months_after(day: Day, months: u8) -> Day {
    day.checked_add(jiff::Span::new().months(i64::from(months))).unwrap_or(Day::MAX)
}

/// Whether two regions share money or control; the whole country shares it with each.
fn meet(one: Option<RegionIso>, other: Option<RegionIso>) -> bool {
    one.is_none() || other.is_none() || one == other
}

struct Sat<'a> {
    mandate: &'a Mandate,
    kind: BodyKind,
    span: Term,
}

/// A mandate with its body and days; a mandate that waits is looked at as if it held.
fn sat<'a>(governance: &Governance, mandate: &'a Mandate, waiting_too: bool) -> Option<Sat<'a>> {
    let kind = governance.body(mandate.id.body())?.facts.kind;
    let span = mandate.span().or_else(|| waiting_too.then_some(mandate.seat.term))?;
    (span.from <= span.to).then_some(Sat { mandate, kind, span })
}

/// All seats that a seat does not go together with. `cooling` is in months.
pub(crate) fn conflicts_of(governance: &Governance, mandate: &Mandate, cooling: u8) -> Vec<Conflict> {
    let Some(one) = sat(governance, mandate, true) else { return Vec::new() };
    let others = governance.mandates.values().filter(|other| other.id != mandate.id);
    let others = others.filter(|other| meet(mandate.id.body().region(), other.id.body().region()));
    others
        .filter_map(|other| sat(governance, other, false))
        .filter_map(|other| conflict(governance, &one, &other, cooling))
        .collect()
}

/// All pairs of seats that do not go together and of which one holds on the day or will hold. Of two that are over
/// nothing can be changed any more.
pub(crate) fn conflicts(governance: &Governance, today: Day, cooling: u8) -> Vec<Conflict> {
    let runs = |mandate: &&Arc<Mandate>| mandate.span().is_some_and(|span| today <= span.to);
    let taken = governance.mandates.values().filter(runs);
    let mut seen = BTreeSet::new();
    let all = taken.flat_map(|mandate| conflicts_of(governance, mandate, cooling));
    all.filter(|found| seen.insert((found.one.min(found.other), found.one.max(found.other)))).collect()
}

fn conflict(governance: &Governance, one: &Sat<'_>, other: &Sat<'_>, cooling: u8) -> Option<Conflict> {
    let (first, second) = (one.kind.side(), other.kind.side());
    let reason = match (first, second) {
        (Some(Side::Funding), Some(Side::Oversight)) | (Some(Side::Oversight), Some(Side::Funding)) => {
            Reason::new("separation-broken").with("through", shared(governance, one, other, cooling)?)
        }
        _ if convenes_and(one, other, votes) => Reason::new("convener-never-votes"),
        _ if convenes_and(one, other, |kind| kind == BodyKind::Oversight) => {
            Reason::new("convener-never-oversees")
        }
        _ => return None,
    };
    let named = |reason: Reason, names: [&'static str; 4], sat: &Sat<'_>| {
        let mandate = sat.mandate;
        reason
            .with(names[0], mandate.seat.account.as_str())
            .with(names[1], mandate.id.body().to_string())
            .with(names[2], sat.span.from.to_string())
            .with(names[3], sat.span.to.to_string())
    };
    let reason = named(reason, ["account", "body", "from", "to"], one);
    let reason = named(reason, ["other", "other-body", "other-from", "other-to"], other);
    Some(Conflict { one: one.mandate.id, other: other.mandate.id, reason })
}

/// A person or organisation that both seats lead to, on days that are too near to each other.
fn shared(governance: &Governance, one: &Sat<'_>, other: &Sat<'_>, cooling: u8) -> Option<String> {
    let after = |term: Term| Term { from: term.from, to: months_after(term.to, cooling) };
    let ours = parties(governance, one.mandate, one.span);
    let theirs = parties(governance, other.mandate, other.span);
    let near = |(party, days): &(Party, Term)| {
        theirs.get(party).is_some_and(|other| after(*days).meets(*other) || days.meets(after(*other)))
    };
    ours.into_iter().find(near).map(|(party, _)| party.to_string())
}

const fn votes(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::WorkingGroup { .. } | BodyKind::Council | BodyKind::AssessorPool)
}

/// Whether one person convenes and keeps the minutes of a region and does this there at the same time.
fn convenes_and(one: &Sat<'_>, other: &Sat<'_>, does: fn(BodyKind) -> bool) -> bool {
    let convenes = |kind| kind == BodyKind::Secretariat;
    let same = one.mandate.seat.account == other.mandate.seat.account;
    same && one.span.meets(other.span)
        && (convenes(one.kind) && does(other.kind) || does(one.kind) && convenes(other.kind))
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{
        KEEPER, NATIONAL, body, by_org, by_person, confirming, done, founded, ids, mandate, no, opened,
        opening_body, org, person, proposing, seat, seated, separated,
    };
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::BodyKind;
    use rozum_model::{Actor, State};

    /// The first reason against a seat in the working group (2) or the oversight body (1).
    fn against(state: &State, on: i64, number: u16, seat: rozum_model::governance::Seat) -> Vec<String> {
        no(state, on, &person(KEEPER), proposing(body(number), seat))
    }

    #[test]
    fn a_second_seat_on_the_other_side_is_named_with_persons_bodies_and_days() {
        let state = separated();
        assert_eq!(
            against(&state, 2, 2, seat(1, 3, 2, 50)),
            ["separation-broken through=a-0000000000000001 account=a-0000000000000001 body=05-B02 \
              from=1970-01-03 to=1970-02-20 other=a-0000000000000001 other-body=05-B01 \
              other-from=1970-01-02 other-to=1972-09-27"]
        );
        assert_eq!(ids(against(&state, 2, 1, seat(2, 3, 2, 50))), ["separation-broken"]);
        assert!(against(&state, 2, 1, seat(3, 3, 2, 50)).is_empty());
    }

    #[test]
    fn an_organisation_has_one_side_too() {
        let state = separated();
        assert_eq!(ids(against(&state, 2, 2, seat(3, 1, 2, 50))), ["separation-broken"]);
        assert_eq!(ids(against(&state, 2, 1, seat(3, 2, 2, 50))), ["separation-broken"]);
    }

    #[test]
    fn national_oversight_stands_against_every_region() {
        let state = separated();
        assert_eq!(ids(against(&state, 2, 2, seat(NATIONAL[1], 3, 2, 50))), ["separation-broken"]);
        assert_eq!(ids(against(&state, 2, 2, seat(3, 10, 2, 50))), ["separation-broken"]);
    }

    #[test]
    fn the_other_side_stays_closed_for_a_year_after() {
        let mut state = separated();
        let ending =
            BodiesCommand::EndMandate { mandate: mandate(body(1), 1), reason: "перехід".to_owned() };
        done(&mut state, 10, &person(1), ending);
        // Ended on day 10, 11 January 1970: closed to 11 January 1971, day 375.
        assert_eq!(ids(against(&state, 11, 2, seat(1, 3, 375, 500))), ["separation-broken"]);
        assert!(against(&state, 11, 2, seat(1, 3, 376, 500)).is_empty());
    }

    #[test]
    fn nor_is_it_open_for_a_year_before() {
        let mut state = founded();
        let oversight = opened(&mut state, BodyKind::Oversight);
        let council = opened(&mut state, BodyKind::Council);
        seated(&mut state, 0, oversight, seat(1, 1, 1000, 1100));
        let before = |to| no(&state, 0, &person(KEEPER), proposing(council, seat(1, 2, 0, to)));
        assert_eq!(ids(before(800)), ["separation-broken"]);
        assert!(before(600).is_empty());
    }

    #[test]
    fn what_happened_since_the_proposal_is_seen_at_confirmation() {
        let mut state = separated();
        done(&mut state, 2, &person(KEEPER), proposing(body(1), seat(3, 3, 2, 50)));
        done(&mut state, 2, &person(KEEPER), proposing(body(2), seat(3, 4, 2, 50)));
        done(&mut state, 2, &person(NATIONAL[0]), confirming(body(1), 2));
        assert_eq!(ids(no(&state, 2, &person(NATIONAL[0]), confirming(body(2), 2))), ["separation-broken"]);
    }

    fn changing(controllers: &[rozum_model::governance::Controller], ending: &[(u16, u16)]) -> BodiesCommand {
        BodiesCommand::ChangeControllers {
            expected: None,
            organisation: org(1),
            controllers: controllers.to_vec(),
            ending: ending.iter().map(|(number, seat)| mandate(body(*number), *seat)).collect(),
            reason: "купівля частки".to_owned(),
        }
    }

    #[test]
    fn an_owner_who_breaks_it_is_entered_only_with_the_end_of_a_seat() {
        // Person 2 votes in the group; organisation 1 has a seat in oversight.
        let mut state = separated();
        let actor = Actor::Operator;
        for owner in [by_person(2, 0), by_org(2, 0)] {
            let alone = changing(std::slice::from_ref(&owner), &[]);
            assert_eq!(ids(no(&state, 5, &actor, alone)), ["separation-broken"]);
            assert!(no(&state, 5, &actor, changing(std::slice::from_ref(&owner), &[(1, 1)])).is_empty());
        }
        let harmless = changing(&[by_person(9, 0)], &[(1, 1)]);
        assert_eq!(no(&state, 5, &actor, harmless), ["ending-not-needed mandate=05-B01-M01"]);
        done(&mut state, 5, &actor, changing(&[by_person(2, 0)], &[(1, 1)]));
        done(&mut state, 5, &person(NATIONAL[0]), changing(&[by_person(2, 0)], &[(1, 1)]));
        assert!(super::conflicts(&state.governance, super::Day::MIN, 12).is_empty());
        assert!(!state.governance.mandate(mandate(body(1), 1)).unwrap().holds(super::Day::MIN));
        // From now on the owner stands behind the organisation.
        assert_eq!(ids(against(&state, 6, 1, seat(3, 1, 6, 50))), ["separation-broken"]);
    }

    #[test]
    fn owners_of_owners_count_and_circles_end() {
        let mut state = separated();
        let changes = |organisation, controllers| BodiesCommand::ChangeControllers {
            expected: None,
            organisation: org(organisation),
            controllers,
            ending: Vec::new(),
            reason: "статут".to_owned(),
        };
        let change = |organisation, controller| changes(organisation, vec![controller]);
        done(&mut state, 3, &Actor::Operator, change(5, by_org(6, 0)));
        done(&mut state, 3, &Actor::Operator, change(6, by_org(7, 0)));
        done(&mut state, 3, &Actor::Operator, change(7, by_org(5, 0)));
        assert!(against(&state, 3, 2, seat(3, 5, 4, 50)).is_empty());
        let beside = |number| changes(7, vec![by_org(5, 0), by_person(number, 0)]);
        assert_eq!(ids(no(&state, 3, &Actor::Operator, beside(2))), [""; 0]);
        done(&mut state, 3, &Actor::Operator, beside(1));
        // Person 1 oversees, and owns 7, which owns 6, which owns 5.
        let named = against(&state, 3, 2, seat(3, 5, 4, 50));
        assert!(named[0].starts_with("separation-broken through=a-0000000000000001 "), "{named:?}");
    }

    #[test]
    fn who_convenes_does_not_vote() {
        let mut state = separated();
        done(&mut state, 1, &person(KEEPER), opening_body(BodyKind::Secretariat));
        let found = no(&state, 2, &person(KEEPER), proposing(body(3), seat(2, 3, 2, 50)));
        assert_eq!(ids(found), ["convener-never-votes"]);
        seated(&mut state, 2, body(3), seat(4, 3, 2, 50));
        assert_eq!(ids(against(&state, 2, 2, seat(4, 5, 2, 50))), ["convener-never-votes"]);
        assert!(against(&state, 2, 2, seat(4, 5, 51, 90)).is_empty());
    }

    #[test]
    fn who_convenes_does_not_oversee() {
        let mut state = separated();
        done(&mut state, 1, &person(KEEPER), opening_body(BodyKind::Secretariat));
        seated(&mut state, 2, body(3), seat(4, 3, 2, 50));
        let oversight = against(&state, 2, 1, seat(4, 5, 2, 50));
        assert_eq!(
            oversight,
            ["convener-never-oversees account=a-0000000000000004 body=05-B01 from=1970-01-03 to=1970-02-20 \
              other=a-0000000000000004 other-body=05-B03 other-from=1970-01-03 other-to=1970-02-20"]
        );
        let national =
            no(&state, 2, &person(KEEPER), proposing("UA-B01".parse().unwrap(), seat(4, 5, 2, 50)));
        assert_eq!(ids(national), ["convener-never-oversees"]);
        assert_eq!(ids(against(&state, 2, 3, seat(1, 3, 2, 50))), ["convener-never-oversees"]);
        assert!(against(&state, 2, 1, seat(4, 5, 51, 90)).is_empty());
    }
}
