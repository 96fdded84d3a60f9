//! A system of its own for each test, in a folder or on the PostgreSQL server of the test run.

use rozum_app::{Rozum, Settings};
use rozum_governance::{replay, state_bytes};
use rozum_journal::{Anchor, Report, Source, verify};
use rozum_model::{Recorded, Timestamp};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use std::path::PathBuf;
use tempfile::TempDir;

/// Which database a test runs on.
#[derive(Clone, Copy)]
pub enum On {
    Sqlite,
    Postgres,
}

/// Writes a test for both databases.
macro_rules! on_both {
    ($($name:ident;)*) => { $(
        mod $name {
            use $crate::home::{Home, On};

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name(&Home::new(On::Sqlite).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                super::$name(&Home::new(On::Postgres).await).await;
            }
        }
    )* };
}

/// Where the system of one test keeps things.
pub struct Home {
    pub folder: TempDir,
    pub url: String,
}

impl Home {
    pub async fn new(on: On) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = match on {
            On::Sqlite => format!("sqlite://{}?mode=rwc", folder.path().join("rozum.sqlite").display()),
            On::Postgres => own_schema().await,
        };
        Self { folder, url }
    }

    /// Settings of the process that keeps its key in this folder.
    pub fn settings(&self, process: &str) -> Settings {
        settings(self.folder.path().join(process), &self.url)
    }

    /// The system as the first process sees it.
    pub async fn open(&self) -> Rozum {
        self.open_as("first").await
    }

    /// The system as a process with a key of its own sees it.
    pub async fn open_as(&self, process: &str) -> Rozum {
        Rozum::open(self.settings(process)).await.unwrap()
    }

    /// What an independent look at the database finds.
    pub async fn verified(&self, anchor: &Anchor) -> Report {
        verify(Source::Database(&self.url), anchor).await.unwrap()
    }
}

pub fn settings(data: PathBuf, url: &str) -> Settings {
    Settings { data, database: Some(url.to_owned()), clock }
}

/// It is always the same moment.
pub fn clock() -> Timestamp {
    Timestamp::from_microsecond(1_790_000_000_000_000).unwrap()
}

async fn own_schema() -> String {
    let server = std::env::var_os("ROZUM_TEST_POSTGRES")
        .expect("ROZUM_TEST_POSTGRES is not set: run `cargo xtask test`, which starts a PostgreSQL server");
    let server = server.into_string().unwrap();
    let name = format!("app_{}", &rozum_app::random_token()[..16]);
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(&server).await.unwrap();
    connection.execute(AssertSqlSafe(format!("CREATE SCHEMA {name}"))).await.unwrap();
    connection.close().await.unwrap();
    let mark = if server.contains('?') { '&' } else { '?' };
    format!("{server}{mark}options[search_path]={name}")
}

/// All events as they lie in the journal.
pub async fn bodies(rozum: &Rozum) -> Vec<Vec<u8>> {
    let stored = rozum.journal().read(0, u64::MAX).await.unwrap();
    stored.into_iter().map(|stored| stored.body).collect()
}

/// All events.
pub async fn events(rozum: &Rozum) -> Vec<Recorded> {
    bodies(rozum).await.iter().map(|body| Recorded::from_bytes(body).unwrap()).collect()
}

/// What the journal adds up to, without the program's own memory.
pub async fn replayed(rozum: &Rozum) -> Vec<u8> {
    state_bytes(&replay(events(rozum).await.into_iter()).unwrap())
}

/// The living state.
pub fn live(rozum: &Rozum) -> Vec<u8> {
    state_bytes(&rozum.snapshot().state)
}
