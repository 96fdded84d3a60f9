//! One pass over a table, whatever its format.

use super::answer::{Found, ReadError};
use super::figure::marks::{Evidence, Marks};
use super::gather::{Counts, Gathered};
use super::plants::Plants;
use super::remarks::Remarks;
use super::request::{Columns, Progress, ReadOptions};
use rozum_measures::PanelBuilder;
use rozum_model::Reason;

/// What was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ask<'a> {
    /// Name of the file, for issues.
    pub file: &'a str,
    pub columns: &'a Columns,
    pub options: &'a ReadOptions,
}

/// A table whose beginning was understood; it can be read any number of times.
pub(super) trait Table {
    /// Reads all rows.
    fn pass(&mut self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, ReadError>;

    /// What the file turned out to be.
    fn found(&self) -> Found;

    /// How issues name the column with a header.
    fn column(&self, title: &str) -> String {
        title.to_owned()
    }
}

/// All that was gathered so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub builder: PanelBuilder,
    pub plants: Plants,
    /// The row in which each region of the builder was met first.
    pub region_rows: Vec<u32>,
    pub remarks: Remarks,
    pub evidence: Evidence,
    pub counts: Counts,
    /// Bytes behind.
    pub bytes: u64,
    max_cells: u64,
    /// As many cells would have come together.
    too_many: Option<u64>,
}

impl Tally {
    pub(super) fn new(max_cells: u64) -> Self {
        Self { max_cells, ..Self::default() }
    }

    /// Adds what was gathered of rows that follow `before` others.
    pub(super) fn add(&mut self, gathered: Gathered, before: u32, bytes: u64) {
        let cells = self.builder.cells_with(&gathered.batch);
        if cells > self.max_cells {
            self.too_many = Some(cells);
        }
        if self.too_many.is_some() {
            return;
        }
        let new = |region: &str| self.builder.regions().find(region).is_none();
        let met = gathered.batch.regions.iter().zip(&gathered.region_rows);
        let first = met.filter(|(region, _)| new(region)).map(|(_, row)| row.saturating_add(before));
        self.region_rows.extend(first);
        self.builder.add(&gathered.batch);
        if !gathered.plants.is_empty() {
            self.plants.add(&gathered.batch.times, &gathered.batch.activities, &gathered.plants);
        }
        self.remarks.append(gathered.remarks, before);
        self.evidence = self.evidence.and(gathered.evidence);
        self.counts.rows += gathered.counts.rows;
        self.counts.bad += gathered.counts.bad;
        self.bytes += bytes;
    }
}

/// Sees to it that a pass is told of and does not fill the memory.
pub(super) struct Watch<'a> {
    pub file: &'a str,
    /// Bytes of the file.
    pub of: u64,
    pub max_cells: u64,
    pub progress: &'a mut dyn FnMut(Progress),
}

impl Watch<'_> {
    pub(super) fn look(&mut self, tally: &Tally) -> Result<(), ReadError> {
        (self.progress)(Progress { rows: tally.counts.rows, bytes: tally.bytes.min(self.of), of: self.of });
        match tally.too_many {
            None => Ok(()),
            Some(cells) => {
                let reason =
                    Reason::new("intake-too-many-cells").with("cells", cells).with("limit", self.max_cells);
                Err(ReadError::file(self.file, reason))
            }
        }
    }
}
