//! A strategy on its way in: what a file or a form said, before anyone confirmed it.

use crate::strategy::{Document, LegalRegime, LinkBasis, Period};
use crate::time::Day;
use crate::{PriorityId, Reason, RegionIso, SphereId, TaskId};
use serde::{Deserialize, Serialize};

/// Spheres, priorities and tasks of a version to be. Also the body of the commands that register
/// and amend.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Spheres in order.
    pub spheres: Vec<SphereEntry>,
    /// Priorities in order.
    pub priorities: Vec<PriorityEntry>,
    /// Tasks in order.
    pub tasks: Vec<TaskEntry>,
}

/// A sphere to declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SphereEntry {
    /// The label as worded.
    pub label: String,
    /// Which of the 17 it is; `None` when none fits.
    pub sphere: Option<SphereId>,
    /// Where in the document it stands.
    #[serde(default)]
    pub place: String,
}

/// A priority to declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriorityEntry {
    /// The priority that this one continues; `None` for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PriorityId>,
    /// Its words exactly as printed.
    pub verbatim: String,
    /// Where in the document it stands.
    #[serde(default)]
    pub place: String,
    /// A remark on the transcription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A task to declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskEntry {
    /// The task that this one continues; `None` for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<TaskId>,
    /// Its words exactly as printed.
    pub verbatim: String,
    /// Where in the document it stands.
    #[serde(default)]
    pub place: String,
    /// A remark on the transcription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The priorities that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<LinkEntry>,
}

/// A link to a priority of the same content, by its index there: new priorities have no id yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkEntry {
    /// Index in [`Content::priorities`], from 0.
    pub priority: usize,
    /// How the link is known.
    pub basis: LinkBasis,
}

/// What was understood of a file. Anything missing is an issue, never a guess.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrategyDraft {
    /// The region.
    pub region: Option<RegionIso>,
    /// Title of the strategy.
    pub title: Option<String>,
    /// Source document.
    pub document: Document,
    /// Rules that it was made under.
    pub regime: Option<LegalRegime>,
    /// Years of planning.
    pub period: Option<Period>,
    /// The day from which it holds.
    pub effective_from: Option<Day>,
    /// Why it is registered or amended.
    pub reason: Option<String>,
    /// A remark about the whole.
    pub note: Option<String>,
    /// Its spheres, priorities and tasks.
    pub content: Content,
}

/// How much an issue matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Read as best it could be; a look is needed.
    Warning,
    /// Not taken over; the draft cannot be confirmed until it is mended.
    Error,
}

/// Where in a file an issue stands. Rows and cells as the program that made the file names them.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// File name as given.
    pub file: String,
    /// Sheet, or the table of a document (`table 2`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Column letter, or header of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// One thing that a reader of a file noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// How much it matters.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// The value met there, cut to a readable length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What is wrong.
    pub reason: Reason,
    /// What would mend it.
    pub mend: Reason,
}
