//! Reading tables: tab-separated, `#` lines say where the table comes from, the next line names the columns.

use super::Result;
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// A row and the line that it stands on.
pub struct Line<T> {
    pub file: &'static str,
    pub number: u64,
    pub row: T,
}

impl<T> Line<T> {
    /// An error about this row.
    pub fn wrong(&self, what: impl std::fmt::Display) -> Box<dyn std::error::Error> {
        format!("{} line {}: {what}", self.file, self.number).into()
    }
}

/// All rows of a table; a file without a `# source:` line is refused.
pub fn table<T: DeserializeOwned>(root: &Path, file: &'static str) -> Result<Vec<Line<T>>> {
    let text = fs::read_to_string(root.join(file)).map_err(|e| format!("{file}: {e}"))?;
    if !text.lines().any(|line| line.starts_with("# source: ")) {
        return Err(format!("{file}: no line `# source: …`").into());
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let header = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| format!("{file}: {e}"))?;
        let number = record.position().map_or(0, csv::Position::line);
        let row = record.deserialize(Some(&header)).map_err(|e| format!("{file} line {number}: {e}"))?;
        rows.push(Line { file, number, row });
    }
    Ok(rows)
}

/// Refuses a key that two rows share.
pub fn unique<T>(rows: &[Line<T>], key: impl Fn(&T) -> &str) -> Result<()> {
    let mut seen = HashSet::new();
    match rows.iter().find(|line| !seen.insert(key(&line.row))) {
        Some(line) => Err(line.wrong(format!("`{}` stands twice", key(&line.row)))),
        None => Ok(()),
    }
}

/// The parts of a cell that holds a list.
pub fn list(cell: &str) -> Vec<&str> {
    cell.split(';').filter(|part| !part.is_empty()).collect()
}
