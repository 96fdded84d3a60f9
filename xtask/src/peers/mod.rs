//! Rozum's measures beside other implementations: the same files, the same number of threads, one run.
//!
//! `peers/README.md` says what is compared. Everything that is made lies in `peers` under cargo's target folder.

mod cases;
mod differences;
mod environment;
mod options;
mod place;
mod rozum;
mod table;
mod watch;

pub use options::Options;

use cases::{Case, Tool};
use environment::Python;
use place::Place;
use std::error::Error;
use std::process::Command;
use table::{Row, Table};
use watch::{End, Watched, watch};

/// Runs every case that is asked for and prints a line for each tool as soon as it is done.
///
/// # Errors
/// When the environment or the tables cannot be made, or when Rozum itself fails. A peer that fails is a line.
pub fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let place = Place::find()?;
    let cases: Vec<&Case> = cases::ALL.iter().filter(|case| options.wants(case.name)).collect();
    prepare(&place, &cases)?;
    let mut table = Table::new(place.results.join("report.json"));
    for case in cases {
        let own = rozum::measure(case, &place, options)?;
        table.add(case.name, &own)?;
        if let Some(row) = rozum::without_files(case, &place)? {
            table.add(case.name, &row.against(&own))?;
        }
        for tool in case.tools {
            let row = if options.skips(case, tool) {
                Row::named(tool.name, "left out".to_owned())
            } else {
                beside(case, tool, &place, options)?.against(&own)
            };
            table.add(case.name, &row)?;
        }
    }
    println!("{}", table.footer());
    Ok(())
}

/// Environments, tables and Rozum's own programs.
fn prepare(place: &Place, cases: &[&Case]) -> Result<(), Box<dyn Error>> {
    rozum::build(cases)?;
    for python in [Python::Current, Python::Pandas2] {
        python.ensure(place)?;
    }
    let mut generate = Python::Current.command(place, "generate.py");
    generate.arg(&place.tables).args(cases.iter().map(|case| case.table));
    crate::test::run::succeed(&mut generate, "peers/generate.py")
}

/// One tool on one table.
fn beside(case: &Case, tool: &Tool, place: &Place, options: &Options) -> Result<Row, Box<dyn Error>> {
    let results = place.emptied(case.name, tool.name)?;
    let mut command = tool.python.command(place, tool.words[0]);
    command.args(&tool.words[1..]).arg(place.table(case.table)).arg("--results").arg(&results);
    command.args(["--budget", &options.budget()]);
    let watched = watch(limit_threads(&mut command), &place.log(case.name, tool.name), options.limit)?;
    let Watched { end: End::Done, .. } = watched else {
        return Ok(Row::named(tool.name, watched.why_not()));
    };
    let own = place.results_of(case.name, tool.like)?;
    let differences = differences::between(&results, &own, tool.other_formula, place)?;
    Row::read(tool.name, &watched, differences)
}

/// As many threads for everyone. What a shell sets for the processor's sake would make numpy another one.
fn limit_threads(command: &mut Command) -> &mut Command {
    const THREADS: &str = "2";
    let pools = [
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "POLARS_MAX_THREADS",
        "RAYON_NUM_THREADS",
    ];
    command.envs(pools.map(|pool| (pool, THREADS)));
    command.env_remove("OPENBLAS_CORETYPE").env_remove("OPENBLAS_L2_SIZE")
}
