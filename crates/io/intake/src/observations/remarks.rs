//! What was noticed in rows: kept by kind, the first of each with their places, the rest counted.

use super::figure::Fault;
use crate::notes::{At, Notes};
use rozum_model::Reason;
use rozum_model::draft::Severity;

/// How many of a kind are kept with their place.
const KEPT: usize = 100;

/// Kinds of remarks on a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    NoFigure,
    Percent,
    Infinite,
    Ambiguous,
    OtherMark,
    NoName,
    Short,
    Uncalculated,
    Negative,
    OpenQuote,
    Footnote,
    Note,
}

const KINDS: [(Kind, Severity, &str); 12] = [
    (Kind::NoFigure, Severity::Error, "intake-no-figure"),
    (Kind::Percent, Severity::Error, "intake-figure-percent"),
    (Kind::Infinite, Severity::Error, "intake-figure-infinite"),
    (Kind::Ambiguous, Severity::Error, "intake-figure-ambiguous"),
    (Kind::OtherMark, Severity::Error, "intake-figure-other-mark"),
    (Kind::NoName, Severity::Error, "intake-row-without-name"),
    (Kind::Short, Severity::Error, "intake-row-too-short"),
    (Kind::Uncalculated, Severity::Error, "intake-formula-uncalculated"),
    (Kind::Negative, Severity::Warning, "intake-figure-negative"),
    (Kind::OpenQuote, Severity::Warning, "intake-open-quote"),
    (Kind::Footnote, Severity::Info, "intake-figure-footnote"),
    (Kind::Note, Severity::Info, "intake-row-of-words"),
];

impl From<Fault> for Kind {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoFigure => Self::NoFigure,
            Fault::Percent => Self::Percent,
            Fault::Infinite => Self::Infinite,
            Fault::Ambiguous => Self::Ambiguous,
            Fault::OtherMark => Self::OtherMark,
        }
    }
}

/// One remark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Remark {
    row: u32,
    kind: Kind,
    column: Option<String>,
    value: String,
}

/// All remarks on some rows.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    kept: Vec<Remark>,
    counts: [u64; KINDS.len()],
}

impl Remarks {
    /// Adds a remark; text that is not UTF-8 is quoted as far as it can be.
    pub(super) fn add(&mut self, kind: Kind, row: u32, column: Option<&str>, value: &[u8]) {
        let count = &mut self.counts[kind as usize];
        *count += 1;
        if *count <= KEPT as u64 {
            let value = String::from_utf8_lossy(&value[..value.len().min(400)]).into_owned();
            self.kept.push(Remark { row, kind, column: column.map(str::to_owned), value });
        }
    }

    /// Adds the remarks on the rows that follow `before` others.
    pub(super) fn append(&mut self, later: Self, before: u32) {
        for mut remark in later.kept {
            let number = remark.kind as usize;
            let kept = self.kept.iter().filter(|own| own.kind as usize == number).count();
            if kept < KEPT {
                remark.row = remark.row.saturating_add(before);
                self.kept.push(remark);
            }
        }
        for (count, more) in self.counts.iter_mut().zip(later.counts) {
            *count += more;
        }
    }

    /// Hands them over as issues, by row.
    pub(super) fn tell(mut self, sheet: Option<&str>, lettered: impl Fn(&str) -> String, notes: &mut Notes) {
        self.kept.sort_by_key(|remark| (remark.row, remark.kind));
        for remark in &self.kept {
            let (_, severity, id) = KINDS[remark.kind as usize];
            let column = remark.column.as_deref().map(&lettered);
            let name = column.clone().unwrap_or_default();
            let at = At { sheet: sheet.map(str::to_owned), row: Some(remark.row), column };
            let reason =
                Reason::new(id).with("value", crate::notes::quote(&remark.value)).with("column", name);
            notes.add(
                severity,
                &at,
                Some(&remark.value).filter(|value| !value.is_empty()).map(|x| &**x),
                reason,
            );
        }
        for (count, (kind, severity, _)) in self.counts.iter().zip(KINDS) {
            let last = self.kept.iter().rfind(|remark| remark.kind == kind);
            if let (true, Some(last)) = (*count > KEPT as u64, last) {
                let at = At { sheet: sheet.map(str::to_owned), row: Some(last.row), column: None };
                let reason = Reason::new("intake-more-alike").with("count", count - KEPT as u64);
                notes.add(severity, &at, None, reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_stands_at_its_number() {
        assert!(KINDS.iter().enumerate().all(|(index, (kind, ..))| *kind as usize == index));
    }

    #[test]
    fn the_first_are_kept_and_all_are_counted() {
        let (mut all, mut later) = (Remarks::default(), Remarks::default());
        (0..150).for_each(|row| later.add(Kind::NoFigure, row, Some("value"), b"abc"));
        later.add(Kind::Negative, 3, Some("value"), b"-1");
        all.add(Kind::NoFigure, 1, Some("value"), b"x");
        all.append(later, 10);
        let mut notes = Notes::new("f");
        all.tell(None, str::to_owned, &mut notes);
        let issues = notes.finish();
        assert_eq!(issues.len(), 102);
        assert_eq!(issues[1].place.row, Some(10));
        let last = issues.last().unwrap();
        assert_eq!(last.reason.argument("count").unwrap().to_string(), "51");
    }
}
