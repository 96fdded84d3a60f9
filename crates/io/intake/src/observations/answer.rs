//! What was read of a table.

use super::plants::Plants;
use super::request::DecimalMark;
use crate::notes::{At, Notes};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Names, Panel, PanelBuilder, panel::PanelError};
use rozum_model::Reason;
use rozum_model::draft::{Issue, Severity};
use std::fmt;

/// A table that was read to its end.
#[derive(Debug)]
pub struct Read {
    /// All rows that could be read.
    pub builder: PanelBuilder,
    /// Concentration of firms, where a column of establishments was named.
    pub plants: Option<Plants>,
    /// What was noticed, by row; of each kind the first hundred, then their number.
    pub issues: Vec<Issue>,
    /// Rows with figures, those left out included.
    pub rows: u64,
    /// Rows that were left out because something in them could not be read; each has an issue.
    pub bad_rows: u64,
    /// What the file turned out to be.
    pub found: Found,
    /// Name of the file.
    pub(super) file: String,
    /// How issues name the column of regions.
    pub(super) region_column: Option<String>,
    /// The row in which each region of the builder was met first.
    pub(super) region_rows: Vec<u32>,
}

impl Read {
    /// The tables. Fails when no row stands under a name that was given for totals.
    pub fn panel(self, absent: Absent, totals: &TotalNames) -> Result<Panel, PanelError> {
        // A mistyped name would leave the real total among the regions, and double every sum.
        let unknown = |name: &Option<String>, met: &Names| {
            name.clone().filter(|name| met.find(name).is_none()).map(|name| PanelError::NoSuchTotal { name })
        };
        let region = unknown(&totals.region, self.builder.regions());
        if let Some(error) = region.or_else(|| unknown(&totals.activity, self.builder.activities())) {
            return Err(error);
        }
        self.builder.finish(absent, totals)
    }
}

/// What a file turned out to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Found {
    /// `CSV`, `XLSX` or `Parquet`.
    pub format: &'static str,
    /// Name of the encoding of a text table.
    pub encoding: Option<&'static str>,
    /// What separates the columns of a text table.
    pub delimiter: Option<char>,
    /// Decimal mark of figures that are written as text; none where no figure has one.
    pub decimal: Option<DecimalMark>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Row of the headers, from 1.
    pub header_row: Option<u32>,
    /// All headers in order.
    pub header: Vec<String>,
    /// The column of regions, by header.
    pub region: Option<String>,
    /// The column of activities, by header.
    pub activity: Option<String>,
    /// The column of periods, by header.
    pub time: Option<String>,
    /// Columns that were read as figures, by header.
    pub values: Vec<String>,
}

/// A file that cannot be read as asked: nothing of it is kept.
#[derive(Debug)]
pub struct ReadError {
    /// Where, what and how to mend it.
    pub issue: Box<Issue>,
}

impl ReadError {
    pub(super) fn new(file: &str, at: &At, value: Option<&str>, reason: Reason) -> Self {
        Self { issue: Box::new(Notes::new(file).issue(Severity::Error, at, value, reason)) }
    }

    pub(super) fn file(file: &str, reason: Reason) -> Self {
        Self::new(file, &At::file(), None, reason)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.issue.place.file, self.issue.reason)
    }
}

impl std::error::Error for ReadError {}
