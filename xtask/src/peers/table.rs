//! The table: a line for each tool, and the same as JSON.

use super::differences::Differences;
use super::watch::Watched;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

/// What a tool says of itself.
#[derive(Debug, Deserialize)]
struct Said {
    best_s: f64,
    /// Most memory until then, without what writing the results took.
    peak_bytes: Option<u64>,
    parts: Option<serde_json::Value>,
}

/// One tool in one case.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    tool: String,
    seconds: Option<f64>,
    /// Where there is no time: why.
    instead: Option<String>,
    /// Its time as a multiple of Rozum's.
    times_rozum: Option<f64>,
    peak_bytes: Option<u64>,
    differences: Differences,
    parts: Option<serde_json::Value>,
}

impl Row {
    /// A tool without a time.
    pub fn named(tool: &str, instead: String) -> Self {
        Self { tool: tool.to_owned(), instead: Some(instead), ..Self::default() }
    }

    /// A tool that says itself how long it took, in one line of JSON.
    pub fn read(tool: &str, watched: &Watched, differences: Differences) -> Result<Self, Box<dyn Error>> {
        let said = watched.output.lines().find(|line| line.starts_with('{'));
        let said: Said = serde_json::from_str(said.ok_or_else(|| format!("{tool} {}", watched.why_not()))?)?;
        let (seconds, peak_bytes) = (Some(said.best_s), said.peak_bytes.or(watched.peak));
        let tool = tool.to_owned();
        Ok(Self { tool, seconds, peak_bytes, differences, parts: said.parts, ..Self::default() })
    }

    /// A whole process, start and end included.
    pub fn of_process(tool: &str, watched: &Watched) -> Self {
        let (tool, seconds) = (tool.to_owned(), Some(watched.wall.as_secs_f64()));
        Self { tool, seconds, peak_bytes: watched.peak, ..Self::default() }
    }

    /// The one of two runs that took less time.
    pub fn shorter(self, other: Self) -> Self {
        if other.seconds < self.seconds { other } else { self }
    }

    /// With the ratio to Rozum's row.
    pub fn against(mut self, own: &Self) -> Self {
        self.times_rozum = self.seconds.zip(own.seconds).map(|(seconds, own)| seconds / own);
        self
    }

    fn line(&self, case: &str) -> String {
        let (case, tool) = (format!("{case:<14}"), format!("{:<20}", self.tool));
        let Some(seconds) = self.seconds else {
            return format!("{case}{tool} {}", self.instead.as_deref().unwrap_or_default());
        };
        let ratio = self.times_rozum.map(|ratio| format!("{ratio:.1}×")).unwrap_or_default();
        let peak = self.peak_bytes.map(|peak| format!("{} MB", peak / 1_000_000)).unwrap_or_default();
        let differences: Vec<_> =
            self.differences.iter().map(|(measure, by)| difference(measure, *by)).collect();
        let line =
            format!("{case}{tool}{:>10} {ratio:>9} {peak:>9}  {}", time(seconds), differences.join("  "));
        line.trim_end().to_owned()
    }
}

fn time(seconds: f64) -> String {
    match seconds {
        s if s < 0.001 => format!("{:.0} µs", s * 1e6),
        s if s < 1.0 => format!("{:.1} ms", s * 1e3),
        s => format!("{s:.2} s"),
    }
}

fn difference(measure: &str, by: Option<f64>) -> String {
    let short = match measure {
        "location_quotient" => "LQ",
        "economic_complexity" => "ECI",
        "activity_complexity" => "PCI",
        "complexity_outlook" => "COI",
        "opportunity_gain" => "COG",
        "relatedness_density" => "density",
        other => other,
    };
    match by {
        Some(0.0) => format!("{short} 0"),
        Some(by) => format!("{short} {by:.0e}"),
        None => format!("{short} defined elsewhere"),
    }
}

/// All lines so far.
pub struct Table {
    file: PathBuf,
    cases: Vec<(String, Vec<serde_json::Value>)>,
}

impl Table {
    /// Prints the heading.
    pub fn new(file: PathBuf) -> Self {
        println!(
            "{:<14}{:<20}{:>10} {:>9} {:>9}  largest difference of results",
            "case", "tool", "best", "ratio", "memory"
        );
        Self { file, cases: Vec::new() }
    }

    /// Prints a line and keeps it in the file.
    pub fn add(&mut self, case: &str, row: &Row) -> Result<(), Box<dyn Error>> {
        let new = self.cases.last().is_none_or(|(last, _)| last != case);
        println!("{}", row.line(if new { case } else { "" }));
        if new {
            self.cases.push((case.to_owned(), Vec::new()));
        }
        if let Some((_, rows)) = self.cases.last_mut() {
            rows.push(serde_json::to_value(row)?);
        }
        let cases: serde_json::Map<_, _> =
            self.cases.iter().map(|(case, rows)| (case.clone(), rows.clone().into())).collect();
        fs::write(&self.file, serde_json::to_vec_pretty(&cases)?)?;
        Ok(())
    }

    /// What the columns mean.
    pub fn footer(&self) -> String {
        format!(
            "ratio: time of the peer divided by Rozum's. Differences are relative where figures exceed 1.\n\
             The same as JSON: {}",
            self.file.display()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::watch::End;
    use std::time::Duration;

    fn said(output: &str) -> Watched {
        let wall = Duration::from_secs(3);
        Watched { wall, peak: Some(5_000_000), output: output.to_owned(), end: End::Done }
    }

    #[test]
    fn a_line_has_time_ratio_memory_and_differences() {
        let own = Row::of_process("Rozum", &said(""));
        let differences = [("economic_complexity".to_owned(), Some(2e-15)), ("distance".to_owned(), None)];
        let peer = Row::read("peer", &said("2020\n{\"best_s\": 0.0075}\n"), differences.into()).unwrap();
        let words: Vec<_> = own.line("c").split_whitespace().map(str::to_owned).collect();
        assert_eq!(words, ["c", "Rozum", "3.00", "s", "5", "MB"]);
        let line = peer.against(&own).line("");
        let words: Vec<_> = line.split_whitespace().collect();
        let expected = "peer 7.5 ms 0.0× 5 MB distance defined elsewhere ECI 2e-15";
        assert_eq!(words, expected.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn a_tool_that_says_nothing_has_no_row() {
        assert!(Row::read("peer", &said("2020\n"), Differences::new()).is_err());
        let line = Row::named("peer", "stopped after 9 s".to_owned()).line("c");
        assert!(line.ends_with("stopped after 9 s"));
    }
}
