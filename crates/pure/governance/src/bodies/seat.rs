//! Who can sit at all.

use rozum_model::governance::Seat;
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{Reason, Role, State};

/// Adds what speaks against a seat, whatever the body.
pub(super) fn check(state: &State, day: Day, seat: &Seat, reasons: &mut Vec<Reason>) {
    let person = |reason: Reason| reason.with("account", seat.account.as_str());
    reasons.extend(crate::accounts::open(state, &seat.account));
    if crate::accounts::holds(state, &seat.account, &Role::Administrator) {
        reasons.push(person(Reason::new("administrator-takes-no-seat")));
    }
    reasons.extend(sector(state, seat).err());
    let term =
        |reason: Reason| reason.with("from", seat.term.from.to_string()).with("to", seat.term.to.to_string());
    if seat.term.to < seat.term.from {
        reasons.push(term(Reason::new("term-reversed")));
    }
    if seat.term.from < day {
        reasons.push(term(Reason::new("term-backdated")).with("today", day.to_string()));
    }
}

/// The sector for which a person would sit.
pub(super) fn sector(state: &State, seat: &Seat) -> Result<Sector, Reason> {
    let found = state.governance.organisation(seat.organisation).map(|found| found.facts.sector);
    found.ok_or_else(|| {
        Reason::new("organisation-unknown").with("organisation", seat.organisation.to_string())
    })
}
