//! What lies in an extract, read but not yet believed.

use super::DocumentsFound;
use crate::extract::{
    BEFORE_DOCUMENTS, CHECKPOINT, DOCUMENTS, DocumentLine, FORMAT, Files, MANIFEST, Manifest, PROOFS,
    ProofLine, README, VOUCHER, document_at, documents, event_at, lines,
};
use crate::note::hex;
use crate::verify::envelope;
use crate::verify::report::Findings;
use crate::{Hash, JournalError};
use rozum_model::Reason;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// A proof as it was read.
pub struct Proof {
    /// The leaf that it begins with.
    pub leaf: Hash,
    /// The hashes from the leaf upwards.
    pub hashes: Vec<Hash>,
}

/// Manifest, events and proofs.
pub struct Contents<'a> {
    /// `None` when it cannot be read.
    pub manifest: Option<Manifest>,
    /// Bytes by the number that the file has.
    pub events: BTreeMap<u64, &'a [u8]>,
    /// By the number of the event.
    pub proofs: BTreeMap<u64, Proof>,
}

impl<'a> Contents<'a> {
    /// Reads them; what is missing or broken is a finding, another format an error.
    pub fn read(path: &Path, files: &'a Files, findings: &mut Findings) -> Result<Self, JournalError> {
        files.broken().iter().for_each(|path| damaged(path, findings));
        let manifest = manifest(path, files, findings)?;
        let mut events = BTreeMap::new();
        for (path, body) in files.paths().filter_map(|path| Some((path, files.get(path)?))) {
            let Some(seq) = event_at(path) else { continue };
            match envelope::read(body) {
                Some(envelope) if envelope.seq == seq => {}
                Some(envelope) => {
                    let moved = Reason::new("journal-event-moved").with("seq", envelope.seq);
                    findings.push(moved.with("place", seq));
                }
                None => damaged(path, findings),
            }
            events.insert(seq, body);
        }
        let proofs = proofs(files, findings);
        Ok(Self { manifest, events, proofs })
    }

    /// The list of documents repeats what the events say, and each document that is there is the very one. Which of
    /// them are there.
    pub fn check_documents(&self, files: &Files, findings: &mut Findings) -> DocumentsFound {
        let named = documents(self.events.iter().map(|(seq, body)| (*seq, *body)));
        let expected = lines(&named).unwrap_or_default();
        if let Some(found) = bytes(files, DOCUMENTS, findings)
            && *found != *expected
        {
            findings.push(Reason::new("journal-extract-documents-differ"));
        }
        let mut absent: BTreeMap<&str, &DocumentLine> = BTreeMap::new();
        for line in &named {
            absent.entry(&line.sha256).or_insert(line);
        }
        let (of, mut there) = (absent.len() as u64, 0);
        for (path, hash) in files.paths().filter_map(|path| Some((path, document_at(path)?))) {
            if absent.remove(hash).is_none() {
                findings.push(Reason::new("journal-bundle-file-extra").with("path", path));
            } else if files.get(path).is_some_and(|bytes| sha256(bytes) == hash) {
                there += 1;
            } else {
                findings.push(Reason::new("journal-extract-document-altered").with("path", path));
            }
        }
        let mut absent: Vec<DocumentLine> = absent.into_values().cloned().collect();
        absent.sort();
        DocumentsFound { there, named: of, absent }
    }

    /// Files that no extract has.
    pub fn check_strangers(files: &Files, findings: &mut Findings) {
        let known = [MANIFEST, VOUCHER, CHECKPOINT, PROOFS, DOCUMENTS, README];
        for path in files
            .paths()
            .filter(|path| !known.contains(path))
            .filter(|path| event_at(path).is_none() && document_at(path).is_none())
        {
            findings.push(Reason::new("journal-bundle-file-extra").with("path", path));
        }
    }

    /// A finding about an event, with what it says of itself.
    pub fn about(&self, id: &'static str, seq: u64) -> Reason {
        let envelope = self.events.get(&seq).and_then(|body| envelope::read(body));
        let (kind, subject) = envelope.map_or_else(
            || ("—".to_owned(), "—".to_owned()),
            |own| (own.event.0.clone(), own.subject.into_owned()),
        );
        Reason::new(id).with("seq", seq).with("kind", kind).with("subject", subject)
    }
}

/// A version of the format that is not known cannot be judged; anything else that cannot be read is a finding.
fn manifest(path: &Path, files: &Files, findings: &mut Findings) -> Result<Option<Manifest>, JournalError> {
    let Some(bytes) = bytes(files, MANIFEST, findings) else { return Ok(None) };
    let format = serde_json::from_slice::<serde_json::Value>(bytes)
        .ok()
        .and_then(|value| Some(value.get("format")?.as_str()?.to_owned()));
    match format {
        Some(format) if format != FORMAT && format != BEFORE_DOCUMENTS => {
            return Err(JournalError::ExtractFormat { path: path.to_owned(), format });
        }
        _ => {}
    }
    let mut read = read_lines::<Manifest>(MANIFEST, bytes, findings);
    if read.len() > 1 {
        damaged(MANIFEST, findings);
    }
    Ok(read.pop())
}

fn proofs(files: &Files, findings: &mut Findings) -> BTreeMap<u64, Proof> {
    let Some(bytes) = bytes(files, PROOFS, findings) else { return BTreeMap::new() };
    let mut proofs = BTreeMap::new();
    let mut after = None;
    for line in read_lines::<ProofLine>(PROOFS, bytes, findings) {
        if after.is_some_and(|after| line.seq <= after) {
            findings.push(Reason::new("journal-extract-proof-misplaced").with("seq", line.seq));
        }
        after = Some(line.seq);
        let hashes = line.hashes.iter().map(|hash| Hash::from_base64(hash)).collect::<Option<_>>();
        match (Hash::from_base64(&line.leaf), hashes) {
            (Some(leaf), Some(hashes)) => drop(proofs.insert(line.seq, Proof { leaf, hashes })),
            _ => findings.push(Reason::new("journal-extract-proof-wrong").with("seq", line.seq)),
        }
    }
    proofs
}

/// The items of a list, which must be written as it would be written anew.
fn read_lines<T: Serialize + DeserializeOwned>(path: &str, bytes: &[u8], findings: &mut Findings) -> Vec<T> {
    let text = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let items: Vec<T> = text.filter_map(|line| serde_json::from_slice(line).ok()).collect();
    if lines(&items).ok().as_deref() != Some(bytes) {
        damaged(path, findings);
    }
    items
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A file must be there.
pub fn bytes<'a>(files: &'a Files, path: &str, findings: &mut Findings) -> Option<&'a [u8]> {
    let found = files.get(path);
    if found.is_none() && !files.broken().iter().any(|own| own == path) {
        findings.push(Reason::new("journal-bundle-file-missing").with("path", path));
    }
    found
}

/// A file must be there and be text.
pub fn text(files: &Files, path: &str, findings: &mut Findings) -> Option<String> {
    let found = std::str::from_utf8(bytes(files, path, findings)?);
    if found.is_err() {
        damaged(path, findings);
    }
    found.ok().map(str::to_owned)
}

/// A file is not what it must be.
pub fn damaged(path: &str, findings: &mut Findings) {
    findings.push(Reason::new("journal-bundle-file-damaged").with("path", path));
}
