//! Indicators with the colours of their periods, by the rule of steering.

use rozum_governance::{Colour as Steered, Light, project_readings, readings};
use rozum_model::State;
use rozum_model::governance::{Application, Indicator};
use rozum_model::time::Day;
use rozum_risks::{Colour, Coloured, ColouredPeriod, Subject};
use std::collections::BTreeMap;

/// Those of strategies and priorities of the register, then those of projects under way; what has no colour is left out. What
/// is over answers no question any more.
pub(super) fn all(state: &State, today: Day) -> Vec<Coloured> {
    let indicators = state.governance.indicators.values().filter(|one| state.is_live(one.terms.about));
    let indicators = indicators.map(|one| of_indicator(state, one, today));
    let under_way = state.governance.applications.values().filter(|one| one.stage.under_way().is_some());
    let projects = under_way.flat_map(|one| of_project(state, one));
    indicators.chain(projects).collect()
}

const fn colour(steered: Steered) -> Colour {
    match steered {
        Steered::Green => Colour::Green,
        Steered::Amber => Colour::Amber,
        Steered::Red => Colour::Red,
    }
}

fn of_indicator(state: &State, indicator: &Indicator, today: Day) -> Coloured {
    let period = |reading: rozum_governance::Reading| {
        let Light::Colour(steered) = reading.light else { return None };
        let recorded = &indicator.observation(reading.period)?.recorded;
        let (period, event) = (reading.period, Some(recorded.seq));
        Some(ColouredPeriod { period, colour: colour(steered), recorded: recorded.day(), event })
    };
    let periods = readings(state, indicator, today).into_iter().filter_map(period).collect();
    Coloured { id: indicator.id.to_string(), of: indicator.terms.about.into(), periods }
}

/// By certified reports, each as of the day of its certificate.
fn of_project(state: &State, application: &Application) -> Vec<Coloured> {
    let mut by_number: BTreeMap<u16, Vec<ColouredPeriod>> = BTreeMap::new();
    let reports = application.stage.work().map(|work| work.reports.as_slice()).unwrap_or_default();
    for reading in project_readings(application, state.governance.numbers()) {
        let report = reports.get(usize::from(reading.report).wrapping_sub(1));
        let Some(certificate) = report.and_then(|report| report.stage.certificate()) else { continue };
        let (recorded, event) = (certificate.certified.day(), Some(certificate.certified.seq));
        let period = ColouredPeriod { period: reading.to, colour: colour(reading.colour), recorded, event };
        by_number.entry(reading.indicator).or_default().push(period);
    }
    let (id, of) = (application.id, Subject::Project(application.id));
    by_number
        .into_iter()
        .map(|(number, periods)| Coloured { id: format!("{id}/{number}"), of, periods })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_governance::{apply, decide, record};
    use rozum_model::governance::{Frequency, IndicatorKind, IndicatorTerms, Level, Mark};
    use rozum_model::{Actor, Command, RegionIso, Timestamp};
    use std::sync::Arc;

    fn registered() -> State {
        let register = rozum_reference::register::national_2027();
        let (name, document, entries) = (register.name, register.document, register.entries);
        let command = Command::ImportRegister { name, document, entries };
        let (actor, now, mut state) =
            (Actor::System, Timestamp::from_microsecond(1_700_000_000_000_000).unwrap(), State::default());
        let events = decide(&state, &actor, now, &command).unwrap();
        for event in record(&state, &actor, now, command.name(), events) {
            apply(&mut state, &event).unwrap();
        }
        state
    }

    #[test]
    fn what_left_the_register_has_no_colour() {
        let mut state = registered();
        let id = "05-I001".parse().unwrap();
        let indicator = Indicator {
            id,
            terms: IndicatorTerms {
                about: "05-P01".parse().unwrap(),
                kind: IndicatorKind::Result,
                name: String::new(),
                unit: String::new(),
                baseline: Level { value: "0".to_owned(), on: jiff::civil::date(2025, 12, 31) },
                target: None,
                frequency: Frequency::Quarterly,
                owner: "05-B01".parse().unwrap(),
                source: String::new(),
            },
            registered: Mark {
                seq: 0,
                by: Actor::Operator,
                at: Timestamp::from_microsecond(1_700_000_000_000_000).unwrap(),
            },
            observations: BTreeMap::new(),
            earlier: Vec::new(),
        };
        state.governance.indicators.insert(id, Arc::new(indicator));
        let today = jiff::civil::date(2026, 11, 26);
        assert_eq!(all(&state, today).len(), 1);
        state.strategies.remove(&"UA-05".parse::<RegionIso>().unwrap());
        assert_eq!(all(&state, today), []);
    }
}
