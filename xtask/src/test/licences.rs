//! Licences, banned crates and sources of all dependencies, by cargo-deny against `deny.toml`.
//! Advisories need the network and are asked for separately: `cargo deny check advisories`.

use super::run::{output, succeed};
use super::system::on_path;
use crate::root;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The version that is installed when the machine has none.
const VERSION: &str = "0.20.2";

pub fn check() -> Result<(), Box<dyn Error>> {
    let program = installed().map_or_else(install, Ok)?;
    let arguments =
        ["--workspace", "--all-features", "--log-level", "warn", "check", "licenses", "bans", "sources"];
    succeed(Command::new(program).args(arguments).current_dir(root()), "cargo deny")
}

/// A cargo-deny of the machine, or the one that an earlier run left under `target/`.
fn installed() -> Option<PathBuf> {
    [on_path("cargo-deny"), Some(own())]
        .into_iter()
        .flatten()
        .find(|program| output(program, &["--version"]).is_some())
}

fn own() -> PathBuf {
    tools().join("bin/cargo-deny")
}

fn tools() -> PathBuf {
    root().join("target/tools")
}

fn install() -> Result<PathBuf, Box<dyn Error>> {
    println!("installing cargo-deny {VERSION} into target/tools (some minutes, once)");
    let mut command = Command::new("cargo");
    command
        .args(["install", "--quiet", "--locked", "--debug", "cargo-deny", "--version", VERSION, "--root"])
        .arg(tools());
    let build = tools().join("build");
    command.arg("--target-dir").arg(&build);
    succeed(&mut command, "cargo install cargo-deny")?;
    // Hundreds of megabytes that nobody needs any more.
    let _ = fs::remove_dir_all(build);
    Ok(own())
}
