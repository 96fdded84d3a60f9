//! One version of a dataset with its axes, its gaps and its figures.

use super::{DatasetRow, row};
use crate::datasets::{region_title, second_title, sections_of};
use rozum_measures::{Names, Panel};
use rozum_model::dataset::{Axis, DatasetHeader};
use rozum_model::{DatasetId, RegionIso, State};
use rozum_reference::regions::REGIONS;
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// A version with all that is known of it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct DatasetDetail {
    /// The same row as in the list.
    #[serde(flatten)]
    pub row: DatasetRow,
    /// What to beware of; null where nothing is said.
    pub notes_uk: Option<String>,
    /// What to beware of, in English.
    pub notes_en: Option<String>,
    /// Name of the row that holds the country's totals; null without one.
    pub total_region: Option<String>,
    /// Name of the activity that holds the regions' totals; null without one.
    pub total_activity: Option<String>,
    /// Whether the figures are in the data folder of this server; the lists below are empty otherwise.
    pub figures_here: bool,
    /// Periods in order; one empty text where the source names none.
    pub time_list: Vec<String>,
    /// Regions in order of their codes.
    pub region_list: Vec<AxisRow>,
    /// Indicators in the order of their labels, activities in the order of their codes.
    pub activity_list: Vec<AxisRow>,
    /// What has no row at all.
    pub gaps: Gaps,
    /// All versions, the latest first.
    pub version_list: Vec<VersionRow>,
}

/// A code with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AxisRow {
    /// The code in the rows.
    pub code: String,
    /// Its name.
    pub title_uk: String,
    /// Its name in English.
    pub title_en: String,
    /// Its own unit; null where that of the table holds.
    pub unit_uk: Option<String>,
    /// Its own unit in English.
    pub unit_en: Option<String>,
}

/// What a table has no row for. Not zero: nothing is known of it from here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Gaps {
    /// Regions of Ukraine without a row; empty for a table of another country.
    pub regions: Vec<AxisRow>,
    /// Sections of KVED that no activity covers; empty for indicators.
    pub sections: Vec<AxisRow>,
}

/// A version in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct VersionRow {
    /// Its number.
    pub version: u32,
    /// When it was imported.
    pub imported_at: String,
    /// Sequence number of its event.
    pub seq: u64,
    /// SHA-256 of its Parquet file.
    pub sha256: String,
    /// Why it should no longer be used; null while it may be.
    pub withdrawn: Option<String>,
}

/// A figure, or the reason for having none.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ObservationRow {
    /// Period; empty where the source names none.
    pub time: String,
    /// Code of the region.
    pub region: String,
    /// Code of the activity or indicator.
    pub activity: String,
    /// The figure; null where there is none.
    pub value: Option<f64>,
    /// `value`, `missing`, `suppressed`, or `absent` for a pair that the source has no row for.
    pub state: &'static str,
}

/// A version, the one in use where none is named. Axes and gaps are read from its panel; without it
/// there is what is said about the figures, but none of them.
pub fn dataset(
    state: &State,
    id: &DatasetId,
    version: Option<u32>,
    panel: Option<&Panel>,
) -> Option<DatasetDetail> {
    let dataset = state.dataset(id)?;
    let version = match version {
        Some(number) => dataset.version(number)?,
        None => dataset.in_use().unwrap_or(&dataset.latest),
    };
    let header = version.header.as_ref();
    let (notes_uk, notes_en) = header.notes.clone().map(|notes| (notes.uk, notes.en)).unzip();
    let versions = dataset.versions().rev().map(|version| VersionRow {
        version: version.number,
        imported_at: version.at.to_string(),
        seq: version.seq,
        sha256: version.content.sha256.clone(),
        withdrawn: version.withdrawn.as_ref().map(|end| end.reason.clone()),
    });
    Some(DatasetDetail {
        row: row(dataset, version),
        notes_uk,
        notes_en,
        total_region: header.totals.region.clone(),
        total_activity: header.totals.activity.clone(),
        figures_here: panel.is_some(),
        time_list: panel.map(|panel| panel.times.iter().map(str::to_owned).collect()).unwrap_or_default(),
        region_list: panel.map(|panel| panel.regions().iter().map(region_row).collect()).unwrap_or_default(),
        activity_list: panel.map(|panel| activities(header, &panel.activities())).unwrap_or_default(),
        gaps: panel.map(|panel| gaps(header, panel)).unwrap_or_default(),
        version_list: versions.collect(),
    })
}

/// All figures, by period, region and activity.
pub fn observations(panel: &Panel) -> Vec<ObservationRow> {
    each_observation(panel).collect()
}

/// The same one by one: a table can have millions.
pub fn each_observation(panel: &Panel) -> impl ExactSizeIterator<Item = ObservationRow> + '_ {
    let (regions, activities) = (panel.regions().len(), panel.activities().len());
    let of_time = regions * activities;
    (0..panel.matrices.len() * of_time).map(move |place| {
        let (time, within) = (place / of_time, place % of_time);
        let (region, activity) = (within / activities, within % activities);
        let matrix = &panel.matrices[time];
        let cell = matrix.cell(region, activity);
        let name = |names: &Names, number| names.name(number).to_owned();
        ObservationRow {
            time: name(&panel.times, time),
            region: name(matrix.regions(), region),
            activity: name(matrix.activities(), activity),
            value: cell.value(),
            state: cell.state(),
        }
    })
}

fn region_row(code: &str) -> AxisRow {
    let title = region_title(code);
    AxisRow { code: code.to_owned(), title_uk: title.uk, title_en: title.en, unit_uk: None, unit_en: None }
}

fn activities(header: &DatasetHeader, names: &Names) -> Vec<AxisRow> {
    let labelled = header.labels.iter().map(|label| label.code.as_str());
    let labelled = labelled.filter(|code| names.find(code).is_some());
    let is_labelled = |code: &str| header.labels.iter().any(|label| label.code == code);
    // Indicators in the order of their labels; activities in the order of their codes.
    let ordered: Vec<&str> = match header.axis {
        Axis::Indicator => labelled.chain(names.iter().filter(|code| !is_labelled(code))).collect(),
        Axis::Activity => names.iter().collect(),
    };
    ordered.into_iter().map(|code| activity_row(header, code)).collect()
}

fn activity_row(header: &DatasetHeader, code: &str) -> AxisRow {
    let title = second_title(header, code);
    let unit = header.labels.iter().find(|label| label.code == code).and_then(|label| label.unit.as_ref());
    let (unit_uk, unit_en) = unit.map(|unit| (unit.name.uk.clone(), unit.name.en.clone())).unzip();
    AxisRow { code: code.to_owned(), title_uk: title.uk, title_en: title.en, unit_uk, unit_en }
}

fn gaps(header: &DatasetHeader, panel: &Panel) -> Gaps {
    let names = panel.regions();
    let here: BTreeSet<RegionIso> = names.iter().filter_map(|name| name.parse().ok()).collect();
    let absent = REGIONS.iter().filter(|region| !here.is_empty() && !here.contains(&region.iso));
    let covered: BTreeSet<&str> = match header.axis {
        Axis::Activity => panel.activities().iter().flat_map(sections_of).collect(),
        Axis::Indicator => BTreeSet::new(),
    };
    let sections = rozum_reference::kved::sections();
    let uncovered = sections.filter(|section| !covered.is_empty() && !covered.contains(section.code));
    Gaps {
        regions: absent.map(|region| region_row(&region.iso.to_string())).collect(),
        sections: uncovered.map(|section| activity_row(header, section.code)).collect(),
    }
}
