//! An answer as rows: what is downloaded is what was seen.

use super::{Material, Outcome};
use crate::datasets::{region_title, second_title};
use rozum_measures::catalogue::Shape;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A value of a measure, or the reason for having none. Columns that the shape of the measure does not
/// have are left out.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ResultRow {
    /// Name of the measure; `figures` for the figures themselves.
    pub measure: &'static str,
    /// Period; empty where the source names none.
    pub time: String,
    /// Code of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_uk: Option<String>,
    /// Its name in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_en: Option<String>,
    /// Code of the other region of a pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_b: Option<String>,
    /// Code of the activity or indicator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_uk: Option<String>,
    /// Its name in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_en: Option<String>,
    /// Code of the other activity of a pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_b: Option<String>,
    /// The value, not rounded; null where there is none.
    pub value: Option<f64>,
    /// `value`, `missing`, `suppressed`, `absent`, or `undefined` where the figures are there and the measure
    /// is not defined for them.
    pub state: &'static str,
    /// Further columns of some measures: the parts of a shift-share.
    #[serde(flatten)]
    #[schema(ignore)]
    pub further: BTreeMap<&'static str, Option<f64>>,
}

/// All values, row after row. Of pairs of activities, which are the same both ways, each stands once.
pub fn result_rows(material: &Material, outcome: &Outcome) -> Vec<ResultRow> {
    let wide = outcome.second.as_ref().map_or(1, |names| names.len());
    let mut rows = Vec::new();
    if outcome.values.is_empty() {
        return rows;
    }
    for first in 0..outcome.first.len() {
        let from = if outcome.shape == Shape::ActivityPair { first + 1 } else { 0 };
        for second in from..wide {
            if outcome.shape != Shape::RegionPair || first != second {
                rows.push(row(material, outcome, first, second, first * wide + second));
            }
        }
    }
    rows
}

fn row(material: &Material, outcome: &Outcome, first: usize, second: usize, place: usize) -> ResultRow {
    let answer = outcome.answer(first, second);
    let further = outcome
        .further
        .iter()
        .map(|(name, values)| (*name, values.get(place).copied().filter(|value| value.is_finite())));
    let mut row = ResultRow {
        measure: outcome.shown.name(),
        time: outcome.time.clone(),
        region: None,
        region_uk: None,
        region_en: None,
        region_b: None,
        activity: None,
        activity_uk: None,
        activity_en: None,
        activity_b: None,
        value: answer.value(),
        state: answer.code(),
        further: further.collect(),
    };
    let name = outcome.first.name(first);
    let other = outcome.second.as_ref().map(|names| names.name(second));
    match outcome.shape {
        Shape::Cell => {
            region(&mut row, name);
            activity(&mut row, material, other.unwrap_or_default());
        }
        Shape::Region => region(&mut row, name),
        Shape::Activity => activity(&mut row, material, name),
        Shape::ActivityPair => {
            activity(&mut row, material, name);
            row.activity_b = other.map(str::to_owned);
        }
        Shape::RegionPair => {
            region(&mut row, name);
            row.region_b = other.map(str::to_owned);
        }
    }
    row
}

fn region(row: &mut ResultRow, code: &str) {
    let title = region_title(code);
    (row.region, row.region_uk, row.region_en) = (Some(code.to_owned()), Some(title.uk), Some(title.en));
}

fn activity(row: &mut ResultRow, material: &Material, code: &str) {
    let title = second_title(&material.header, code);
    (row.activity, row.activity_uk, row.activity_en) =
        (Some(code.to_owned()), Some(title.uk), Some(title.en));
}
