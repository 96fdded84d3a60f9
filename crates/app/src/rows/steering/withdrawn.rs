//! Indicators that were entered by mistake and withdrawn.

use super::{IndicatorFilter, kind_of, priority_over};
use rozum_model::governance::{IndicatorId, WithdrawnIndicator};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// An indicator that steers nothing, because it was entered by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WithdrawnIndicatorRow {
    /// Its id, which no other gets.
    #[schema(value_type = String, example = "05-I001")]
    pub id: IndicatorId,
    /// What it was to measure: `strategy` or `priority`.
    pub about_kind: &'static str,
    /// The same by id: `UA-05` or `05-P01`.
    pub about: String,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// Its name.
    pub name: String,
    /// In what it was to be counted.
    pub unit: String,
    /// `output`, `result` or `context`.
    pub kind: &'static str,
    /// Day of the entry.
    #[schema(value_type = String)]
    pub entered: Day,
    /// Day on which it was withdrawn.
    #[schema(value_type = String)]
    pub withdrawn: Day,
    /// Number of that event.
    pub event: u64,
    /// Why.
    pub reason: String,
}

/// By id. They have no colour, so a filter by colour leaves none.
pub fn withdrawn_indicators(state: &State, filter: &IndicatorFilter) -> Vec<WithdrawnIndicatorRow> {
    let all = state.governance.withdrawn_indicators.values();
    all.filter(|own| fits(state, own, filter)).map(|own| row(own)).collect()
}

fn fits(state: &State, own: &WithdrawnIndicator, filter: &IndicatorFilter) -> bool {
    let terms = &own.indicator.terms;
    filter.colour.is_none()
        && filter.region.is_none_or(|region| terms.about.region() == Some(region))
        && filter.priority.is_none_or(|wanted| priority_over(state, terms.about) == Some(wanted))
        && filter.about.as_ref().is_none_or(|about| about == "register" || about == kind_of(terms.about))
        && filter.kind.as_ref().is_none_or(|kind| kind == terms.kind.code())
}

fn row(own: &WithdrawnIndicator) -> WithdrawnIndicatorRow {
    let (indicator, terms) = (&own.indicator, &own.indicator.terms);
    WithdrawnIndicatorRow {
        id: indicator.id,
        about_kind: kind_of(terms.about),
        about: terms.about.to_string(),
        region: terms.about.region(),
        name: terms.name.clone(),
        unit: terms.unit.clone(),
        kind: terms.kind.code(),
        entered: indicator.registered.day(),
        withdrawn: own.withdrawn.day(),
        event: own.withdrawn.seq,
        reason: own.reason.clone(),
    }
}
