//! Rows → open formats. Any table of the program is a list of serialisable rows; each format is a
//! plain function of them, so that all downloads of a table say the same.

mod csv_table;
mod json_table;

pub use csv_table::csv;
pub use json_table::{json, json_lines};

use thiserror::Error;

/// A table could not be written.
#[derive(Debug, Error)]
pub enum Error {
    /// A row is not an object of plain values.
    #[error("row cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The CSV writer failed.
    #[error("table cannot be written as CSV: {0}")]
    Csv(#[from] csv::Error),
    /// A row has other columns than the first.
    #[error("row {row} is not an object with the columns of the first")]
    Shape {
        /// Its number from 1.
        row: usize,
    },
}
