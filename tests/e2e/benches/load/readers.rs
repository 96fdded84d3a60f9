//! Many readers, each on a connection that stays open.

use crate::client::Connection;
use crate::{PATHS, Plan};
use rozum_e2e::Result;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// Before anything is counted: connections opened, pages drawn once.
const WARM_UP: Duration = Duration::from_secs(2);

/// How long answers took, from when they were due.
pub struct Reading {
    rate: f64,
    p50: Duration,
    pub p99: Duration,
    p999: Duration,
    most: Duration,
}

impl Reading {
    /// Prints it and hands it on.
    pub fn told(self, name: &str) -> Self {
        let Self { rate, p50, p99, p999, most } = &self;
        println!("{name:<8}{rate:>12.0}{p50:>12.2?}{p99:>12.2?}{p999:>12.2?}{most:>12.2?}");
        self
    }
}

/// All readers read for the time of the plan.
pub async fn read(plan: Plan, address: &str) -> Result<Reading> {
    // All begin together, when the last of them is connected.
    let ready = Arc::new(Barrier::new(plan.readers));
    let mut readers = JoinSet::new();
    for number in 0..plan.readers {
        readers.spawn(one(plan, address.to_owned(), number, Arc::clone(&ready)));
    }
    let mut times = Vec::new();
    while let Some(done) = readers.join_next().await {
        times.extend(done??);
    }
    times.sort_unstable();
    let count = u32::try_from(times.len())?;
    let at = |thousandths: usize| times.get(times.len() * thousandths / 1_000).copied().ok_or("no answer");
    let rate = f64::from(count) / Duration::from_secs(plan.seconds).as_secs_f64();
    let most = times.last().copied().ok_or("no answer")?;
    Ok(Reading { rate, p50: at(500)?, p99: at(990)?, p999: at(999)?, most })
}

async fn one(plan: Plan, address: String, number: usize, ready: Arc<Barrier>) -> Result<Vec<Duration>> {
    let mut connection = Connection::open(&address).await?;
    ready.wait().await;
    let begun = Instant::now();
    let end = begun + WARM_UP + Duration::from_secs(plan.seconds);
    // Readers do not breathe in step.
    let mut due = begun + plan.read_every * u32::try_from(number)? / u32::try_from(plan.readers)?;
    let mut times = Vec::new();
    for turn in number.. {
        tokio::time::sleep_until(due).await;
        let asked = due.max(begun);
        if asked > end {
            break;
        }
        let path = PATHS[turn % PATHS.len()];
        let answer = connection.get(path).await?;
        if answer.status != 200 {
            return Err(format!("{path} answers {}", answer.status).into());
        }
        // From when it was due: a late answer must not hide those that wait behind it.
        if asked > begun + WARM_UP {
            times.push(asked.elapsed());
        }
        due = if plan.read_every.is_zero() { Instant::now() } else { due + plan.read_every };
    }
    Ok(times)
}
