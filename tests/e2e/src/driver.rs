//! chromedriver on a free port.

use crate::Result;
use crate::process::Process;
use std::process::{Command, Stdio};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

/// A running chromedriver; dropping it ends it together with the browsers that it started.
pub struct Driver {
    process: Process,
    address: String,
}

impl Driver {
    /// Starts it.
    ///
    /// # Errors
    /// When it is not installed or does not come up.
    pub fn start() -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stderr(Stdio::null());
        let (process, port) = Process::start(&mut command, PATIENCE, port).map_err(|error| {
            format!("chromedriver did not start: {error}; `cargo xtask test` installs what is missing")
        })?;
        Ok(Self { process, address: format!("http://127.0.0.1:{port}") })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely it closes its browsers; killed it would leave them behind.
        if ureq::get(format!("{}/shutdown", self.address)).call().is_ok() {
            self.process.ends_within(Duration::from_secs(5));
        }
    }
}

fn port(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("started successfully on port ")?;
    rest.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_out_of_the_line() {
        assert_eq!(port("ChromeDriver was started successfully on port 37317."), Some(37317));
        assert_eq!(port("Starting ChromeDriver 156 on port 0"), None);
    }
}
