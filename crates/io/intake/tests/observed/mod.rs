//! What tests of observations share.
#![allow(dead_code, reason = "each test file takes what it needs")]

use rozum_intake::observations::{Columns, Read, ReadError, ReadOptions, Source, read as read_table};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Panel};

pub fn read(bytes: &[u8], columns: &Columns) -> Read {
    attempt(bytes, columns).unwrap_or_else(|error| panic!("{error}"))
}

pub fn refused(bytes: &[u8], columns: &Columns) -> ReadError {
    match attempt(bytes, columns) {
        Ok(read) => panic!("read {} rows", read.rows),
        Err(error) => error,
    }
}

fn attempt(bytes: &[u8], columns: &Columns) -> Result<Read, ReadError> {
    read_table(Source::Bytes { name: "f", bytes }, columns, &ReadOptions::default(), &mut |_| {})
}

/// The panel, unknown pairs left absent.
pub fn panel(read: Read) -> Panel {
    read.panel(Absent::Missing, &TotalNames::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// Ids of issues with their rows.
pub fn ids(read: &Read) -> Vec<String> {
    let ids = read.issues.iter().map(|issue| match issue.place.row {
        Some(row) => format!("{} {row}", issue.reason.id),
        None => issue.reason.id.to_string(),
    });
    ids.collect()
}
