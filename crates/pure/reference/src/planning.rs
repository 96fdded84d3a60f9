//! The calendar of regional strategic planning.

pub use crate::generated::planning::CALENDAR;

use rozum_model::time::Day;

/// What an entry of the calendar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// A period that strategies plan for.
    Period,
    /// Years of one action plan.
    ActionPlan,
    /// A day by which something is due.
    Milestone,
}

/// An entry of the calendar.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Id in this table.
    pub id: &'static str,
    /// What it is.
    pub kind: EntryKind,
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
    /// Name.
    pub name_uk: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Address of the page that it was read from.
    pub source: &'static str,
}

/// The entry of that id.
pub fn entry(id: &str) -> Option<&'static Entry> {
    CALENDAR.iter().find(|entry| entry.id == id)
}

/// The entries of a kind that a day falls into.
pub fn on(kind: EntryKind, day: Day) -> impl Iterator<Item = &'static Entry> {
    CALENDAR.iter().filter(move |entry| entry.kind == kind && entry.from <= day && day <= entry.to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn action_plans_fill_their_period_without_a_gap() {
        let period = entry("period-2027").unwrap();
        let plans: Vec<_> = CALENDAR.iter().filter(|e| e.kind == EntryKind::ActionPlan).collect();
        assert_eq!(plans.first().map(|p| p.from), Some(period.from));
        assert_eq!(plans.last().map(|p| p.to), Some(period.to));
        for pair in plans.windows(2) {
            assert_eq!(pair[0].to.tomorrow().unwrap(), pair[1].from);
        }
    }

    #[test]
    fn a_day_has_one_period() {
        let ids =
            |text: &str| -> Vec<_> { on(EntryKind::Period, text.parse().unwrap()).map(|e| e.id).collect() };
        assert_eq!(ids("2027-12-31"), ["period-2027"]);
        assert_eq!(ids("2028-01-01"), ["period-2034"]);
        assert!(ids("2020-12-31").is_empty());
    }
}
