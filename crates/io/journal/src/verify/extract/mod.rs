//! Verification of an extract: are these events of the journal, and is none left out in between?
//!
//! One signed checkpoint stands for the whole journal. An event belongs to it when its bytes and the hashes
//! beside them lead to the signed root; which key may sign is told by the extract's own events of the subject
//! `journal`. Of a subject that is whole the revisions count 1, 2, 3 … without a gap, and the numbers rise. The list of
//! its events is signed too, so that none can be left out together with its line.
//!
//! What an extract cannot show: what the journal tells after its size, and whether the key had handed over before it
//! signed. Both show in a whole copy.

mod contents;
mod proving;
mod revisions;
mod vouched;

use super::keys::Keys;
use super::notes::{self, Kept};
use super::report::{Findings, KeyUse};
use super::rows::introduced;
use super::{Anchor, envelope};
use crate::extract::{CHECKPOINT, DocumentLine, Files};
use crate::{Checkpoint, Hash, JournalError};
use contents::Contents;
use rozum_model::Reason;
use std::path::Path;

/// What verification of an extract found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtractReport {
    /// What was verified: archive or folder.
    pub place: String,
    /// The subject that it is about; `None` when that cannot be read.
    pub about: Option<String>,
    /// Subjects of which it has every event, each with their number.
    pub whole: Vec<(String, u64)>,
    /// Events of other subjects.
    pub chosen: u64,
    /// All events.
    pub events: u64,
    /// Documents that its events name by hash.
    pub documents: DocumentsFound,
    /// The journal's own name, by the checkpoint.
    pub origin: Option<String>,
    /// Events of the journal, by the checkpoint.
    pub size: u64,
    /// Its root, by the checkpoint.
    pub root: Hash,
    /// Keys that the events introduce, for comparison with one that is known from elsewhere.
    pub keys: Vec<KeyUse>,
    /// What is wrong; empty when nothing is.
    pub findings: Vec<Reason>,
}

/// The documents that the events of an extract name by hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentsFound {
    /// How many are there and are what the events name.
    pub there: u64,
    /// How many are named, each hash once.
    pub named: u64,
    /// Those of which there is no file, by the first event that names each: they are not kept where the extract was made, did
    /// not fit into it, or were left out since.
    pub absent: Vec<DocumentLine>,
}

impl ExtractReport {
    /// Whether nothing is wrong.
    pub const fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Verifies an extract, an archive or a folder, without any database. An error means that there is no extract or
/// no way to reach it; whatever is wrong with it stands in the report.
///
/// A checkpoint of `anchor` is compared when it has the same size; an extract holds no proof of growth.
pub fn verify_extract(path: &Path, anchor: &Anchor) -> Result<ExtractReport, JournalError> {
    let files = Files::read(path)?;
    let mut findings = Findings::default();
    let contents = Contents::read(path, &files, &mut findings)?;
    let (checkpoint, keys) = checkpoint(&files, &contents, anchor, &mut findings);
    vouched::compare(&contents, &mut findings);
    proving::prove(&contents, checkpoint.as_ref(), &mut findings);
    let (whole, chosen) = revisions::count(&contents, &mut findings);
    let documents = contents.check_documents(&files, &mut findings);
    Contents::check_strangers(&files, &mut findings);
    Ok(ExtractReport {
        place: path.display().to_string(),
        about: contents.manifest.as_ref().map(|manifest| manifest.about.clone()),
        whole,
        chosen,
        events: contents.events.len() as u64,
        documents,
        origin: checkpoint.as_ref().map(|own| own.origin.clone()),
        size: checkpoint.as_ref().map_or(0, |own| own.size),
        root: checkpoint.as_ref().map_or_else(Hash::empty, |own| own.root),
        keys,
        findings: findings.finish(),
    })
}

/// The checkpoint, and what the keys that the extract introduces have signed of it.
fn checkpoint(
    files: &Files,
    contents: &Contents<'_>,
    anchor: &Anchor,
    findings: &mut Findings,
) -> (Option<Checkpoint>, Vec<KeyUse>) {
    let keys = contents.events.values().filter_map(|body| introduced(&envelope::read(body)?, body));
    let mut keys = Keys::new(keys.collect(), &anchor.keys);
    let note = contents::text(files, CHECKPOINT, findings);
    let parsed = note.as_deref().and_then(Checkpoint::parse);
    if note.is_some() && parsed.is_none() {
        contents::damaged(CHECKPOINT, findings);
    }
    if let Some(checkpoint) = &parsed {
        let size = crate::database::signed(checkpoint.size);
        let kept = Kept { size, root: None, note: checkpoint.note.clone() };
        notes::judge(&[kept], &mut keys, findings);
        compare(checkpoint, anchor, findings);
        vouched::check(files, checkpoint, &keys, findings);
    }
    (parsed, keys.finish(findings))
}

fn compare(own: &Checkpoint, anchor: &Anchor, findings: &mut Findings) {
    let Some(other) = &anchor.checkpoint else { return };
    if other.origin != own.origin {
        findings.push(Reason::new("journal-anchor-elsewhere").with("origin", other.origin.as_str()));
    } else if other.size != own.size {
        let reason = Reason::new("journal-extract-anchor-size").with("size", own.size);
        findings.push(reason.with("other", other.size));
    } else if other.root != own.root {
        findings.push(Reason::new("journal-anchor-differs").with("size", own.size));
    }
}
