//! What an indicator showed, period by period.

use rozum_governance::{Light, Line, ProjectReading, Reading, project_readings, readings};
use rozum_model::State;
use rozum_model::governance::{Application, Figure, Indicator, Observed};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use serde::Serialize;
use utoipa::ToSchema;

/// A period of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PeriodRow {
    /// The indicator: `05-I001`, or of a project by its number, `05-A001/1`.
    #[schema(example = "05-I001")]
    pub indicator: String,
    /// Last day of the period.
    #[schema(value_type = String)]
    pub period: Day,
    /// The certified report of a project that counted it; null for other indicators.
    pub report: Option<u16>,
    /// What was observed, decimal text; null where there is no value.
    pub value: Option<String>,
    /// Why nobody could tell; null where there is a value or nobody told anything.
    pub missing: Option<String>,
    /// What the straight line from baseline to target expects at the end of the period; null without a target.
    pub expected: Option<f64>,
    /// The part of the expected way that was made, 1 is all of it; null where none is expected.
    pub progress: Option<f64>,
    /// `green`, `amber` or `red`; `no-data` where there is no value, `awaited` while there is still time, `none` for a
    /// value that has no colour.
    pub colour: &'static str,
    /// Last day for the observation; null where none is set.
    #[schema(value_type = Option<String>)]
    pub due: Option<Day>,
    /// When it was entered; null while it is not.
    #[schema(value_type = Option<String>)]
    pub recorded: Option<Day>,
    /// Its event in the journal.
    pub seq: Option<u64>,
    /// Titles of the documents that show it.
    pub evidence: Vec<String>,
    /// How often it was corrected.
    pub corrections: usize,
}

/// Periods of an indicator that are over, oldest first.
pub fn observations_of(state: &State, indicator: &Indicator, today: Day) -> Vec<PeriodRow> {
    let all = readings(state, indicator, today);
    all.into_iter().map(|reading| PeriodRow::of(indicator, reading)).collect()
}

/// What certified reports counted of a project's indicators, by report and indicator.
pub fn observations_of_project(state: &State, application: &Application) -> Vec<PeriodRow> {
    let all = project_readings(application, state.governance.numbers());
    all.into_iter().map(|reading| PeriodRow::of_project(application, reading)).collect()
}

const fn colour(light: Light) -> &'static str {
    match light {
        Light::Uncoloured => "none",
        other => other.code(),
    }
}

fn titles(documents: &[Document]) -> Vec<String> {
    documents.iter().map(|document| document.title.clone()).collect()
}

impl PeriodRow {
    fn of(indicator: &Indicator, reading: Reading) -> Self {
        let period = reading.period;
        let told = indicator.observation(period);
        let target = indicator.target_of(period);
        let line = target.and_then(|target| Line::new(&indicator.terms.baseline, target));
        let value = told.and_then(|told| told.told.observed.value());
        let missing = told.and_then(|told| match &told.told.observed {
            Observed::Missing { why } => Some(why.clone()),
            Observed::Value(_) => None,
        });
        Self {
            indicator: indicator.id.to_string(),
            period,
            report: None,
            value: value.map(str::to_owned),
            missing,
            expected: line.map(|line| line.expected(period)),
            progress: line.and_then(|line| progress(line, value?, period)),
            colour: colour(reading.light),
            due: reading.due,
            recorded: told.map(|told| told.recorded.day()),
            seq: told.map(|told| told.recorded.seq),
            evidence: told.map(|told| titles(&told.told.evidence)).unwrap_or_default(),
            corrections: indicator.observations.get(&period).map_or(0, |all| all.len().saturating_sub(1)),
        }
    }

    fn of_project(application: &Application, reading: ProjectReading) -> Self {
        let work = application.stage.work();
        let at = usize::from(reading.report).checked_sub(1);
        let report = work.zip(at).and_then(|(work, at)| work.reports.get(at));
        let certified = report.and_then(|report| report.stage.certificate()).map(|own| &own.certified);
        Self {
            indicator: format!("{}/{}", application.id, reading.indicator),
            period: reading.to,
            report: Some(reading.report),
            expected: Some(reading.line.expected(reading.to)),
            progress: progress(reading.line, &reading.value, reading.to),
            value: Some(reading.value),
            missing: None,
            colour: reading.colour.code(),
            due: None,
            recorded: certified.map(rozum_model::governance::Mark::day),
            seq: certified.map(|mark| mark.seq),
            evidence: report.map(|report| titles(&report.content.evidence)).unwrap_or_default(),
            corrections: 0,
        }
    }
}

fn progress(line: Line, value: &str, day: Day) -> Option<f64> {
    line.progress(value.parse::<Figure>().ok()?, day)
}
