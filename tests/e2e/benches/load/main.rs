//! A thousand readers and fifty writers at once, on the journal of the example.
//!
//! Readers keep their connections open and read public pages and the interface; writers post decisions about the same
//! application through the forms, each with a session of its own. Readers take turns at the program and at the bare
//! server library with the same bytes, while the writers write to the program all the time: both answer under the
//! same load. Afterwards each decision that was acknowledged must stand in the journal once, and the journal must hold.

mod bare;
mod check;
mod client;
mod example;
mod readers;
mod writers;

use readers::Reading;
use rozum_e2e::Result;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Public pages and answers that do not grow while the writers write.
const PATHS: &[&str] = &[
    "/",
    "/en",
    "/regions/UA-05",
    "/spheres",
    "/priorities",
    "/projects",
    "/calls",
    "/bodies",
    "/en/cases",
    "/regions.csv",
    "/api/v1/regions",
    "/api/v1/spheres",
    "/api/v1/priorities?limit=200",
];

/// Turns that the program and the bare library get; the middle ones count.
const TURNS: usize = 3;

/// How the load is made.
#[derive(Debug, Clone, Copy)]
struct Plan {
    readers: usize,
    writers: usize,
    /// From one request of a reader to its next; none: as fast as the answers come.
    read_every: Duration,
    /// From one decision of a writer to its next.
    write_every: Duration,
    seconds: u64,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if let [first, folder] = &arguments[..]
        && first == "--bare"
    {
        return runtime.block_on(bare::serve(folder));
    }
    runtime.block_on(measure(plan(&arguments)?))
}

fn plan(arguments: &[String]) -> Result<Plan> {
    let mut plan = Plan {
        readers: 1_000,
        writers: 50,
        read_every: Duration::from_secs(1),
        write_every: Duration::from_secs(1),
        seconds: 10,
    };
    for pair in arguments.chunks(2) {
        let [name, value] = pair else { return Err(format!("{pair:?} has no value").into()) };
        let value: u64 = value.parse().map_err(|error| format!("{name} {value}: {error}"))?;
        match name.as_str() {
            "--readers" => plan.readers = usize::try_from(value)?,
            "--writers" => plan.writers = usize::try_from(value)?,
            "--read-every-ms" => plan.read_every = Duration::from_millis(value),
            "--write-every-ms" => plan.write_every = Duration::from_millis(value),
            "--seconds" => plan.seconds = value,
            other => return Err(format!("not understood: {other}").into()),
        }
    }
    Ok(plan)
}

/// Each connection is an open file here and another in the server, which has the same limit.
fn enough_files(plan: Plan) -> Result<()> {
    let needed = plan.readers + plan.writers + 200;
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let allowed = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    match allowed {
        Some(allowed) if allowed < needed => {
            Err(format!("{allowed} open files are allowed, {needed} are needed: ulimit -n {needed}").into())
        }
        _ => Ok(()),
    }
}

async fn measure(plan: Plan) -> Result<()> {
    enough_files(plan)?;
    let example = example::Example::start(plan.writers).await?;
    let bare = bare::Bare::start(example.address(), PATHS).await?;
    println!("{plan:?}");
    let over = Arc::new(AtomicBool::new(false));
    let writing = writers::start(&example, plan.write_every, &over).await?;
    println!("\n{:<8}{:>12}{:>12}{:>12}{:>12}{:>12}", "", "answers/s", "p50", "p99", "p99.9", "most");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        theirs.push(readers::read(plan, bare.address()).await?.told("bare"));
        ours.push(readers::read(plan, example.address()).await?.told("rozum"));
    }
    over.store(true, Ordering::Relaxed);
    let (told, took) = writers::finish(writing).await?;
    let (ours, theirs) = (middle(ours), middle(theirs));
    println!("\np99 of reads, rozum to bare: {:.2}", ours.p99.as_secs_f64() / theirs.p99.as_secs_f64());
    println!("decisions: {took}");
    example.hold_still(&check::Expected::of(&told))
}

fn middle(mut turns: Vec<Reading>) -> Reading {
    turns.sort_by_key(|turn| turn.p99);
    turns.swap_remove(turns.len() / 2)
}
