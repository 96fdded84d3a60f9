//! Datasets: what is said about them, what they lack, and their figures.

mod detail;

pub use detail::{
    AxisRow, DatasetDetail, Gaps, ObservationRow, VersionRow, dataset, each_observation, observations,
};

use rozum_model::dataset::{Dataset, DatasetVersion};
use rozum_model::{DatasetId, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A version of a dataset in the words of its header, and what was counted in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DatasetRow {
    /// Id of the dataset.
    #[schema(value_type = String, example = "employed-by-activity-2019")]
    pub id: DatasetId,
    /// Number of the version.
    pub version: u32,
    /// How many versions there are.
    pub versions: usize,
    /// Title.
    pub title_uk: String,
    /// Title in English.
    pub title_en: String,
    /// What is counted.
    pub concept_uk: String,
    /// What is counted, in English.
    pub concept_en: String,
    /// Unit of the figures.
    pub unit_uk: String,
    /// Unit of the figures, in English.
    pub unit_en: String,
    /// How many of the plain unit one of it is.
    pub unit_scale: u64,
    /// What the second axis is: `activity` or `indicator`.
    pub axis: &'static str,
    /// `official`, `transcribed`, `proxy` or `synthetic`.
    pub kind: &'static str,
    /// Whether the figures were observed where the table says; false for a proxy and for made-up ones.
    pub real: bool,
    /// Period that the figures are of.
    pub period: String,
    /// Day on which the source was read; null where nobody wrote it down.
    pub retrieved: Option<String>,
    /// Who published it.
    pub publisher: String,
    /// Title of the source.
    pub source: String,
    /// Its address; null where it has none.
    pub source_url: Option<String>,
    /// Terms of use.
    pub licence_uk: String,
    /// Terms of use, in English.
    pub licence_en: String,
    /// What is not there.
    pub completeness_uk: String,
    /// What is not there, in English.
    pub completeness_en: String,
    /// Regions with a row.
    pub regions: u64,
    /// Regions of a whole table; null where it is not known.
    pub regions_expected: Option<u64>,
    /// Activities or indicators.
    pub activities: u64,
    /// Activities or indicators of a whole table; null where it is not known.
    pub activities_expected: Option<u64>,
    /// Periods.
    pub times: u64,
    /// Cells with a figure.
    pub values: u64,
    /// Cells without one.
    pub missing: u64,
    /// Confidential cells.
    pub suppressed: u64,
    /// Rows added to another row of the same place.
    pub duplicates: u64,
    /// Rows of the source.
    pub rows: u64,
    /// Length of the Parquet file.
    pub bytes: u64,
    /// SHA-256 of the Parquet file.
    pub sha256: String,
    /// When it was imported.
    pub imported_at: String,
    /// Sequence number of its event.
    pub seq: u64,
    /// Why it should no longer be used; null while it may be.
    pub withdrawn: Option<String>,
}

/// Each dataset in the version that is used; in its latest where all are withdrawn.
pub fn datasets(state: &State) -> Vec<DatasetRow> {
    let shown = |dataset: &Dataset| row(dataset, dataset.in_use().unwrap_or(&dataset.latest));
    state.datasets.values().map(|dataset| shown(dataset)).collect()
}

fn row(dataset: &Dataset, version: &DatasetVersion) -> DatasetRow {
    let (header, counts) = (version.header.as_ref(), &version.content.counts);
    DatasetRow {
        id: dataset.id.clone(),
        version: version.number,
        versions: dataset.earlier.len() + 1,
        title_uk: header.title.uk.clone(),
        title_en: header.title.en.clone(),
        concept_uk: header.concept.uk.clone(),
        concept_en: header.concept.en.clone(),
        unit_uk: header.unit.name.uk.clone(),
        unit_en: header.unit.name.en.clone(),
        unit_scale: header.unit.scale,
        axis: header.axis.code(),
        kind: header.kind.code(),
        real: header.kind.is_real(),
        period: header.vintage.period.clone(),
        retrieved: header.vintage.retrieved.map(|day| day.to_string()),
        publisher: header.source.publisher.clone().unwrap_or_default(),
        source: header.source.title.clone(),
        source_url: header.source.url.clone(),
        licence_uk: header.licence.uk.clone(),
        licence_en: header.licence.en.clone(),
        completeness_uk: header.completeness.uk.clone(),
        completeness_en: header.completeness.en.clone(),
        regions: counts.regions,
        regions_expected: header.expected.regions,
        activities: counts.activities,
        activities_expected: header.expected.activities,
        times: counts.times,
        values: counts.values,
        missing: counts.missing,
        suppressed: counts.suppressed,
        duplicates: counts.duplicates,
        rows: counts.rows,
        bytes: version.content.bytes,
        sha256: version.content.sha256.clone(),
        imported_at: version.at.to_string(),
        seq: version.seq,
        withdrawn: version.withdrawn.as_ref().map(|end| end.reason.clone()),
    }
}
