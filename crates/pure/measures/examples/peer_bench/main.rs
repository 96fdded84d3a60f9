//! Rozum's side of `cargo xtask peers`: `peer_bench CALCULATION FILE --results FOLDER --budget SECONDS`.
//!
//! Reads a table, calculates until the budget is used up, prints the best time as JSON, and writes the results
//! for comparison.

mod matrix;
mod multipliers;
mod npy;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const MOST_RUNS: u32 = 1_000;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [calculation, file, "--results", results, "--budget", budget] = words[..] else {
        return Err("use: peer_bench matrix|multipliers FILE --results FOLDER --budget SECONDS".into());
    };
    let budget = Duration::try_from_secs_f64(budget.parse()?)?;
    let asked = Asked { file: file.into(), results: results.into(), budget };
    match calculation {
        "matrix" => matrix::bench(&asked),
        "multipliers" => multipliers::bench(&asked),
        _ => Err(format!("unknown calculation {calculation}").into()),
    }
}

/// What the command line says.
struct Asked {
    file: PathBuf,
    results: PathBuf,
    budget: Duration,
}

/// Prints the shortest of several runs with its parts, in seconds, and the memory that was needed so far.
fn repeated<const PARTS: usize>(
    budget: Duration,
    names: [&str; PARTS],
    mut run: impl FnMut() -> Result<[f64; PARTS], Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let begin = Instant::now();
    let (mut best, mut runs) = ([f64::INFINITY; PARTS], 0);
    while runs == 0 || (begin.elapsed() < budget && runs < MOST_RUNS) {
        let parts = run()?;
        if parts.iter().sum::<f64>() < best.iter().sum() {
            best = parts;
        }
        runs += 1;
    }
    let parts: serde_json::Map<_, _> =
        names.iter().zip(best).map(|(name, seconds)| ((*name).to_owned(), seconds.into())).collect();
    let seconds: f64 = best.iter().sum();
    let said = serde_json::json!({"best_s": seconds, "runs": runs, "peak_bytes": peak(), "parts": parts});
    println!("{said}");
    Ok(())
}

/// Most memory that this process has held, where the system keeps count.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
