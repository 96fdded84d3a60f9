//! CSV (RFC 4180), UTF-8 with byte order mark: spreadsheets then read Cyrillic. Columns are the
//! fields of the rows in their order; lists are joined by `; `; a missing value is an empty field.

use crate::Error;
use serde::Serialize;
use serde_json::Value;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// All rows under a header of their field names.
pub fn csv<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::from(BYTE_ORDER_MARK);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut out);
    let mut columns: Vec<String> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let Value::Object(fields) = serde_json::to_value(row)? else {
            return Err(Error::Shape { row: index + 1 });
        };
        if index == 0 {
            columns = fields.keys().cloned().collect();
            writer.write_record(&columns)?;
        } else if !fields.keys().eq(columns.iter()) {
            return Err(Error::Shape { row: index + 1 });
        }
        writer.write_record(fields.values().map(cell))?;
    }
    writer.flush().map_err(csv::Error::from)?;
    drop(writer);
    Ok(out)
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => harmless(text),
        Value::Array(items) => harmless(&items.iter().map(cell).collect::<Vec<_>>().join("; ")),
        Value::Object(_) => value.to_string(),
    }
}

/// A text that a spreadsheet would run as a formula is marked as text by an apostrophe.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '@', '+', '-', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Row {
        name: &'static str,
        spheres: Vec<&'static str>,
        tasks: Option<u32>,
        share: f64,
    }

    #[test]
    fn lists_missing_values_and_quotes() {
        let rows = [
            Row { name: "Сумська, \"А\"", spheres: vec!["S02", "S03"], tasks: None, share: 0.25 },
            Row { name: "=1+1", spheres: vec![], tasks: Some(0), share: 4.0 / 24.0 },
        ];
        let bytes = csv(&rows).unwrap();
        assert_eq!(harmless("-2+3|cmd"), "'-2+3|cmd");
        assert!(bytes.starts_with(BYTE_ORDER_MARK));
        let text = String::from_utf8(bytes[3..].to_vec()).unwrap();
        assert_eq!(
            text,
            "name,spheres,tasks,share\r\n\"Сумська, \"\"А\"\"\",S02; S03,,0.25\r\n'=1+1,,0,0.16666666666666666\r\n"
        );
    }
}
