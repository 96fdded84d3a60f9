//! Parquet: row group by row group, the columns side by side.

mod cells;
mod column;
mod shared_file;

use super::answer::{Found, ReadError};
use super::figure::marks::Marks;
use super::gather::{Fields, Gatherer};
use super::layout::{self, Layout, TopRow};
use super::pass::{Ask, Table, Tally, Watch};
use super::source::Source;
use crate::notes::{At, Notes, quote};
use ::bytes::Bytes;
use ::parquet::errors::ParquetError;
use ::parquet::file::reader::{FileReader, SerializedFileReader};
use cells::Cells;
use column::Column;
use rayon::prelude::*;
use rozum_model::Reason;
use shared_file::SharedFile;
use std::fs::File;
use std::hash::RandomState;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Rows read at a time.
const BATCH: usize = 65_536;
/// Rows looked at to tell figures from words.
const LOOK: usize = 30;

/// A Parquet file whose columns are known.
pub(super) struct Columnar {
    file: Box<dyn FileReader>,
    layout: Layout,
    /// Where the file says for each row whether its figure is missing or suppressed: in panels that this
    /// program wrote.
    state: Option<usize>,
    length: u64,
    seed: RandomState,
}

/// Why a file cannot be read on.
enum Broken {
    Parquet(String),
    /// A column of a kind that is not read.
    Kind(Reason, String),
    Refused(ReadError),
}

impl From<ParquetError> for Broken {
    fn from(error: ParquetError) -> Self {
        Self::Parquet(error.to_string())
    }
}

impl From<ReadError> for Broken {
    fn from(error: ReadError) -> Self {
        Self::Refused(error)
    }
}

impl Broken {
    fn error(self, file: &str) -> ReadError {
        match self {
            Self::Parquet(error) => {
                ReadError::file(file, Reason::new("intake-damaged-parquet").with("error", quote(&error)))
            }
            Self::Kind(reason, title) => {
                let at = At { column: Some(title), ..At::file() };
                ReadError::new(file, &at, None, reason)
            }
            Self::Refused(error) => error,
        }
    }
}

/// The reader of the format may panic on bytes that were made to mislead it; that is a damaged file.
fn guarded<T>(file: &str, read: impl FnOnce() -> Result<T, Broken>) -> Result<T, ReadError> {
    let read = catch_unwind(AssertUnwindSafe(read));
    read.unwrap_or_else(|_| Err(Broken::Parquet("panic".to_owned()))).map_err(|broken| broken.error(file))
}

impl Columnar {
    pub(super) fn open(source: Source<'_>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Self, ReadError> {
        let length = source.length()?;
        let file = file(source, ask)?;
        guarded(ask.file, || {
            let top = top(file.as_ref())?;
            let layout = layout::find(ask.columns, &top, ask.file, None, notes)?;
            let state = state(file.as_ref());
            Ok(Self { file, layout, state, length, seed: RandomState::new() })
        })
    }

    fn read(&self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, Broken> {
        let mut tally = Tally::new(watch.max_cells);
        let (mut before, groups) = (0_u32, self.file.num_row_groups());
        for index in 0..groups {
            let group = self.file.get_row_group(index)?;
            let wanted = self.layout.columns.iter().chain(&self.state);
            let columns = wanted.enumerate().map(|(slot, column)| {
                let named = !self.layout.series.iter().any(|series| series.slot == slot);
                Column::open(group.as_ref(), *column, named, BATCH)
            });
            let mut columns = columns.collect::<Result<Vec<_>, _>>()?;
            loop {
                let cells = columns.par_iter_mut().map(Column::next).collect::<Result<Vec<_>, _>>()?;
                let rows = cells.first().map_or(0, Cells::len);
                if rows == 0 {
                    break;
                }
                if cells.iter().any(|column| column.len() != rows) {
                    return Err(Broken::Parquet("columns of different length".to_owned()));
                }
                let share = self.length
                    / groups.max(1) as u64
                    / (u64::try_from(group.metadata().num_rows()).unwrap_or(1) / rows as u64 + 1);
                self.gather(&cells, rows, marks, &mut tally, before, share);
                before = before.saturating_add(u32::try_from(rows).unwrap_or(u32::MAX));
                watch.look(&tally)?;
            }
        }
        Ok(tally)
    }

    fn gather(&self, cells: &[Cells], rows: usize, marks: Marks, tally: &mut Tally, before: u32, bytes: u64) {
        let mut gatherer = Gatherer::new(&self.layout, marks, &self.seed);
        gatherer.reserve(rows);
        let (cells, states) = match self.state {
            Some(_) => cells.split_last().map_or((cells, None), |(state, cells)| (cells, Some(state))),
            None => (cells, None),
        };
        for row in 0..rows {
            let state = states.map_or(&b""[..], |states| states.text(row));
            // Totals that a panel states are margins of its tables and no rows of them.
            if state != b"total" {
                let number = u32::try_from(row + 1).unwrap_or(u32::MAX);
                gatherer.row(number, &RowOf { cells, row, suppressed: state == b"suppressed" });
            }
        }
        // Each text was checked when its column was read.
        if let Ok(gathered) = gatherer.finish() {
            tally.add(gathered, before, bytes);
        }
    }
}

/// One row of the columns.
struct RowOf<'a> {
    cells: &'a [Cells],
    row: usize,
    suppressed: bool,
}

impl Fields for RowOf<'_> {
    fn text(&self, slot: usize) -> &[u8] {
        match self.cells[slot].text(self.row) {
            b"" if self.suppressed => b"c",
            text => text,
        }
    }

    fn number(&self, slot: usize) -> Option<f64> {
        self.cells[slot].number(self.row)
    }

    fn width(&self) -> usize {
        usize::MAX
    }
}

impl Table for Columnar {
    fn pass(&mut self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, ReadError> {
        let file = watch.file;
        guarded(file, || self.read(marks, watch))
    }

    fn found(&self) -> Found {
        let found = self.layout.found(Found { format: "Parquet", ..Found::default() });
        Found { header_row: None, ..found }
    }
}

fn file(source: Source<'_>, ask: &Ask<'_>) -> Result<Box<dyn FileReader>, ReadError> {
    match source {
        Source::File(path) => {
            let file = File::open(path).and_then(SharedFile::new).map_err(|error| source.io(&error))?;
            guarded(ask.file, || Ok(Box::new(SerializedFileReader::new(file)?) as Box<dyn FileReader>))
        }
        Source::Bytes { bytes, .. } => {
            let bytes = Bytes::copy_from_slice(bytes);
            guarded(ask.file, || Ok(Box::new(SerializedFileReader::new(bytes)?) as Box<dyn FileReader>))
        }
    }
}

/// The first rows of a file.
pub(super) fn top_of(source: Source<'_>, ask: &Ask<'_>) -> Result<Vec<TopRow>, ReadError> {
    let file = file(source, ask)?;
    guarded(ask.file, || top(file.as_ref()))
}

/// Names of the columns and their first cells, as rows.
fn top(file: &dyn FileReader) -> Result<Vec<TopRow>, Broken> {
    let schema = file.metadata().file_metadata().schema_descr();
    let titles = schema.columns().iter().map(|column| column.path().string()).collect();
    let mut rows = vec![TopRow { number: 1, cells: titles, end: 0 }];
    if file.num_row_groups() == 0 {
        return Ok(rows);
    }
    let group = file.get_row_group(0)?;
    for index in 0..schema.num_columns() {
        // A column that cannot be read matters only when it is asked for.
        let Ok(cells) = Column::open(group.as_ref(), index, true, LOOK).and_then(|mut column| column.next())
        else {
            continue;
        };
        for row in 0..cells.len().min(LOOK) {
            if rows.len() <= row + 1 {
                rows.push(TopRow { number: 1, ..TopRow::default() });
            }
            let text = String::from_utf8_lossy(cells.text(row)).into_owned();
            let cells = &mut rows[row + 1].cells;
            cells.resize(cells.len().max(index), String::new());
            cells.push(text);
        }
    }
    Ok(rows)
}

/// The column of states of a panel.
fn state(file: &dyn FileReader) -> Option<usize> {
    let metadata = file.metadata().file_metadata();
    let marks = metadata.key_value_metadata()?;
    let panel = marks.iter().any(|mark| mark.key == "rozum.shape" && mark.value.as_deref() == Some("panel"));
    let columns = metadata.schema_descr().columns();
    columns.iter().position(|column| panel && column.name() == "state")
}
