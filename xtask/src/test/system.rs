//! The programs of the operating system that tests need: a browser, its driver, a database server.

use super::postgres;
use super::run::{output, succeed};
use std::error::Error;
use std::path::PathBuf;
use std::process::Command;

/// A program and the Debian package that brings it.
struct Program {
    name: &'static str,
    package: &'static str,
    find: fn() -> Option<PathBuf>,
}

const PROGRAMS: &[Program] = &[
    Program { name: "Chromium", package: "chromium", find: || on_path("chromium") },
    Program { name: "chromedriver", package: "chromium-driver", find: || on_path("chromedriver") },
    Program { name: "PostgreSQL server", package: "postgresql", find: || postgres::program("initdb") },
];

/// Installs what is missing when that is allowed here.
///
/// # Errors
/// Names what is missing and the command that installs it.
pub fn ensure() -> Result<(), Box<dyn Error>> {
    if missing().is_empty() {
        return Ok(());
    }
    let packages: Vec<_> = missing().iter().map(|program| program.package).collect();
    let manual = format!("apt-get update && apt-get install --no-install-recommends {}", packages.join(" "));
    let Some(prefix) = privileged() else {
        return Err(format!("{} missing; as root: {manual}", names(&missing())).into());
    };
    println!("installing {}", packages.join(" "));
    apt_get(prefix, &["update", "--quiet"])?;
    apt_get(
        prefix,
        &[&["install", "--yes", "--quiet", "--no-install-recommends"], packages.as_slice()].concat(),
    )?;
    match missing() {
        still if still.is_empty() => Ok(()),
        still => Err(format!("{} still missing after: {manual}", names(&still)).into()),
    }
}

fn missing() -> Vec<&'static Program> {
    PROGRAMS.iter().filter(|program| (program.find)().is_none()).collect()
}

fn names(programs: &[&Program]) -> String {
    programs.iter().map(|program| program.name).collect::<Vec<_>>().join(", ")
}

/// How to become root without asking anybody: not at all when root already, else through sudo.
/// None when there is no way, or no apt-get to use it for.
fn privileged() -> Option<&'static [&'static str]> {
    on_path("apt-get")?;
    if output("id", &["-u"])? == "0" {
        return Some(&[]);
    }
    output("sudo", &["--non-interactive", "true"]).map(|_| &["sudo", "--non-interactive"] as &[&str])
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    succeed(Command::new(words[0]).args(&words[1..]), "apt-get")
}

/// Where a program is found, as the shell would.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_where_the_shell_finds_it() {
        assert!(on_path("cargo").is_some());
        assert!(on_path("no-such-program").is_none());
    }
}
