//! Workbooks: the rows of one sheet.

use super::answer::{Found, ReadError};
use super::figure::marks::Marks;
use super::gather::{Fields, Gatherer};
use super::layout::{self, Layout, SAMPLE, TopRow, fit};
use super::pass::{Ask, Table, Tally, Watch};
use super::source::Source;
use crate::archive::Archive;
use crate::notes::{At, Notes, quote};
use crate::table::{Cell, Kind, letters};
use crate::vocabulary::fold;
use crate::xlsx::{Book, UNCALCULATED};
use rozum_model::Reason;
use std::hash::RandomState;

/// Rows gathered before they are added.
const BATCH: u64 = 65_536;

/// A workbook with the sheet that has the columns.
pub(super) struct Workbook {
    bytes: Vec<u8>,
    file: String,
    unpacked: u64,
    sheet: usize,
    name: String,
    layout: Layout,
    /// The last row that holds no data.
    skipped: u32,
    seed: RandomState,
}

impl Workbook {
    pub(super) fn open(source: Source<'_>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Self, ReadError> {
        let bytes = source.all()?;
        let unpacked = ask.options.max_unpacked;
        let refuse = |reason| ReadError::file(ask.file, reason);
        let mut book = book(&bytes, unpacked, notes).map_err(refuse)?;
        let sheets: Vec<(usize, String)> = chosen(&book, ask)?;
        let mut refused: Option<(usize, ReadError)> = None;
        for (sheet, name) in sheets {
            let rows = top(&mut book, sheet).map_err(refuse)?;
            match layout::find(ask.columns, &rows, ask.file, Some(&name), &mut Notes::new(ask.file)) {
                Ok(_) => {
                    let layout = layout::find(ask.columns, &rows, ask.file, Some(&name), notes)?;
                    let last = layout.skipped.checked_sub(1).and_then(|last| rows.get(last));
                    let skipped = last.map_or(0, |row| row.number);
                    let (file, seed) = (ask.file.to_owned(), RandomState::new());
                    drop(book);
                    return Ok(Self { bytes, file, unpacked, sheet, name, layout, skipped, seed });
                }
                Err(error) => {
                    // The sheet that comes nearest is the one that was meant.
                    let fits = 2 * fit(ask.columns, &rows) + usize::from(!rows.is_empty());
                    if refused.as_ref().is_none_or(|(best, _)| fits > *best) {
                        refused = Some((fits, error));
                    }
                }
            }
        }
        Err(refused.map_or_else(|| refuse(Reason::new("intake-empty-file")), |(_, error)| error))
    }
}

fn book<'a>(bytes: &'a [u8], unpacked: u64, notes: &mut Notes) -> Result<Book<'a>, Reason> {
    let archive = Archive::open_within(bytes, unpacked, unpacked)?;
    if !archive.has_ending("workbook.xml") {
        return Err(Reason::new("intake-unknown-table"));
    }
    Book::open(archive, notes)
}

/// The sheets that may have the columns: the one that was named, or all that are shown.
fn chosen(book: &Book<'_>, ask: &Ask<'_>) -> Result<Vec<(usize, String)>, ReadError> {
    let all = || book.sheets().enumerate();
    let Some(wanted) = &ask.options.sheet else {
        let shown = all().filter(|(_, (_, hidden))| !hidden);
        return Ok(shown.map(|(index, (name, _))| (index, name.to_owned())).collect());
    };
    let exact = all().find(|(_, (name, _))| name == wanted);
    let found = exact.or_else(|| all().find(|(_, (name, _))| fold(name) == fold(wanted)));
    let Some((index, (name, _))) = found else {
        let names: Vec<String> = all().map(|(_, (name, _))| quote(name)).take(40).collect();
        let reason =
            Reason::new("intake-no-such-sheet").with("found", quote(wanted)).with("sheets", names.join(", "));
        return Err(ReadError::new(ask.file, &At::file(), Some(wanted), reason));
    };
    Ok(vec![(index, name.to_owned())])
}

/// The first rows of the sheet that is read when none has to be searched for.
pub(super) fn top_of(source: Source<'_>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Vec<TopRow>, ReadError> {
    let bytes = source.all()?;
    let refuse = |reason| ReadError::file(ask.file, reason);
    let mut book = book(&bytes, ask.options.max_unpacked, notes).map_err(refuse)?;
    for (sheet, _) in chosen(&book, ask)? {
        let rows = top(&mut book, sheet).map_err(refuse)?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// The first rows with content.
fn top(book: &mut Book<'_>, sheet: usize) -> Result<Vec<TopRow>, Reason> {
    let mut rows: Vec<TopRow> = Vec::new();
    book.cells(sheet, &mut |number, column, cell| {
        if rows.last().is_none_or(|row| row.number != number) {
            if rows.len() == SAMPLE {
                return false;
            }
            rows.push(TopRow { number, ..TopRow::default() });
        }
        if let Some(row) = rows.last_mut() {
            let column = usize::from(column);
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            row.cells[column] = cell.text;
        }
        true
    })?;
    Ok(rows)
}

/// The cells of a row that are wanted.
struct SheetRow {
    texts: Vec<String>,
    numbers: Vec<Option<f64>>,
    uncalculated: Vec<bool>,
}

impl SheetRow {
    fn clear(&mut self) {
        self.texts.iter_mut().for_each(String::clear);
        self.numbers.fill(None);
        self.uncalculated.fill(false);
    }

    fn put(&mut self, slot: usize, cell: &Cell) {
        self.texts[slot].push_str(cell.text.trim());
        self.numbers[slot] = if cell.kind == Kind::Number { cell.text.parse().ok() } else { None };
        self.uncalculated[slot] = cell.kind == Kind::Fault && cell.text == UNCALCULATED;
    }
}

impl Fields for SheetRow {
    fn text(&self, slot: usize) -> &[u8] {
        self.texts[slot].as_bytes()
    }

    fn number(&self, slot: usize) -> Option<f64> {
        self.numbers[slot]
    }

    fn is_uncalculated(&self, slot: usize) -> bool {
        self.uncalculated[slot]
    }

    /// A row of a sheet has all columns.
    fn width(&self) -> usize {
        usize::MAX
    }
}

impl Table for Workbook {
    fn pass(&mut self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, ReadError> {
        let mut tally = Tally::new(watch.max_cells);
        // What is wrong with parts besides the sheet was told when the workbook was opened.
        let mut book = book(&self.bytes, self.unpacked, &mut Notes::new(&self.file))
            .map_err(|reason| self.error(reason))?;
        let slots = self.layout.columns.len();
        let mut row = SheetRow {
            texts: vec![String::new(); slots],
            numbers: vec![None; slots],
            uncalculated: vec![false; slots],
        };
        let (mut number, mut gathered, mut stopped) = (0, 0, None);
        let mut gatherer = Gatherer::new(&self.layout, marks, &self.seed);
        let read = book.cells(self.sheet, &mut |next, column, cell| {
            if next != number {
                if number > self.skipped {
                    gatherer.row(number, &row);
                    gathered += 1;
                }
                row.clear();
                number = next;
                if gathered == BATCH {
                    gathered = 0;
                    let full =
                        std::mem::replace(&mut gatherer, Gatherer::new(&self.layout, marks, &self.seed));
                    stopped = add(&mut tally, full, watch).err();
                }
            }
            if let Ok(slot) = self.layout.columns.binary_search(&usize::from(column)) {
                row.put(slot, &cell);
            }
            stopped.is_none()
        });
        read.map_err(|reason| self.error(reason))?;
        if number > self.skipped {
            gatherer.row(number, &row);
        }
        add(&mut tally, gatherer, watch)?;
        stopped.map_or(Ok(tally), Err)
    }

    fn found(&self) -> Found {
        self.layout.found(Found { format: "XLSX", sheet: Some(self.name.clone()), ..Found::default() })
    }

    /// Cells of sheets are named by letter.
    fn column(&self, title: &str) -> String {
        let slot = self.layout.titles.iter().position(|own| own == title);
        let column = slot.and_then(|slot| u16::try_from(self.layout.columns[slot]).ok());
        column.map_or_else(|| title.to_owned(), letters)
    }
}

impl Workbook {
    fn error(&self, reason: Reason) -> ReadError {
        ReadError::new(&self.file, &At::sheet(&self.name), None, reason)
    }
}

fn add(tally: &mut Tally, gatherer: Gatherer<'_>, watch: &mut Watch<'_>) -> Result<(), ReadError> {
    // Sheets are text: their names cannot be anything else.
    if let Ok(gathered) = gatherer.finish() {
        tally.add(gathered, 0, 0);
    }
    watch.look(tally)
}
