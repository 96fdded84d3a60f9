//! Rows and checkpoints of a database, all as of one moment.

use super::Found;
use super::notes::Note;
use super::rows::Row;
use crate::JournalError;
use crate::database::{Backend, connect, without_password};
use rozum_model::Reason;
use sqlx::any::AnyRow;
use sqlx::{Any, Row as _, Transaction};
use std::path::Path;

/// Rows read at once.
const BATCH: i64 = 4096;

/// Reads everything. A database that breaks off in the middle is a finding.
pub async fn find(url: &str) -> Result<Found, JournalError> {
    let mut found = Found::default();
    let backend = Backend::of(url);
    if backend == Backend::Sqlite && !Path::new(file_of(url)).is_file() {
        return Err(JournalError::Absent { place: without_password(url) });
    }
    // Whoever verifies must not make what is missing.
    let pool = match connect(&url.replace("mode=rwc", "mode=rw")).await {
        Ok(pool) => pool,
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
    let mut moment = pool.begin_with(begin).await?;
    let notes = notes(&mut moment, &mut found).await;
    let rows = rows(&mut moment, &mut found).await;
    for error in [notes, rows].into_iter().filter_map(Result::err) {
        found.findings.push(unreadable(&error));
    }
    drop(moment);
    pool.close().await;
    Ok(found)
}

fn file_of(url: &str) -> &str {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    path.split('?').next().unwrap_or(path)
}

fn unreadable(error: &sqlx::Error) -> Reason {
    Reason::new("journal-unreadable").with("detail", error.to_string())
}

async fn rows(moment: &mut Transaction<'_, Any>, found: &mut Found) -> Result<(), sqlx::Error> {
    let mut after = i64::MIN;
    loop {
        let sql = "SELECT seq, subject, revision, body, leaf FROM event WHERE seq > $1 ORDER BY seq LIMIT $2";
        let batch = sqlx::query(sql).bind(after).bind(BATCH).fetch_all(&mut **moment).await?;
        let Some(last) = batch.last() else { return Ok(()) };
        after = last.try_get(0)?;
        for row in &batch {
            found.rows.take(&read(row)?, &mut found.findings);
        }
    }
}

fn read(row: &AnyRow) -> Result<Row, sqlx::Error> {
    Ok(Row {
        place: row.try_get(0)?,
        columns: Some((row.try_get(1)?, row.try_get(2)?)),
        body: row.try_get(3)?,
        leaf: Some(row.try_get(4)?),
    })
}

async fn notes(moment: &mut Transaction<'_, Any>, found: &mut Found) -> Result<(), sqlx::Error> {
    let mut after = i64::MIN;
    loop {
        let sql = "SELECT size, root, note FROM checkpoint WHERE size > $1 ORDER BY size LIMIT $2";
        let batch = sqlx::query(sql).bind(after).bind(BATCH).fetch_all(&mut **moment).await?;
        let Some(last) = batch.last() else { return Ok(()) };
        after = last.try_get(0)?;
        for row in &batch {
            let note = Note { size: row.try_get(0)?, root: Some(row.try_get(1)?), note: row.try_get(2)? };
            found.notes.push(note);
        }
    }
}
