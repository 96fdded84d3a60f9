//! Days of the story, counted from the day on which it is played. Nobody works at a weekend: what would fall
//! on one happened on the Friday before, so that nothing lies in the future.

use jiff::ToSpan;
use jiff::civil::Weekday;
use rozum_model::Timestamp;
use rozum_model::governance::Frequency;
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

/// A moment in the night before people work: the program does then what only time brings.
pub(crate) fn night(day: Day) -> Option<Timestamp> {
    moment(day, -450)
}

/// Words for periods of the calendar.
const PERIODS: [(&str, Frequency); 2] = [("quarter", Frequency::Quarterly), ("half", Frequency::HalfYearly)];

/// Days from `today` to what a word names: `quarter-1` is the last day of the last quarter that is over,
/// `quarter+0` of the one that goes on, `half-2+40` forty days after the end of a half of a year. The second
/// value is those days after. `None` for any other word.
pub(crate) fn period(today: Day, word: &str) -> Option<(i64, i64)> {
    let (name, frequency) = PERIODS.into_iter().find(|(name, _)| word.starts_with(name))?;
    let number = word.strip_prefix(name)?;
    let (number, after) = match number.get(1..)?.find('+') {
        Some(place) => number.split_at(place + 1),
        None => (number, "0"),
    };
    let months = number.parse::<i64>().ok()?.checked_mul(frequency.months().into())?;
    let last = frequency.period_of(today).first_of_month().checked_add(months.months()).ok()?;
    let after = after.parse::<i64>().ok()?;
    let days = today.until(last.last_of_month()).ok()?.get_days();
    Some((i64::from(days) + after, after))
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

    #[test]
    fn periods_are_those_of_the_calendar() {
        let thursday = date(2026, 11, 26);
        let told = |word: &str| {
            let (days, _) = period(thursday, word)?;
            thursday.checked_add(days.days()).ok()
        };
        assert_eq!(told("quarter-1"), Some(date(2026, 9, 30)));
        assert_eq!(told("quarter-4"), Some(date(2025, 12, 31)));
        assert_eq!(told("quarter+4"), Some(date(2027, 12, 31)));
        assert_eq!(told("half-1+12"), Some(date(2026, 7, 12)));
        assert_eq!(told("half+2"), Some(date(2027, 12, 31)));
        assert_eq!(period(thursday, "half-1+12").unwrap().1, 12);
        for other in ["quarter", "quarterly", "half-", "group", "half-1+x"] {
            assert_eq!(told(other), None, "{other}");
        }
        // On its last day a period still goes on.
        assert_eq!(period(date(2026, 9, 30), "quarter+0"), Some((0, 0)));
        assert_eq!(night(thursday).unwrap().kyiv_day(), thursday);
    }
}
