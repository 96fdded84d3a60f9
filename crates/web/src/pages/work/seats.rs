//! Where a person sits, and when those bodies sit next.

use rozum_model::governance::Sitting;
use rozum_model::time::Day;
use rozum_model::{AccountId, State};

/// A body in which the person sits.
pub struct Seat {
    /// Its name.
    pub name: String,
    /// Path of its page.
    pub path: String,
    /// Last day of the mandate.
    pub until: Day,
}

/// A sitting to come.
pub struct Coming {
    /// When.
    pub day: Day,
    /// Name of the body.
    pub body: String,
    /// Path of its page.
    pub path: String,
    /// How many points it has.
    pub points: usize,
}

/// Seats that the person holds on the day.
pub fn held(state: &State, account: &AccountId, today: Day) -> Vec<Seat> {
    let held = state.governance.mandates_held(account).filter(|mandate| mandate.holds(today));
    let seat = |mandate: &rozum_model::governance::Mandate| {
        let body = state.governance.body(mandate.id.body())?;
        let path = format!("/bodies/{}", body.id);
        Some(Seat { name: body.facts.name.clone(), path, until: mandate.seat.term.to })
    };
    held.filter_map(seat).collect()
}

/// Sittings of those bodies from the day on that are not called off, the next first.
pub fn coming(state: &State, account: &AccountId, today: Day) -> Vec<Coming> {
    let sits = |sitting: &&Sitting| state.governance.seat(account, sitting.id.body(), today).is_some();
    let open = |sitting: &&Sitting| {
        sitting.day >= today
            && sitting.cancelled.is_none()
            && sitting.items.iter().any(|item| item.closed.is_none())
    };
    let all = state.governance.sittings.values().map(AsRef::as_ref);
    let mut found: Vec<&Sitting> = all.filter(open).filter(sits).collect();
    found.sort_by_key(|sitting| (sitting.day, sitting.id));
    let told = |sitting: &Sitting| {
        let body = state.governance.body(sitting.id.body());
        Coming {
            day: sitting.day,
            body: body.map(|body| body.facts.name.clone()).unwrap_or_default(),
            path: format!("/bodies/{}/sittings/{}", sitting.id.body(), sitting.id.number()),
            points: sitting.items.len(),
        }
    };
    found.into_iter().map(told).collect()
}
