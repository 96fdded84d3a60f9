//! The answer as the command line prints it, one JSON object a line.

use crate::labels::{Candidate, Labels, Span};
use rozum_model::{Flag, SphereId};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// Labels of one text by its id.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    /// As given.
    pub id: &'a str,
    /// Surest first.
    pub spheres: Vec<SphereId>,
    /// Divisions, surest first.
    pub kved: Vec<&'a str>,
    /// Groups, surest first.
    pub kved_groups: Vec<&'a str>,
    /// Every flag with yes or no.
    pub flags: AllFlags<'a>,
    /// Label, first and one past the last character, words.
    pub spans: &'a [Span],
    /// Confidence of each label by its name.
    pub confidence: Confidence<'a>,
    /// Divisions to choose from, when none was sure enough.
    pub candidates: &'a [Candidate],
}

impl<'a> Record<'a> {
    /// Shapes the labels of the text with that id.
    pub fn new(id: &'a str, labels: &'a Labels) -> Self {
        Self {
            id,
            spheres: labels.spheres.iter().map(|label| label.value).collect(),
            kved: labels.divisions.iter().map(|label| label.value.as_str()).collect(),
            kved_groups: labels.groups.iter().map(|label| label.value.as_str()).collect(),
            flags: AllFlags(labels),
            spans: &labels.spans,
            confidence: Confidence(labels),
            candidates: &labels.candidates,
        }
    }
}

/// Serialises as an object with a truth value for each flag.
#[derive(Debug)]
pub struct AllFlags<'a>(&'a Labels);

impl Serialize for AllFlags<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Flag::ALL.iter().map(|&flag| (flag.code(), self.0.flags.has(flag))))
    }
}

/// Serialises as an object from label to confidence.
#[derive(Debug)]
pub struct Confidence<'a>(&'a Labels);

impl Serialize for Confidence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for label in &self.0.spheres {
            map.serialize_entry(&label.value, &label.confidence)?;
        }
        for label in self.0.divisions.iter().chain(&self.0.groups) {
            map.serialize_entry(&label.value, &label.confidence)?;
        }
        for label in &self.0.flags.0 {
            map.serialize_entry(label.value.code(), &label.confidence)?;
        }
        map.end()
    }
}
