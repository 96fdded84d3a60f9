//! Rows → open formats. Any table of the program is a list of serialisable rows; each format is a
//! plain function of them, so that all downloads of a table say the same. Tables too long for a list
//! are a [`Table`], written as CSV or Parquet while they are computed.

mod csv_stream;
mod csv_table;
mod docx;
mod json_table;
mod long_file;
pub mod parquet;
mod table;
mod workbook;

pub use csv_stream::write_csv;
pub use csv_table::csv;
pub use docx::{DocxLook, Raster, docx};
pub use json_table::{json, json_lines};
pub use long_file::{LongFile, LongFormat};
pub use table::{Cells, Column, Table};
pub use workbook::xlsx;

use thiserror::Error;

/// A table could not be written, or read back.
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
    /// The place that is written to failed.
    #[error("table cannot be written: {0}")]
    Io(#[from] std::io::Error),
    /// Parquet could not be written or read.
    #[error("Parquet: {0}")]
    Parquet(#[from] ::parquet::errors::ParquetError),
    /// A Parquet file is not one that this program wrote of a panel.
    #[error("not the Parquet file of a panel: column {column} is absent or not as it should be")]
    NotAPanel {
        /// The first column that does not fit.
        column: &'static str,
    },
    /// An archive of parts could not be written.
    #[error("archive cannot be written: {0}")]
    Archive(String),
    /// A workbook could not be written.
    #[error("workbook cannot be written: {0}")]
    Workbook(String),
    /// What the file holds fits no table.
    #[error("the panel cannot be restored: {0}")]
    Panel(#[from] rozum_measures::MatrixError),
}
