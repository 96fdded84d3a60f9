//! What holds on a day: nothing is red or missed in silence. Colours are worked out here in floating point,
//! and only what is red beyond doubt counts.

use super::super::broken;
use crate::oversight::working_days_after;
use crate::{OverdueOf, overdue};
use rozum_model::governance::{
    Application, Cause, Implementing, Indicator, Level, Mark, ReviewStage, Stage, Steered, Trigger,
};
use rozum_model::time::Day;
use rozum_model::{Reason, State};
use std::collections::{BTreeMap, BTreeSet};

/// What holds on that day.
pub(in crate::invariants) fn check_on(state: &State, today: Day) -> Vec<Reason> {
    let late = overdue(state, today).into_iter().filter_map(|late| match late.of {
        OverdueOf::Unreviewed(about, trigger) => Some((about, trigger)),
        _ => None,
    });
    let late: BTreeSet<(Steered, Trigger)> = late.collect();
    let marked: BTreeSet<Steered> = late.iter().map(|(about, _)| *about).collect();
    // After `since`, something was open or decided about it.
    let answered = |about: Steered, since: Day| {
        let mut own = state.governance.reviews.values().filter(|review| review.about == about);
        marked.contains(&about)
            || own.any(|review| match &review.stage {
                ReviewStage::Open | ReviewStage::Proposed { .. } => true,
                ReviewStage::Decided { confirmed, .. } | ReviewStage::Completed { confirmed, .. } => {
                    confirmed.day() > since
                }
            })
    };
    let mut found = Vec::new();
    for indicator in state.governance.indicators.values().filter(|own| stands(state, own.terms.about)) {
        let silent = |since: Day| !answered(indicator.terms.about, since);
        if red_since(state, indicator).is_some_and(silent) {
            found.push(broken(14, "red for two periods and unanswered", &indicator.id));
        }
    }
    for application in state.governance.applications.values() {
        let Some(work) = under_way(application) else { continue };
        let about = Steered::Application(application.id);
        let silent = |since: Day| !answered(about, since);
        let unanswered = |one: Trigger| !late.contains(&(about, one)) && !holds(state, about, one, today);
        if missed(application, work, today).into_iter().any(unanswered) {
            found.push(broken(14, "a milestone missed and unanswered", &application.id));
        }
        let red = part(state);
        if (1..=99).filter_map(|number| counted_red(application, work, number, red)).any(silent) {
            found.push(broken(14, "red in two reports and unanswered", &application.id));
        }
    }
    found
}

/// Whether it stands in the register.
fn stands(state: &State, about: Steered) -> bool {
    match about {
        Steered::Strategy(region) => state.strategies.contains_key(&region),
        Steered::Priority(id) => state
            .strategies
            .get(&id.region())
            .is_some_and(|own| own.current.priorities.iter().any(|one| one.id == id)),
        Steered::Application(_) => false,
    }
}

/// Last day of the earlier of the last two periods with a value, when both are red.
fn red_since(state: &State, indicator: &Indicator) -> Option<Day> {
    let values: BTreeMap<Day, f64> = indicator
        .observations
        .iter()
        .filter_map(|(period, all)| Some((*period, all.last()?.told.observed.value()?.parse().ok()?)))
        .collect();
    let red = part(state);
    let mut last = values.iter().rev().take(2);
    let (later, earlier) = (last.next()?, last.next()?);
    let is_red = |(period, value): (&Day, &f64)| below(indicator, *period, *value, red);
    (is_red(later) && is_red(earlier)).then_some(*earlier.0)
}

/// What part of the expected way is the least that is not red.
fn part(state: &State) -> f64 {
    f64::from(state.governance.numbers().red_below_percent) / 100.0
}

fn under_way(application: &Application) -> Option<&Implementing> {
    match &application.stage {
        Stage::Implementing(work) => Some(work),
        Stage::Suspended(suspended) => Some(&suspended.work),
        _ => None,
    }
}

/// Whether an answer to a missed milestone holds: a review of it is open, what it decided is awaited, or its end is
/// no longer ago than the days of a review.
fn holds(state: &State, about: Steered, missed: Trigger, today: Day) -> bool {
    let rules = state.governance.numbers();
    let recent = |end: &Mark| {
        let until = working_days_after(rules, end.day(), rules.review_days);
        until.is_none_or(|until| today <= until)
    };
    let all = state.governance.reviews.values().filter(|own| own.about == about);
    let mut named = all.filter(|own| own.causes.iter().any(|one| one.cause == Cause::Trigger(missed)));
    named.any(|review| match &review.stage {
        ReviewStage::Open | ReviewStage::Proposed { .. } => true,
        ReviewStage::Decided { proposal, confirmed, .. } => proposal.until.is_some() || recent(confirmed),
        ReviewStage::Completed { completed, .. } => recent(completed),
    })
}

/// Milestones that nobody saw reached.
fn missed(application: &Application, work: &Implementing, today: Day) -> Vec<Trigger> {
    let reached: BTreeSet<u16> = work.certificates().flat_map(|own| own.reached.clone()).collect();
    let milestones = (1..).zip(&application.current.content.milestones);
    let late = milestones.filter(|(number, own)| own.due < today && !reached.contains(number));
    late.map(|(milestone, own)| Trigger::Milestone { milestone, due: own.due }).collect()
}

/// Last day of the earlier of the last two certified reports that count an indicator, when both are red.
/// Only of projects that were not changed: what held before a change is a matter of the rule.
fn counted_red(application: &Application, work: &Implementing, number: u16, red: f64) -> Option<Day> {
    let own = application.current.content.indicators.get(usize::from(number).checked_sub(1)?)?;
    let terms = &work.before.contract.terms;
    let certified = work.reports.iter().rev().filter(|report| report.stage.certificate().is_some());
    let mut counted = certified.filter_map(|report| {
        let value = report.content.counted.iter().find(|one| one.indicator == number)?;
        Some((report.content.to, value.value.parse::<f64>().ok()?))
    });
    let (later, earlier) = (counted.next()?, counted.next()?);
    let (from, to) = (own.baseline.parse().ok()?, own.target.parse().ok()?);
    let is_red = |(day, value)| behind((from, terms.starts), (to, terms.ends), day, value, red);
    (work.modifications.is_empty() && is_red(later) && is_red(earlier)).then_some(earlier.0)
}

/// Beyond doubt less than this part of the way that is expected by the day.
fn below(indicator: &Indicator, period: Day, value: f64, part: f64) -> bool {
    let mut targets = indicator.earlier.iter().map(|own| (&own.target, Some(own.until.day())));
    let held = targets.find(|(_, until)| until.is_some_and(|until| period < until)).map(|(target, _)| target);
    let Some(target) = held.or(indicator.terms.target.as_ref()) else { return false };
    let number = |level: &Level| level.value.parse::<f64>().unwrap_or(f64::NAN);
    let baseline = &indicator.terms.baseline;
    behind((number(baseline), baseline.on), (number(target), target.on), period, value, part)
}

/// The same on a line from one value and day to another.
fn behind(from: (f64, Day), to: (f64, Day), day: Day, value: f64, part: f64) -> bool {
    let days = |until: Day| from.1.until(until).map_or(0.0, |span| f64::from(span.get_days()));
    let gone = (days(day) / days(to.1)).clamp(0.0, 1.0);
    let way = to.0 - from.0;
    let made = if way.abs() < f64::EPSILON {
        1.0 - (value - from.0).abs() / from.0.abs()
    } else {
        (value - from.0) / (way * gone)
    };
    made < part - 1e-9
}

#[cfg(test)]
mod tests {
    use super::super::tests::{confirmed, decided, of_review, what};
    use super::*;
    use crate::implementation::samples::{
        APPLICANT, MONDAY, certifying, report, reporting, share, taking, under_way as begun,
    };
    use crate::samples::REGION;
    use crate::samples::seats::{day, done, noon};
    use crate::steering::samples::{
        GROUP, SECRETARIAT, confirming, does, keeping, opening_due, proposing, with_group,
    };
    use rozum_model::Actor;
    use rozum_model::governance::ProposedDecision;

    #[test]
    fn what_stays_red_without_an_answer_is_found() {
        let today = day(MONDAY + 140);
        let red = "red for two periods and unanswered";
        assert_eq!(what(&check_on(&decided(), today)), [""; 0]);
        // A decision from before, which no rule would count as an answer.
        let mut early = decided();
        confirmed(&mut early).at = noon(MONDAY + 20);
        assert_eq!(what(&check_on(&early, today)), [red]);
        // Without any review the lateness shows, and that is the answer.
        let mut none = decided();
        none.governance.reviews.clear();
        assert_eq!(what(&check_on(&none, today)), [""; 0]);
    }

    #[test]
    fn no_answer_closes_a_missed_milestone_for_ever() {
        let mut state = with_group(begun());
        let missed = Trigger::Milestone { milestone: 1, due: day(MONDAY + 100) };
        let answered = |state: &State, on| {
            holds(
                state,
                Steered::Application(crate::implementation::samples::application()),
                missed,
                day(MONDAY + on),
            )
        };
        assert!(!answered(&state, 101));
        done(&mut state, MONDAY + 101, &Actor::System, opening_due());
        assert!(answered(&state, 199), "the review is open, and late by itself");
        does(&mut state, SECRETARIAT, 102, proposing(keeping()));
        does(&mut state, GROUP[0], 103, confirming());
        assert_eq!((answered(&state, 130), answered(&state, 131)), (true, false));
        // From then on the mark of lateness is what keeps the silence away.
        assert_eq!(what(&check_on(&state, day(MONDAY + 131))), [""; 0]);
    }

    #[test]
    fn a_project_that_counts_red_twice_is_found() {
        let mut state = with_group(begun());
        for (number, from) in [(1, 50), (2, 60)] {
            let mut told = report(from, from + 9, &[], &[]);
            told.counted[0].value = "1".to_owned();
            does(&mut state, APPLICANT, from + 10, reporting(told));
            does(&mut state, 3, from + 10, taking(number));
            does(&mut state, 3, from + 10, certifying(number, &[share(REGION, 0)], &[]));
        }
        let red = Trigger::ProjectRed { indicator: 1, report: 2 };
        assert_eq!(of_review(&mut state).triggers().collect::<Vec<_>>(), [red]);
        let reason = "Показник 05-A001/1 зросте, коли запрацює лабораторія.".to_owned();
        does(&mut state, SECRETARIAT, 71, proposing(ProposedDecision { reason, ..keeping() }));
        does(&mut state, GROUP[0], 72, confirming());
        assert_eq!(what(&check_on(&state, day(MONDAY + 73))), [""; 0]);
        confirmed(&mut state).at = noon(MONDAY + 40);
        assert_eq!(what(&check_on(&state, day(MONDAY + 73))), ["red in two reports and unanswered"]);
    }
}
