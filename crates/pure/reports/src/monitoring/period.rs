//! The period that a report covers: half a year, a year, the years of an action plan, the years of the strategies. What each
//! report is for and by when it is due are data of the reference room, with their source.

use rozum_model::Reason;
use rozum_model::time::Day;
use rozum_reference::planning::{self, EntryKind};
use rozum_reference::reporting::{self, ReportKind, ReportRule};

/// Years that reports can be asked for.
const YEARS: std::ops::RangeInclusive<i16> = 2015..=2060;

/// A period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// As it is asked for: `2026`, `2026-H1`, `plan-2024-2027`, `period-2027`.
    pub id: String,
    /// What it is.
    pub kind: ReportKind,
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
}

impl Period {
    /// The period of that id, as of a day: one that has not begun has nothing to report.
    pub fn read(text: &str, today: Day) -> Result<Self, Reason> {
        let found = half(text).or_else(|| year(text)).or_else(|| planned(text));
        let found = found.ok_or_else(|| Reason::new("no-such-period").with("value", text))?;
        if found.from > today {
            let from = found.from.to_string();
            return Err(Reason::new("period-not-begun").with("value", text).with("from", from));
        }
        Ok(found)
    }

    /// The year of a day: what is reported when nothing else is asked for.
    pub fn of(day: Day) -> Self {
        let first = |month, on| Day::new(day.year(), month, on).unwrap_or(day);
        Self { id: day.year().to_string(), kind: ReportKind::Year, from: first(1, 1), to: first(12, 31) }
    }

    /// The year whose report is awaited on a day: the one that ended last, until its report is due; where that day is not
    /// known, for three months. After that the year that goes on.
    pub fn reported(today: Day) -> Self {
        let own = Self::of(today);
        let ended = own.from.yesterday().map(Self::of);
        let is_awaited = |last: &Self| {
            let quarter = last.to.checked_add(jiff::Span::new().months(3));
            last.due().or(quarter.ok()).is_some_and(|until| today <= until)
        };
        ended.ok().filter(is_awaited).unwrap_or(own)
    }

    /// The period before it, of the same kind; `None` of the first action plan and the first strategies.
    pub fn before(&self) -> Option<Self> {
        let year = self.from.year();
        match self.kind {
            ReportKind::Year => self::year(&(year - 1).to_string()),
            ReportKind::HalfYear if self.from.month() == 1 => half(&format!("{}-H2", year - 1)),
            ReportKind::HalfYear => half(&format!("{year}-H1")),
            ReportKind::ActionPlan | ReportKind::Period => {
                let all = planning::CALENDAR.iter().filter_map(|entry| planned(entry.id));
                all.filter(|one| one.kind == self.kind && one.to < self.from).max_by_key(|one| one.to)
            }
        }
    }

    /// Those that a reader is offered on a day: the halves and the whole of this year, the year before, the action plan and
    /// the period that the day lies in, and what ended before them.
    pub fn offered(today: Day) -> Vec<Self> {
        let year = today.year();
        let years = [format!("{year}-H2"), format!("{year}-H1"), year.to_string(), (year - 1).to_string()];
        let calendar = planning::CALENDAR.iter().filter(|entry| kind(entry.kind).is_some());
        let all = years.into_iter().chain(calendar.map(|entry| entry.id.to_owned()));
        all.filter_map(|id| Self::read(&id, today).ok()).collect()
    }

    /// Whether a day lies in it.
    pub fn has(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether budget lines of a year belong to it; `None` where it is only a part of a year, for budgets have no parts.
    pub fn has_year(&self, year: i16) -> Option<bool> {
        let whole = self.kind != ReportKind::HalfYear;
        whole.then(|| self.from.year() <= year && year <= self.to.year())
    }

    /// What such a report is for, and by when it is due.
    pub fn rule(&self) -> Option<&'static ReportRule> {
        reporting::rule(self.kind)
    }

    /// Last day for handing it in; `None` where that is not known here.
    pub fn due(&self) -> Option<Day> {
        let days = self.rule()?.due_days?;
        self.to.checked_add(jiff::Span::new().days(i64::from(days))).ok()
    }
}

fn number(text: &str) -> Option<i16> {
    let plain = text.len() == 4 && text.bytes().all(|sign| sign.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().filter(|year| YEARS.contains(year))
}

fn year(text: &str) -> Option<Period> {
    Some(Period::of(Day::new(number(text)?, 1, 1).ok()?))
}

fn half(text: &str) -> Option<Period> {
    let (year, half) = text.split_once("-H")?;
    let (first, last) = match half {
        "1" => ((1, 1), (6, 30)),
        "2" => ((7, 1), (12, 31)),
        _ => return None,
    };
    let on = |(month, day)| Day::new(number(year)?, month, day).ok();
    Some(Period { id: text.to_owned(), kind: ReportKind::HalfYear, from: on(first)?, to: on(last)? })
}

fn planned(text: &str) -> Option<Period> {
    let entry = planning::entry(text)?;
    Some(Period { id: text.to_owned(), kind: kind(entry.kind)?, from: entry.from, to: entry.to })
}

const fn kind(kind: EntryKind) -> Option<ReportKind> {
    match kind {
        EntryKind::Period => Some(ReportKind::Period),
        EntryKind::ActionPlan => Some(ReportKind::ActionPlan),
        EntryKind::Milestone => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_period_is_read_as_it_is_asked_for() {
        let today = date(2026, 11, 26);
        let days = |text: &str| Period::read(text, today).map(|own| format!("{} {}", own.from, own.to));
        assert_eq!(days("2026").unwrap(), "2026-01-01 2026-12-31");
        assert_eq!(days("2026-H2").unwrap(), "2026-07-01 2026-12-31");
        assert_eq!(days("plan-2024-2027").unwrap(), "2024-01-01 2027-12-31");
        assert_eq!(days("period-2027").unwrap(), "2021-01-01 2027-12-31");
        for wrong in ["", "26", "2026-H3", "2014", "+026", "prepare-2034", "2026-h1"] {
            assert_eq!(days(wrong).unwrap_err().id, "no-such-period", "{wrong}");
        }
        for ahead in ["2027", "2027-H1", "period-2034"] {
            assert_eq!(days(ahead).unwrap_err().id, "period-not-begun", "{ahead}");
        }
    }

    #[test]
    fn what_is_offered_has_begun() {
        let ids = |day| Period::offered(day).into_iter().map(|own| own.id).collect::<Vec<_>>();
        assert_eq!(
            ids(date(2026, 3, 1)),
            ["2026-H1", "2026", "2025", "period-2027", "plan-2021-2023", "plan-2024-2027"]
        );
        assert_eq!(ids(date(2026, 7, 1))[0], "2026-H2");
    }

    #[test]
    fn the_year_that_ended_is_reported_first() {
        let of = |month, day| Period::reported(date(2026, month, day)).id;
        assert_eq!([of(1, 1), of(3, 31), of(4, 1), of(11, 26)], ["2025", "2025", "2026", "2026"]);
    }

    #[test]
    fn each_period_is_set_against_the_one_before() {
        let today = date(2026, 11, 26);
        let before = |id: &str| Period::read(id, today).unwrap().before().map(|own| own.id);
        assert_eq!(before("2026").as_deref(), Some("2025"));
        assert_eq!(before("2026-H1").as_deref(), Some("2025-H2"));
        assert_eq!(before("2026-H2").as_deref(), Some("2026-H1"));
        assert_eq!(before("plan-2024-2027").as_deref(), Some("plan-2021-2023"));
        assert_eq!(before("plan-2021-2023"), None);
    }

    #[test]
    fn a_half_has_no_budget_of_its_own() {
        let today = date(2026, 11, 26);
        assert_eq!(Period::read("2026-H1", today).unwrap().has_year(2026), None);
        assert_eq!(Period::of(today).has_year(2026), Some(true));
        assert_eq!(Period::of(today).has_year(2025), Some(false));
    }
}
