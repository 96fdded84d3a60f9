//! Benchmarks on demand. Each prints ratios within one run, so that the machine matters little.

use crate::root;
use crate::test::run::{cargo, output, succeed};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A benchmark: the name that people give, the bench target of a crate that does it, and what it needs before.
struct Bench {
    name: &'static str,
    package: &'static str,
    prepare: fn() -> Result<Vec<String>, Box<dyn Error>>,
}

const BENCHES: &[Bench] = &[
    Bench { name: "words", package: "rozum-language", prepare: nothing },
    Bench { name: "map", package: "rozum-charts", prepare: nothing },
    Bench { name: "replay", package: "rozum-governance", prepare: nothing },
    Bench { name: "http", package: "rozum-e2e", prepare: program_and_datasette },
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
        let arguments = (bench.prepare)()?;
        let fixed = ["bench", "--quiet", "--package", bench.package, "--bench", bench.name, "--"];
        cargo(&fixed.into_iter().chain(arguments.iter().map(String::as_str)).collect::<Vec<_>>())?;
    }
    Ok(())
}

#[expect(clippy::unnecessary_wraps, reason = "one of several preparations, most of which can fail")]
fn nothing() -> Result<Vec<String>, Box<dyn Error>> {
    Ok(Vec::new())
}

/// The optimised program, and Datasette in a Python environment under `target/`.
fn program_and_datasette() -> Result<Vec<String>, Box<dyn Error>> {
    cargo(&["build", "--release", "--quiet", "--bin", "rozum"])?;
    Ok(vec!["--datasette".to_owned(), datasette()?.display().to_string()])
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
