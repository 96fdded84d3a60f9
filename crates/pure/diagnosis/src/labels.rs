//! What the classifier answers.

use rozum_model::{Flag, SphereId};
use serde::{Deserialize, Serialize};

/// A value, how sure it is, and the words that caused it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Label<T> {
    /// The value.
    pub value: T,
    /// Above 0, at most 1: 1 for a printed code. Weights of a lexicon, not a probability that was measured.
    pub confidence: f64,
    /// Indices into [`Labels::spans`]; never empty.
    pub spans: Vec<usize>,
}

/// A stretch of the text that caused a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// What it caused: `S03`, `10`, `10.5` or the name of a flag.
    pub label: String,
    /// First character (not byte) of the text.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words as written.
    pub quote: String,
}

/// What a text could be about when nothing in it was strong enough for a label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// KVED division.
    pub division: String,
    /// KVED group, where the likeness was to a group.
    pub group: Option<String>,
    /// Sphere that the division belongs to, if any.
    pub sphere: Option<SphereId>,
    /// 0 … 1; comparable within one answer only.
    pub confidence: f64,
}

/// The flags that hold; a flag that is not here does not.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Flags(pub Vec<Label<Flag>>);

impl Flags {
    /// Whether the flag holds.
    pub fn has(&self, flag: Flag) -> bool {
        self.get(flag).is_some()
    }

    /// The flag with its confidence and words.
    pub fn get(&self, flag: Flag) -> Option<&Label<Flag>> {
        self.0.iter().find(|label| label.value == flag)
    }
}

/// Everything said about one text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Labels {
    /// Spheres of annex 2, surest first.
    pub spheres: Vec<Label<SphereId>>,
    /// KVED divisions, `10`; surest first.
    pub divisions: Vec<Label<String>>,
    /// KVED groups, `10.5`; surest first. A group's division is among [`Self::divisions`].
    pub groups: Vec<Label<String>>,
    /// The flags that hold.
    pub flags: Flags,
    /// The words, in the order of the text.
    pub spans: Vec<Span>,
    /// Up to three divisions, when none is sure enough to be a label; surest first.
    pub candidates: Vec<Candidate>,
    /// Whether a person read the text: what is not here was left out on purpose.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_person: bool,
}

impl Labels {
    /// The words that caused a label.
    pub fn quotes<'a, T>(&'a self, label: &'a Label<T>) -> impl Iterator<Item = &'a str> {
        label.spans.iter().filter_map(|&span| self.spans.get(span)).map(|span| span.quote.as_str())
    }
}
