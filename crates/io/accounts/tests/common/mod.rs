//! A database of its own for each test, in a file or on the PostgreSQL server of the test run.
#![allow(dead_code, reason = "each test program uses a part")]

use rozum_accounts::{Accounts, AuthenticateError};
use rozum_model::{AccountId, Timestamp};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use tempfile::TempDir;

pub const LOGIN: &str = "olena@example.ua";
pub const PASSWORD: &str = "річка тече повільно";
pub const MINUTE: i64 = 60 * 1_000_000;

/// Which database a test runs on.
#[derive(Clone, Copy)]
pub enum On {
    Sqlite,
    Postgres,
}

/// Writes a test for both databases.
#[macro_export]
macro_rules! on_both {
    ($($name:ident;)*) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name(&$crate::common::Home::new($crate::common::On::Sqlite).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                super::$name(&$crate::common::Home::new($crate::common::On::Postgres).await).await;
            }
        }
    )* };
}

/// Where the tables of one test live.
pub struct Home {
    pub url: String,
    pub accounts: Accounts,
    /// A second server on the same database.
    pub other: Accounts,
    _folder: TempDir,
}

impl Home {
    pub async fn new(on: On) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = match on {
            On::Sqlite => format!("sqlite://{}/rozum.sqlite?mode=rwc", folder.path().display()),
            On::Postgres => own_schema().await,
        };
        // Both find an empty database and make the tables at once.
        let (one, other) = tokio::join!(Accounts::open(&url), Accounts::open(&url));
        Self { url, accounts: one.unwrap(), other: other.unwrap(), _folder: folder }
    }

    /// A person with an account.
    pub async fn olena(&self) -> AccountId {
        self.accounts.create(&id(1), LOGIN, "Олена Коваль", PASSWORD, at(0)).await.unwrap();
        id(1)
    }

    /// The id that signs in, or the reason why nobody does.
    pub async fn sign_in(&self, login: &str, password: &str, micros: i64) -> String {
        match self.accounts.authenticate(login, password, at(micros)).await {
            Ok(id) => id.to_string(),
            Err(AuthenticateError::Refused(reason)) => reason.to_string(),
            Err(error) => panic!("{error}"),
        }
    }

    /// Every value of a table as SQL shows it, for looking into the database from outside.
    pub async fn dump(&self, sql: &'static str) -> Vec<String> {
        let mut connection = sqlx::AnyConnection::connect(&self.url).await.unwrap();
        sqlx::query_scalar(sql).fetch_all(&mut connection).await.unwrap()
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = sqlx::AnyConnection::connect(&self.url).await.unwrap();
        sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
    }
}

async fn own_schema() -> String {
    let server = std::env::var_os("ROZUM_TEST_POSTGRES")
        .expect("ROZUM_TEST_POSTGRES is not set: run `cargo xtask test`, which starts a PostgreSQL server");
    let server = server.into_string().unwrap();
    let mut random = [0; 8];
    getrandom::fill(&mut random).unwrap();
    let name = format!("accounts_{:016x}", u64::from_be_bytes(random));
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(&server).await.unwrap();
    connection.execute(AssertSqlSafe(format!("CREATE SCHEMA {name}"))).await.unwrap();
    connection.close().await.unwrap();
    let mark = if server.contains('?') { '&' } else { '?' };
    format!("{server}{mark}options[search_path]={name}")
}

pub fn id(number: u8) -> AccountId {
    AccountId::from_random([number; 8])
}

/// So many microseconds after the beginning of the test.
pub fn at(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(1_700_000_000_000_000 + micros).unwrap()
}
