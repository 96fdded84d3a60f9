//! CSV: text → one sheet.

use crate::decode::Decoded;
use crate::notes::{At, Notes};
use crate::table::{Budget, Cell, Sheet};
use rozum_model::Reason;

/// Reads a text table; returns it with the delimiter that was recognised.
pub(crate) fn read(decoded: &Decoded, notes: &mut Notes) -> (Sheet, char) {
    say_encoding(decoded, notes);
    let (told, text) = declared(&decoded.text);
    let skipped = u32::from(told.is_some());
    let delimiter = told.unwrap_or_else(|| recognised(text));
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        notes.warning(&At::file(), None, Reason::new("intake-open-quote"));
    }
    let mut sheet = Sheet::default();
    let mut budget = Budget::default();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // A quoted line end belongs to its cell: programs show the whole record as one row.
    let (mut inside, mut row) = (0, skipped);
    for record in reader.records().map_while(Result::ok) {
        let line = record.position().map_or(0, |start| line_of(start, text)).saturating_sub(inside);
        row = line.saturating_add(skipped).max(row + 1);
        for (column, value) in record.iter().enumerate() {
            inside += newlines(value.as_bytes());
            sheet.put(row, u16::try_from(column).unwrap_or(u16::MAX), Cell::text(value), &mut budget);
        }
        if sheet.is_full() {
            break;
        }
    }
    (sheet, delimiter)
}

/// The line of a record: where the one before ended, and the empty lines after that.
fn line_of(start: &csv::Position, text: &str) -> u32 {
    let rest =
        usize::try_from(start.byte()).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    u32::try_from(start.line()).unwrap_or(u32::MAX).saturating_add(newlines(&rest[..empty]))
}

fn newlines(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.split(|byte| *byte == b'\n').count() - 1).unwrap_or(u32::MAX)
}

fn say_encoding(decoded: &Decoded, notes: &mut Notes) {
    let at = At::file();
    if !matches!(decoded.encoding, "UTF-8" | "UTF-8 (BOM)") {
        notes.info(&at, None, Reason::new("intake-encoding").with("encoding", decoded.encoding));
    }
    if decoded.mended {
        notes.warning(&at, None, Reason::new("intake-twice-encoded"));
    }
    if decoded.lossy {
        notes.warning(&at, None, Reason::new("intake-wrong-encoding").with("encoding", decoded.encoding));
    }
}

/// The line `sep=;` that some programs write first.
fn declared(text: &str) -> (Option<char>, &str) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, text) };
    let mut chars = rest.chars();
    match chars.next() {
        Some(c @ (';' | ',' | '\t' | '|')) => {
            (Some(c), chars.as_str().trim_start_matches('\r').trim_start_matches('\n'))
        }
        _ => (None, text),
    }
}

/// The delimiter that makes most columns in the first lines, counted outside quotes.
fn recognised(text: &str) -> char {
    let count = |delimiter: char| {
        let mut quoted = false;
        let mut count = 0_usize;
        for c in text.chars().take(4_000) {
            match c {
                '"' => quoted = !quoted,
                '\n' if !quoted && count > 0 => break,
                c if c == delimiter && !quoted => count += 1,
                _ => {}
            }
        }
        count
    };
    [';', '\t', ',', '|'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> (Sheet, char) {
        let decoded = Decoded { text: text.to_owned(), encoding: "UTF-8", lossy: false, mended: false };
        read(&decoded, &mut Notes::new("f.csv"))
    }

    #[test]
    fn delimiters_are_recognised() {
        for (text, delimiter) in [
            ("a;b,c;d\n", ';'),
            ("a,b,\"c;;;d\"\n", ','),
            ("a\tb\n", '\t'),
            ("sep=|\na;b|c", '|'),
            ("a", ';'),
        ] {
            assert_eq!(table(text).1, delimiter, "{text}");
        }
    }

    #[test]
    fn rows_are_numbered_as_programs_show_them() {
        let (sheet, _) = table("a;b\n\n\"x\ny\";c\nd;e\n");
        assert_eq!(sheet.rows.keys().copied().collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!(table("sep=;\na;b\n").0.rows.keys().next(), Some(&2));
        assert_eq!(table("a;b\rc;d\r").0.rows.len(), 2);
    }
}
