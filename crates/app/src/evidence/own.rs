//! Tables that people bring to look at: read in memory, kept there for a while under a token, never on
//! disk and never in the journal.

mod columns;
mod headings;
mod shelf;

pub use columns::ChosenColumns;
pub(crate) use shelf::Shelf;

use super::{Material, Origin};
use crate::Rozum;
use crate::datasets::by_iso;
use rozum_intake::observations::{Read, ReadError, ReadOptions, Source, read};
use rozum_locale::{Lang, text};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Panel};
use rozum_model::dataset::{Axis, DatasetHeader, DatasetKind, Expected, Totals, Unit, Vintage};
use rozum_model::draft::{Issue, Place, Severity};
use rozum_model::strategy::Document;
use rozum_model::{Bilingual, Reason, Timestamp};
use std::sync::Arc;

/// Most cells of a table: 32 MB.
const MOST_CELLS: u64 = 1 << 22;
/// Most bytes that a workbook may unpack to.
const MOST_UNPACKED: u64 = 256 << 20;

/// A table that somebody brought.
#[derive(Debug)]
pub struct OwnTable {
    /// Whoever has it sees the table.
    pub token: String,
    /// Name of the file.
    pub file: String,
    /// When it was brought.
    pub at: Timestamp,
    /// The columns as they were chosen or recognised.
    pub columns: ChosenColumns,
    /// What was understood; `None` where the file could not be read so.
    pub understood: Option<Understood>,
    /// What was noticed, or why it could not be read.
    pub issues: Vec<Issue>,
    reading: u32,
    bytes: Arc<Vec<u8>>,
}

/// What was understood of a file.
#[derive(Debug)]
pub struct Understood {
    /// The table.
    pub material: Arc<Material>,
    /// Headers of the file, in order.
    pub header: Vec<String>,
    /// Rows with figures.
    pub rows: u64,
    /// Rows that were left out.
    pub bad_rows: u64,
    /// Rows added to another row of the same place.
    pub duplicates: u64,
    /// Names that are no region of Ukraine.
    pub unknown_regions: Vec<String>,
}

impl OwnTable {
    /// Minutes for which a table is kept, if not for lack of room.
    pub const MINUTES: u32 = shelf::MINUTES;

    /// Minutes that are left of them, begun ones among them.
    pub fn minutes_left(&self, now: Timestamp) -> u64 {
        let gone = now.jiff().duration_since(self.at.jiff()).as_mins();
        u64::try_from(i64::from(Self::MINUTES).saturating_sub(gone)).unwrap_or(0)
    }

    /// Memory that it takes, in bytes.
    fn weight(&self) -> usize {
        let panel = self.understood.as_ref().map(|understood| &understood.material.panel);
        let cells = panel.map_or(0, |p| p.matrices.len() * p.regions().len() * p.activities().len());
        self.bytes.len() + 8 * cells
    }
}

impl Rozum {
    /// Reads a file and keeps it for a while.
    pub async fn bring_table(&self, name: &str, bytes: Vec<u8>) -> Arc<OwnTable> {
        let token = crate::random_token();
        let table = self.read_table(token, name.to_owned(), Arc::new(bytes), None, 0, self.now()).await;
        self.shelf.keep(Arc::clone(&table), self.now());
        table
    }

    /// Reads a table again, with other columns; `None` when it is gone.
    pub async fn read_table_again(&self, token: &str, columns: ChosenColumns) -> Option<Arc<OwnTable>> {
        let before = self.own_table(token)?;
        let (name, bytes) = (before.file.clone(), Arc::clone(&before.bytes));
        let reading = before.reading + 1;
        let table = self.read_table(token.to_owned(), name, bytes, Some(columns), reading, before.at).await;
        self.shelf.keep(Arc::clone(&table), self.now());
        Some(table)
    }

    /// A table that is still kept.
    pub fn own_table(&self, token: &str) -> Option<Arc<OwnTable>> {
        self.shelf.get(token, self.now())
    }

    /// Lets a table go at once, with all that was worked out of it.
    pub fn forget_table(&self, token: &str) {
        self.shelf.forget(token);
        self.outcomes.forget(token);
        self.complexities.forget(token);
    }

    async fn read_table(
        &self,
        token: String,
        file: String,
        bytes: Arc<Vec<u8>>,
        columns: Option<ChosenColumns>,
        reading: u32,
        at: Timestamp,
    ) -> Arc<OwnTable> {
        // Closed only with the system, so there is always a turn.
        let _turn = self.reading.acquire().await;
        let work = {
            let (token, file, bytes) = (token.clone(), file.clone(), Arc::clone(&bytes));
            move || understood(token, reading, &file, &bytes, columns)
        };
        let (columns, understood, issues) = match tokio::task::spawn_blocking(work).await {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "a table could not be read");
                (ChosenColumns::default(), None, vec![unreadable(&file, Reason::new("file-unreadable"))])
            }
        };
        Arc::new(OwnTable { token, file, at, columns, understood, issues, reading, bytes })
    }
}

type Found = (ChosenColumns, Option<Understood>, Vec<Issue>);

fn understood(
    token: String,
    reading: u32,
    file: &str,
    bytes: &[u8],
    columns: Option<ChosenColumns>,
) -> Found {
    let source = Source::Bytes { name: file, bytes };
    let told = columns.is_some();
    let columns = columns.unwrap_or_else(|| columns::recognised(source));
    let read = match read_with(source, &columns) {
        Ok(read) => read,
        Err(error) => return (columns, None, vec![*error.issue]),
    };
    // What somebody typed stays as typed.
    let columns = if told { columns } else { columns.headed(&read.found) };
    let (header, rows, bad_rows) = (read.found.header.clone(), read.rows, read.bad_rows);
    let mut issues = read.issues.clone();
    let panel = match panel_of(source, &columns, read) {
        Ok(panel) => panel,
        Err(reason) => {
            issues.push(unreadable(file, reason));
            return (columns, None, issues);
        }
    };
    let recognised = match by_iso(&panel) {
        Ok(recognised) => recognised,
        Err(reason) => {
            issues.push(unreadable(file, reason));
            return (columns, None, issues);
        }
    };
    let material = Material {
        header: Arc::new(header_of(file, &columns)),
        panel: Arc::new(recognised.panel),
        origin: Origin::Own { token, reading, file: file.to_owned() },
    };
    let understood = Understood {
        duplicates: material.panel.gathered.duplicates,
        material: Arc::new(material),
        header,
        rows,
        bad_rows,
        unknown_regions: recognised.unknown,
    };
    (columns, Some(understood), issues)
}

fn read_with(source: Source<'_>, columns: &ChosenColumns) -> Result<Read, ReadError> {
    let options =
        ReadOptions { max_cells: MOST_CELLS, max_unpacked: MOST_UNPACKED, ..ReadOptions::default() };
    read(source, &columns.to_columns(), &options, &mut |_| ())
}

/// The tables. Rows of totals have names that are known, or were told: they are no regions.
fn panel_of(source: Source<'_>, columns: &ChosenColumns, read: Read) -> Result<Panel, Reason> {
    let unfit = |detail: String| Reason::new("dataset-table-unfit").with("detail", detail);
    let panel = read.panel(Absent::Auto, &TotalNames::default()).map_err(|error| unfit(error.to_string()))?;
    let totals = columns.totals(&panel);
    if totals == TotalNames::default() {
        return Ok(panel);
    }
    let again = read_with(source, columns).map_err(|error| error.issue.reason)?;
    again.panel(Absent::Auto, &totals).map_err(|error| unfit(error.to_string()))
}

fn header_of(file: &str, columns: &ChosenColumns) -> DatasetHeader {
    let both = |id: &str| Bilingual::new(text(Lang::Uk, id), text(Lang::En, id));
    let same = || Bilingual::new(file, file);
    DatasetHeader {
        title: same(),
        concept: same(),
        unit: Unit { name: both("ev-own-unit"), scale: 1 },
        axis: if columns.indicators { Axis::Indicator } else { Axis::Activity },
        source: Document { title: file.to_owned(), publisher: None, url: None, sha256: None },
        licence: Bilingual::new("", ""),
        vintage: Vintage { period: String::new(), retrieved: None },
        // Never shown: a table of one's own is told apart by its origin.
        kind: DatasetKind::Proxy,
        completeness: Bilingual::new("", ""),
        notes: None,
        expected: Expected::default(),
        totals: Totals::default(),
        labels: Vec::new(),
    }
}

fn unreadable(file: &str, reason: Reason) -> Issue {
    let place = Place { file: file.to_owned(), sheet: None, row: None, column: None };
    Issue { severity: Severity::Error, place, value: None, reason, mend: Reason::new("ev-own-mend") }
}
