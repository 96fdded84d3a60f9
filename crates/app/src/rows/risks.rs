//! What risk indicators say, as rows in a language.

mod figures;
mod filter;
mod inclusion;
mod indicators;
mod inputs;

pub use figures::{risk_in_unit, risk_input_ratio, risk_limit, risk_measured, risk_side};
pub use filter::RiskFilter;
pub use inclusion::{InclusionRow, inclusion};
pub use indicators::{RiskIndicatorRow, risk_indicators};
pub use inputs::{RiskInputRow, RiskPlaceRow};

use crate::risks::{Risks, told};
use rozum_locale::{Lang, text};
use rozum_model::{RegionIso, State};
use rozum_risks::{Finding, Outcome, Subject, find};
use serde::Serialize;
use utoipa::ToSchema;

/// What an indicator says of a subject. A flag is a question, never a verdict.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RiskRow {
    /// Id of the indicator.
    #[schema(example = "F1")]
    pub id: &'static str,
    /// `funding`, `inclusion`, `flexibility` or `capture`.
    pub family: &'static str,
    /// Name of the indicator.
    pub name: String,
    /// What it is about.
    pub subject: RiskPlaceRow,
    /// ISO 3166-2 code of the region; null for the whole country and for organisations, which may act anywhere.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// `flag`, `clear` or `not-computable`.
    pub outcome: &'static str,
    /// The figure, not rounded; null where there was nothing to measure or something is missing.
    pub value: Option<f64>,
    /// The threshold in force.
    pub threshold: Option<f64>,
    /// On which side of the threshold it flags: `above`, `below`, `at-least` or `at-most`.
    pub side: &'static str,
    /// `share` (1 is 100 %), `points` (1 is 100 percentage points), `index`, `deviations` (standard ones), `months`, `days`,
    /// `steps` or `count`.
    pub unit: &'static str,
    /// The figure in words, with its unit and meaning; null where there is none.
    pub measured: Option<String>,
    /// From where on it asks, in words.
    pub limit: String,
    /// The question, or what is missing and who could supply it; empty where there is nothing to ask.
    pub why: String,
    /// What the figure was computed from.
    pub inputs: Vec<RiskInputRow>,
}

/// The same in one level, for tables without levels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatRiskRow {
    id: &'static str,
    family: &'static str,
    name: String,
    subject_kind: &'static str,
    subject: String,
    region: Option<RegionIso>,
    outcome: &'static str,
    value: Option<f64>,
    threshold: Option<f64>,
    side: &'static str,
    unit: &'static str,
    measured: Option<String>,
    why: String,
    inputs: String,
}

impl RiskRow {
    /// A finding in words; `None` of an indicator that this program does not know.
    pub fn of(state: &State, risks: &Risks, finding: &Finding, lang: Lang) -> Option<Self> {
        let indicator = find(finding.indicator)?;
        let measured = finding.outcome.measured();
        let inputs = measured.map(|measured| measured.inputs.as_slice()).unwrap_or_default();
        let unit = indicator.unit_of(finding.subject);
        // A working group is held against another number than an application (F12), so a measured one tells its own.
        let threshold =
            measured.map_or_else(|| (indicator.threshold)(&risks.thresholds), |measured| measured.threshold);
        Some(Self {
            id: indicator.id,
            family: indicator.family.code(),
            name: text(lang, &format!("risk-{}", indicator.key())).into_owned(),
            subject: RiskPlaceRow::subject(finding.subject),
            region: finding.subject.region(),
            outcome: finding.outcome.code(),
            value: measured.and_then(|measured| measured.value),
            threshold: Some(threshold),
            side: indicator.side.code(),
            unit: unit.code(),
            measured: risk_measured(lang, finding),
            limit: risk_limit(lang, indicator, threshold, unit),
            why: why(state, lang, &finding.outcome),
            inputs: inputs.iter().map(|input| RiskInputRow::of(input, lang)).collect(),
        })
    }

    /// The row without levels.
    pub fn flat(self) -> FlatRiskRow {
        let Self {
            id,
            family,
            name,
            subject,
            region,
            outcome,
            value,
            threshold,
            side,
            unit,
            measured,
            why,
            inputs,
            ..
        } = self;
        let inputs = inputs.iter().map(RiskInputRow::line).collect::<Vec<_>>().join("; ");
        let (subject_kind, subject) = (subject.kind, subject.id);
        FlatRiskRow {
            id,
            family,
            name,
            subject_kind,
            subject,
            region,
            outcome,
            value,
            threshold,
            side,
            unit,
            measured,
            why,
            inputs,
        }
    }
}

/// The questions, or what is missing.
fn why(state: &State, lang: Lang, outcome: &Outcome) -> String {
    let reasons = match outcome {
        Outcome::Flag { reasons, .. } => reasons.as_slice(),
        Outcome::NotComputable { why } => std::slice::from_ref(why),
        Outcome::Clear { .. } => &[],
    };
    reasons.iter().map(|one| told(state, lang, one)).collect::<Vec<_>>().join(" ")
}

impl RiskRow {
    /// Its figure beside the threshold, in a line; `None` where there is no figure.
    pub fn in_a_line(&self) -> Option<String> {
        self.measured.as_ref().map(|measured| format!("{measured} ({})", self.limit))
    }
}

impl RiskPlaceRow {
    /// What a finding is about.
    pub fn subject(subject: Subject) -> Self {
        Self { kind: subject.code(), id: subject.to_string() }
    }
}

/// The findings that a filter leaves, in their order.
pub fn risks(state: &State, all: &Risks, filter: &RiskFilter, lang: Lang) -> Vec<RiskRow> {
    let left = all.findings.iter().filter(|finding| filter.keeps(finding));
    left.filter_map(|finding| RiskRow::of(state, all, finding, lang)).collect()
}
