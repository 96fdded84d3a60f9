//! Building the copy once and running its tests with one guard left out.

use super::Fate;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A rule that no longer ends is caught too.
const LIMIT: Duration = Duration::from_mins(2);

/// Tests by the guards that they reach, for each test program.
pub type Reached = Vec<BTreeMap<usize, BTreeSet<String>>>;

/// The test programs of the copy, unit tests first.
pub fn build(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--no-run", "--tests", "--message-format=json", "--quiet"]).current_dir(folder);
    let output = cargo.env("CARGO_TARGET_DIR", folder.join("target")).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err("the copy with its faults does not build".into());
    }
    let mut programs = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: serde_json::Value = serde_json::from_str(line)?;
        if let Some(program) = message.get("executable").and_then(serde_json::Value::as_str) {
            programs.push(PathBuf::from(program));
        }
    }
    // Unit tests say it soonest.
    programs.sort_by_key(|program| !is_units(program));
    Ok(programs)
}

fn is_units(program: &Path) -> bool {
    program.file_name().is_some_and(|name| name.to_string_lossy().starts_with("rozum_governance-"))
}

/// Runs every test without a fault and notes who reaches which guard.
pub fn reached(folder: &Path, programs: &[PathBuf]) -> Result<Reached, Box<dyn Error>> {
    let mut all = Vec::new();
    for (number, program) in programs.iter().enumerate() {
        let asked = folder.join(format!("asked-{number}"));
        if asked.exists() {
            fs::remove_file(&asked)?;
        }
        let mut command = test(folder, program);
        command.env("MUTANTS_ASKED", &asked);
        if !passes(&mut command)? {
            return Err(format!("{} fails without any fault", program.display()).into());
        }
        let text = if asked.exists() { fs::read_to_string(&asked)? } else { String::new() };
        let mut tests: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for (name, guard) in text.lines().filter_map(|line| line.split_once('\t')) {
            tests.entry(guard.parse()?).or_default().insert(name.to_owned());
        }
        all.push(tests);
    }
    Ok(all)
}

/// Runs the tests that reach the guard without it, until one of them fails.
pub fn fate(
    folder: &Path,
    programs: &[PathBuf],
    reached: &Reached,
    guard: usize,
) -> Result<Fate, Box<dyn Error>> {
    let mut ran = false;
    // Long histories last: mostly a test of the rule says it at once.
    for slow in [false, true] {
        for (program, tests) in programs.iter().zip(reached) {
            let names = tests.get(&guard).into_iter().flatten();
            let names: Vec<_> = names.filter(|name| (is_slow(name) || !is_units(program)) == slow).collect();
            if names.is_empty() {
                continue;
            }
            ran = true;
            let mut command = test(folder, program);
            command.arg("--exact").args(names).env("MUTANT", guard.to_string());
            if !passes(&mut command)? {
                return Ok(Fate::Caught);
            }
        }
    }
    Ok(if ran { Fate::Survived } else { Fate::Unreached })
}

fn is_slow(test: &str) -> bool {
    test.contains("histor") || test.contains("replay")
}

fn test(folder: &Path, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder.join(super::CRATE)).stdout(Stdio::null()).stderr(Stdio::null());
    command
        .env("INSTA_WORKSPACE_ROOT", folder)
        .env("INSTA_UPDATE", "no")
        .env("PROPTEST_FAILURE_PERSISTENCE", "off");
    command
}

fn passes(command: &mut Command) -> Result<bool, Box<dyn Error>> {
    let (mut child, start) = (command.spawn()?, Instant::now());
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if start.elapsed() > LIMIT {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}
