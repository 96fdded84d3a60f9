//! How indicators of a project stand: the last value that a certified report counted, with its colour.

use rozum_governance::project_readings;
use rozum_model::State;
use rozum_model::governance::Application;
use rozum_model::time::Day;

/// The last certified value of an indicator.
pub struct Last {
    /// The value, decimal text.
    pub value: String,
    /// Last day of the report that counted it.
    pub to: Day,
    /// The word of its colour.
    pub colour: &'static str,
}

/// For each indicator of the application as it reads now, the last value; `None` before there is one.
pub fn last(state: &State, application: &Application) -> Vec<Option<Last>> {
    let readings = project_readings(application, state.governance.numbers());
    let of = |number: usize| {
        let own = readings.iter().filter(|one| usize::from(one.indicator) == number);
        let last = own.max_by_key(|one| one.report)?;
        Some(Last { value: last.value.clone(), to: last.to, colour: last.colour.code() })
    };
    (1..=application.current.content.indicators.len()).map(of).collect()
}
