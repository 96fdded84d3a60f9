//! Starting other programs, with their output going straight to the terminal.

use crate::root;
use std::error::Error;
use std::path::Path;
use std::process::Command;

/// Runs `cargo` with these arguments in the checkout.
pub fn cargo(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    cargo_with(arguments, &[])
}

/// The same with more environment.
pub fn cargo_with(arguments: &[&str], environment: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
    println!("$ cargo {}", arguments.join(" "));
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root()).envs(environment.iter().copied());
    succeed(&mut command, &format!("cargo {}", arguments.first().copied().unwrap_or_default()))
}

/// Runs to the end; failing to start and failing are both errors that name `what`.
pub fn succeed(command: &mut Command, what: &str) -> Result<(), Box<dyn Error>> {
    let status = command.status().map_err(|error| format!("{what} did not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status})").into()) }
}

/// What a program prints, when it succeeds.
pub fn output(program: impl AsRef<Path>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program.as_ref()).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
