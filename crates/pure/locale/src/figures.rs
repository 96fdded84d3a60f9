//! Numbers, shares, days and moments as each language writes them. Only shown values are rounded.

use crate::{Lang, text, text_with};
use jiff::civil::Date;
use rozum_model::{Argument, Timestamp};

/// Between thousands, and before a unit: never broken across lines.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A whole number with thousands apart.
pub fn integer(lang: Lang, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let separator = lang.pick(NO_BREAK_SPACE, ',');
    let mut out = String::with_capacity(digits.len() * 2);
    if value < 0 {
        out.push('−');
    }
    for (index, digit) in digits.chars().enumerate() {
        // Four digits stand together, as Ukrainian style asks; from five on they are grouped.
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// An amount of kopecks in hryvnias, exactly; kopecks are named where there are any.
pub fn money(lang: Lang, kopecks: u64) -> String {
    // A hundredth of any u64 fits.
    let hryvnias = integer(lang, i64::try_from(kopecks / 100).unwrap_or(i64::MAX));
    let amount = match kopecks % 100 {
        0 => hryvnias,
        rest => format!("{hryvnias}{}{rest:02}", lang.pick(',', '.')),
    };
    text_with(lang, "money", &[("amount", Argument::from(amount))]).into_owned()
}

/// A number with so many digits after the decimal sign.
pub fn decimal(lang: Lang, value: f64, digits: usize) -> String {
    let text = format!("{:.digits$}", value.abs());
    let sign = if value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "−" } else { "" };
    match lang {
        Lang::Uk => format!("{sign}{}", text.replace('.', ",")),
        Lang::En => format!("{sign}{text}"),
    }
}

/// A fraction as percent: `0.625` is `62,5 %` and `62.5%`.
pub fn percent(lang: Lang, fraction: f64, digits: usize) -> String {
    let number = decimal(lang, fraction * 100.0, digits);
    match lang {
        Lang::Uk => format!("{number}{NO_BREAK_SPACE}%"),
        Lang::En => format!("{number}%"),
    }
}

/// A number with so many digits after the decimal sign at most: no zeros at its end.
pub fn short(lang: Lang, value: f64, digits: usize) -> String {
    let text = decimal(lang, value, digits);
    let sign = lang.pick(',', '.');
    if text.contains(sign) { text.trim_end_matches('0').trim_end_matches(sign).to_owned() } else { text }
}

/// A fraction as percent, with a digit after the sign where it has one: `0.25` is `25 %`, `0.458` is `45,8 %`.
pub fn short_percent(lang: Lang, fraction: f64) -> String {
    let number = short(lang, fraction * 100.0, 1);
    lang.pick(format!("{number}{NO_BREAK_SPACE}%"), format!("{number}%"))
}

/// A day in words: `1 січня 2021`, `1 January 2021`.
pub fn day(lang: Lang, date: Date) -> String {
    let month = text(lang, &format!("month-{}", date.month()));
    format!("{}{NO_BREAK_SPACE}{month} {}", date.day(), date.year())
}

/// The day of a moment in Kyiv.
pub fn date(lang: Lang, moment: Timestamp) -> String {
    day(lang, in_kyiv(moment).date())
}

/// A moment by the clock of Kyiv, to the minute.
pub fn moment(lang: Lang, moment: Timestamp) -> String {
    let local = in_kyiv(moment);
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    let args = [("day", Argument::from(day(lang, local.date()))), ("time", Argument::from(time))];
    text_with(lang, "moment", &args).into_owned()
}

fn in_kyiv(moment: Timestamp) -> jiff::Zoned {
    static KYIV: jiff::tz::TimeZone = jiff::tz::get!("Europe/Kyiv");
    moment.jiff().to_zoned(KYIV.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_as_written_in_each_language() {
        assert_eq!(integer(Lang::Uk, 1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(integer(Lang::En, -12_345), "−12,345");
        assert_eq!(integer(Lang::Uk, 2027), "2027");
        assert_eq!(percent(Lang::Uk, 0.625, 1), "62,5\u{a0}%");
        assert_eq!(percent(Lang::En, 4.0 / 24.0, 1), "16.7%");
        assert_eq!(decimal(Lang::En, -0.04, 1), "0.0");
    }

    #[test]
    fn amounts_are_exact() {
        assert_eq!(money(Lang::Uk, 123_456_705), "1\u{a0}234\u{a0}567,05\u{a0}грн");
        assert_eq!(money(Lang::En, 1_200_000), "UAH\u{a0}12,000");
        assert_eq!(money(Lang::Uk, 0), "0\u{a0}грн");
        assert!(money(Lang::En, u64::MAX).ends_with("184,467,440,737,095,516.15"));
    }

    #[test]
    fn moments_by_the_clock_of_kyiv() {
        let summer = Timestamp::from_microsecond(1_719_835_200_000_000).unwrap();
        assert_eq!(moment(Lang::Uk, summer), "1\u{a0}липня 2024, 15:00");
        assert_eq!(moment(Lang::En, summer), "1\u{a0}July 2024, 15:00");
    }
}
