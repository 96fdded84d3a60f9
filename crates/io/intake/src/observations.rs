//! Tables of observations: a region, an activity, perhaps a period, and a figure.
//!
//! Rows stream into a [`PanelBuilder`]: memory holds the tables and a few pieces of the file, however
//! long it is. Missing, suppressed and zero stay apart as the source prints them ([`Cell`]). Nothing is
//! guessed: a row that cannot be read is left out and is an issue that names row, column, value and
//! mend; a file that cannot be read as asked is one clear [`ReadError`] and nothing else.
//!
//! Formats are told by content. Text tables (CSV and its kin): delimiter, quotes, and encoding are
//! recognised, the row of headers is found below titles and `#` comments. Workbooks: the same, in the
//! first sheet that has the columns. Parquet: row group by row group.
//!
//! Wide tables have a column of figures for each activity or period; rows of units and of column
//! numbers under the headers are passed over, as are columns of words.
//!
//! [`Cell`]: rozum_measures::Cell
//! [`PanelBuilder`]: rozum_measures::PanelBuilder

mod answer;
mod columnar;
mod delimited;
mod figure;
mod gather;
mod layout;
mod names;
mod pass;
mod plants;
mod ragged;
mod regions;
mod remarks;
mod request;
mod small;
mod source;
mod workbook;

pub use answer::{Found, Read, ReadError};
pub use plants::{PlantSum, Plants};
pub use ragged::refuse_wider_rows;
pub use regions::{COUNTRY, TOGETHER};
pub use request::{Columns, DecimalMark, Progress, ReadOptions, Wide};
pub use small::{About, Pairs, Reference, read_pairs, read_reference};
pub use source::Source;

use crate::notes::{At, Notes};
use crate::sniff::{Guess, sniff};
use columnar::Columnar;
use delimited::Text;
use figure::marks::Marks;
use layout::TopRow;
use pass::{Ask, Table, Tally, Watch};
use rozum_model::Reason;
use workbook::Workbook;

/// Reads a table.
///
/// `progress` is called after each few megabytes. Fails when the file cannot be read, has not the columns
/// that were asked for, or asks for more memory than `options` allow.
pub fn read(
    source: Source<'_>,
    columns: &Columns,
    options: &ReadOptions,
    progress: &mut dyn FnMut(Progress),
) -> Result<Read, ReadError> {
    let file = source.name();
    let mut notes = Notes::new(&file);
    let ask = Ask { file: &file, columns, options };
    let mut table = open(source, &ask, &mut notes)?;
    let mut watch = Watch { file: &file, of: source.length()?, max_cells: options.max_cells, progress };
    let tally = settled(table.as_mut(), options, &mut watch)?;
    let found = Found { decimal: options.decimal.or(tally.evidence.mark()), ..table.found() };
    tell(&tally, &found, options, &mut notes);
    let sheet = found.sheet.clone();
    let region_column = found.region.as_deref().map(|title| table.column(title));
    tally.remarks.tell(sheet.as_deref(), |title| table.column(title), &mut notes);
    Ok(Read {
        builder: tally.builder,
        plants: columns.plant.is_some().then_some(tally.plants),
        issues: notes.finish(),
        rows: tally.counts.rows,
        bad_rows: tally.counts.bad,
        found,
        region_column,
        region_rows: tally.region_rows,
        file: file.clone(),
    })
}

/// The formats, told by content.
enum Format {
    Text,
    Workbook,
    Parquet,
}

fn format(source: Source<'_>, file: &str) -> Result<Format, ReadError> {
    let start = source.start(4096)?;
    match sniff(&start) {
        _ if start.starts_with(b"PAR1") => Ok(Format::Parquet),
        _ if start.starts_with(b"PK\x03\x04") => Ok(Format::Workbook),
        Guess::Refused(_, reason) => Err(ReadError::file(file, reason)),
        _ => Ok(Format::Text),
    }
}

fn open<'a>(source: Source<'a>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Box<dyn Table + 'a>, ReadError> {
    Ok(match format(source, ask.file)? {
        Format::Text => Box::new(Text::open(source, ask, notes)?),
        Format::Workbook => Box::new(Workbook::open(source, ask, notes)?),
        Format::Parquet => Box::new(Columnar::open(source, ask, notes)?),
    })
}

/// The first rows of a table whose columns are not known yet.
fn open_top(source: Source<'_>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Vec<TopRow>, ReadError> {
    match format(source, ask.file)? {
        Format::Text => delimited::top(source, ask),
        Format::Workbook => workbook::top_of(source, ask, notes),
        Format::Parquet => columnar::top_of(source, ask),
    }
}

/// Reads once, and once more when the whole column shows that numbers such as `1,234` were taken for
/// what they are not.
fn settled(table: &mut dyn Table, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Tally, ReadError> {
    if let Some(mark) = options.decimal {
        return table.pass(Marks::Told(mark), watch);
    }
    let tally = table.pass(Marks::Point, watch)?;
    let marks = tally.evidence.decide();
    if tally.evidence.is_unclear() && marks != Marks::Point { table.pass(marks, watch) } else { Ok(tally) }
}

/// Says what was recognised where somebody should look whether it is right.
fn tell(tally: &Tally, found: &Found, options: &ReadOptions, notes: &mut Notes) {
    let at = At { sheet: found.sheet.clone(), row: None, column: None };
    if let Some(encoding) = found.encoding.filter(|encoding| !encoding.starts_with("UTF-8")) {
        notes.info(&at, None, Reason::new("intake-encoding").with("encoding", encoding));
    }
    if found.encoding == Some("UTF-8 (?)") {
        notes.warning(&at, None, Reason::new("intake-wrong-encoding").with("encoding", "UTF-8"));
    }
    if options.decimal.is_none() && tally.evidence.is_mixed() {
        notes.warning(&at, None, Reason::new("intake-two-decimal-marks"));
    }
    if options.decimal.is_none() && tally.evidence.is_supposed() {
        notes.warning(&at, None, Reason::new("intake-decimal-supposed"));
    }
    if tally.counts.rows == 0 {
        notes.warning(&at, None, Reason::new("intake-no-rows"));
    }
}
