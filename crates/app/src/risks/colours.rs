//! Indicators with the colours of their periods, by the rule of steering.

use rozum_governance::{Colour as Steered, Light, project_readings, readings};
use rozum_model::State;
use rozum_model::governance::{Application, Indicator};
use rozum_model::time::Day;
use rozum_risks::{Colour, Coloured, ColouredPeriod, Subject};
use std::collections::BTreeMap;

/// Those of strategies and priorities, then those of projects; what has no colour is left out.
pub(super) fn all(state: &State, today: Day) -> Vec<Coloured> {
    let indicators = state.governance.indicators.values().map(|one| of_indicator(state, one, today));
    let projects = state.governance.applications.values().flat_map(|one| of_project(state, one));
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
