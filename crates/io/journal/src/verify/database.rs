//! Rows and checkpoints of a database, all as of one moment.

use super::Found;
use super::notes::Kept;
use super::rows::Row;
use crate::JournalError;
use crate::database::{Backend, connect_once, without_password};
use rozum_model::Reason;
use sqlx::any::AnyRow;
use sqlx::{Any, Connection as _, Row as _, Transaction};
use std::path::Path;

/// Rows read at once.
const BATCH: i64 = 4096;

/// Reads everything. A database that breaks off in the middle is a finding.
pub async fn find(url: &str, mut found: Found) -> Result<Found, JournalError> {
    let backend = Backend::of(url);
    if backend == Backend::Sqlite && !Path::new(file_of(url)).is_file() {
        return Err(JournalError::Absent { place: without_password(url) });
    }
    // Whoever verifies must not make what is missing.
    let mut connection = match connect_once(&url.replace("mode=rwc", "mode=rw")).await {
        Ok(connection) => connection,
        Err(error) if backend == Backend::Sqlite => {
            found.findings.push(unreadable(&error));
            return Ok(found);
        }
        Err(error) => return Err(error.into()),
    };
    let begin = match backend {
        Backend::Sqlite => "BEGIN",
        Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    };
    let mut moment = match connection.begin_with(begin).await {
        Ok(moment) => moment,
        Err(error) => {
            found.findings.push(unreadable(&error));
            return Ok(found);
        }
    };
    let notes = notes(&mut moment, backend, &mut found).await;
    let rows = rows(&mut moment, backend, &mut found).await;
    for error in [notes, rows].into_iter().filter_map(Result::err) {
        found.findings.push(unreadable(&error));
    }
    Ok(found)
}

fn file_of(url: &str) -> &str {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    path.split('?').next().unwrap_or(path)
}

fn unreadable(error: &sqlx::Error) -> Reason {
    Reason::new("journal-unreadable").with("detail", error.to_string())
}

/// Reads a table in batches, in order of its key, which the first column holds.
async fn table(
    moment: &mut Transaction<'_, Any>,
    sql: &'static str,
    mut each: impl FnMut(&AnyRow) -> Result<(), sqlx::Error>,
) -> Result<(), sqlx::Error> {
    let mut after = i64::MIN;
    loop {
        let batch = sqlx::query(sql).bind(after).bind(BATCH).fetch_all(&mut **moment).await?;
        if batch.is_empty() {
            return Ok(());
        }
        for row in &batch {
            let key: i64 = row.try_get(0)?;
            // A damaged file may hold its rows in any order, and lead round in circles.
            if key <= after {
                return Err(sqlx::Error::Protocol(format!("row {key} after row {after}")));
            }
            after = key;
            each(row)?;
        }
    }
}

async fn rows(
    moment: &mut Transaction<'_, Any>,
    backend: Backend,
    found: &mut Found,
) -> Result<(), sqlx::Error> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT seq, CAST(subject AS BLOB), revision, body, leaf FROM event WHERE seq > $1 ORDER BY seq LIMIT $2"
        }
        Backend::Postgres => {
            "SELECT seq, convert_to(subject, 'UTF8'), revision, body, leaf FROM event WHERE seq > $1 ORDER BY seq LIMIT $2"
        }
    };
    table(moment, sql, |row| {
        let row = Row {
            place: row.try_get(0)?,
            columns: Some((text(row, 1)?, row.try_get(2)?)),
            body: row.try_get(3)?,
            leaf: Some(row.try_get(4)?),
        };
        found.take(&row);
        Ok(())
    })
    .await
}

async fn notes(
    moment: &mut Transaction<'_, Any>,
    backend: Backend,
    found: &mut Found,
) -> Result<(), sqlx::Error> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT size, root, CAST(note AS BLOB) FROM checkpoint WHERE size > $1 ORDER BY size LIMIT $2"
        }
        Backend::Postgres => {
            "SELECT size, root, convert_to(note, 'UTF8') FROM checkpoint WHERE size > $1 ORDER BY size LIMIT $2"
        }
    };
    table(moment, sql, |row| {
        found.notes.push(Kept { size: row.try_get(0)?, root: Some(row.try_get(1)?), note: text(row, 2)? });
        Ok(())
    })
    .await
}

/// A text that was read as bytes: SQLite keeps whatever was written there, and one spoilt text must not
/// hide the rows after it.
fn text(row: &AnyRow, column: usize) -> Result<String, sqlx::Error> {
    let bytes: Vec<u8> = row.try_get(column)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
