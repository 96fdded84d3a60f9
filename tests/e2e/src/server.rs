//! The real program on a free port with a data folder of its own.

use crate::Result;
use crate::process::Process;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Loading the national register in an unoptimised build takes a moment.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running `rozum`; dropping it kills the process and removes its data.
pub struct Server {
    _process: Process,
    address: String,
    folder: TempDir,
}

impl Server {
    /// Starts it on an empty folder with the embedded database.
    ///
    /// # Errors
    /// When the program is not built or does not come up; with what it said.
    pub fn start() -> Result<Self> {
        Self::run("serve")
    }

    /// Plays the made-up example and serves it.
    ///
    /// # Errors
    /// When the program is not built or does not come up; with what it said.
    pub fn demo() -> Result<Self> {
        Self::run("demo")
    }

    fn run(command: &str) -> Result<Self> {
        let (folder, name) = (tempfile::tempdir()?, command);
        let log = log(&folder);
        let mut command = Command::new(program()?);
        command.arg(name).arg("--data").arg(data(&folder)).args(["--listen", "127.0.0.1:0"]);
        command.stderr(File::create(&log)?);
        let (process, address) = Process::start(&mut command, PATIENCE, address)
            .map_err(|error| format!("rozum did not start: {error}\n{}", said(&log)))?;
        Ok(Self { _process: process, address, folder })
    }

    /// `http://127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Address of a page.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Opens an account beside the running server, as whoever holds the machine does.
    ///
    /// # Errors
    /// When the program refuses.
    pub fn open_account(&self, login: &str, password: &str, role: &str) -> Result<()> {
        let mut command = Command::new(program()?);
        command
            .args(["account", "add", login, "--name", login, "--role", role])
            .arg("--data")
            .arg(self.data());
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        if let Some(mut stdin) = process.stdin.take() {
            stdin.write_all(password.as_bytes())?;
        }
        let output = process.wait_with_output()?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
    }

    /// The data folder, for commands beside the server.
    pub fn data(&self) -> PathBuf {
        data(&self.folder)
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        said(&log(&self.folder))
    }
}

fn data(folder: &TempDir) -> PathBuf {
    folder.path().join("data")
}

fn log(folder: &TempDir) -> PathBuf {
    folder.path().join("log")
}

fn said(log: &Path) -> String {
    fs::read_to_string(log).unwrap_or_default()
}

/// `http://127.0.0.1:8080` out of a line that names it.
fn address(line: &str) -> Option<String> {
    let start = line.find("http://")?;
    let address = line[start..].split_whitespace().next()?;
    Some(address.trim_end_matches('/').to_owned())
}

/// The program itself. It lies beside the folder of the tests: `target/debug/deps/pages-…` and `target/debug/rozum`.
///
/// # Errors
/// When it is not built.
pub fn program() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let program = test.parent().and_then(Path::parent).unwrap_or(&test).join("rozum");
    if program.is_file() {
        return Ok(program);
    }
    Err(format!("{} is not built: run `cargo xtask test --only e2e`", program.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_out_of_the_line() {
        assert_eq!(address("Rozum: http://127.0.0.1:4711/").as_deref(), Some("http://127.0.0.1:4711"));
        assert_eq!(address("http://127.0.0.1:4711/ (2 ms)").as_deref(), Some("http://127.0.0.1:4711"));
        assert_eq!(address("starting"), None);
    }
}
