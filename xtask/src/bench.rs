//! Benchmarks on demand. Each prints ratios within one run, so that the machine matters little.

use crate::root;
use crate::test::postgres::{self, Cluster};
use crate::test::run::{cargo, cargo_with, output, succeed};
use crate::test::system;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A benchmark: the name of the bench target, the crate that has it, and what it needs before.
struct Bench {
    name: &'static str,
    package: &'static str,
    prepare: fn() -> Result<Ready, Box<dyn Error>>,
}

/// What a benchmark runs with.
#[derive(Default)]
struct Ready {
    arguments: Vec<String>,
    postgres: Option<Cluster>,
}

const BENCHES: &[Bench] = &[
    Bench { name: "words", package: "rozum-language", prepare: || Ok(Ready::default()) },
    Bench { name: "map", package: "rozum-charts", prepare: || Ok(Ready::default()) },
    Bench { name: "replay", package: "rozum-governance", prepare: || Ok(Ready::default()) },
    Bench { name: "observations", package: "rozum-intake", prepare: || Ok(Ready::default()) },
    Bench { name: "search", package: "rozum-search", prepare: || Ok(Ready::default()) },
    Bench { name: "journal", package: "rozum-journal", prepare: postgres },
    Bench { name: "http", package: "rozum-e2e", prepare: program_and_datasette },
    Bench { name: "load", package: "rozum-e2e", prepare: program_for_load },
];

/// The peer that tables are compared with.
const DATASETTE: &str = "datasette==0.65.5";

/// Runs the named benchmarks, all when none is named.
///
/// # Errors
/// On an unknown name, or when a benchmark fails.
pub fn run(names: &[&str]) -> Result<(), Box<dyn Error>> {
    if let Some(unknown) = names.iter().find(|name| !BENCHES.iter().any(|bench| bench.name == **name)) {
        let known: Vec<_> = BENCHES.iter().map(|bench| bench.name).collect();
        return Err(format!("no benchmark {unknown}; there are: {}", known.join(" ")).into());
    }
    for bench in BENCHES.iter().filter(|bench| names.is_empty() || names.contains(&bench.name)) {
        println!("== {}", bench.name);
        let ready = (bench.prepare)()?;
        let fixed = ["bench", "--quiet", "--package", bench.package, "--bench", bench.name, "--"];
        let arguments: Vec<_> = fixed.into_iter().chain(ready.arguments.iter().map(String::as_str)).collect();
        let postgres = ready.postgres.as_ref().map(|cluster| (postgres::ADDRESS, cluster.url()));
        cargo_with(&arguments, postgres.as_slice())?;
    }
    Ok(())
}

fn postgres() -> Result<Ready, Box<dyn Error>> {
    system::ensure()?;
    Ok(Ready { postgres: Some(Cluster::start()?), ..Ready::default() })
}

/// The optimised program without Typst, which no page of the load needs.
fn program_for_load() -> Result<Ready, Box<dyn Error>> {
    cargo(&["build", "--release", "--quiet", "--bin", "rozum", "--no-default-features"])?;
    Ok(Ready::default())
}

/// The optimised program, and Datasette in a Python environment under `target/`.
fn program_and_datasette() -> Result<Ready, Box<dyn Error>> {
    cargo(&["build", "--release", "--quiet", "--bin", "rozum"])?;
    let arguments = vec!["--datasette".to_owned(), datasette()?.display().to_string()];
    Ok(Ready { arguments, ..Ready::default() })
}

fn datasette() -> Result<PathBuf, Box<dyn Error>> {
    let folder = root().join("target/tools/datasette");
    let program = folder.join("bin/datasette");
    if output(&program, &["--version"]).is_none() {
        println!("installing {DATASETTE} into target/tools/datasette");
        let environment =
            succeed(Command::new("python3").args(["-m", "venv"]).arg(&folder), "python3 -m venv");
        environment.map_err(|error| format!("{error}; Debian has it in the package python3-venv"))?;
        install(&folder)?;
    }
    Ok(program)
}

fn install(folder: &Path) -> Result<(), Box<dyn Error>> {
    succeed(
        Command::new(folder.join("bin/pip")).args(["install", "--quiet", DATASETTE]),
        "pip install datasette",
    )
}
