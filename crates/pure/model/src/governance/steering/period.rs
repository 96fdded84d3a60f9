//! How often something is observed. A period is named by its last day.

use crate::time::Day;
use serde::{Deserialize, Serialize};

/// How often an indicator is observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Each quarter of the year.
    Quarterly,
    /// Each half of the year.
    HalfYearly,
    /// Each year.
    Yearly,
}

impl Frequency {
    /// All, the most frequent first.
    pub const ALL: [Self; 3] = [Self::Quarterly, Self::HalfYearly, Self::Yearly];

    /// The word in tables, forms and reasons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Quarterly => "quarterly",
            Self::HalfYearly => "half-yearly",
            Self::Yearly => "yearly",
        }
    }

    /// Months of a period.
    pub const fn months(self) -> i8 {
        match self {
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
        }
    }

    /// Last day of the period that the day lies in; periods begin with the year.
    pub fn period_of(self, day: Day) -> Day {
        let months = self.months();
        let last = (day.month() - 1) / months * months + months;
        Day::new(day.year(), last, 1).map_or(day, Day::last_of_month)
    }

    /// Whether a period ends on the day.
    pub fn ends_on(self, day: Day) -> bool {
        self.period_of(day) == day
    }

    /// Last days of the periods that end after `after` and not after `to`, oldest first.
    pub fn periods(self, after: Day, to: Day) -> impl Iterator<Item = Day> {
        let next = move |day: Day| day.tomorrow().ok().map(|day| self.period_of(day));
        std::iter::successors(next(after), move |end| next(*end)).take_while(move |end| *end <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_period_has_a_last_day() {
        let ends = |day| Frequency::ALL.map(|frequency| frequency.period_of(day).to_string());
        assert_eq!(ends(date(2026, 2, 28)), ["2026-03-31", "2026-06-30", "2026-12-31"]);
        assert_eq!(ends(date(2026, 7, 1)), ["2026-09-30", "2026-12-31", "2026-12-31"]);
        assert!(Frequency::HalfYearly.ends_on(date(2026, 6, 30)));
        assert!(!Frequency::Yearly.ends_on(date(2026, 6, 30)));
    }

    #[test]
    fn periods_lie_after_one_day_and_up_to_another() {
        let ends: Vec<_> = Frequency::Quarterly.periods(date(2025, 12, 31), date(2026, 9, 30)).collect();
        assert_eq!(ends, [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30)]);
        assert_eq!(Frequency::Yearly.periods(date(2026, 1, 1), date(2026, 12, 30)).count(), 0);
        assert_eq!(Frequency::Yearly.periods(date(2026, 12, 31), date(2026, 1, 1)).count(), 0);
        assert_eq!(Frequency::Quarterly.periods(Day::MAX, Day::MAX).count(), 0);
    }
}
