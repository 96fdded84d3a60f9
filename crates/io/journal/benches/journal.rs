//! `cargo bench -p rozum-journal`: appends against the bare database's durable commits, in one run and
//! on one pool, turn by turn; then replay and verification of a large journal.
//!
//! Settings by environment: `ROZUM_TEST_POSTGRES` adds PostgreSQL, `ROZUM_BENCH_EVENTS` changes the
//! million.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a measuring program"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{Home, On, command, withdrawn};
use rozum_journal::{Anchor, Journal, JournalError, Source, verify};
use sqlx::{AnyPool, Executor as _};
use std::time::{Duration, Instant};

const TURNS: u32 = 6;
const TURN: Duration = Duration::from_secs(1);

#[tokio::main]
async fn main() {
    measure("SQLite", On::Sqlite).await;
    if std::env::var_os("ROZUM_TEST_POSTGRES").is_some() {
        measure("PostgreSQL", On::Postgres).await;
    }
}

async fn measure(name: &str, on: On) {
    let home = Home::new(on).await;
    let journal = home.filled(0).await;
    let pool = home.pool().await;
    pool.execute("CREATE TABLE bare (id BIGINT PRIMARY KEY, body TEXT NOT NULL)").await.unwrap();
    let (mut bare, mut appended) = (0, 0);
    for _ in 0..TURNS {
        bare = commits(&pool, on, bare).await;
        appended += appends(&journal).await;
    }
    let seconds = (TURN * TURNS).as_secs_f64();
    let (bare, appended) = (bare as f64 / seconds, appended as f64 / seconds);
    println!("{name}: {bare:.0} bare commits/s, {appended:.0} appends/s, ratio {:.2}", appended / bare);
    replay(name, &home, &journal).await;
}

/// One small row per transaction for one turn; continues at `id` and returns the next.
async fn commits(pool: &AnyPool, on: On, mut id: i64) -> i64 {
    let begin = if on == On::Sqlite { "BEGIN IMMEDIATE" } else { "BEGIN" };
    let start = Instant::now();
    while start.elapsed() < TURN {
        let mut transaction = pool.begin_with(begin).await.unwrap();
        let insert = sqlx::query("INSERT INTO bare VALUES ($1, 'x')").bind(id);
        insert.execute(&mut *transaction).await.unwrap();
        transaction.commit().await.unwrap();
        id += 1;
    }
    id
}

/// One event per command for one turn.
async fn appends(journal: &Journal) -> u64 {
    let first = journal.size().await.unwrap();
    let mut size = first;
    let start = Instant::now();
    while start.elapsed() < TURN {
        let bodies = command(size, "amend-strategy", vec![withdrawn("переробка молока")]);
        journal.append(size, bodies).await.unwrap();
        size += 1;
    }
    size - first
}

async fn replay(name: &str, home: &Home, journal: &Journal) {
    let wanted = std::env::var_os("ROZUM_BENCH_EVENTS")
        .map_or(1_000_000, |text| text.to_str().unwrap().parse().unwrap());
    let mut size = journal.size().await.unwrap();
    let start = Instant::now();
    let from = size;
    while size < wanted {
        let labels = (0..1000).map(|number| withdrawn(&format!("переробка молока {number}"))).collect();
        size = journal.append(size, command(size, "import-register", labels)).await.unwrap().checkpoint.size;
    }
    let rate = (size - from) as f64 / start.elapsed().as_secs_f64();
    println!("{name}: {rate:.0} events/s in commands of 1000");
    let fresh = home.open().await;
    let start = Instant::now();
    let mut bytes = 0;
    let each = |event: rozum_journal::Stored| {
        bytes += event.body.len();
        Ok::<_, JournalError>(())
    };
    let end = fresh.replay(0, each).await.unwrap();
    let seconds = start.elapsed().as_secs_f64();
    let rate = end as f64 / seconds;
    println!(
        "{name}: {end} events of {} bytes replayed and hashed in {seconds:.2} s, {rate:.0} events/s",
        bytes as u64 / end
    );
    let start = Instant::now();
    fresh
        .replay(0, |event| {
            event.recorded().map(drop).map_err(|_| JournalError::Absent { place: String::new() })
        })
        .await
        .unwrap();
    let rate = end as f64 / start.elapsed().as_secs_f64();
    println!("{name}: with bodies parsed {rate:.0} events/s");
    let start = Instant::now();
    let report = verify(Source::Database(&home.url), &Anchor::default()).await.unwrap();
    assert!(report.is_clean());
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{name}: {} events and {} checkpoints verified in {seconds:.2} s",
        report.events, report.checkpoints
    );
}
