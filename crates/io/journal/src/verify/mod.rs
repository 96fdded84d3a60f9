//! Verification: does the journal still say what was signed?
//!
//! It trusts nothing but mathematics. Bodies are hashed anew, leaf hashes beside them only help to say
//! what happened; roots count when a key signed them that the journal itself introduces ([`keys`] says
//! which may sign what). What it cannot know by itself: whether the keys are the right ones, and
//! whether the end of the journal was cut off together with its checkpoints. For that there is the
//! [`Anchor`].
//!
//! It never writes, and a damaged database is a finding, not a failure.

mod alignment;
mod bundle;
mod classify;
mod copy;
mod database;
mod envelope;
mod extract;
mod keys;
mod notes;
mod report;
mod resolve;
mod rows;
mod wording;

pub use extract::{DocumentsFound, ExtractReport, verify_extract};
pub(crate) use report::ranges;
pub use report::{KeyUse, Report};

use crate::{Checkpoint, JournalError, PublicKey};
use copy::Copy;
use keys::Keys;
use notes::{Kept, Notes};
use report::Findings;
use resolve::{Evidence, Resolved};
use rows::{Row, Rows};
use rozum_model::Reason;
use std::collections::BTreeSet;
use std::path::Path;

/// What to verify.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A live or resting database, by URL.
    Database(&'a str),
    /// An exported bundle, by folder.
    Bundle(&'a Path),
}

/// What is known about the journal from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct Anchor {
    /// Keys that are trusted. From the first checkpoint on that one of them signed, every one must be
    /// signed by a trusted key or one that a trusted key introduced.
    pub keys: Vec<PublicKey>,
    /// A checkpoint seen earlier: the journal must have grown from it.
    pub checkpoint: Option<Checkpoint>,
}

/// All that was found, before it is understood.
#[derive(Debug, Default)]
pub(crate) struct Found {
    rows: Rows,
    notes: Vec<Kept>,
    findings: Findings,
    copy: Option<Copy>,
}

impl Found {
    /// What is to be held against that copy, too.
    fn beside(copy: Option<Copy>) -> Self {
        Self { copy, ..Self::default() }
    }

    /// Takes a row in.
    fn take(&mut self, row: &Row) {
        if let Some(copy) = &mut self.copy {
            copy.see(row);
        }
        self.rows.take(row, &mut self.findings);
    }
}

/// Verifies a journal. An error means that there is nothing to verify or no way to reach it; whatever
/// is wrong with the journal itself stands in the report.
pub async fn verify(source: Source<'_>, anchor: &Anchor) -> Result<Report, JournalError> {
    match source {
        Source::Database(url) => of_database(url, anchor, None).await,
        Source::Bundle(folder) => verify_bundle(folder, anchor),
    }
}

/// Verifies an exported bundle, without any database.
pub fn verify_bundle(folder: &Path, anchor: &Anchor) -> Result<Report, JournalError> {
    of_bundle(folder, anchor, None)
}

/// Verifies a journal and holds it against an exported bundle that was kept elsewhere: every event of
/// that copy that was edited, dropped, moved or pushed aside since is named. The copy is verified first.
pub async fn verify_against(
    source: Source<'_>,
    anchor: &Anchor,
    folder: &Path,
) -> Result<Report, JournalError> {
    let copy = Copy::read(folder)?;
    let itself = verify_bundle(folder, &Anchor { keys: anchor.keys.clone(), checkpoint: None })?;
    let checkpoint = anchor.checkpoint.clone().or_else(|| copy.checkpoint.clone());
    let anchor = Anchor { keys: anchor.keys.clone(), checkpoint };
    let mut report = match source {
        Source::Database(url) => of_database(url, &anchor, Some(copy)).await?,
        Source::Bundle(folder) => of_bundle(folder, &anchor, Some(copy))?,
    };
    if !itself.is_clean() {
        let altered = Reason::new("journal-copy-altered").with("count", itself.findings.len());
        report.findings.insert(0, altered.with("folder", folder.display().to_string()));
    }
    Ok(report)
}

async fn of_database(url: &str, anchor: &Anchor, copy: Option<Copy>) -> Result<Report, JournalError> {
    let mut found = database::find(url, Found::beside(copy)).await?;
    let copy = found.copy.take();
    let place = crate::database::without_password(url);
    let (mut report, _) = understand(found, anchor, place);
    report.findings.extend(told_by(copy));
    Ok(report)
}

fn of_bundle(folder: &Path, anchor: &Anchor, copy: Option<Copy>) -> Result<Report, JournalError> {
    let (mut found, checks) = bundle::find(folder, Found::beside(copy))?;
    let copy = found.copy.take();
    let (mut report, rows) = understand(found, anchor, folder.display().to_string());
    let mut findings = Findings::default();
    checks.against(&rows, &report, &mut findings);
    report.findings.extend(findings.finish());
    report.findings.extend(told_by(copy));
    Ok(report)
}

fn told_by(copy: Option<Copy>) -> Vec<Reason> {
    let mut findings = Findings::default();
    if let Some(copy) = copy {
        copy.tell(&mut findings);
    }
    findings.finish()
}

fn understand(found: Found, anchor: &Anchor, place: String) -> (Report, Rows) {
    let Found { mut rows, notes, mut findings, .. } = found;
    let mut keys = Keys::new(std::mem::take(&mut rows.introduced), &anchor.keys);
    let judged = notes::judge(&notes, &mut keys, &mut findings);
    let evidence = evidence(&judged, anchor);
    let resolved = resolve::resolve(&rows, &evidence);
    let signed = evidence.iter().filter(|proof| !proof.anchor).map(|proof| proof.size).max().unwrap_or(0);
    classify::classify(&rows, &resolved, signed, &mut findings);
    compare_commands(&rows, &resolved, &judged, signed, &mut findings);
    tell_unproven(&resolved, &mut findings);
    tell_anchor(&judged, &resolved, anchor, rows.count, &mut findings);
    let report = Report {
        place,
        origin: judged.origin,
        events: rows.count,
        checkpoints: notes.len() as u64,
        proven: resolved.proven,
        root: resolved.frontier.root(),
        keys: keys.finish(&mut findings),
        findings: findings.finish(),
    };
    (report, rows)
}

/// Well-signed roots in order of size; if no signature is good, the roots as they stand, to say at
/// least which events agree with them.
fn evidence(judged: &Notes, anchor: &Anchor) -> Vec<Evidence> {
    let any_good = judged.read.iter().any(|read| read.good);
    let usable = judged.read.iter().filter(|read| read.good || !any_good);
    let mut evidence: Vec<_> =
        usable.map(|read| Evidence { size: read.size, root: read.root, anchor: false }).collect();
    if let Some(checkpoint) = &anchor.checkpoint
        && evidence.last().is_some_and(|last| last.size >= checkpoint.size)
    {
        evidence.push(Evidence { size: checkpoint.size, root: checkpoint.root, anchor: true });
        evidence.sort_by_key(|proof| (proof.size, !proof.anchor));
    }
    evidence.dedup();
    evidence
}

/// Each command ends at a checkpoint, and each checkpoint closes a command.
fn compare_commands(rows: &Rows, resolved: &Resolved, judged: &Notes, signed: u64, findings: &mut Findings) {
    let known = classify::present(rows, resolved);
    let chosen = resolved.chosen.values().filter_map(|choice| match choice {
        resolve::Choice::Body(index) => rows.odd[*index].end,
        _ => None,
    });
    let ends: BTreeSet<u64> = rows.ends.iter().copied().chain(chosen).collect();
    for end in ends.difference(&judged.sizes) {
        if known.contains(&(end - 1)) {
            findings.push(Reason::new("journal-checkpoint-missing").with("size", *end));
        } else if *end > signed {
            let last = known.range(..end).next_back().map_or(0, |seq| seq + 1);
            findings.push_range("journal-command-cut-short", "journal-command-cut-short", &(last..*end));
        }
    }
    for size in judged.sizes.difference(&ends) {
        let unread = size.checked_sub(1).is_some_and(|seq| !rows.clean.contains_key(&seq));
        if !unread {
            findings.push(Reason::new("journal-checkpoint-extra").with("size", *size));
        }
    }
}

fn tell_unproven(resolved: &Resolved, findings: &mut Findings) {
    let count = resolved.unproven.iter().filter(|proof| !proof.anchor).count();
    if count > 0 {
        let reason = Reason::new("journal-checkpoints-unproven").with("count", count);
        findings.push(reason.with("size", resolved.proven));
    }
}

fn tell_anchor(judged: &Notes, resolved: &Resolved, anchor: &Anchor, events: u64, findings: &mut Findings) {
    let Some(checkpoint) = &anchor.checkpoint else { return };
    let size = checkpoint.size;
    if judged.origin.as_ref().is_some_and(|origin| *origin != checkpoint.origin) {
        findings.push(Reason::new("journal-anchor-elsewhere").with("origin", checkpoint.origin.as_str()));
    } else if judged.read.iter().all(|read| read.size < size) {
        findings.push(Reason::new("journal-anchor-ahead").with("size", size).with("events", events));
    } else if resolved.contradicted.contains(&size) {
        findings.push(Reason::new("journal-anchor-differs").with("size", size));
    } else if resolved.unproven.iter().any(|proof| proof.anchor) {
        findings.push(Reason::new("journal-anchor-unproven").with("size", size));
    }
}
