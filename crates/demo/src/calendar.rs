//! Days of the story, counted from the day on which it is played. Nobody works at a weekend: what would fall
//! on one happened on the Friday before, so that nothing lies in the future.

use jiff::ToSpan;
use jiff::civil::Weekday;
use rozum_model::Timestamp;
use rozum_model::time::Day;

/// The working day that lies so many days after `today`, or before it.
pub(crate) fn day(today: Day, offset: i64) -> Option<Day> {
    let day = today.checked_add(offset.days()).ok()?;
    let back = match day.weekday() {
        Weekday::Saturday => 1,
        Weekday::Sunday => 2,
        _ => 0,
    };
    day.checked_sub(back.days()).ok()
}

/// A moment of that day: half past six in the morning by UTC, and so many minutes. With fewer than 900 of
/// them it is the same day in Kyiv.
pub(crate) fn moment(day: Day, minutes: i64) -> Option<Timestamp> {
    let morning = day.at(6, 30, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    morning.checked_add(minutes.minutes()).ok().map(Timestamp::from_jiff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weekends_are_the_friday_before() {
        let thursday = date(2026, 11, 26);
        assert_eq!(day(thursday, 0), Some(thursday));
        assert_eq!(day(thursday, -4), Some(date(2026, 11, 20)));
        assert_eq!(day(thursday, -5), Some(date(2026, 11, 20)));
        assert_eq!(day(thursday, 4), Some(date(2026, 11, 30)));
    }

    #[test]
    fn a_moment_lies_on_its_day_in_kyiv() {
        for on in [date(2026, 1, 5), date(2026, 7, 6)] {
            assert_eq!(moment(on, 0).unwrap().kyiv_day(), on);
            assert_eq!(moment(on, 800).unwrap().kyiv_day(), on);
        }
    }
}
