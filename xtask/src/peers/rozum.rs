//! Rozum's own side of each case.

use super::cases::Case;
use super::differences::Differences;
use super::limit_threads;
use super::options::Options;
use super::place::Place;
use super::table::Row;
use super::watch::{End, Watched, watch};
use crate::test::run::cargo;
use std::error::Error;
use std::process::Command;
use std::time::Duration;

/// Name of its line, and of the folder of its results.
pub const RESULTS: &str = "rozum";
const NAME: &str = "Rozum";
const NAME_WITHOUT_FILES: &str = "Rozum, in memory";

/// Ours has no business taking longer.
const LIMIT: Duration = Duration::from_mins(5);
/// A whole process is run again as often, and the best run counts.
const RUNS: usize = 5;

/// Of the panels.
const COLUMNS: [&str; 8] =
    ["--region", "region", "--activity", "activity", "--value", "value", "--time", "year"];

/// What is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// The library on a matrix in memory.
    Matrix,
    /// The command on a CSV: all years' complexity, written to files.
    Panel,
    /// The command on a CSV, with as little as can be worked out of its matrices.
    Matrices,
    /// The library on a table of input coefficients.
    Multipliers,
}

impl Own {
    const fn in_memory(self) -> bool {
        matches!(self, Self::Matrix | Self::Multipliers)
    }
}

/// Builds what the cases need.
pub fn build(cases: &[&Case]) -> Result<(), Box<dyn Error>> {
    if cases.iter().any(|case| case.own.in_memory()) {
        cargo(&["build", "--release", "--quiet", "--package", "rozum-measures", "--example", "peer_bench"])?;
    }
    if cases.iter().any(|case| !case.own.in_memory()) {
        cargo(&["build", "--release", "--quiet", "--package", "rozum-intake", "--example", "panel_bench"])?;
        cargo(&["build", "--release", "--quiet", "--bin", "rozum"])?;
    }
    Ok(())
}

/// Rozum's line. What Rozum cannot do is an error here, not a line.
pub fn measure(case: &Case, place: &Place, options: &Options) -> Result<Row, Box<dyn Error>> {
    place.emptied(case.name, RESULTS)?;
    match case.own {
        Own::Matrix => in_memory("matrix", case, place, options),
        Own::Multipliers => in_memory("multipliers", case, place, options),
        Own::Panel => command(case, place, "economic_complexity,activity_complexity,complexity_outlook"),
        Own::Matrices => command(case, place, "diversity"),
    }
}

fn in_memory(what: &str, case: &Case, place: &Place, options: &Options) -> Result<Row, Box<dyn Error>> {
    let mut bench = Command::new(place.programs.join("examples/peer_bench"));
    bench.arg(what).arg(place.table(case.table)).arg("--results").arg(place.results_of(case.name, RESULTS)?);
    let watched = done(bench.args(["--budget", &options.budget()]), case, place)?;
    Row::read(NAME, &watched, Differences::new())
}

/// The same work without writing files, as peers do it, where the first line was of the command.
pub fn without_files(case: &Case, place: &Place) -> Result<Option<Row>, Box<dyn Error>> {
    let what = match case.own {
        Own::Matrix | Own::Multipliers => return Ok(None),
        Own::Panel => "complexity",
        Own::Matrices => "matrices",
    };
    let mut rows = Vec::new();
    for _ in 0..RUNS {
        let mut bench = Command::new(place.programs.join("examples/panel_bench"));
        let watched = done(bench.arg(what).arg(place.table(case.table)), case, place)?;
        rows.push(Row::read(NAME_WITHOUT_FILES, &watched, Differences::new())?);
    }
    Ok(rows.into_iter().reduce(Row::shorter))
}

fn command(case: &Case, place: &Place, measures: &str) -> Result<Row, Box<dyn Error>> {
    let mut rows = Vec::new();
    for _ in 0..RUNS {
        let mut rozum = Command::new(place.programs.join("rozum"));
        rozum.arg("measure").arg(place.table(case.table)).args(COLUMNS);
        rozum.args(["--measures", measures, "--format", "csv", "-o"]);
        let watched = done(rozum.arg(place.results_of(case.name, RESULTS)?), case, place)?;
        rows.push(Row::of_process(NAME, &watched));
    }
    rows.into_iter().reduce(Row::shorter).ok_or_else(|| "a command is run at least once".into())
}

fn done(command: &mut Command, case: &Case, place: &Place) -> Result<Watched, Box<dyn Error>> {
    let watched = watch(limit_threads(command), &place.log(case.name, RESULTS), LIMIT)?;
    match watched.end {
        End::Done => Ok(watched),
        _ => Err(format!("{NAME} on {}: {}", case.name, watched.why_not()).into()),
    }
}
