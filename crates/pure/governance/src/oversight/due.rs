//! Days by which something is due, in working days.

use rozum_model::governance::RuleSet;
use rozum_model::time::Day;
use rozum_model::{Reason, State};
use rozum_reference::working_days::WorkingDays;

/// The day so many working days later by the calendar of the rules; `None` when it does not reach so far.
pub(crate) fn working_days_after(rules: &RuleSet, day: Day, days: u16) -> Option<Day> {
    WorkingDays::new(rules.holidays_suspended_to).add(day, u32::from(days))
}

/// As [`working_days_after`]; a reason when the calendar does not reach it.
pub(crate) fn after(state: &State, day: Day, days: u16) -> Result<Day, Reason> {
    working_days_after(state.governance.numbers(), day, days).ok_or_else(|| {
        Reason::new("calendar-does-not-reach").with("day", day.to_string()).with("days", u32::from(days))
    })
}
