//! What a workbook says about its own table: the sheet of fields that the template has.

use crate::archive::Archive;
use crate::notes::Notes;
use crate::xlsx::Book;

/// Rows that are looked at; the template has fewer.
const ROWS: u32 = 60;
/// The field by which the sheet is known.
const KNOWN_BY: &str = "title.uk";

/// Fields and values of the sheet that describes a table (`title.uk`, `source.url`, …), as they stand;
/// none when the bytes are no workbook or have no such sheet. Empty values are left out.
pub fn described(bytes: &[u8]) -> Vec<(String, String)> {
    let mut notes = Notes::new("");
    let Ok(archive) = Archive::open(bytes) else { return Vec::new() };
    let Ok(mut book) = Book::open(archive, &mut notes) else { return Vec::new() };
    let visible: Vec<usize> =
        book.sheets().enumerate().filter(|(_, (_, hidden))| !hidden).map(|s| s.0).collect();
    let mut sheets = visible.into_iter().map(|sheet| fields(&mut book, sheet));
    sheets.find(|fields| fields.iter().any(|(field, _)| field == KNOWN_BY)).unwrap_or_default()
}

/// First and second column of a sheet.
fn fields(book: &mut Book<'_>, sheet: usize) -> Vec<(String, String)> {
    let (mut name, mut found) = ((0, String::new()), Vec::new());
    let mut put = |row: u32, column: u16, cell: crate::table::Cell| {
        let text = cell.text.trim();
        match column {
            // A star marks what is needed.
            0 => name = (row, text.trim_end_matches('*').trim_end().to_owned()),
            1 if name.0 == row && !text.is_empty() => found.push((name.1.clone(), text.to_owned())),
            _ => {}
        }
        row < ROWS
    };
    // A sheet that cannot be read describes nothing; reading its figures tells why.
    if book.cells(sheet, &mut put).is_err() {
        return Vec::new();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook;

    #[test]
    fn the_sheet_is_known_by_its_fields_and_empty_ones_say_nothing() {
        let mut book = Workbook::new();
        book.add_worksheet().write_string(0, 0, "region").unwrap();
        let sheet = book.add_worksheet();
        for (row, (field, value)) in
            (0..).zip([("Field", "Value"), ("title.uk *", " Зайняті "), ("notes.en", ""), ("unit.scale", "")])
        {
            sheet.write_string(row, 0, field).unwrap();
            sheet.write_string(row, 1, value).unwrap();
        }
        sheet.write_number(3, 1, 1000).unwrap();
        let pairs = described(&book.save_to_buffer().unwrap());
        let pairs: Vec<_> = pairs.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("Field", "Value"), ("title.uk", "Зайняті"), ("unit.scale", "1000")]);
    }

    #[test]
    fn other_files_describe_nothing() {
        assert_eq!(described(b"region,value\n"), []);
        assert_eq!(described(&crate::strategy_template(rozum_locale::Lang::En).unwrap()), []);
        // An empty template names no field with a value.
        assert_eq!(described(&crate::observations_template(rozum_locale::Lang::Uk).unwrap()), []);
    }
}
