//! Sheets with one sphere, priority or task in each row.

use super::header::Header;
use crate::notes::Notes;
use crate::raw::{Entry, Raw, Value};
use crate::table::{Cell, Kind, Row, Sheet};
use crate::vocabulary::{Part, Word};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// The column that holds the text of a part.
pub(super) const fn main_word(part: Part) -> Word {
    match part {
        Part::Spheres => Word::Label,
        Part::Priorities => Word::Priority,
        Part::Tasks => Word::Task,
        Part::Strategy | Part::Guide | Part::Lists => Word::Text,
    }
}

/// Reads a sheet of one part.
pub(super) fn read(sheet: &Sheet, header: &Header, part: Part, raw: &mut Raw, notes: &mut Notes) {
    header.say(sheet, notes);
    let main = if header.has(main_word(part)) { main_word(part) } else { Word::Text };
    let entries = match part {
        Part::Spheres => &mut raw.spheres,
        Part::Priorities => &mut raw.priorities,
        _ => &mut raw.tasks,
    };
    let mut merged = Merged::default();
    for (number, row) in body(sheet, header) {
        let (mut entry, own) = entry(sheet, header, number, row, &mut merged, notes);
        if let Some(text) = entry.values.remove(&main) {
            entry.values.insert(Word::Text, text);
        }
        let text_is_merged = header.column(main).and_then(|c| row.get(&c)).is_some_and(|cell| cell.covered);
        match entries.last_mut() {
            Some(last) if text_is_merged => extend(last, &entry),
            _ if own => entries.push(entry),
            _ => {}
        }
    }
}

/// A merged text over several rows is one item; the priorities named beside it are all its own.
fn extend(item: &mut Entry, more: &Entry) {
    let Some(served) = more.values.get(&Word::Serves) else { return };
    let own =
        item.values.entry(Word::Serves).or_insert_with(|| Value { text: String::new(), ..served.clone() });
    if own.text != served.text {
        own.text.push_str("; ");
        own.text.push_str(&served.text);
    }
}

/// Rows below the header, without repetitions of it on later pages.
pub(super) fn body<'a>(sheet: &'a Sheet, header: &'a Header) -> impl Iterator<Item = (u32, &'a Row)> {
    let titles = sheet.rows.get(&header.row);
    let below = sheet.rows.range(header.row.saturating_add(1)..).map(|(number, row)| (*number, row));
    below.filter(move |(_, row)| Some(*row) != titles)
}

/// For each column, the first row of the merged area that was last told of.
#[derive(Default)]
pub(super) struct Merged(BTreeMap<u16, u32>);

impl Merged {
    /// Says once per area that its value was used for each row.
    fn say(&mut self, sheet: &Sheet, column: u16, row: u32, cell: &Cell, notes: &mut Notes) {
        let above = self.0.insert(column, row);
        if above.is_none_or(|above| above + 1 != row) {
            notes.info(&sheet.at(row, column), Some(&cell.text), Reason::new("intake-merged"));
        }
    }
}

/// The values of a row by column, and whether any of them is its own.
pub(super) fn entry(
    sheet: &Sheet,
    header: &Header,
    number: u32,
    row: &Row,
    merged: &mut Merged,
    notes: &mut Notes,
) -> (Entry, bool) {
    let mut values = BTreeMap::new();
    let mut own = false;
    for (column, word) in header.columns() {
        let Some(cell) = row.get(&column) else { continue };
        let at = sheet.at(number, column);
        if cell.covered {
            merged.say(sheet, column, number, cell, notes);
        } else {
            own = true;
        }
        if cell.kind == Kind::Fault {
            notes.error(&at, Some(&cell.text), Reason::new("intake-cell-fault"));
            continue;
        }
        if cell.formula && !cell.covered {
            notes.info(&at, Some(&cell.text), Reason::new("intake-formula"));
        }
        values.insert(word, Value { text: cell.text.clone(), kind: cell.kind, at });
    }
    (Entry { at: sheet.at_row(number), values }, own)
}
