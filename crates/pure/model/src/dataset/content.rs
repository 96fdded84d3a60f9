//! The figures of a version: where they are and how many.

use serde::{Deserialize, Serialize};

/// A Parquet file in the store of objects: one row for each period, region and activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// SHA-256 of its bytes, which is its name there; 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// How much there is in it.
    pub counts: Counts,
}

/// What was counted when the table was read. Rows of totals are neither regions nor activities, and
/// their cells are not among the cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Rows read from the source, totals included.
    pub rows: u64,
    /// Regions.
    pub regions: u64,
    /// Activities or indicators.
    pub activities: u64,
    /// Periods, 1 where the source names none.
    pub times: u64,
    /// Cells with a figure, zeros included.
    pub values: u64,
    /// Cells whose figure the source does not have, and cells without a row.
    pub missing: u64,
    /// Cells whose figure the source keeps confidential.
    pub suppressed: u64,
    /// Rows added to another row of the same place.
    pub duplicates: u64,
}
