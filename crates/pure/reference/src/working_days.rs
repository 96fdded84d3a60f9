//! Working days of Ukraine: five a week, without the days of article 73 of the Labour Code, with the
//! day off that moves on when one of them falls on a weekend, and with the periods in which neither holds.

use crate::holidays::{HOLIDAYS, SUSPENSIONS};
use jiff::civil::Weekday;
use rozum_model::time::Day;

/// First year of which the table of holidays speaks.
pub const FIRST_YEAR: i16 = 2018;
/// Last year for which Easter is worked out here.
pub const LAST_YEAR: i16 = 2099;

/// The calendar, with what is known about the end of the suspension of holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WorkingDays {
    suspended_to: Option<Day>,
}

impl WorkingDays {
    /// The calendar when the open suspension ended on a day, included; `None`: as the table has it.
    pub const fn new(suspended_to: Option<Day>) -> Self {
        Self { suspended_to }
    }

    /// Whether people work on a day. `None` outside the years of the table.
    pub fn is_working(self, day: Day) -> Option<bool> {
        self.days_off(day.year()).map(|off| !is_weekend(day) && !off.contains(&day))
    }

    /// The `count`-th working day after a day; a day is never its own first. With a count of 0, the
    /// day itself. `None` when it lies outside the years of the table.
    pub fn add(self, day: Day, count: u32) -> Option<Day> {
        let mut at = day;
        let mut off = self.days_off(at.year())?;
        let mut left = count;
        while left > 0 {
            let next = at.tomorrow().ok()?;
            if next.year() != at.year() {
                off = self.days_off(next.year())?;
            }
            at = next;
            left -= u32::from(!is_weekend(at) && !off.contains(&at));
        }
        Some(at)
    }

    /// How many working days there are after the first day up to the second, included; 0 when the
    /// second is not later. `None` outside the years of the table.
    pub fn between(self, after: Day, to: Day) -> Option<u32> {
        let mut at = after;
        let mut off = self.days_off(at.year())?;
        self.days_off(to.year())?;
        let mut count = 0;
        while at < to {
            let next = at.tomorrow().ok()?;
            if next.year() != at.year() {
                off = self.days_off(next.year())?;
            }
            at = next;
            count += u32::from(!is_weekend(at) && !off.contains(&at));
        }
        Some(count)
    }

    /// Days of a year that are free beside weekends and weekend days that are holidays, ascending.
    fn days_off(self, year: i16) -> Option<Vec<Day>> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return None;
        }
        let in_year = HOLIDAYS.iter().filter_map(|holiday| holiday.in_year(year));
        let mut off: Vec<Day> = in_year.filter(|day| !self.is_suspended(*day)).collect();
        off.sort_unstable();
        let on_weekends: Vec<Day> = off.iter().copied().filter(|day| is_weekend(*day)).collect();
        for holiday in on_weekends {
            let mut moved = holiday.tomorrow().ok()?;
            while is_weekend(moved) || off.contains(&moved) {
                moved = moved.tomorrow().ok()?;
            }
            // The day off that moved into a suspension is worked like the holiday itself would be.
            if !self.is_suspended(moved) {
                off.push(moved);
            }
        }
        off.sort_unstable();
        Some(off)
    }

    fn is_suspended(self, day: Day) -> bool {
        SUSPENSIONS.iter().any(|suspension| {
            let to = suspension.to.or(self.suspended_to);
            suspension.from <= day && to.is_none_or(|to| day <= to)
        })
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests;
