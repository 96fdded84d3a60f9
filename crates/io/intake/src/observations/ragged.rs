//! Rows with more cells than the header: mostly figures with a decimal comma in a file whose cells are apart by commas.

use super::answer::ReadError;
use super::pass::Ask;
use super::request::{Columns, ReadOptions};
use super::source::Source;
use super::{Format, format, open_top};
use crate::notes::{At, Notes, quote};
use crate::table::letters;
use rozum_model::Reason;

/// Refuses a text table that has a row with more cells than its header: a reader by columns would take a part of a
/// figure for the whole. It looks at the first quarter of a megabyte; such files are wrong from their first figure on.
pub fn refuse_wider_rows(source: Source<'_>) -> Result<(), ReadError> {
    let file = source.name();
    if !matches!(format(source, &file)?, Format::Text) {
        return Ok(());
    }
    let (columns, options) = (Columns::default(), ReadOptions::default());
    let ask = Ask { file: &file, columns: &columns, options: &options };
    let rows = open_top(source, &ask, &mut Notes::new(&file))?;
    let mut rows = rows.iter().filter(|row| !row.is_blank() && !row.is_comment());
    let Some(header) = rows.next() else { return Ok(()) };
    let width = header.cells.len();
    let filled =
        |row: &&super::layout::TopRow| row.cells.iter().skip(width).any(|cell| !cell.trim().is_empty());
    let Some(wider) = rows.find(filled) else { return Ok(()) };
    let column = u16::try_from(width).ok().map(letters);
    let at = At { sheet: None, row: Some(wider.number), column };
    let reason = Reason::new("intake-row-wider").with("count", wider.cells.len()).with("columns", width);
    Err(ReadError::new(&file, &at, Some(&quote(&wider.cells.join(","))), reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(String, Option<u32>, Option<String>)> {
        let source = Source::Bytes { name: "t.csv", bytes: text.as_bytes() };
        refuse_wider_rows(source).err().map(|error| {
            let issue = error.issue;
            (issue.reason.id.into_owned(), issue.place.row, issue.value)
        })
    }

    #[test]
    fn a_decimal_comma_between_commas_is_refused_where_it_stands() {
        let wrong = told("from,to,coefficient\n01,10,0.2\n07,24,0,3\n");
        assert_eq!(wrong, Some(("intake-row-wider".to_owned(), Some(3), Some("07,24,0,3".to_owned()))));
        assert_eq!(told("from,to,coefficient\n07,24,0.3,\n"), None);
        assert_eq!(told("from;to;coefficient\n07;24;0,3\n"), None);
    }
}
