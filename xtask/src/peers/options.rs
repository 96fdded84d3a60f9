//! What `cargo xtask peers` is asked for.

use super::cases::{self, Case, Tool};
use std::time::Duration;

/// Seconds that one tool may take for one case.
const LIMIT: u64 = 300;
/// In which a small case is run again and again, for the best of its times.
const BUDGET: Duration = Duration::from_secs(6);

/// Cases, and how long to wait.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// All when empty.
    cases: Vec<&'static str>,
    skip_slow: bool,
    /// After which a tool is stopped.
    pub limit: Duration,
}

impl Options {
    /// From the words after `peers`.
    ///
    /// # Errors
    /// Says which word is not understood.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self { cases: Vec::new(), skip_slow: false, limit: Duration::from_secs(LIMIT) };
        let mut rest = words.iter();
        while let Some(&word) = rest.next() {
            match word {
                "--skip-slow" => options.skip_slow = true,
                "--case" => options.cases.push(case(rest.next().copied().unwrap_or_default())?),
                "--limit" => options.limit = seconds(rest.next().copied().unwrap_or_default())?,
                _ => return Err(format!("peers: unknown option {word}")),
            }
        }
        Ok(options)
    }

    /// Whether a case is to be run.
    pub fn wants(&self, case: &str) -> bool {
        self.cases.is_empty() || self.cases.contains(&case)
    }

    /// Seconds in which runs are repeated; short enough for what has a short limit.
    pub fn budget(&self) -> String {
        BUDGET.min(self.limit / 3).as_secs_f64().to_string()
    }

    /// Whether a tool is too slow for this run.
    pub fn skips(&self, case: &Case, tool: &Tool) -> bool {
        self.skip_slow && tool.slow.contains(&case.name)
    }
}

fn case(name: &str) -> Result<&'static str, String> {
    let known = || cases::ALL.iter().map(|case| case.name);
    known()
        .find(|known| *known == name)
        .ok_or_else(|| format!("peers: no case {name}; there are: {}", known().collect::<Vec<_>>().join(" ")))
}

fn seconds(word: &str) -> Result<Duration, String> {
    let seconds = word.parse().map_err(|_| format!("peers: --limit takes whole seconds, not {word}"))?;
    Ok(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_understood_or_named() {
        let options = Options::read(&["--case", "25x88", "--skip-slow", "--limit", "9"]).unwrap();
        assert!(options.wants("25x88") && !options.wants("240x1000"));
        assert_eq!((options.skip_slow, options.limit), (true, Duration::from_secs(9)));
        assert_eq!(options.budget(), "3");
        let all = Options::read(&[]).unwrap();
        assert!(all.wants("240x1000"));
        assert_eq!(all.budget(), "6");
        for wrong in [&["--case", "1x1"][..], &["--case"], &["--limit", "soon"], &["--fast"]] {
            assert!(Options::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
