//! Days that people set themselves: ahead, but not so far that nothing would ever be due.

use rozum_model::Reason;
use rozum_model::time::Day;

/// Most months ahead.
const MOST: i64 = 12;

/// Adds what is wrong with a day that something is to be done or looked at by.
pub(super) fn check(field: &'static str, day: Day, today: Day, reasons: &mut Vec<Reason>) {
    let named = |id: Reason| id.with("field", field).with("day", day.to_string());
    let most = today.checked_add(jiff::Span::new().months(MOST)).unwrap_or(Day::MAX);
    if day <= today {
        reasons.push(named(Reason::new("day-not-ahead")).with("today", today.to_string()));
    } else if day > most {
        reasons.push(named(Reason::new("day-too-far-ahead")).with("most", most.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use jiff::civil::date;

    #[test]
    fn a_day_is_ahead_by_a_year_at_most() {
        let found = |day| {
            let mut reasons = Vec::new();
            check("until", day, date(2026, 3, 2), &mut reasons);
            reasons.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found(date(2026, 3, 2)), ["day-not-ahead field=until day=2026-03-02 today=2026-03-02"]);
        assert_eq!(found(date(2026, 3, 3)), [""; 0]);
        assert_eq!(found(date(2027, 3, 2)), [""; 0]);
        assert_eq!(found(date(2027, 3, 3)), ["day-too-far-ahead field=until day=2027-03-03 most=2027-03-02"]);
    }
}
