//! A calendar (RFC 5545) as text. Every date is a whole day in Kyiv, which has no hour and no zone.

use super::Followed;
use super::ahead::Ahead;
use rozum_model::State;
use rozum_model::time::Day;

/// The zone of Kyiv: the clocks change on the last Sundays of March and October.
const KYIV: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Kyiv",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0300",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T040000",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The whole calendar.
pub fn calendar(followed: &Followed<'_>, state: &State, days: &[Ahead]) -> String {
    let f = &followed.f;
    let mut out = String::new();
    let name = format!("{} — {}", followed.name, f.t("site-name"));
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, &format!("PRODID:-//Rozum//{}//{}", env!("CARGO_PKG_VERSION"), f.code().to_uppercase()));
    line(&mut out, "CALSCALE:GREGORIAN");
    // Which of the two names a program shows differs.
    line(&mut out, &format!("NAME:{}", escaped(&name)));
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(&name)));
    line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    line(&mut out, &format!("URL:{}", followed.link(&followed.scope.path())));
    let stamp = state
        .last_at
        .map_or_else(|| "19700101T000000Z".to_owned(), |at| at.jiff().strftime("%Y%m%dT%H%M%SZ").to_string());
    // A calendar has a component at least (3.6), also when nothing is ahead.
    if days.is_empty() {
        for text in KYIV {
            line(&mut out, text);
        }
    }
    for day in days {
        event(&mut out, followed, state, day, &stamp);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, followed: &Followed<'_>, state: &State, day: &Ahead, stamp: &str) {
    let f = &followed.f;
    line(out, "BEGIN:VEVENT");
    // The day is no part of it: a term that is moved is the same term.
    line(out, &format!("UID:{}", followed.id(&format!("{} {} {}", day.what, day.subject, day.part))));
    line(out, &format!("DTSTAMP:{stamp}"));
    line(out, &format!("DTSTART;VALUE=DATE:{}", date(day.day)));
    if let Ok(next) = day.day.tomorrow() {
        line(out, &format!("DTEND;VALUE=DATE:{}", date(next)));
    }
    let what = f.t(&format!("ahead-{}", day.what));
    line(out, &format!("SUMMARY:{}", escaped(&format!("{what}: {}", day.title(f, state)))));
    line(out, &format!("DESCRIPTION:{}", escaped(&f.t("follow-calendar-says"))));
    line(out, &format!("CATEGORIES:{}", escaped(&what)));
    line(out, &format!("URL:{}", followed.link(&day.path())));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

fn date(day: Day) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Text as a value has it (3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets; what is longer goes on in the next, behind a space (3.1).
fn line(out: &mut String, text: &str) {
    let mut octets = 0;
    for c in text.chars() {
        if octets + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_lines_folded_between_letters() {
        assert_eq!(escaped("a;b, c\\d\r\ne"), "a\\;b\\, c\\\\d\\ne");
        let mut out = String::new();
        let text = format!("SUMMARY:{}", "я".repeat(100));
        line(&mut out, &text);
        assert!(out.split("\r\n").all(|line| line.len() <= 75), "{out}");
        assert_eq!(out.replace("\r\n ", "").trim_end(), text);
        assert_eq!(date(jiff::civil::date(2026, 3, 9)), "20260309");
    }
}
