//! A database of its own for each test, in a file or on the PostgreSQL server of the test run.
#![allow(dead_code, reason = "each test program uses a part")]

use rozum_journal::{Appended, Body, Journal, Signer};
use rozum_model::event::CommandRef;
use rozum_model::{Actor, Event, Recorded, RegionIso, Timestamp};
use sqlx::{AnyPool, AssertSqlSafe, Executor as _};
use tempfile::TempDir;

/// Which database a test runs on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum On {
    Sqlite,
    Postgres,
}

/// Writes a test for both databases.
#[macro_export]
macro_rules! on_both {
    ($($(#[$attr:meta])* $name:ident;)*) => { $(
        mod $name {
            $(#[$attr])*
            #[tokio::test]
            async fn sqlite() {
                super::$name(&$crate::common::Home::new($crate::common::On::Sqlite).await).await;
            }
            $(#[$attr])*
            #[tokio::test]
            async fn postgres() {
                super::$name(&$crate::common::Home::new($crate::common::On::Postgres).await).await;
            }
        }
    )* };
}

/// Where the journal of one test lives.
pub struct Home {
    pub url: String,
    pub folder: TempDir,
}

impl Home {
    pub async fn new(on: On) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = match on {
            On::Sqlite => format!("sqlite://{}/rozum.sqlite?mode=rwc", folder.path().display()),
            On::Postgres => own_schema().await,
        };
        Self { url, folder }
    }

    pub async fn open(&self) -> Journal {
        Journal::open(&self.url, signer(1)).await.unwrap()
    }

    /// A journal of that many commands, each of two events, after the one that introduces the key.
    pub async fn filled(&self, commands: u64) -> Journal {
        let journal = self.open().await;
        introduce(&journal, &signer(1)).await;
        for _ in 0..commands {
            append(&journal, 2).await;
        }
        journal
    }

    /// Direct access, as somebody has who wants to change the past.
    pub async fn pool(&self) -> AnyPool {
        rozum_journal::database::connect(&self.url).await.unwrap()
    }

    /// Runs statements by hand on the closed journal.
    pub async fn tamper(&self, statements: &[&str]) {
        let pool = self.pool().await;
        for statement in statements {
            pool.execute(AssertSqlSafe((*statement).to_owned())).await.unwrap();
        }
        pool.close().await;
    }
}

async fn own_schema() -> String {
    let server = std::env::var_os("ROZUM_TEST_POSTGRES")
        .expect("ROZUM_TEST_POSTGRES is not set: run `cargo xtask test`, which starts a PostgreSQL server");
    let server = server.into_string().unwrap();
    let mut random = [0; 8];
    getrandom::fill(&mut random).unwrap();
    let name = format!("journal_{:016x}", u64::from_be_bytes(random));
    let pool = rozum_journal::database::connect(&server).await.unwrap();
    pool.execute(AssertSqlSafe(format!("CREATE SCHEMA {name}"))).await.unwrap();
    pool.close().await;
    let mark = if server.contains('?') { '&' } else { '?' };
    format!("{server}{mark}options[search_path]={name}")
}

pub fn signer(number: u8) -> Signer {
    Signer::from_seed("rozum.example/journal", [number; 32]).unwrap()
}

/// The bodies of a command with those events, decided on a journal of `size` events.
pub fn command(size: u64, name: &str, events: Vec<Event>) -> Vec<Body> {
    let last = size + events.len() as u64 - 1;
    let record = |(seq, event): (u64, Event)| {
        let recorded = Recorded {
            seq,
            at: Timestamp::from_microsecond(1_700_000_000_000_000).unwrap(),
            actor: Actor::System,
            command: CommandRef { name: name.to_owned(), first: size, last },
            subject: event.subject(),
            // Unique per subject, which is all that the journal asks for.
            revision: seq + 1,
            event,
        };
        let bytes = recorded.to_bytes().unwrap();
        Body { subject: recorded.subject.to_string(), revision: recorded.revision, bytes }
    };
    (size..).zip(events).map(record).collect()
}

pub fn withdrawn(label: &str) -> Event {
    Event::SphereWithdrawn { region: RegionIso::from_number(5).unwrap(), label: label.to_owned() }
}

pub async fn append(journal: &Journal, events: u64) -> Appended {
    let size = journal.size().await.unwrap();
    let events = (0..events).map(|number| withdrawn(&format!("label {size} {number}"))).collect();
    journal.append(size, command(size, "amend-strategy", events)).await.unwrap()
}

pub async fn introduce(journal: &Journal, signer: &Signer) -> Appended {
    let size = journal.size().await.unwrap();
    let event = Event::KeyIntroduced {
        name: signer.public_key().name().to_owned(),
        public_key: signer.public_key().to_base64(),
        reason: (size > 0).then(|| "rotation".to_owned()),
    };
    journal.append(size, command(size, "introduce-key", vec![event])).await.unwrap()
}
