//! Indicators of one region from all tables that have them, the latest figure of each.

use super::{Material, Origin};
use rozum_measures::Cell;
use serde::Serialize;
use utoipa::ToSchema;

/// An indicator of a region.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct IndicatorRow {
    /// Id of the dataset.
    pub dataset: String,
    /// Its version.
    pub version: u32,
    /// Code of the indicator.
    pub indicator: String,
    /// Its name.
    pub title_uk: String,
    /// Its name in English.
    pub title_en: String,
    /// Unit.
    pub unit_uk: String,
    /// Unit in English.
    pub unit_en: String,
    /// Period of the figure.
    pub period: String,
    /// The figure; null where the source has none.
    pub value: Option<f64>,
    /// `value`, `missing`, `suppressed` or `absent`.
    pub state: &'static str,
    /// Place among the regions with a figure, the largest first.
    pub rank: Option<usize>,
    /// How many regions have a figure.
    pub of: usize,
}

/// All indicators of a table for a region, each in the last period that has a figure of it.
pub fn indicators_of(material: &Material, region: &str) -> Vec<IndicatorRow> {
    use rozum_locale::Lang::{En, Uk};
    let Origin::Dataset { id, version, .. } = &material.origin else { return Vec::new() };
    let Some(place) = material.panel.regions().find(region) else { return Vec::new() };
    let names = material.panel.activities();
    let labelled = material.header.labels.iter().filter_map(|label| names.find(&label.code));
    let mut order: Vec<usize> = labelled.collect();
    order.extend((0..names.len()).filter(|indicator| !order.contains(indicator)).collect::<Vec<_>>());
    let row = |indicator: usize| {
        let code = names.name(indicator);
        let last = material.panel.matrices.len().saturating_sub(1);
        let known = |time: &usize| material.panel.matrices[*time].value(place, indicator).is_some();
        let time = (0..=last).rev().find(known).unwrap_or(last);
        let matrix = &material.panel.matrices[time];
        let cell = matrix.cell(place, indicator);
        let all: Vec<f64> = matrix.column(indicator).filter_map(Cell::value).collect();
        let rank = cell.value().map(|own| 1 + all.iter().filter(|other| **other > own).count());
        let named = material.panel.times.iter().nth(time).filter(|name| !name.is_empty());
        IndicatorRow {
            dataset: id.to_string(),
            version: *version,
            indicator: code.to_owned(),
            title_uk: material.activity(Uk, code),
            title_en: material.activity(En, code),
            unit_uk: material.unit(Uk, Some(code)),
            unit_en: material.unit(En, Some(code)),
            period: named.map_or_else(|| material.header.vintage.period.clone(), str::to_owned),
            value: cell.value(),
            state: match cell {
                Cell::Value(_) => "value",
                Cell::Missing => "missing",
                Cell::Suppressed => "suppressed",
                Cell::Absent => "absent",
            },
            rank,
            of: all.len(),
        }
    };
    if material.panel.matrices.is_empty() { Vec::new() } else { order.into_iter().map(row).collect() }
}
