//! One body of SQL for SQLite and PostgreSQL; only the names of two column types differ.

use crate::JournalError;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Executor as _};
use std::str::FromStr as _;
use std::time::Duration;

/// How long a writer waits for another one to finish, in milliseconds.
const BUSY_TIMEOUT: u32 = 10_000;
/// How long a caller waits for a free connection.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(15);
/// Connections that one process holds.
const CONNECTIONS: u32 = 8;

/// Which of the two it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// A file.
    Sqlite,
    /// A server, or anything that speaks its protocol.
    Postgres,
}

impl Backend {
    /// By the scheme of the URL.
    pub fn of(url: &str) -> Self {
        if url.starts_with("sqlite:") { Self::Sqlite } else { Self::Postgres }
    }

    /// Opens a transaction that will write. SQLite takes its write lock at once: a reader that becomes
    /// a writer could not wait for another writer.
    pub const fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    const fn settings(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"],
            // A server that acknowledges before it has written would break the promise of `append`.
            Self::Postgres => &["SET synchronous_commit = on"],
        }
    }

    /// The schema, made when it is not there. In SQLite, `STRICT` and `INTEGER` keep texts out of number
    /// columns, and `INTEGER PRIMARY KEY` is the table's own order: no second index.
    fn schema(self) -> [String; 2] {
        let (number, bytes, strict) = match self {
            Self::Sqlite => ("INTEGER", "BLOB", " STRICT"),
            Self::Postgres => ("BIGINT", "BYTEA", ""),
        };
        [
            format!(
                "CREATE TABLE IF NOT EXISTS event (\
                 seq {number} PRIMARY KEY, subject TEXT NOT NULL, revision {number} NOT NULL, \
                 body {bytes} NOT NULL, leaf {bytes} NOT NULL, UNIQUE (subject, revision)){strict}"
            ),
            format!(
                "CREATE TABLE IF NOT EXISTS checkpoint (\
                 size {number} PRIMARY KEY, root {bytes} NOT NULL, note TEXT NOT NULL){strict}"
            ),
        ]
    }
}

/// Connects with the settings under which a commit is durable, and changes nothing else.
pub async fn connect(url: &str) -> Result<AnyPool, sqlx::Error> {
    // The pool tries for long and then only says that it was too long; this says why, at once.
    connect_once(url).await?.close().await?;
    let backend = Backend::of(url);
    AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .after_connect(move |connection, _| Box::pin(settle(connection, backend)))
        .connect_with(AnyConnectOptions::from_str(url)?)
        .await
}

/// One connection with the same settings.
pub(crate) async fn connect_once(url: &str) -> Result<AnyConnection, sqlx::Error> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await?;
    settle(&mut connection, Backend::of(url)).await?;
    Ok(connection)
}

async fn settle(connection: &mut AnyConnection, backend: Backend) -> Result<(), sqlx::Error> {
    if backend == Backend::Sqlite {
        // First, so that the others wait for their turn as well.
        connection.execute(AssertSqlSafe(format!("PRAGMA busy_timeout = {BUSY_TIMEOUT}"))).await?;
    }
    for setting in backend.settings() {
        connection.execute(*setting).await?;
    }
    Ok(())
}

/// Connects and makes the schema.
pub(crate) async fn open(url: &str) -> Result<AnyPool, JournalError> {
    let pool = connect(url).await?;
    for table in Backend::of(url).schema() {
        let made = pool.execute(AssertSqlSafe(table.clone())).await;
        // Two servers that make the same table at once: one of them is refused, and finds it made.
        if made.is_err() {
            pool.execute(AssertSqlSafe(table)).await?;
        }
    }
    Ok(pool)
}

/// The URL with its password blanked out, for messages.
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}{path}")
        }
        None => url.to_owned(),
    }
}

/// A number of the database, never negative in a journal that is whole.
pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// A number for the database. Sizes never come near 2^63.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://me:secret@host:1/db?a=b"), "postgres://me@host:1/db?a=b");
        assert_eq!(without_password("sqlite:///tmp/a@b.sqlite"), "sqlite:///tmp/a@b.sqlite");
    }
}
