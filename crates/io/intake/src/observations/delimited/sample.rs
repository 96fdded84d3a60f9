//! The beginning of a text table: how it is cut, and where its headers are.

use super::fields::{Dialect, Next, Picked, Splitter};
use crate::observations::gather::Fields;
use crate::observations::layout::{SAMPLE, TopRow, fit};
use crate::observations::request::{Columns, ReadOptions};

/// Bytes that are looked at.
pub(super) const BYTES: usize = 1 << 18;
/// Columns that are looked at.
const COLUMNS: usize = 20_000;
/// What separates columns, the likelier first.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];

/// How the text is cut, and its first rows.
pub(super) struct Sample {
    pub dialect: Dialect,
    pub rows: Vec<TopRow>,
    /// Where the table begins: bytes and rows before it.
    pub from: (usize, u32),
    /// There are no letters but those that every encoding has.
    pub ascii: bool,
}

/// Recognises both; `whole` when nothing follows the text.
pub(super) fn look(text: &[u8], whole: bool, columns: &Columns, options: &ReadOptions) -> Sample {
    let (told, from) = declared(text);
    let told = options.delimiter.and_then(|delimiter| u8::try_from(delimiter).ok()).or(told);
    let end = if text.contains(&b'\n') || !text.contains(&b'\r') { b'\n' } else { b'\r' };
    let cut = |delimiter: u8| {
        let dialect = Dialect { delimiter, end };
        Sample {
            rows: rows(text, from, dialect, whole),
            dialect,
            from: (from, u32::from(from > 0)),
            ascii: text.is_ascii(),
        }
    };
    if let Some(delimiter) = told {
        return cut(delimiter);
    }
    let likeness = |sample: &Sample| {
        let (alike, wide) = regularity(&sample.rows);
        (fit(columns, &sample.rows), alike, wide)
    };
    let samples = DELIMITERS.into_iter().rev().map(cut);
    samples.max_by_key(likeness).unwrap_or_else(|| cut(b','))
}

/// The delimiter that the line `sep=;` declares, and where the table begins.
fn declared(text: &[u8]) -> (Option<u8>, usize) {
    match text.strip_prefix(b"sep=") {
        Some([delimiter, b'\r', b'\n', ..]) => (Some(*delimiter), 7),
        Some([delimiter, b'\n', ..]) => (Some(*delimiter), 6),
        _ => (None, 0),
    }
}

/// How many rows have the commonest number of columns above one, and that number.
fn regularity(rows: &[TopRow]) -> (usize, usize) {
    let widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).filter(|width| *width > 1).collect();
    let alike = |width: usize| widths.iter().filter(|other| **other == width).count();
    widths.iter().map(|width| (alike(*width), *width)).max().unwrap_or((0, 0))
}

fn rows(text: &[u8], from: usize, dialect: Dialect, whole: bool) -> Vec<TopRow> {
    let all: Vec<usize> = (0..COLUMNS).collect();
    let mut picked = Picked::new(&all);
    let mut splitter = Splitter::new(text, dialect, whole);
    splitter.at = from;
    let (mut rows, mut number) = (Vec::new(), u32::from(from > 0));
    while rows.len() < SAMPLE {
        number += 1;
        match splitter.next(&mut picked) {
            Next::Row => {
                let cell = |slot| String::from_utf8_lossy(picked.text(slot)).into_owned();
                let cells = (0..picked.width().min(COLUMNS)).map(cell).collect();
                rows.push(TopRow { number, cells, end: splitter.at });
            }
            Next::Blank => {}
            Next::Incomplete | Next::End => break,
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> char {
        let columns = Columns::long("region", "activity", "value");
        char::from(look(text.as_bytes(), true, &columns, &ReadOptions::default()).dialect.delimiter)
    }

    #[test]
    fn delimiters_are_recognised() {
        assert_eq!(delimiter("region;activity;value\nr;a;1,5\ns;b;2,5\n"), ';');
        assert_eq!(delimiter("region,activity,value\nr,a;b,1.5\n"), ',');
        assert_eq!(delimiter("region\tactivity\tvalue\nr, x\ta, y\t1,5\n"), '\t');
        assert_eq!(delimiter("sep=|\nregion|activity|value\nr|a|1;2;3"), '|');
        assert_eq!(delimiter("# a; b; c; d; e\nx;y\nregion,activity,value\nr,a,1\n"), ',');
        assert_eq!(delimiter("область;вид;обсяг\nСумська;A;1,5\n"), ';');
    }

    #[test]
    fn rows_know_their_number_and_end() {
        let sample = look(b"sep=;\na;b\n\nc;d\n", true, &Columns::default(), &ReadOptions::default());
        let places: Vec<_> = sample.rows.iter().map(|row| (row.number, row.end)).collect();
        assert_eq!(places, [(2, 10), (4, 15)]);
    }
}
