//! A started program that does not outlive its test.

use crate::Result;
use crate::output;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{io, thread};

/// Killed when dropped.
pub struct Process(Child);

impl Process {
    /// Starts it and waits for the line of its output that says where it listens.
    ///
    /// # Errors
    /// When it does not start or does not say so in time.
    pub fn start<T: Send + 'static>(
        command: &mut Command,
        patience: Duration,
        find: impl Fn(&str) -> Option<T>,
    ) -> Result<(Self, T)> {
        let mut process = Self(command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?);
        let stdout = process.0.stdout.take().ok_or_else(|| io::Error::other("no output to read"))?;
        let found = output::first(stdout, patience, find)?;
        Ok((process, found))
    }

    /// Starts it in silence.
    ///
    /// # Errors
    /// When it does not start.
    pub fn spawn(command: &mut Command) -> Result<Self> {
        Ok(Self(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?))
    }

    /// Whether it ended by itself within the time.
    pub fn ends_within(&mut self, patience: Duration) -> bool {
        let deadline = Instant::now() + patience;
        while Instant::now() < deadline {
            if matches!(self.0.try_wait(), Ok(Some(_))) {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
