//! What a rule found.

use crate::Rule;
use rozum_model::strategy::ItemId;
use rozum_model::{Reason, RegionIso, SphereId};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::fmt;
use std::str::FromStr;

/// How much it matters. How sure the program is, is another thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be mended.
    Warning,
    /// The strategy fails its purpose here.
    Error,
}

impl Severity {
    /// Lightest first.
    pub const ALL: [Self; 3] = [Self::Info, Self::Warning, Self::Error];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Severity {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-severity").with("value", text);
        Self::ALL.into_iter().find(|severity| severity.code() == text).ok_or_else(wrong)
    }
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The strategy of a region as a whole.
    Strategy(RegionIso),
    /// A sphere that it declares.
    Sphere(SphereId),
    /// A priority or a task.
    Item(ItemId),
}

impl Subject {
    /// `strategy`, `sphere`, `priority` or `task`.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Strategy(_) => "strategy",
            Self::Sphere(_) => "sphere",
            Self::Item(ItemId::Priority(_)) => "priority",
            Self::Item(ItemId::Task(_)) => "task",
        }
    }

    /// The id alone: `UA-05`, `S03`, `05-P01`, `05-T02`.
    pub fn id(self) -> String {
        match self {
            Self::Strategy(region) => region.to_string(),
            Self::Sphere(sphere) => sphere.to_string(),
            Self::Item(item) => item.to_string(),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Subject", 2)?;
        fields.serialize_field("kind", self.kind())?;
        fields.serialize_field("id", &self.id())?;
        fields.end()
    }
}

/// A finding: a question to the authors with its reason and a way to mend it, never a verdict.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: Rule,
    /// The region whose strategy it is.
    pub region: RegionIso,
    /// What it is about.
    pub subject: Subject,
    /// How much it matters.
    pub severity: Severity,
    /// How sure the program is, above 0, at most 1. Of the labels behind it, not a measured probability.
    pub confidence: f64,
    /// The words that caused it, from the text of the subject; empty where the absence of words did.
    pub quote: String,
    /// First character (not byte) of the quote in that text.
    pub start: usize,
    /// One past its last character.
    pub end: usize,
    /// Why it is a finding.
    pub why: Reason,
    /// What would mend it.
    pub remedy: Reason,
}
