//! What verification found.

use crate::{Hash, PublicKey};
use rozum_model::Reason;
use std::ops::Range;

/// Findings told one by one; what comes after is counted.
const TOLD: usize = 500;

/// What verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What was verified: URL without password, or folder.
    pub place: String,
    /// The journal's own name, by its first checkpoint.
    pub origin: Option<String>,
    /// Events found.
    pub events: u64,
    /// Checkpoints found.
    pub checkpoints: u64,
    /// Up to this size the events lead to a signed root.
    pub proven: u64,
    /// That root.
    pub root: Hash,
    /// Keys that the journal introduces, for comparison with one that is known from elsewhere.
    pub keys: Vec<KeyUse>,
    /// What is wrong; empty when nothing is.
    pub findings: Vec<Reason>,
}

impl Report {
    /// Whether nothing is wrong.
    pub const fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// A key and what it signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyUse {
    /// The key.
    pub key: PublicKey,
    /// SHA-256 of the key in hexadecimal.
    pub fingerprint: String,
    /// The event that introduces it.
    pub introduced: u64,
    /// How many checkpoints it signed.
    pub signed: u64,
    /// Whether it was given as trusted, or introduced by a key that is.
    pub trusted: bool,
}

/// Findings in the making.
#[derive(Debug, Default)]
pub struct Findings {
    told: Vec<Reason>,
    untold: usize,
}

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, reason: Reason) {
        if self.told.len() < TOLD {
            self.told.push(reason);
        } else {
            self.untold += 1;
        }
    }

    /// Adds a finding about a row of events: by one message for one event, by another for several.
    pub fn push_range(&mut self, one: &'static str, several: &'static str, range: &Range<u64>) {
        match range.end.saturating_sub(range.start) {
            0 => {}
            1 => self.push(Reason::new(one).with("seq", range.start)),
            _ => self.push(Reason::new(several).with("seq", range.start).with("last", range.end - 1)),
        }
    }

    /// All of them.
    pub fn finish(mut self) -> Vec<Reason> {
        if self.untold > 0 {
            self.told.push(Reason::new("journal-findings-untold").with("count", self.untold));
        }
        self.told
    }
}

/// Joins neighbours of a rising row of numbers into ranges.
pub fn ranges(numbers: impl IntoIterator<Item = u64>) -> Vec<Range<u64>> {
    let mut ranges: Vec<Range<u64>> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some(last) if last.end == number => last.end += 1,
            _ => ranges.push(number..number + 1),
        }
    }
    ranges
}
