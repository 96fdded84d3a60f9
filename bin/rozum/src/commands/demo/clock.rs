//! The clock of the example: set to the moment that the story tells, and later ahead of the machine's by whole
//! days, so that nobody need wait for a sitting. The system takes a plain function for its clock, so what the
//! function reads lies beside it.

use crate::commands::system_clock;
use jiff::ToSpan;
use rozum_app::Clock;
use rozum_model::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};

static MOMENT: AtomicI64 = AtomicI64::new(0);
static HOURS: AtomicI64 = AtomicI64::new(0);

/// Sets the clock of the story.
pub fn set(moment: Timestamp) {
    MOMENT.store(moment.as_microsecond(), Ordering::SeqCst);
}

/// The moment that the story tells.
pub fn story() -> Timestamp {
    Timestamp::from_microsecond(MOMENT.load(Ordering::SeqCst)).unwrap_or_else(system_clock)
}

/// A clock so many days ahead of the machine's.
pub fn ahead(days: u16) -> Clock {
    HOURS.store(i64::from(days) * 24, Ordering::SeqCst);
    later
}

/// Moves that clock on; by how many days it is ahead now.
pub fn move_on(days: u16) -> i64 {
    let hours = i64::from(days) * 24;
    (HOURS.fetch_add(hours, Ordering::SeqCst) + hours) / 24
}

fn later() -> Timestamp {
    let now = system_clock();
    let later = now.jiff().checked_add(HOURS.load(Ordering::SeqCst).hours());
    later.map_or(now, Timestamp::from_jiff)
}
