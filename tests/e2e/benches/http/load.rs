//! Asks one address for one path, again and again, for a moment.

use crate::client::Connection;
use rozum_e2e::Result;
use std::thread;
use std::time::{Duration, Instant};

/// Clients at the same time, each on its own connection.
const CLIENTS: usize = 8;
const WARM_UP: Duration = Duration::from_millis(300);
const LENGTH: Duration = Duration::from_secs(2);

/// What came of it: answers per second, and the time that 99 of 100 answers kept within.
pub struct Load {
    pub rate: f64,
    pub p99: Duration,
}

/// Runs the load.
///
/// # Errors
/// When an answer is not 200 or a connection breaks.
pub fn run(address: &str, path: &str) -> Result<Load> {
    let start = Instant::now();
    let clients: Vec<Result<Vec<Duration>>> = thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(|| ask(address, path, start))).collect();
        clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| Err("a client broke".into())))
            .collect()
    });
    let mut times: Vec<Duration> = clients.into_iter().collect::<Result<Vec<_>>>()?.concat();
    times.sort_unstable();
    let p99 = times.get(times.len() * 99 / 100).copied().ok_or("no answer at all")?;
    let count = u32::try_from(times.len())?;
    Ok(Load { rate: f64::from(count) / LENGTH.as_secs_f64(), p99 })
}

/// Times of the answers after the warm-up.
fn ask(address: &str, path: &str, start: Instant) -> Result<Vec<Duration>> {
    let mut connection = Connection::open(address)?;
    let mut times = Vec::new();
    while start.elapsed() < WARM_UP + LENGTH {
        let answer = connection.get(path)?;
        if answer.status != 200 {
            return Err(format!("{path} answers {}", answer.status).into());
        }
        if start.elapsed() > WARM_UP {
            times.push(answer.time);
        }
    }
    Ok(times)
}
