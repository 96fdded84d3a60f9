//! Text → rows of fields, where they stand in the text. RFC 4180 with any delimiter; a quote has its
//! meaning only at the beginning of a field, as in the `csv` crate.

use crate::observations::gather::Fields;
use memchr::{memchr, memchr2};
use std::borrow::Cow;

/// How a text is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    pub delimiter: u8,
    /// Ends a row: a line feed, or a carriage return in files of old.
    pub end: u8,
}

/// What came next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A row.
    Row,
    /// A row without anything in it.
    Blank,
    /// The text ends within a row, and more of it may follow.
    Incomplete,
    /// The text ends.
    End,
}

/// Cuts a text into rows.
pub(super) struct Splitter<'a> {
    text: &'a [u8],
    dialect: Dialect,
    /// Nothing follows the text.
    whole: bool,
    /// Where the next row begins.
    pub at: usize,
    /// A quote was opened and never closed.
    pub open_quote: bool,
}

/// The fields of a row that are wanted.
pub(super) struct Picked<'a> {
    /// Slot of each column up to the last one wanted.
    slots: Vec<Option<u16>>,
    fields: Vec<Cow<'a, [u8]>>,
    found: usize,
}

impl<'a> Picked<'a> {
    /// Picks these columns, which rise.
    pub(super) fn new(columns: &[usize]) -> Self {
        let mut slots = vec![None; columns.last().map_or(0, |last| last + 1)];
        for (slot, column) in columns.iter().enumerate() {
            slots[*column] = u16::try_from(slot).ok();
        }
        Self { slots, fields: vec![Cow::Borrowed(&[]); columns.len()], found: 0 }
    }

    #[inline]
    fn put(&mut self, column: usize, field: Cow<'a, [u8]>) {
        if let Some(Some(slot)) = self.slots.get(column) {
            self.fields[usize::from(*slot)] = field;
        }
    }
}

impl Fields for Picked<'_> {
    #[inline]
    fn text(&self, slot: usize) -> &[u8] {
        &self.fields[slot]
    }

    fn width(&self) -> usize {
        self.found
    }
}

impl<'a> Splitter<'a> {
    pub(super) fn new(text: &'a [u8], dialect: Dialect, whole: bool) -> Self {
        Self { text, dialect, whole, at: 0, open_quote: false }
    }

    /// The next row.
    #[inline]
    pub(super) fn next(&mut self, picked: &mut Picked<'a>) -> Next {
        let (start, mut column, mut at) = (self.at, 0, self.at);
        if at >= self.text.len() {
            return Next::End;
        }
        loop {
            let end = if self.text.get(at) == Some(&b'"') {
                let Some(end) = self.quoted(at, column, picked) else { return Next::Incomplete };
                end
            } else {
                let end = self.field_end(at);
                picked.put(column, Cow::Borrowed(trim(&self.text[at..end])));
                end
            };
            column += 1;
            match self.text.get(end) {
                Some(byte) if *byte == self.dialect.delimiter => at = end + 1,
                Some(_) => {
                    self.at = end + 1;
                    break;
                }
                None if self.whole => {
                    self.at = end;
                    break;
                }
                None => return Next::Incomplete,
            }
        }
        for column in column..picked.found.min(picked.slots.len()) {
            picked.put(column, Cow::Borrowed(&[]));
        }
        picked.found = column;
        let blank = column == 1 && trim(&self.text[start..self.at]).is_empty();
        if blank { Next::Blank } else { Next::Row }
    }

    /// Where a field that is not quoted ends: eight bytes at a time.
    #[inline]
    fn field_end(&self, from: usize) -> usize {
        let Dialect { delimiter, end } = self.dialect;
        let (delimiters, ends) = (repeat(delimiter), repeat(end));
        let mut at = from;
        while let Some(word) = self.text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let word = u64::from_le_bytes(*word);
            let found = zero_bytes(word ^ delimiters) | zero_bytes(word ^ ends);
            if found != 0 {
                return at + found.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        memchr2(delimiter, end, &self.text[at..]).map_or(self.text.len(), |more| at + more)
    }

    /// Reads a quoted field; returns where it ends, or nothing when more text is needed.
    #[cold]
    fn quoted(&mut self, quote: usize, column: usize, picked: &mut Picked<'a>) -> Option<usize> {
        let text = self.text;
        let (mut from, mut parts) = (quote + 1, Vec::new());
        loop {
            let Some(length) = memchr(b'"', &text[from..]) else {
                self.open_quote = self.whole;
                parts.push(&text[from..]);
                picked.put(column, joined(&parts));
                return self.whole.then_some(text.len());
            };
            let close = from + length;
            if text.get(close + 1) == Some(&b'"') {
                parts.push(&text[from..=close]);
                from = close + 2;
                continue;
            }
            // What follows a closing quote belongs to the field.
            let end = self.field_end(close + 1);
            parts.push(&text[from..close]);
            parts.push(&text[close + 1..end]);
            picked.put(column, joined(&parts));
            return Some(end);
        }
    }
}

fn joined<'a>(parts: &[&'a [u8]]) -> Cow<'a, [u8]> {
    match parts {
        [part] => Cow::Borrowed(trim(part)),
        [part, rest] if trim(rest).is_empty() => Cow::Borrowed(trim(part)),
        parts => Cow::Owned(trim(&parts.concat()).to_vec()),
    }
}

/// Without spaces around, those that do not break a line included.
#[inline]
fn trim(mut field: &[u8]) -> &[u8] {
    const UNBREAKABLE: &[u8] = "\u{a0}".as_bytes();
    loop {
        match field {
            [first, rest @ ..] if *first <= b' ' => field = rest,
            [rest @ .., last] if *last <= b' ' => field = rest,
            [first, ..] if *first == UNBREAKABLE[0] && field.starts_with(UNBREAKABLE) => {
                field = &field[UNBREAKABLE.len()..];
            }
            [.., last] if *last == UNBREAKABLE[1] && field.ends_with(UNBREAKABLE) => {
                field = &field[..field.len() - UNBREAKABLE.len()];
            }
            _ => return field,
        }
    }
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of each byte that is zero; above the lowest such byte others may be set too.
#[inline]
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(repeat(0x01)) & !word & repeat(0x80)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COMMAS: Dialect = Dialect { delimiter: b',', end: b'\n' };

    fn rows(text: &[u8], columns: usize) -> Vec<Vec<String>> {
        let mut picked = Picked::new(&(0..columns).collect::<Vec<_>>());
        let (mut splitter, mut rows) = (Splitter::new(text, COMMAS, true), Vec::new());
        loop {
            match splitter.next(&mut picked) {
                Next::Row => {
                    let fields =
                        (0..columns).map(|slot| String::from_utf8_lossy(picked.text(slot)).into_owned());
                    rows.push(fields.collect());
                }
                Next::Blank => {}
                Next::Incomplete => panic!("the text is whole"),
                Next::End => return rows,
            }
        }
    }

    #[test]
    fn quotes_hold_delimiters_lines_and_quotes() {
        let text = b"a, b ,\"c,\"\"d\"\"\"\r\n\n\"x\ny\",\"z\" w,5\" pipe\nlast";
        let expected = [["a", "b", "c,\"d\""], ["x\ny", "z w", "5\" pipe"], ["last", "", ""]];
        assert_eq!(rows(text, 3), expected);
    }

    #[test]
    fn a_part_of_a_row_waits_for_the_rest() {
        let mut picked = Picked::new(&[0]);
        for text in ["a,b", "a,\"b\n", "\"a\""] {
            let mut splitter = Splitter::new(text.as_bytes(), COMMAS, false);
            assert_eq!((splitter.next(&mut picked), splitter.at), (Next::Incomplete, 0), "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_cuts_as_the_csv_crate_does(text in "([ab,\n\"]|\r\n|,,|\"\"|abcdefghij){0,40}") {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).trim(csv::Trim::All)
                .from_reader(text.as_bytes());
            let blank = |row: &Vec<String>| row.len() == 1 && row[0].is_empty();
            let theirs = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>());
            let padded = |row: Vec<String>| (0..4).map(|column| row.get(column).cloned().unwrap_or_default()).collect();
            let theirs: Vec<Vec<String>> = theirs.filter(|row| !blank(row)).map(padded).collect();
            let own: Vec<Vec<String>> = rows(text.as_bytes(), 4);
            let own: Vec<Vec<String>> = own.into_iter().filter(|row| row.iter().any(|cell| !cell.is_empty()) ).collect();
            let theirs: Vec<Vec<String>> = theirs.into_iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
            prop_assert_eq!(own, theirs);
        }
    }
}
