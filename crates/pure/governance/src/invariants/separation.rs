//! Invariant 1, day by day: behind which seats does each person and organisation stand on the days on which
//! anything about it changes?

use super::broken;
use rozum_model::governance::{Governance, Mandate, Party, Side};
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso, State};
use std::collections::{BTreeMap, BTreeSet};

/// A day on which somebody stands behind a seat.
type Stand = (Option<RegionIso>, Side, Day);

pub(super) fn check(state: &State) -> Vec<Reason> {
    let governance = &state.governance;
    let days = days(governance);
    let mut stands: BTreeMap<Party, BTreeSet<Stand>> = BTreeMap::new();
    for mandate in governance.mandates.values() {
        let side = governance.body(mandate.id.body()).and_then(|body| body.facts.kind.side());
        let (Some(side), Some(span)) = (side, mandate.span()) else { continue };
        for day in days.iter().filter(|day| span.has(**day)) {
            for party in behind(governance, mandate, *day) {
                stands.entry(party).or_default().insert((mandate.id.body().region(), side, *day));
            }
        }
    }
    let months = i64::from(governance.numbers().cooling_off_months);
    let torn = stands.iter().filter(|(_, stands)| on_both_sides(stands, months));
    torn.map(|(party, _)| broken(1, "stands on both sides", party)).collect()
}

/// Days on which a seat or a control begins or ends; between them nothing changes.
fn days(governance: &Governance) -> BTreeSet<Day> {
    let spans = governance.mandates.values().filter_map(|mandate| mandate.span());
    let known = governance.organisations.values().flat_map(|organisation| &organisation.controllers);
    let controls = known.filter_map(rozum_model::governance::KnownController::span);
    spans.chain(controls).flat_map(|span| [span.from, span.to]).collect()
}

/// The person, the organisation and its owners on that day.
fn behind(governance: &Governance, mandate: &Mandate, day: Day) -> BTreeSet<Party> {
    let mut found = BTreeSet::from([Party::Person(mandate.seat.account.clone())]);
    let mut open = vec![mandate.seat.organisation];
    while let Some(id) = open.pop() {
        if !found.insert(Party::Organisation(id)) {
            continue;
        }
        let known = governance.organisation(id).into_iter().flat_map(|found| &found.controllers);
        for known in known.filter(|known| known.span().is_some_and(|span| span.has(day))) {
            match &known.controller.party {
                Party::Organisation(above) => open.push(*above),
                person @ Party::Person(_) => drop(found.insert(person.clone())),
            }
        }
    }
    found
}

fn on_both_sides(stands: &BTreeSet<Stand>, months: i64) -> bool {
    let of = |wanted: Side| stands.iter().filter(move |(_, side, _)| *side == wanted);
    of(Side::Funding).any(|(region, _, day)| {
        of(Side::Oversight).any(|(other, _, other_day)| {
            let meets = region.is_none() || other.is_none() || region == other;
            let (first, second) = (day.min(other_day), day.max(other_day));
            let reopens = first.checked_add(jiff::Span::new().months(months)).unwrap_or(Day::MAX);
            meets && *second <= reopens
        })
    })
}
