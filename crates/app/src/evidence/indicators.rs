//! Indicators of one region from all tables that have them, the latest figure of each.

use super::{Material, Origin};
use rozum_locale::Lang;
use rozum_measures::Cell;
use rozum_model::DatasetId;
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
    let Origin::Dataset { id, version, .. } = &material.origin else { return Vec::new() };
    let Some(place) = material.panel.regions().find(region) else { return Vec::new() };
    let names = material.panel.activities();
    let labelled = material.header.labels.iter().filter_map(|label| names.find(&label.code));
    let mut order: Vec<usize> = labelled.collect();
    order.extend((0..names.len()).filter(|indicator| !order.contains(indicator)).collect::<Vec<_>>());
    let row = |indicator| row(material, (id, *version), place, indicator);
    order.into_iter().filter_map(row).collect()
}

fn row(
    material: &Material,
    (id, version): (&DatasetId, u32),
    place: usize,
    indicator: usize,
) -> Option<IndicatorRow> {
    let names = material.panel.activities();
    let code = names.name(indicator);
    let known = |time: &usize| material.panel.matrices[*time].value(place, indicator).is_some();
    let last = material.panel.matrices.len().checked_sub(1)?;
    let time = (0..=last).rev().find(known).unwrap_or(last);
    let matrix = material.matrix(time)?;
    let cell = matrix.cell(place, indicator);
    let all: Vec<f64> = matrix.column(indicator).filter_map(Cell::value).collect();
    let named = material.panel.times.iter().nth(time).filter(|name| !name.is_empty());
    Some(IndicatorRow {
        dataset: id.to_string(),
        version,
        indicator: code.to_owned(),
        title_uk: material.activity(Lang::Uk, code),
        title_en: material.activity(Lang::En, code),
        unit_uk: material.unit(Lang::Uk, Some(code)),
        unit_en: material.unit(Lang::En, Some(code)),
        period: named.map_or_else(|| material.header.vintage.period.clone(), str::to_owned),
        value: cell.value(),
        state: cell.state(),
        rank: cell.value().map(|own| 1 + all.iter().filter(|other| **other > own).count()),
        of: all.len(),
    })
}
