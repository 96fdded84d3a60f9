//! JSON: an array of objects, or one object a line.

use crate::Error;
use serde::Serialize;

/// An array of rows, one a line so that versions can be compared.
pub fn json<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::from(*b"[");
    for (index, row) in rows.iter().enumerate() {
        out.extend_from_slice(if index == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut out, row)?;
    }
    out.extend_from_slice(if rows.is_empty() { b"]\n" } else { b"\n]\n" });
    Ok(out)
}

/// One object a line.
pub fn json_lines<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    for row in rows {
        serde_json::to_writer(&mut out, row)?;
        out.push(b'\n');
    }
    Ok(out)
}
