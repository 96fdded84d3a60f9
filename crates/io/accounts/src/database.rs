//! The tables: one body of SQL for SQLite and PostgreSQL; only the names of two column types differ.
//!
//! Moments are microseconds since 1970 in UTC.

use crate::AccountsError;
use rozum_model::{AccountId, Timestamp};
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Executor as _};
use std::str::FromStr as _;
use std::time::Duration;

/// How long a caller waits for a free connection.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(15);
/// Connections that one process holds.
const CONNECTIONS: u32 = 4;

const TABLES: [&str; 9] = [
    "CREATE TABLE IF NOT EXISTS account (id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, \
     name TEXT NOT NULL, password TEXT NOT NULL, created {number} NOT NULL, closed {number} NOT NULL)",
    "CREATE TABLE IF NOT EXISTS attempt (login {bytes} PRIMARY KEY, failures {number} NOT NULL, \
     last {number} NOT NULL)",
    "CREATE TABLE IF NOT EXISTS session (token {bytes} PRIMARY KEY, \
     account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, form_token TEXT NOT NULL, \
     opened {number} NOT NULL, last_seen {number} NOT NULL)",
    "CREATE INDEX IF NOT EXISTS session_account ON session (account)",
    "CREATE TABLE IF NOT EXISTS draft (id TEXT PRIMARY KEY, \
     account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, region TEXT, \
     body {bytes} NOT NULL, updated {number} NOT NULL)",
    "CREATE INDEX IF NOT EXISTS draft_account ON draft (account)",
    "CREATE TABLE IF NOT EXISTS form_draft (account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, \
     form TEXT NOT NULL, body {bytes} NOT NULL, updated {number} NOT NULL, PRIMARY KEY (account, form))",
    // No event yet is -1.
    "CREATE TABLE IF NOT EXISTS sent_form (account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, \
     number TEXT NOT NULL, event {number} NOT NULL, sent {number} NOT NULL, PRIMARY KEY (account, number))",
    "CREATE TABLE IF NOT EXISTS upload (account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, \
     sha256 TEXT NOT NULL, bytes {number} NOT NULL, brought {number} NOT NULL, PRIMARY KEY (account, sha256))",
];

const SQLITE_SETTINGS: [&str; 4] = [
    // First, so that the others wait for their turn as well; in milliseconds.
    "PRAGMA busy_timeout = 10000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
];

/// Connects and makes the tables that are not there.
pub async fn open(url: &str) -> Result<AnyPool, sqlx::Error> {
    sqlx::any::install_default_drivers();
    let sqlite = url.starts_with("sqlite:");
    let pool = AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .after_connect(move |connection, _| Box::pin(settle(connection, sqlite)))
        .connect_with(AnyConnectOptions::from_str(url)?)
        .await?;
    let (number, bytes) = if sqlite { ("INTEGER", "BLOB") } else { ("BIGINT", "BYTEA") };
    for table in TABLES {
        let sql = table.replace("{number}", number).replace("{bytes}", bytes);
        let made = pool.execute(AssertSqlSafe(sql.clone())).await;
        // Two servers that make the same table at once: one of them is refused, and finds it made.
        if made.is_err() {
            pool.execute(AssertSqlSafe(sql)).await?;
        }
    }
    Ok(pool)
}

async fn settle(connection: &mut AnyConnection, sqlite: bool) -> Result<(), sqlx::Error> {
    if sqlite {
        for setting in SQLITE_SETTINGS {
            connection.execute(setting).await?;
        }
    }
    Ok(())
}

/// An account's id out of a row.
pub fn account_id(table: &'static str, id: &str) -> Result<AccountId, AccountsError> {
    id.parse().map_err(|_| AccountsError::Unreadable { table, what: "account id" })
}

/// A moment out of a row.
pub fn moment(table: &'static str, micros: i64) -> Result<Timestamp, AccountsError> {
    Timestamp::from_microsecond(micros).ok_or(AccountsError::Unreadable { table, what: "moment" })
}
