//! Benchmarks on demand. Each prints ratios within one run, so that the machine matters little.

use crate::root;
use std::error::Error;
use std::process::Command;

/// A benchmark: the name that people give, and the bench target of a crate that does it.
struct Bench {
    name: &'static str,
    package: &'static str,
    target: &'static str,
}

const BENCHES: &[Bench] = &[];

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
        let status = Command::new("cargo")
            .args(["bench", "--quiet", "--package", bench.package, "--bench", bench.target])
            .current_dir(root())
            .status()?;
        if !status.success() {
            return Err(format!("benchmark {} failed", bench.name).into());
        }
    }
    Ok(())
}
