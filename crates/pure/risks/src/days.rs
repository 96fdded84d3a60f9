//! Days and months between two days.

use rozum_model::time::Day;

/// Whole days from one day to another; below zero when the other is earlier.
pub(crate) fn days_between(from: Day, to: Day) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// Whole months from one day to another; below zero when the other is earlier.
pub(crate) fn months_between(from: Day, to: Day) -> i64 {
    let whole = |later: Day, earlier: Day| {
        let months = (i64::from(later.year()) - i64::from(earlier.year())) * 12 + i64::from(later.month())
            - i64::from(earlier.month());
        // The last day of a short month completes it.
        let day = earlier.day().min(later.days_in_month());
        months - i64::from(later.day() < day)
    };
    if to >= from { whole(to, from) } else { -whole(from, to) }
}

/// A count of days or months as a figure. Exact: no calendar here is longer than 2^31 days.
#[expect(clippy::cast_precision_loss, reason = "spans of a calendar are far below 2^53")]
pub(crate) const fn figure(span: i64) -> f64 {
    span as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_are_whole() {
        let months = |from: (i16, i8, i8), to: (i16, i8, i8)| {
            months_between(date(from.0, from.1, from.2), date(to.0, to.1, to.2))
        };
        assert_eq!(months((2025, 1, 15), (2026, 1, 14)), 11);
        assert_eq!(months((2025, 1, 15), (2026, 1, 15)), 12);
        assert_eq!(months((2025, 8, 31), (2026, 2, 28)), 6);
        assert_eq!(months((2026, 1, 15), (2025, 1, 15)), -12);
        assert_eq!(days_between(date(2026, 3, 1), date(2026, 2, 27)), -2);
    }
}
