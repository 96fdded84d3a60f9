//! How an indicator stands in each of its periods.

use super::colour::{Colour, Line};
use crate::oversight::working_days_after;
use rozum_model::State;
use rozum_model::governance::{Figure, Indicator, RuleSet};
use rozum_model::time::Day;

/// What a period shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// A value with its colour.
    Colour(Colour),
    /// A value of an indicator of the context, which has no colour.
    Uncoloured,
    /// No value: nobody could tell, or nobody told in time. It does not count as green.
    NoData,
    /// No value yet, and there is still time.
    Awaited,
}

impl Light {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Colour(colour) => colour.code(),
            Self::Uncoloured => "uncoloured",
            Self::NoData => "no-data",
            Self::Awaited => "awaited",
        }
    }
}

/// A period of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Last day of the period.
    pub period: Day,
    /// Last day for the observation; `None` for a period that was over before the indicator was entered,
    /// and where the calendar of working days does not reach.
    pub due: Option<Day>,
    /// What it shows.
    pub light: Light,
}

/// Every period that is over and was observed or is asked for, oldest first. Nothing is asked for before
/// the indicator was entered, nor after it was withdrawn or what it measures left the register.
pub fn readings(state: &State, indicator: &Indicator, today: Day) -> Vec<Reading> {
    let rules = state.governance.numbers();
    let asked = is_asked(state, indicator);
    let entered = indicator.registered.day();
    let reading = |period: Day| {
        let due = (period >= entered).then(|| due(rules, period)).flatten();
        let light = match observed(indicator, period) {
            Some(value) => light(indicator, value, period, rules),
            None if indicator.observations.contains_key(&period) => Light::NoData,
            None if !asked || period < entered => return None,
            None if due.is_some_and(|due| due < today) => Light::NoData,
            None => Light::Awaited,
        };
        Some(Reading { period, due, light })
    };
    indicator.periods_before(today).filter_map(reading).collect()
}

/// The observation that is asked for next, by the last day of its period, with its own last day: the oldest that
/// nobody told, or else that of the period that ends next. `None` where none is asked for any more; its own last
/// day is `None` where the calendar of working days does not reach.
pub fn next_observation(state: &State, indicator: &Indicator) -> Option<(Day, Option<Day>)> {
    let entered = indicator.registered.day();
    let open = |period: &Day| *period >= entered && !indicator.observations.contains_key(period);
    let asked = is_asked(state, indicator);
    let period = asked.then(|| indicator.periods_before(Day::MAX).find(open)).flatten()?;
    Some((period, due(state.governance.numbers(), period)))
}

/// Whether anything is asked for: it steers, and what it measures is in the register.
fn is_asked(state: &State, indicator: &Indicator) -> bool {
    state.governance.indicators.contains_key(&indicator.id) && state.is_live(indicator.terms.about)
}

/// Last day for the observation of a period.
fn due(rules: &RuleSet, period: Day) -> Option<Day> {
    working_days_after(rules, period, rules.observation_days)
}

/// The value of a period.
fn observed(indicator: &Indicator, period: Day) -> Option<Figure> {
    indicator.observation(period)?.told.observed.value()?.parse().ok()
}

fn light(indicator: &Indicator, value: Figure, period: Day, rules: &RuleSet) -> Light {
    let line = indicator.target_of(period).and_then(|target| Line::new(&indicator.terms.baseline, target));
    line.map_or(Light::Uncoloured, |line| Light::Colour(line.colour(value, period, rules)))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{OWNER, does, indicator, observing, recording, steered, told};
    use super::*;
    use crate::samples::seats::day;

    /// Period and light, a word each.
    fn seen(state: &State, today: &str) -> Vec<String> {
        let all = readings(state, indicator(state), today.parse().unwrap());
        all.iter().map(|reading| format!("{} {}", reading.period, reading.light.code())).collect()
    }

    #[test]
    fn a_period_is_awaited_then_without_data() {
        // Entered on 2 March 2026; 20 working days after 31 March is 28 April.
        let state = steered();
        assert_eq!(seen(&state, "2026-03-31"), [""; 0]);
        assert_eq!(seen(&state, "2026-04-28"), ["2026-03-31 awaited"]);
        assert_eq!(seen(&state, "2026-04-29"), ["2026-03-31 no-data"]);
        assert_eq!(readings(&state, indicator(&state), day(20_600))[0].due, Some(day(20_571)));
    }

    #[test]
    fn what_was_before_is_shown_where_somebody_tells_it() {
        let mut state = steered();
        does(&mut state, OWNER, 40, recording(observing("2025-12-31", "11", None)));
        does(&mut state, OWNER, 40, recording(observing("2026-03-31", "10", None)));
        assert_eq!(seen(&state, "2026-04-29"), ["2025-12-31 green", "2026-03-31 red"]);
        assert_eq!(readings(&state, indicator(&state), day(20_600))[0].due, None);
    }

    #[test]
    fn nobody_could_tell_is_no_data_at_once() {
        let mut state = steered();
        does(&mut state, OWNER, 40, recording(told("2026-03-31", None, None)));
        assert_eq!(seen(&state, "2026-04-11"), ["2026-03-31 no-data"]);
    }

    #[test]
    fn what_is_asked_for_next_is_the_oldest_that_nobody_told() {
        let mut state = steered();
        let next =
            |state: &State| next_observation(state, indicator(state)).map(|(period, _)| period.to_string());
        assert_eq!(next_observation(&state, indicator(&state)).unwrap().1, Some(day(20_571)));
        assert_eq!(next(&state).as_deref(), Some("2026-03-31"));
        does(&mut state, OWNER, 127, recording(observing("2026-06-30", "10", None)));
        assert_eq!(next(&state).as_deref(), Some("2026-03-31"), "the oldest first");
        does(&mut state, OWNER, 127, recording(told("2026-03-31", None, None)));
        assert_eq!(next(&state).as_deref(), Some("2026-09-30"));
        let gone = crate::samples::amended(&state, crate::samples::content(&["інше"], &[]));
        assert_eq!(next(&gone), None, "it left the register");
    }

    #[test]
    fn nothing_is_asked_for_after_the_last_period_of_the_target() {
        let state = steered();
        let all = readings(&state, indicator(&state), "2031-01-01".parse().unwrap());
        assert_eq!(all.last().unwrap().period.to_string(), "2027-12-31");
    }
}
