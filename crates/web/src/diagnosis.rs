//! Findings and labels as pages show them.

mod heat;
mod marks;

pub use heat::{Heat, HeatCount};
pub use marks::{Marked, marked};

use crate::frame::Frame;
use rozum_app::rows::FindingRow;
use rozum_diagnosis::{Finding, Rule, Severity, Subject};
use rozum_model::strategy::ItemId;

/// A finding in a list.
pub struct Shown {
    /// The row that files have as well.
    pub row: FindingRow,
    /// The rule.
    pub rule: Rule,
    /// Title of the rule.
    pub title: String,
    /// Where its subject is read, without the language.
    pub href: String,
    severity: Severity,
    /// How sure, in percent.
    pub sure: String,
}

impl Shown {
    /// A finding in the language of the page.
    pub fn of(f: &Frame, finding: &Finding) -> Self {
        Self {
            row: FindingRow::of(finding, f.lang),
            rule: finding.rule,
            severity: finding.severity,
            title: rozum_app::diagnosis::title(f.lang, finding.rule),
            href: href(finding),
            sure: f.percent_whole(finding.confidence),
        }
    }

    /// Tone of its tag.
    pub fn class(&self) -> &'static str {
        self.row.severity
    }

    /// Message id of its severity.
    pub const fn severity(&self) -> &'static str {
        match self.severity {
            Severity::Info => "finding-severity-info",
            Severity::Warning => "finding-severity-warning",
            Severity::Error => "finding-severity-error",
        }
    }
}

fn href(finding: &Finding) -> String {
    match finding.subject {
        Subject::Strategy(region) => format!("/regions/{region}/diagnosis"),
        Subject::Sphere(_) => format!("/regions/{}/diagnosis#spheres", finding.region),
        Subject::Item(item) => format!("/regions/{}/diagnosis#{item}", finding.region),
    }
}

/// The page of an item, without the language.
pub fn item_path(item: ItemId) -> String {
    match item {
        ItemId::Priority(id) => format!("/priorities/{id}"),
        ItemId::Task(id) => format!("/tasks/{id}"),
    }
}

/// How many findings there are of each severity, gravest first.
pub fn by_severity<'a>(all: impl Iterator<Item = &'a Finding>) -> [(Severity, usize); 3] {
    let mut counts = [(Severity::Error, 0), (Severity::Warning, 0), (Severity::Info, 0)];
    for finding in all {
        for (severity, count) in &mut counts {
            *count += usize::from(*severity == finding.severity);
        }
    }
    counts
}
