//! Days and years as people write them.

// tidy: ukrainian-words: names of months in dates that people type

use jiff::civil::{Date, date};

/// Genitive month names, January first.
const MONTHS: [[&str; 2]; 12] = [
    ["січня", "january"],
    ["лютого", "february"],
    ["березня", "march"],
    ["квітня", "april"],
    ["травня", "may"],
    ["червня", "june"],
    ["липня", "july"],
    ["серпня", "august"],
    ["вересня", "september"],
    ["жовтня", "october"],
    ["листопада", "november"],
    ["грудня", "december"],
];

/// A day: `2021-01-01`, `01.01.2021`, `1 січня 2021 року`, `1 January 2021`. Day before month; the
/// American order is never guessed.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.trim().to_lowercase();
    if let Ok(day) = text.parse::<Date>() {
        return within(day);
    }
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | ','))
        .filter(|part| !part.is_empty() && !matches!(*part, "р" | "року" | "рік" | "of"))
        .collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let named = MONTHS.iter().position(|names| names.contains(month)).map(|at| at + 1);
    let month = match named {
        Some(month) => i8::try_from(month).ok()?,
        None => month.parse().ok()?,
    };
    if year.len() != 4 {
        return None;
    }
    within(Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()?)
}

fn within(day: Date) -> Option<Date> {
    (date(1900, 1, 1)..=date(2200, 12, 31)).contains(&day).then_some(day)
}

/// One year or two: `2021`, `2021 рік`, `2021–2027`, `2021-01-01`.
pub(super) fn years(text: &str) -> Option<(i16, Option<i16>)> {
    if let Some(day) = day(text) {
        return Some((day.year(), None));
    }
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let year = |text: &str| text.parse().ok().filter(|year| (1990..=2100).contains(year));
    match numbers.as_slice() {
        [one] => Some((year(one)?, None)),
        [one, two] => Some((year(one)?, Some(year(two)?))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_write_them() {
        for text in [
            "2021-02-03",
            "03.02.2021",
            "3/2/2021",
            "3 лютого 2021 р.",
            "3 Лютого 2021 року",
            "3 February 2021",
        ] {
            assert_eq!(day(text), Some(date(2021, 2, 3)), "{text}");
        }
        for text in ["2021", "30.02.2021", "02.03.21", "завтра", "2021-13-01", "1.1.0021", ""] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn years_as_people_write_them() {
        assert_eq!(years("2021–2027 роки"), Some((2021, Some(2027))));
        assert_eq!(years(" 2027 р."), Some((2027, None)));
        assert_eq!(years("2021-01-01"), Some((2021, None)));
        assert_eq!(years("21-27"), None);
    }
}
