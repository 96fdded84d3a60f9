//! What got worse and what got better since a day, by counts that the cockpit has lists of; and who must act.

use crate::rows::{CockpitOwes, CockpitTrend, Phase};
use rozum_governance::{Overdue, Whose};
use rozum_model::State;
use rozum_model::governance::{CaseStage, Stage};
use rozum_model::time::Day;
use rozum_reports::Scope;
use rozum_reports::monitoring::lights;
use rozum_risks::Finding;
use std::collections::BTreeMap;

/// Days over which counts are compared: a quarter, for most indicators are observed by quarters.
const DAYS: i64 = 90;

/// The day with which a day is compared.
pub fn since(today: Day) -> Day {
    today.checked_sub(jiff::Span::new().days(DAYS)).unwrap_or(today)
}

/// Counts of a state on a day.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    pub red: usize,
    pub no_data: usize,
    pub late: usize,
    pub flags: usize,
    /// Reviews without a decision.
    pub reviews: usize,
    /// Cases that are not closed.
    pub cases: usize,
    pub green: usize,
    /// Projects whose work is done.
    pub done: usize,
}

impl Counts {
    /// Counted.
    pub fn of(state: &State, day: Day, late: &[Overdue], risks: &[Finding]) -> Self {
        let governance = &state.governance;
        let lights = lights(state, Scope::Country, day);
        let open = |stage: &CaseStage| !matches!(stage, CaseStage::Closed { .. });
        let done = |stage: &Stage| Phase::of(stage) == Phase::Done;
        Self {
            red: lights.red,
            no_data: lights.no_data,
            late: late.len(),
            flags: risks.iter().filter(|own| own.outcome.is_flag()).count(),
            reviews: governance.reviews.values().filter(|own| own.is_open()).count(),
            cases: governance.cases.values().filter(|own| open(&own.stage)).count(),
            green: lights.green,
            done: governance.applications.values().filter(|own| done(&own.stage)).count(),
        }
    }

    /// Those that are better when fewer.
    const fn fewer(&self) -> [(&'static str, usize); 6] {
        [
            ("red", self.red),
            ("no-data", self.no_data),
            ("late", self.late),
            ("flags", self.flags),
            ("reviews", self.reviews),
            ("cases", self.cases),
        ]
    }

    /// Those that are better when more.
    const fn more(&self) -> [(&'static str, usize); 2] {
        [("green", self.green), ("done", self.done)]
    }
}

/// Counts that should be few and grew, or should be many and shrank.
pub fn worse(was: &Counts, is: &Counts) -> Vec<CockpitTrend> {
    changed(was.fewer(), is.fewer(), |was, is| is > was)
        .chain(changed(was.more(), is.more(), |was, is| is < was))
        .collect()
}

/// Counts that should be few and shrank, or should be many and grew.
pub fn better(was: &Counts, is: &Counts) -> Vec<CockpitTrend> {
    changed(was.fewer(), is.fewer(), |was, is| is < was)
        .chain(changed(was.more(), is.more(), |was, is| is > was))
        .collect()
}

fn changed<const N: usize>(
    was: [(&'static str, usize); N],
    is: [(&'static str, usize); N],
    wanted: fn(usize, usize) -> bool,
) -> impl Iterator<Item = CockpitTrend> {
    let pairs = was.into_iter().zip(is).map(|((what, was), (_, is))| CockpitTrend { what, was, is });
    pairs.filter(move |one| wanted(one.was, one.is))
}

/// Whose late answers there are, those who owe most first.
pub fn owes(state: &State, late: &[Overdue], today: Day) -> Vec<CockpitOwes> {
    let mut all: BTreeMap<String, CockpitOwes> = BTreeMap::new();
    for own in late {
        let (turn, name) = match own.turn {
            Some(Whose::Body(id)) => (
                id.to_string(),
                Some(
                    state.governance.body(id).map_or_else(|| id.to_string(), |body| body.facts.name.clone()),
                ),
            ),
            Some(Whose::Applicant(_)) => ("applicant".to_owned(), None),
            Some(Whose::Program) => ("program".to_owned(), None),
            None => ("nobody".to_owned(), None),
        };
        let fresh = CockpitOwes { turn: turn.clone(), name, count: 0, longest_days: 0 };
        let row = all.entry(turn).or_insert(fresh);
        row.count += 1;
        row.longest_days = row.longest_days.max(days_late(own, today));
    }
    let mut rows: Vec<CockpitOwes> = all.into_values().collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.count, row.longest_days)));
    rows
}

/// The first day on which it was late counts.
pub fn days_late(own: &Overdue, today: Day) -> usize {
    let days = own.since.until(today).map_or(0, |span| span.get_days()) + 1;
    usize::try_from(days).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(red: usize, late: usize, green: usize) -> Counts {
        Counts { red, late, green, ..Counts::default() }
    }

    #[test]
    fn what_should_be_few_is_worse_when_it_grows_and_what_should_be_many_when_it_shrinks() {
        let (was, is) = (counts(1, 5, 4), counts(2, 3, 3));
        let words = |all: Vec<CockpitTrend>| all.iter().map(|one| one.what).collect::<Vec<_>>();
        assert_eq!(words(worse(&was, &is)), ["red", "green"]);
        assert_eq!(words(better(&was, &is)), ["late"]);
        assert!(worse(&is, &is).is_empty() && better(&is, &is).is_empty());
    }
}
