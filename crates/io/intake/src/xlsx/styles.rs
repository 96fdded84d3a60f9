//! Which cell styles show a date. The number formats are those of ECMA-376, part 1, 18.8.30.

use super::note_foreign;
use crate::archive::Archive;
use crate::notes::Notes;
use crate::xml::{Node, Xml, text_of};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use rozum_model::Reason;
use std::collections::BTreeSet;

/// For each cell style in order, whether it shows a date.
pub(super) fn read(archive: &mut Archive<'_>, part: &str, notes: &mut Notes) -> Result<Vec<bool>, Reason> {
    let Some(bytes) = archive.read(part)? else { return Ok(Vec::new()) };
    let text = text_of(bytes);
    let mut xml = Xml::new(&text, part);
    let (mut own, mut dates, mut in_cells) = (BTreeSet::new(), Vec::new(), false);
    loop {
        match xml.next()? {
            Node::Open(open)
                if open.name == "numFmt" && open.attribute("formatCode").is_some_and(is_date_code) =>
            {
                own.extend(open.number::<u32>("numFmtId"));
            }
            Node::Open(open) if open.name == "cellXfs" => in_cells = true,
            Node::Close(name) if name == "cellXfs" => in_cells = false,
            Node::Open(open) if open.name == "xf" && in_cells => {
                let format = open.number::<u32>("numFmtId").unwrap_or(0);
                dates.push(own.contains(&format) || matches!(format, 14..=22 | 27..=36 | 45..=47 | 50..=58));
            }
            Node::End => break,
            _ => {}
        }
    }
    note_foreign(&xml, notes);
    Ok(dates)
}

/// A format code that shows a year, a month or a day; what stands in quotes and brackets does not.
fn is_date_code(code: &str) -> bool {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    code.chars().any(|c| {
        if std::mem::take(&mut escaped) {
            return false;
        }
        match c {
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => bracketed = true,
            ']' if !quoted => bracketed = false,
            'y' | 'Y' | 'd' | 'D' | 'm' | 'M' | 'h' | 'H' | 's' | 'S' => return !quoted && !bracketed,
            _ => {}
        }
        false
    })
}

/// The day of a serial number.
pub(super) fn day(serial: f64, since_1904: bool) -> Option<Date> {
    // 1900 is counted as a leap year, so days up to 28 February 1900 are one too high.
    let epoch = match () {
        () if since_1904 => date(1904, 1, 1),
        () if serial < 60.0 => date(1899, 12, 31),
        () => date(1899, 12, 30),
    };
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range was checked; the fraction is the time of day"
    )]
    let days = serial.floor() as i64;
    epoch.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_codes() {
        for code in ["dd.mm.yyyy", "[$-422]d mmmm yyyy\\ \"р.\"", "m/d/yy h:mm"] {
            assert!(is_date_code(code), "{code}");
        }
        for code in ["General", "0.00", "#,##0\\ \"грн.\";[Red]-0", "\"days\" 0", "@", "0\\d"] {
            assert!(!is_date_code(code), "{code}");
        }
    }

    #[test]
    fn days_of_serial_numbers() {
        assert_eq!(day(44_197.5, false), Some(date(2021, 1, 1)));
        assert_eq!(day(1.0, false), Some(date(1900, 1, 1)));
        assert_eq!(day(42_735.0, true), Some(date(2021, 1, 1)));
        assert_eq!(day(f64::NAN, false), None);
        assert_eq!(day(1e300, false), None);
        assert_eq!(day(-1.0, false), None);
    }
}
