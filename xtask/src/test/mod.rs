//! Everything that must hold, step by step. A step that cannot run fails; none is skipped in silence.

mod licences;
pub mod postgres;
pub mod run;
pub mod system;

use crate::{root, tidy};
use run::{cargo, cargo_with};
use std::error::Error;
use std::time::{Duration, Instant};

type Outcome = Result<(), Box<dyn Error>>;

/// A step: its name on the command line and what it does.
struct Step {
    name: &'static str,
    /// Part of another step, so run only when named.
    extra: bool,
    run: fn() -> Outcome,
}

const STEPS: &[Step] = &[
    Step { name: "fmt", extra: false, run: || cargo(&["fmt", "--all", "--", "--check"]) },
    Step { name: "tidy", extra: false, run: tidy::run },
    Step { name: "codegen", extra: false, run: || crate::codegen(true) },
    Step { name: "licences", extra: false, run: licences::check },
    Step { name: "clippy", extra: false, run: clippy },
    Step { name: "tests", extra: false, run: tests },
    Step { name: "e2e", extra: true, run: e2e },
];

/// Which steps to run.
pub struct Plan {
    steps: Vec<&'static Step>,
}

impl Plan {
    /// Reads `--only NAME`, any number of times; without it all steps.
    ///
    /// # Errors
    /// A message for a person who asked for something that does not exist.
    pub fn read(options: &[&str]) -> Result<Self, String> {
        if options.is_empty() {
            return Ok(Self { steps: STEPS.iter().filter(|step| !step.extra).collect() });
        }
        let steps = options.chunks(2).map(|option| match option {
            ["--only", name] => STEPS.iter().find(|step| step.name == *name).ok_or_else(|| {
                let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
                format!("no step {name}; there are: {}", names.join(" "))
            }),
            _ => Err("usage: cargo xtask test [--only STEP]...".to_owned()),
        });
        Ok(Self { steps: steps.collect::<Result<_, _>>()? })
    }

    /// Runs the steps one after another, all of them even when one fails, and sums up.
    ///
    /// # Errors
    /// Names the steps that failed.
    pub fn run(&self) -> Outcome {
        let mut lines = Vec::new();
        let mut failed = Vec::new();
        for step in &self.steps {
            println!("== {}", step.name);
            let start = Instant::now();
            let outcome = (step.run)();
            lines.push(summary(step.name, &outcome, start.elapsed()));
            if let Err(error) = outcome {
                eprintln!("xtask: {}: {error}", step.name);
                failed.push(step.name);
            }
        }
        println!("\n{}", lines.join("\n"));
        println!("{} steps passed, {} failed", self.steps.len() - failed.len(), failed.len());
        if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
    }
}

fn summary(name: &str, outcome: &Outcome, time: Duration) -> String {
    let word = if outcome.is_ok() { "ok" } else { "FAILED" };
    format!("{name:<10}{word:<8}{:>7.1} s", time.as_secs_f64())
}

fn clippy() -> Outcome {
    cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"])
}

/// Unit, integration, browser and documentation tests: one build of one feature set for all of them.
fn tests() -> Outcome {
    with_surroundings(&["test", "--workspace", "--no-fail-fast"])
}

/// Only the browser tests, out of the same build.
fn e2e() -> Outcome {
    let mut arguments = vec!["test".to_owned(), "--workspace".to_owned()];
    for entry in std::fs::read_dir(root().join("tests/e2e/tests"))? {
        let path = entry?.path();
        if let (Some(name), true) =
            (path.file_stem(), path.extension().is_some_and(|extension| extension == "rs"))
        {
            arguments.extend(["--test".to_owned(), name.to_string_lossy().into_owned()]);
        }
    }
    with_surroundings(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Runs cargo with a browser in reach, a PostgreSQL of its own and the program built.
fn with_surroundings(arguments: &[&str]) -> Outcome {
    system::ensure()?;
    // Tests of another crate start the program, so it must be there; `--tests` keeps the features those of the tests.
    cargo(&["build", "--workspace", "--bins", "--tests", "--quiet"])?;
    let cluster = postgres::Cluster::start()?;
    cargo_with(arguments, &[(postgres::ADDRESS, cluster.url())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_options_every_step_runs_once() {
        let names: Vec<_> = Plan::read(&[]).unwrap().steps.iter().map(|step| step.name).collect();
        assert_eq!(names, ["fmt", "tidy", "codegen", "licences", "clippy", "tests"]);
    }

    #[test]
    fn only_chooses_and_an_unknown_step_is_named() {
        let plan = Plan::read(&["--only", "e2e", "--only", "fmt"]).unwrap();
        assert_eq!(plan.steps.iter().map(|step| step.name).collect::<Vec<_>>(), ["e2e", "fmt"]);
        assert!(Plan::read(&["--only", "nothing"]).err().unwrap().starts_with("no step nothing"));
        assert!(Plan::read(&["--olny", "fmt"]).is_err());
        assert!(Plan::read(&["--only"]).is_err());
    }
}
