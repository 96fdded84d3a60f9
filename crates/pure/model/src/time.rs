//! Moments and days. The clock itself is never read here: moments are passed in.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A moment in UTC, to the microsecond: what both databases keep without loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// Drops what is finer than a microsecond.
    pub fn from_jiff(moment: jiff::Timestamp) -> Self {
        Self(jiff::Timestamp::from_microsecond(moment.as_microsecond()).unwrap_or(moment))
    }

    /// Microseconds since 1970-01-01T00:00:00Z. Nothing outside the years −9999…9999 exists.
    pub fn from_microsecond(micros: i64) -> Option<Self> {
        jiff::Timestamp::from_microsecond(micros).ok().map(Self)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub fn as_microsecond(self) -> i64 {
        self.0.as_microsecond()
    }

    /// The day in UTC.
    pub fn date(self) -> Date {
        self.0.to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// The day in Kyiv: by it bodies sit, terms run and offices work.
    pub fn kyiv_day(self) -> Date {
        self.0.to_zoned(kyiv()).date()
    }

    /// The moment as the calendar library knows it.
    pub fn jiff(self) -> jiff::Timestamp {
        self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

fn kyiv() -> jiff::tz::TimeZone {
    static KYIV: jiff::tz::TimeZone = jiff::tz::get!("Europe/Kyiv");
    KYIV.clone()
}

/// A calendar day, `2021-01-01`.
pub type Day = Date;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_in_kyiv_begins_before_the_day_in_utc() {
        let moment = |text: &str| Timestamp::from_jiff(text.parse().unwrap());
        assert_eq!(moment("2026-01-31T22:00:00Z").kyiv_day(), jiff::civil::date(2026, 2, 1));
        assert_eq!(moment("2026-07-31T20:59:59Z").kyiv_day(), jiff::civil::date(2026, 7, 31));
        assert_eq!(moment("2026-07-31T21:00:00Z").kyiv_day(), jiff::civil::date(2026, 8, 1));
    }
}
