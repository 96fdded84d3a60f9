//! Collects what a reader noticed.

use crate::limits::{MAX_ISSUES, MAX_QUOTE};
use rozum_model::Reason;
use rozum_model::draft::{Issue, Place, Severity};
use std::borrow::Cow;

/// A place inside the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct At {
    pub sheet: Option<String>,
    pub row: Option<u32>,
    pub column: Option<String>,
}

impl At {
    /// The file as a whole.
    pub(crate) fn file() -> Self {
        Self::default()
    }

    pub(crate) fn sheet(name: &str) -> Self {
        Self { sheet: Some(name.to_owned()), ..Self::default() }
    }
}

/// The issues of one file, in the order in which they were met.
#[derive(Debug)]
pub(crate) struct Notes {
    file: String,
    issues: Vec<Issue>,
    unsaid: usize,
}

impl Notes {
    pub(crate) fn new(file: &str) -> Self {
        Self { file: quote(file), issues: Vec::new(), unsaid: 0 }
    }

    pub(crate) fn info(&mut self, at: &At, value: Option<&str>, reason: Reason) {
        self.add(Severity::Info, at, value, reason);
    }

    pub(crate) fn warning(&mut self, at: &At, value: Option<&str>, reason: Reason) {
        self.add(Severity::Warning, at, value, reason);
    }

    pub(crate) fn error(&mut self, at: &At, value: Option<&str>, reason: Reason) {
        self.add(Severity::Error, at, value, reason);
    }

    /// The mend of reason `x` is the message `x-mend`, with the same arguments.
    pub(crate) fn add(&mut self, severity: Severity, at: &At, value: Option<&str>, reason: Reason) {
        if self.issues.len() >= MAX_ISSUES {
            self.unsaid += 1;
            // An error must never hide behind a crowd of remarks.
            let Some(milder) = self.issues.iter().rposition(|issue| issue.severity < severity) else {
                return;
            };
            self.issues.remove(milder);
        }
        let issue = self.issue(severity, at, value, reason);
        self.issues.push(issue);
    }

    /// One issue by itself.
    pub(crate) fn issue(&self, severity: Severity, at: &At, value: Option<&str>, reason: Reason) -> Issue {
        let mend = Reason { id: Cow::Owned(format!("{}-mend", reason.id)), args: reason.args.clone() };
        let place = Place {
            file: self.file.clone(),
            sheet: at.sheet.as_deref().map(quote),
            row: at.row,
            column: at.column.as_deref().map(quote),
        };
        Issue { severity, place, value: value.map(quote), reason, mend }
    }

    /// Whether anything was met that must be mended.
    pub(crate) fn has_errors(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error)
    }

    /// All issues; if there were too many, the last one says how many were left out.
    pub(crate) fn finish(mut self) -> Vec<Issue> {
        if self.unsaid > 0 {
            let count = self.unsaid + 1;
            let mildest = self.issues.iter().map(|issue| issue.severity).min();
            let last = self.issues.iter().rposition(|issue| Some(issue.severity) == mildest);
            last.map(|last| self.issues.remove(last));
            self.warning(&At::file(), None, Reason::new("intake-more-issues").with("count", count));
        }
        self.issues
    }
}

/// A value cut to a length that one can read, without characters that could disturb the page.
pub(crate) fn quote(value: &str) -> String {
    let mut quoted: String = value
        .chars()
        .take(MAX_QUOTE)
        .map(|c| if c.is_control() || crate::text::is_invisible(c) { ' ' } else { c })
        .collect();
    if value.chars().nth(MAX_QUOTE).is_some() {
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_kept_among_many_remarks() {
        let mut notes = Notes::new("a.csv");
        for _ in 0..MAX_ISSUES + 5 {
            notes.info(&At::file(), None, Reason::new("intake-empty-file"));
        }
        notes.error(&At::file(), None, Reason::new("intake-too-large"));
        let issues = notes.finish();
        assert_eq!(issues.len(), MAX_ISSUES);
        assert!(issues.iter().any(|issue| issue.reason.id == "intake-too-large"));
        assert_eq!(issues[MAX_ISSUES - 1].reason.id, "intake-more-issues");
    }

    #[test]
    fn a_quoted_value_is_short_and_harmless() {
        assert_eq!(quote("а\u{202e}б\n"), "а б ");
        assert_eq!(quote(&"я".repeat(500)).chars().count(), MAX_QUOTE + 1);
    }
}
