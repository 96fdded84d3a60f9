//! Days by which something is due, in working days.

use rozum_model::time::Day;
use rozum_model::{Reason, State};
use rozum_reference::working_days::WorkingDays;

/// The day so many working days later; a reason when the calendar does not reach it.
pub(super) fn after(state: &State, day: Day, days: u16) -> Result<Day, Reason> {
    let calendar = WorkingDays::new(state.governance.numbers().holidays_suspended_to);
    calendar.add(day, u32::from(days)).ok_or_else(|| {
        Reason::new("calendar-does-not-reach").with("day", day.to_string()).with("days", u32::from(days))
    })
}
