//! Invariant 1, day by day: behind which seats does each person and organisation stand on the days on which
//! anything about it changes? And does anybody who convenes in a region oversee or vote there?

use super::broken;
use rozum_model::governance::{BodyKind, Governance, Mandate, MandateStage, Party, Side};
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso, State};
use std::collections::{BTreeMap, BTreeSet};

/// A day on which somebody stands behind a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Stand {
    region: Option<RegionIso>,
    side: Side,
    day: Day,
    /// Last day of the seat: of one that is over nothing can be changed any more.
    to: Day,
    /// Place in the journal by which the seat held and whoever stands behind it was known.
    since: u64,
}

pub(super) fn check(state: &State) -> Vec<Reason> {
    let governance = &state.governance;
    let days = days(governance);
    let mut stands: BTreeMap<Party, BTreeSet<Stand>> = BTreeMap::new();
    for mandate in governance.mandates.values() {
        let side = governance.body(mandate.id.body()).and_then(|body| body.facts.kind.side());
        let (Some(side), Some(span)) = (side, mandate.span()) else { continue };
        let region = mandate.id.body().region();
        for day in days.iter().filter(|day| span.has(**day)) {
            for (party, known) in behind(governance, mandate, *day) {
                let since = known.max(held_since(mandate));
                let stand = Stand { region, side, day: *day, to: span.to, since };
                stands.entry(party).or_default().insert(stand);
            }
        }
    }
    let torn = stands.iter().filter(|(_, stands)| on_both_sides(state, stands));
    let torn = torn.map(|(party, _)| broken(1, "stands on both sides", party));
    torn.chain(conveners(governance)).collect()
}

/// Nobody sits in the secretariat of a region and in a body there that oversees or votes, on one day.
fn conveners(governance: &Governance) -> Vec<Reason> {
    let kind = |mandate: &Mandate| governance.body(mandate.id.body()).map(|body| body.facts.kind);
    let all = || governance.mandates.values().filter(|mandate| mandate.span().is_some());
    let secretaries = all().filter(|mandate| kind(mandate) == Some(BodyKind::Secretariat));
    let clash = |one: &Mandate, other: &Mandate| {
        let near = other.id.body().region().is_none_or(|region| Some(region) == one.id.body().region());
        let acts =
            kind(other).is_some_and(|kind| kind.side().is_some() && kind != BodyKind::PaymentAuthority);
        let days = (one.span(), other.span());
        near && acts
            && matches!(days, (Some(one), Some(other)) if one.from.max(other.from) <= one.to.min(other.to))
    };
    let torn = secretaries.filter(|one| {
        let mut own = governance.mandates_held(&one.seat.account);
        own.any(|other| clash(one, other))
    });
    torn.map(|mandate| broken(1, "convenes and oversees or votes", &mandate.id)).collect()
}

fn held_since(mandate: &Mandate) -> u64 {
    match &mandate.stage {
        MandateStage::Confirmed { confirmed } | MandateStage::Ended { confirmed, .. } => confirmed.seq,
        MandateStage::Proposed | MandateStage::Refused { .. } => 0,
    }
}

/// Days on which a seat or a control begins or ends; between them nothing changes.
fn days(governance: &Governance) -> BTreeSet<Day> {
    let spans = governance.mandates.values().filter_map(|mandate| mandate.span());
    let known = governance.organisations.values().flat_map(|organisation| &organisation.controllers);
    let controls = known.filter_map(rozum_model::governance::KnownController::span);
    spans.chain(controls).flat_map(|span| [span.from, span.to]).collect()
}

/// The person, the organisation and its owners on that day, each with the place in the journal that tells of the tie.
fn behind(governance: &Governance, mandate: &Mandate, day: Day) -> BTreeMap<Party, u64> {
    let mut found = BTreeMap::from([(Party::Person(mandate.seat.account.clone()), 0)]);
    let mut open = vec![(mandate.seat.organisation, 0)];
    while let Some((id, since)) = open.pop() {
        let party = Party::Organisation(id);
        if found.get(&party).is_some_and(|known| *known <= since) {
            continue;
        }
        found.insert(party, since);
        let known = governance.organisation(id).into_iter().flat_map(|found| &found.controllers);
        for known in known.filter(|known| known.span().is_some_and(|span| span.has(day))) {
            let since = since.max(known.known.seq);
            match &known.controller.party {
                Party::Organisation(above) => open.push((*above, since)),
                person @ Party::Person(_) => {
                    let first = found.entry(person.clone()).or_insert(since);
                    *first = since.min(*first);
                }
            }
        }
    }
    found
}

/// Days that are too near by the months that hold, while one of the seats runs; by those that held when both
/// seats and their ties had come about, once both are over.
fn on_both_sides(state: &State, stands: &BTreeSet<Stand>) -> bool {
    let today = state.last_at.map_or(Day::MAX, rozum_model::Timestamp::kyiv_day);
    let rules = &state.governance.rules;
    let of = |wanted: Side| stands.iter().filter(move |stand| stand.side == wanted);
    of(Side::Funding).any(|one| {
        of(Side::Oversight).any(|other| {
            let over = one.to < today && other.to < today;
            let numbers = if over { rules.at(one.since.max(other.since)) } else { &rules.current };
            let months = i64::from(numbers.cooling_off_months);
            let meets = one.region.is_none() || other.region.is_none() || one.region == other.region;
            let (first, second) = (one.day.min(other.day), one.day.max(other.day));
            let reopens = first.checked_add(jiff::Span::new().months(months)).unwrap_or(Day::MAX);
            meets && second <= reopens
        })
    })
}
