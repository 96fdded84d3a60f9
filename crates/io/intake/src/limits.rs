//! How much of a file is read. A strategy is a few pages; each limit is far above any that exists
//! and far below what would make a server wait.

/// Longest file that is looked at, in bytes.
pub const MAX_BYTES: usize = 20 << 20;
/// Longest text of one cell, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Most spheres, priorities or tasks of one strategy, each.
pub const MAX_ITEMS: usize = 1_000;

/// Most files inside a workbook or a document.
pub(crate) const MAX_ENTRIES: usize = 2_000;
/// Most bytes that one file inside it may unpack to.
pub(crate) const MAX_ENTRY: u64 = 48 << 20;
/// Most bytes that are unpacked of one archive altogether.
pub(crate) const MAX_UNPACKED: u64 = 96 << 20;
/// Most bytes that the files inside may declare altogether, pictures included.
pub(crate) const MAX_DECLARED: u64 = 1 << 30;
/// How much smaller than its content a packed file of more than [`RATIO_FROM`] bytes may be.
/// Sheets of repeated words reach about 100.
pub(crate) const MAX_RATIO: u64 = 300;
/// Small files may pack as well as they like.
pub(crate) const RATIO_FROM: u64 = 1 << 20;

/// Longest JSON text: its values need many times their own length in memory.
pub(crate) const MAX_JSON: usize = 4 << 20;
/// Most sheets or tables that are looked at.
pub(crate) const MAX_SHEETS: usize = 60;
/// Most rows with content of one sheet.
pub(crate) const MAX_ROWS: usize = 5_000;
/// Columns after this one are not looked at.
pub(crate) const MAX_COLUMNS: u16 = 100;
/// Most characters of one cell: a cell may hold a list of several texts.
pub(crate) const MAX_CELL: usize = 10 * MAX_TEXT;
/// Most bytes of all cells of a file together.
pub(crate) const MAX_TOTAL: usize = 8_000_000;
/// Most issues that are listed; the last one counts the rest.
pub(crate) const MAX_ISSUES: usize = 300;
/// Longest value quoted in an issue, in characters.
pub(crate) const MAX_QUOTE: usize = 120;
/// How many rows a header may stand below the top of its sheet.
pub(crate) const HEADER_WITHIN: usize = 20;
