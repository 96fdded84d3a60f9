//! What calls for a review by itself and lies before none yet: an indicator that is red in two periods
//! running, one without a value in two periods running, a project's indicator that is red in two certified
//! reports running, a milestone that was not seen reached by its day or long after an answer.

use super::colour::Colour;
use super::milestones::{missed, missed_since};
use super::project::project_readings;
use super::readings::{Light, readings};
use rozum_model::State;
use rozum_model::governance::{Application, Indicator, StageReview, Steered, Trigger};
use rozum_model::time::Day;

/// A trigger and what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fired {
    /// The strategy, priority or project.
    pub about: Steered,
    /// The trigger.
    pub trigger: Trigger,
}

impl Fired {
    /// The first day on which it called for a review, as far as the state tells.
    pub(super) fn since(&self, state: &State, today: Day) -> Option<Day> {
        match (self.trigger, self.about) {
            (Trigger::Red { indicator, period }, _) => told(state.governance.indicator(indicator)?, period),
            (Trigger::Silent { indicator, period }, _) => {
                let own = state.governance.indicator(indicator)?;
                let due = || readings(state, own, today).into_iter().find(|one| one.period == period)?.due;
                told(own, period).or_else(|| due()?.tomorrow().ok())
            }
            (Trigger::ProjectRed { report, .. }, Steered::Application(id)) => {
                let work = state.governance.application(id)?.stage.work()?;
                Some(work.report(report)?.stage.certificate()?.certified.day())
            }
            (Trigger::Milestone { .. }, about) => missed_since(state, about, self.trigger),
            (Trigger::ProjectRed { .. }, _) => None,
        }
    }
}

/// The day on which what holds of a period was told.
fn told(indicator: &Indicator, period: Day) -> Option<Day> {
    indicator.observation(period).map(|own| own.recorded.day())
}

/// How many periods running call for a review.
const RUN: usize = 2;

/// Everything that calls for a review and lies before none, in the order of what it is about.
pub fn triggers(state: &State, today: Day) -> Vec<Fired> {
    let mut found = Vec::new();
    for indicator in state.governance.indicators.values() {
        found.extend(of_indicator(state, indicator, today));
    }
    for application in state.governance.applications.values() {
        found.extend(of_project(state, application, today));
    }
    found.sort_unstable();
    found
}

/// The same of one thing alone.
pub(super) fn triggers_of(state: &State, about: Steered, today: Day) -> Vec<Fired> {
    let own = state.governance.indicators.values().filter(|indicator| indicator.terms.about == about);
    let mut found: Vec<Fired> = own.flat_map(|indicator| of_indicator(state, indicator, today)).collect();
    if let Steered::Application(id) = about {
        let application = state.governance.application(id);
        found.extend(application.into_iter().flat_map(|own| of_project(state, own, today)));
    }
    found
}

fn of_indicator(state: &State, indicator: &Indicator, today: Day) -> Vec<Fired> {
    let (id, about) = (indicator.id, indicator.terms.about);
    if !state.is_live(about) {
        return Vec::new();
    }
    let all = readings(state, indicator, today);
    // What is missing in between does not wash a red period away.
    let coloured = all.iter().filter_map(|reading| match reading.light {
        Light::Colour(colour) => Some((reading.period, colour == Colour::Red)),
        Light::Uncoloured | Light::NoData | Light::Awaited => None,
    });
    let due = all.iter().filter(|reading| reading.light != Light::Awaited);
    let silent = due.map(|reading| (reading.period, reading.light == Light::NoData));
    let reds = before(state, about, |trigger| match trigger {
        Trigger::Red { indicator, period } if indicator == id => Some(period),
        _ => None,
    });
    let gaps = before(state, about, |trigger| match trigger {
        Trigger::Silent { indicator, period } if indicator == id => Some(period),
        _ => None,
    });
    let red = last_of_run(coloured.collect(), reds).map(|period| Trigger::Red { indicator: id, period });
    let gap = last_of_run(silent.collect(), gaps).map(|period| Trigger::Silent { indicator: id, period });
    red.into_iter().chain(gap).map(|trigger| Fired { about, trigger }).collect()
}

fn of_project(state: &State, application: &Application, today: Day) -> Vec<Fired> {
    if application.stage.under_way().is_none() {
        return Vec::new();
    }
    let about = Steered::Application(application.id);
    let mut found: Vec<Trigger> = missed(state, application, today).collect();
    let all = project_readings(application, state.governance.numbers());
    let numbers: std::collections::BTreeSet<u16> = all.iter().map(|reading| reading.indicator).collect();
    for number in numbers {
        let own = all.iter().filter(|reading| reading.indicator == number);
        let own = own.map(|reading| (reading.report, reading.colour == Colour::Red)).collect();
        let reds = before(state, about, |trigger| match trigger {
            Trigger::ProjectRed { indicator, report } if indicator == number => Some(report),
            _ => None,
        });
        let report = last_of_run(own, reds);
        found.extend(report.map(|report| Trigger::ProjectRed { indicator: number, report }));
    }
    found.into_iter().map(|trigger| Fired { about, trigger }).collect()
}

/// What lies before a review already.
#[derive(Clone, Copy)]
struct Before<T> {
    /// The last place that any review names.
    last: Option<T>,
    /// Whether a review that names one is open: then each further place joins it.
    open: bool,
}

fn before<T: Ord + Copy>(state: &State, about: Steered, place: impl Fn(Trigger) -> Option<T>) -> Before<T> {
    let mut found = Before { last: None, open: false };
    let places = |review: &StageReview| review.triggers().filter_map(&place).max();
    for review in state.governance.reviews_of(about) {
        let last = places(review);
        found.last = found.last.max(last);
        found.open |= last.is_some() && review.is_open();
    }
    found
}

/// The last place, when it and those before it in a row are bad and no review has seen them.
fn last_of_run<T: Ord + Copy>(places: Vec<(T, bool)>, before: Before<T>) -> Option<T> {
    let new = places
        .into_iter()
        .rev()
        .take_while(|(place, bad)| *bad && before.last.is_none_or(|last| *place > last));
    let run: Vec<T> = new.map(|(place, _)| place).collect();
    let least = if before.open { 1 } else { RUN };
    run.first().copied().filter(|_| run.len() >= least)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        GROUP, OWNER, SECRETARIAT, answering, confirming, does, keeping, observing, opening_due, proposing,
        recording, steered, told,
    };
    use super::*;
    use crate::implementation::samples::{MONDAY, under_way};
    use crate::samples::seats::day;

    fn fired(state: &State, on: i64) -> Vec<String> {
        let name = |fired: &Fired| match fired.trigger {
            Trigger::Red { period, .. } => format!("{} red {period}", fired.about),
            Trigger::Silent { period, .. } => format!("{} silent {period}", fired.about),
            Trigger::ProjectRed { indicator, report } => format!("{} {indicator} in {report}", fired.about),
            Trigger::Milestone { milestone, due } => format!("{} {milestone} by {due}", fired.about),
        };
        triggers(state, day(MONDAY + on)).iter().map(name).collect()
    }

    /// Values of quarters from the first of 2026 on, each a week after its end; none is told as missing.
    fn observed(values: &[Option<&str>]) -> State {
        let mut state = steered();
        for (value, (period, on)) in values.iter().zip(QUARTERS) {
            does(&mut state, OWNER, on, recording(told(period, *value, None)));
        }
        state
    }

    const QUARTERS: [(&str, i64); 6] = [
        ("2026-03-31", 36),
        ("2026-06-30", 127),
        ("2026-09-30", 219),
        ("2026-12-31", 311),
        ("2027-03-31", 401),
        ("2027-06-30", 492),
    ];

    #[test]
    fn two_red_periods_open_a_review_in_the_same_command() {
        let state = observed(&[Some("10"), Some("11")]);
        let review = state.governance.reviews.values().next().unwrap();
        let trigger =
            Trigger::Red { indicator: "05-I001".parse().unwrap(), period: "2026-06-30".parse().unwrap() };
        assert_eq!(review.triggers().collect::<Vec<_>>(), [trigger]);
        assert_eq!(fired(&state, 128), [""; 0], "it lies before a review");
        assert!(observed(&[Some("10"), Some("60")]).governance.reviews.is_empty());
        assert!(observed(&[Some("10"), Some("60"), Some("11")]).governance.reviews.is_empty());
    }

    #[test]
    fn a_gap_does_not_wash_a_red_period_away() {
        let state = observed(&[Some("10"), None, Some("11")]);
        assert_eq!(state.governance.reviews.len(), 1);
    }

    #[test]
    fn further_red_periods_join_while_it_is_open_and_count_anew_after_a_decision() {
        let mut state = observed(&[Some("10"), Some("11"), Some("12")]);
        assert_eq!(state.governance.reviews.values().next().unwrap().causes.len(), 2);
        does(&mut state, SECRETARIAT, 230, proposing(answering(2, keeping())));
        does(&mut state, GROUP[0], 231, confirming());
        does(&mut state, OWNER, 311, recording(observing("2026-12-31", "13", None)));
        assert_eq!((state.governance.reviews.len(), fired(&state, 312)), (1, Vec::new()));
        does(&mut state, OWNER, 401, recording(observing("2027-03-31", "14", None)));
        assert_eq!(state.governance.reviews.len(), 2);
    }

    #[test]
    fn two_periods_without_a_value_call_for_a_review() {
        let mut state = steered();
        // 20 working days after 30 June are over on 28 July.
        assert_eq!(fired(&state, 148), [""; 0]);
        assert_eq!(fired(&state, 149), ["05-P01 silent 2026-06-30"]);
        does(&mut state, OWNER, 149, recording(observing("2026-03-31", "50", None)));
        assert_eq!(fired(&state, 149), [""; 0], "one of the two was told");
        assert_eq!(observed(&[None, None]).governance.reviews.len(), 1);
    }

    #[test]
    fn a_milestone_counts_once_for_each_of_its_days() {
        let mut state = under_way();
        assert_eq!(fired(&state, 100), [""; 0]);
        assert_eq!(fired(&state, 101), ["05-A001 1 by 2026-06-10"]);
        does_due(&mut state, 101);
        assert_eq!(fired(&state, 200), [""; 0]);
        assert_eq!(fired(&state, 201), ["05-A001 2 by 2026-09-18"]);
        does_due(&mut state, 201);
        assert_eq!(state.governance.reviews.values().next().unwrap().causes.len(), 2, "it joins");
    }

    fn does_due(state: &mut State, on: i64) {
        crate::samples::seats::done(state, MONDAY + on, &rozum_model::Actor::System, opening_due());
    }

    #[test]
    fn what_left_the_register_calls_for_nothing() {
        let state = crate::samples::amended(&steered(), crate::samples::content(&["інше"], &[]));
        assert_eq!(fired(&state, 149), [""; 0]);
    }
}
