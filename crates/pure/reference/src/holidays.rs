//! Days on which no work is done, and the periods in which they are worked all the same.

pub use crate::generated::holidays::{HOLIDAYS, SUSPENSIONS};

use rozum_model::time::Day;

/// Where in its year a day falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Falls {
    /// On the same date each year.
    Fixed {
        /// 1 to 12.
        month: i8,
        /// Day of the month, from 1.
        day: i8,
    },
    /// So many days after Easter.
    AfterEaster(u8),
}

/// A day of article 73 of the Labour Code.
#[derive(Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Id in this table.
    pub id: &'static str,
    /// Where in the year.
    pub falls: Falls,
    /// First year of this table in which it was one.
    pub first: i16,
    /// Last year in which it was one; `None` while it still is.
    pub last: Option<i16>,
    /// Name.
    pub name_uk: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Address of the page that it was read from.
    pub source: &'static str,
}

/// A period in which holidays are worked and not moved.
#[derive(Debug, PartialEq, Eq)]
pub struct Suspension {
    /// Id in this table.
    pub id: &'static str,
    /// First day.
    pub from: Day,
    /// Last day, included; `None` while no end is known here.
    pub to: Option<Day>,
    /// The act, as it is cited.
    pub act_uk: &'static str,
    /// The same in English.
    pub act_en: &'static str,
    /// Address of the page that it was read from.
    pub source: &'static str,
}

impl Holiday {
    /// Its day in a year; `None` in years in which it was none.
    pub fn in_year(&self, year: i16) -> Option<Day> {
        if year < self.first || self.last.is_some_and(|last| year > last) {
            return None;
        }
        match self.falls {
            Falls::Fixed { month, day } => Day::new(year, month, day).ok(),
            Falls::AfterEaster(days) => {
                easter(year)?.checked_add(jiff::Span::new().days(i64::from(days))).ok()
            }
        }
    }
}

/// Easter by the Julian paschalion, as a day of the civil calendar. `None` outside 1900–2099, where
/// the two calendars are not thirteen days apart.
///
/// The cycle of 19 years of the moon and that of 7 days are those of Gauss and Meeus.
pub fn easter(year: i16) -> Option<Day> {
    if !(1900..=2099).contains(&year) {
        return None;
    }
    let moon = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    let julian = moon + weekday + 114;
    let (month, day) = (i8::try_from(julian / 31).ok()?, i8::try_from(julian % 31 + 1).ok()?);
    Day::new(year, month, day).ok()?.checked_add(jiff::Span::new().days(13)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_it_was_celebrated() {
        let known = ["2018-04-08", "2019-04-28", "2020-04-19", "2021-05-02", "2022-04-24", "2023-04-16"];
        let later = ["2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02"];
        for text in known.iter().chain(&later) {
            let day: Day = text.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
        assert_eq!(easter(1899), None);
        assert_eq!(easter(2100), None);
    }

    #[test]
    fn easter_is_a_sunday_of_spring() {
        for year in 1900..=2099 {
            let day = easter(year).unwrap();
            assert_eq!(day.weekday(), jiff::civil::Weekday::Sunday, "{day}");
            assert!((4..=5).contains(&day.month()), "{day}");
        }
    }

    #[test]
    fn each_year_has_its_eleven_days_or_ten_and_every_row_a_source() {
        let count = |year| HOLIDAYS.iter().filter(|holiday| holiday.in_year(year).is_some()).count();
        assert_eq!([2018, 2021, 2022, 2023, 2024, 2026].map(count), [11, 11, 12, 12, 11, 11]);
        for holiday in HOLIDAYS {
            assert!(holiday.source.starts_with("http"), "{}", holiday.id);
        }
        for pair in SUSPENSIONS.windows(2) {
            assert!(pair[0].to.is_some_and(|to| to < pair[1].from), "{}", pair[1].id);
        }
    }
}
