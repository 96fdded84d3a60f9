//! Running a program until it ends or its time is up, and how much memory it took.

use std::error::Error;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LOOK_EVERY: Duration = Duration::from_millis(2);

/// What was seen of one run.
pub struct Watched {
    /// From start to end, with everything a process needs to get going.
    pub wall: Duration,
    /// Most memory that it held, in bytes; `None` where the system does not say.
    pub peak: Option<u64>,
    /// Standard output.
    pub output: String,
    pub end: End,
}

/// How it ended.
pub enum End {
    Done,
    /// Its time was up.
    Stopped,
    /// With its last words.
    Failed(String),
}

impl Watched {
    /// For the table, where a figure would stand.
    pub fn why_not(&self) -> String {
        match &self.end {
            End::Done => "did not say how long it took".to_owned(),
            End::Stopped => format!("stopped after {} s", self.wall.as_secs()),
            End::Failed(words) => format!("failed: {words}"),
        }
    }
}

/// Runs a command. What it says on standard error goes to the log, which a new run replaces.
pub fn watch(command: &mut Command, log: &Path, limit: Duration) -> Result<Watched, Box<dyn Error>> {
    let output = log.with_extension("out");
    let start = Instant::now();
    let (to_output, to_log) = (File::create(&output)?, File::create(log)?);
    let mut child = command.stdin(Stdio::null()).stdout(to_output).stderr(to_log).spawn()?;
    let mut peak = None;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        peak = high_water(&child).or(peak);
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        thread::sleep(LOOK_EVERY);
    };
    let wall = start.elapsed();
    Ok(Watched { wall, peak, output: fs::read_to_string(output)?, end: end(status, log)? })
}

fn end(status: Option<ExitStatus>, log: &Path) -> Result<End, Box<dyn Error>> {
    Ok(match status {
        None => End::Stopped,
        Some(status) if status.success() => End::Done,
        Some(status) => {
            let words = fs::read_to_string(log)?;
            let last = words.lines().rev().find(|line| !line.trim().is_empty());
            End::Failed(last.map_or_else(|| status.to_string(), str::to_owned))
        }
    })
}

/// Linux keeps the mark for us, so that nothing between two looks is missed but the very end.
fn high_water(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(words: &str, limit: Duration) -> Watched {
        let log =
            std::env::temp_dir().join(format!("xtask-watch-{}-{}.log", std::process::id(), words.len()));
        let watched = watch(Command::new("sh").args(["-c", words]), &log, limit).unwrap();
        fs::remove_file(&log).unwrap();
        fs::remove_file(log.with_extension("out")).unwrap();
        watched
    }

    #[test]
    fn what_ends_in_time_is_done() {
        let watched = shell("echo 7", Duration::from_mins(1));
        assert!(matches!(watched.end, End::Done));
        assert_eq!(watched.output, "7\n");
    }

    #[test]
    fn what_takes_too_long_is_stopped() {
        let watched = shell("exec sleep 60", Duration::from_millis(50));
        assert!(matches!(watched.end, End::Stopped));
        assert!(watched.peak.is_some());
        assert_eq!(watched.why_not(), "stopped after 0 s");
    }

    #[test]
    fn last_words_are_kept() {
        let watched = shell("echo first >&2; echo last >&2; exit 3", Duration::from_mins(1));
        assert_eq!(watched.why_not(), "failed: last");
    }
}
