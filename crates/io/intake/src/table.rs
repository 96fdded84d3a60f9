//! A sheet as all formats see it: cells by row and column.

use crate::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_TOTAL};
use crate::notes::At;
use std::collections::BTreeMap;

/// What the file held in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Date,
    /// `#REF!` and the like.
    Fault,
}

/// A cell with content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub text: String,
    pub kind: Kind,
    /// The text is the value that the program saved for a formula.
    pub formula: bool,
    /// The value of a merged area, repeated in a row that the area covers.
    pub covered: bool,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Text, formula: false, covered: false }
    }
}

/// A row: cells with content by column, from 0.
pub(crate) type Row = BTreeMap<u16, Cell>;

/// A sheet of a workbook, a table of a document, a CSV file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet {
    pub name: Option<String>,
    /// Rows with content, numbered as the program that made the file numbers them.
    pub rows: BTreeMap<u32, Row>,
    /// Columns are told by letter (workbooks) or by their header (documents, text).
    pub lettered: bool,
    /// Headers by column, once they are known.
    pub titles: BTreeMap<u16, String>,
    /// First row that was not read because there were too many.
    pub cut_at: Option<u32>,
    /// A cell to the right of what is read, if there was one.
    pub beyond: Option<(u32, u16)>,
}

/// What may still be read of a file.
#[derive(Debug)]
pub(crate) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_TOTAL)
    }
}

impl Sheet {
    /// Whether the sheet wants more rows.
    pub(crate) fn is_full(&self) -> bool {
        self.cut_at.is_some()
    }

    /// Adds a cell, unless it is empty or beyond a limit.
    pub(crate) fn put(&mut self, row: u32, column: u16, mut cell: Cell, budget: &mut Budget) {
        if cell.text.trim().is_empty() || self.is_full() {
            return;
        }
        if column >= MAX_COLUMNS {
            self.beyond.get_or_insert((row, column));
            return;
        }
        cut(&mut cell.text);
        let new_row = !self.rows.contains_key(&row);
        if (new_row && self.rows.len() >= MAX_ROWS) || cell.text.len() > budget.0 {
            self.cut_at = Some(row);
            return;
        }
        budget.0 -= cell.text.len();
        self.rows.entry(row).or_default().insert(column, cell);
    }

    /// Repeats the value of a merged area in each row that it covers, in its first column. Areas
    /// below the last row with content and areas of one row change nothing.
    pub(crate) fn cover(&mut self, first: u32, last: u32, column: u16, budget: &mut Budget) {
        let Some(origin) = self.rows.get(&first).and_then(|row| row.get(&column)).cloned() else { return };
        let covered: Vec<u32> = self.rows.range(first..=last).skip(1).map(|(row, _)| *row).collect();
        for row in covered {
            if !self.rows.get(&row).is_some_and(|cells| cells.contains_key(&column)) {
                self.put(row, column, Cell { covered: true, ..origin.clone() }, budget);
            }
        }
    }

    /// The place of a cell as a person would say it.
    pub(crate) fn at(&self, row: u32, column: u16) -> At {
        let title =
            || self.titles.get(&column).cloned().unwrap_or_else(|| column.saturating_add(1).to_string());
        let column = if self.lettered { letters(column) } else { title() };
        At { sheet: self.name.clone(), row: Some(row), column: Some(column) }
    }

    /// From here on, columns without letters are told by what stands in this row.
    pub(crate) fn name_columns(&mut self, row: u32) {
        let cells = self.rows.get(&row).into_iter().flatten();
        self.titles = cells.map(|(column, cell)| (*column, crate::notes::quote(cell.text.trim()))).collect();
    }

    /// The place of a row.
    pub(crate) fn at_row(&self, row: u32) -> At {
        At { sheet: self.name.clone(), row: Some(row), column: None }
    }
}

/// Keeps what a cell may hold.
pub(crate) fn cut(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(MAX_CELL) {
        text.truncate(end);
    }
}

/// The letters of a column, from 0: A, B … Z, AA.
pub(crate) fn letters(column: u16) -> String {
    let mut rest = u32::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The last row that spreadsheets have.
pub(crate) const LAST_ROW: u32 = 1 << 20;

/// Row (from 1) and column (from 0) of a reference such as `AB12` or `$A$1`.
pub(crate) fn reference(text: &str) -> Option<(u32, u16)> {
    let text: String = text.chars().filter(|c| *c != '$').take(12).collect();
    let split = text.find(|c: char| c.is_ascii_digit())?;
    let (column, row) = text.split_at(split);
    let mut number = 0_u32;
    for c in column.chars() {
        let digit = c.to_ascii_uppercase().to_digit(36).filter(|digit| *digit >= 10)?;
        number = number.checked_mul(26)?.checked_add(digit - 9)?;
    }
    let row = row.parse().ok().filter(|row| (1..=LAST_ROW).contains(row))?;
    Some((row, u16::try_from(number.checked_sub(1)?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
            assert_eq!(reference(&format!("${name}$7")), Some((7, column)));
        }
        for wrong in ["", "7", "A", "A0", "Я7", "A-1", "ZZZZZZZZ1", "A1048577", "A99999999999"] {
            assert_eq!(reference(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_merged_value_belongs_to_each_row_it_covers() {
        let (mut sheet, mut budget) = (Sheet::default(), Budget::default());
        for row in [2, 3, 5] {
            sheet.put(row, 1, Cell::text("own"), &mut budget);
        }
        sheet.put(2, 0, Cell::text("merged"), &mut budget);
        sheet.cover(2, 1_048_576, 0, &mut budget);
        let covered: Vec<_> = sheet.rows.iter().filter(|(_, row)| row[&0].covered).map(|(n, _)| *n).collect();
        assert_eq!(covered, [3, 5]);
        assert_eq!(sheet.rows.len(), 3);
    }

    #[test]
    fn the_last_column_has_a_place() {
        assert_eq!(Sheet::default().at(1, u16::MAX).column.as_deref(), Some("65535"));
    }

    #[test]
    fn a_budget_ends() {
        let (mut sheet, mut budget) = (Sheet::default(), Budget(10));
        sheet.put(1, 0, Cell::text("12345678"), &mut budget);
        sheet.put(2, 0, Cell::text("12345678"), &mut budget);
        assert_eq!(sheet.cut_at, Some(2));
    }
}
