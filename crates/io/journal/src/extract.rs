//! Extracts: the events of one thing as files, each with the proof that it stands in the journal. Who has only
//! the extract can verify it, without the journal and without a network.
//!
//! | file | content |
//! |---|---|
//! | `extract.json` | the [`FORMAT`], what it is about, the subjects of which it has every event, and the numbers of all its events |
//! | `extract.note` | a note that signs `extract.json`, so that nothing can be left out of both |
//! | `checkpoint` | the signed note that all proofs lead to |
//! | `events/17.json` | event no. 17, exactly the bytes that were hashed |
//! | `proofs.jsonl` | for each event its number, its leaf and the hashes from the leaf upwards |
//! | `documents.jsonl` | documents that the events name by hash |
//! | `documents/<sha256>.pdf` | such a document itself, where it was kept; its name is the hash of its bytes |
//! | `README.txt` | words for people, which nothing proves |
//!
//! Each of the three lists has one spelling only, so no byte of them can be changed and still be read alike.

mod documents;
mod files;

use crate::checkpoint::Checkpoint;
use crate::database::{signed, unsigned};
use crate::{Hash, Journal, JournalError, Stored};
use rozum_model::event::Subject;
use serde::{Deserialize, Serialize};
use sqlx::Row as _;
use std::collections::{BTreeMap, BTreeSet};

pub use documents::DocumentLine;
pub(crate) use documents::documents;
pub use files::Files;

/// Name and version of the format.
pub const FORMAT: &str = "rozum-extract/3";
/// The format before documents themselves could be part of it, which is read as well.
pub(crate) const BEFORE_DOCUMENTS: &str = "rozum-extract/2";
/// What it is about.
pub(crate) const MANIFEST: &str = "extract.json";
/// The note that signs it.
pub(crate) const VOUCHER: &str = "extract.note";
/// The signed note.
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// One [`ProofLine`] a line, by rising numbers.
pub(crate) const PROOFS: &str = "proofs.jsonl";
/// One [`DocumentLine`](documents::DocumentLine) a line.
pub(crate) const DOCUMENTS: &str = "documents.jsonl";
/// Words for people.
pub(crate) const README: &str = "README.txt";

/// What an extract is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// What it is about.
    pub about: Subject,
    /// Other subjects of which it shall have every event.
    pub whole: Vec<Subject>,
    /// Numbers of single events of further subjects.
    pub chosen: Vec<u64>,
}

/// `extract.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// The subject that it is about.
    pub about: String,
    /// Subjects of which it has every event up to the checkpoint, in order.
    pub whole: Vec<String>,
    /// Numbers of all its events, rising.
    pub events: Vec<u64>,
}

/// What the note that signs `extract.json` says: of which journal, at which size, and the hash of the file as of a leaf.
pub(crate) fn voucher(checkpoint: &Checkpoint, manifest: &[u8]) -> String {
    format!("{}/extract\n{}\n{}\n", checkpoint.origin, checkpoint.size, Hash::leaf(manifest))
}

/// A line of `proofs.jsonl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProofLine {
    /// The event.
    pub seq: u64,
    /// Its leaf, base64.
    pub leaf: String,
    /// The hashes from the leaf upwards, base64.
    pub hashes: Vec<String>,
}

/// Where an event lies.
pub(crate) fn event_path(seq: u64) -> String {
    format!("events/{seq}.json")
}

/// The number of the event that lies there; `None` for a path that no event has.
pub(crate) fn event_at(path: &str) -> Option<u64> {
    let seq: u64 = path.strip_prefix("events/")?.strip_suffix(".json")?.parse().ok()?;
    (event_path(seq) == path).then_some(seq)
}

/// Where a document lies that events name by that hash; its extension is for people.
pub fn document_path(sha256: &str, extension: &str) -> String {
    format!("documents/{sha256}.{extension}")
}

/// The hash of the document that should lie there; `None` for a path that no document has.
pub(crate) fn document_at(path: &str) -> Option<&str> {
    let name = path.strip_prefix("documents/")?;
    let hash = name.split('.').next()?;
    (hash.len() == 64 && !name.contains('/')).then_some(hash)
}

/// Lines of JSON as they are written, and must be read.
pub(crate) fn lines<T: Serialize>(items: &[T]) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::new();
    for item in items {
        serde_json::to_writer(&mut bytes, item)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

impl Journal {
    /// The extract from the journal as it was at `size`, where a command must have ended. The subject
    /// `journal`, which introduces the signing keys, is always part of it. `None` when no command ended
    /// at that size, or when the thing has no event by then.
    pub async fn extract(
        &self,
        wanted: &Wanted,
        size: u64,
        readme: &str,
    ) -> Result<Option<Files>, JournalError> {
        let Some(checkpoint) = self.checkpoint_at(size).await? else { return Ok(None) };
        let subjects: BTreeSet<&Subject> =
            wanted.whole.iter().chain([&wanted.about, &Subject::Journal]).collect();
        let (mut events, mut whole) = (BTreeMap::new(), Vec::new());
        for subject in subjects {
            let own = self.events_of(subject, size).await?;
            if !own.is_empty() {
                whole.push(subject.to_string());
            }
            events.extend(own.into_iter().map(|event| (event.seq, event)));
        }
        let about = wanted.about.to_string();
        if !whole.contains(&about) {
            return Ok(None);
        }
        let chosen = wanted.chosen.iter().copied().filter(|seq| *seq < size && !events.contains_key(seq));
        let chosen = self.chosen(&chosen.collect()).await?;
        events.extend(chosen.into_iter().map(|event| (event.seq, event)));
        whole.sort();
        let numbers: Vec<u64> = events.keys().copied().collect();
        let proofs = self.inclusion_proofs(&numbers, size).await?;
        let proofs = proofs.ok_or_else(|| crate::journal::missing(size))?;
        let manifest = Manifest { format: FORMAT.to_owned(), about, whole, events: numbers };
        let mut files = files(&events, &proofs).map_err(JournalError::unwritable)?;
        let manifest = lines(std::slice::from_ref(&manifest)).map_err(JournalError::unwritable)?;
        let said = voucher(&checkpoint, &manifest);
        files.put(VOUCHER, format!("{said}\n{}", self.signer().sign(&said)).into_bytes());
        files.put(MANIFEST, manifest);
        files.put(CHECKPOINT, checkpoint.note.into_bytes());
        files.put(README, readme.as_bytes().to_vec());
        Ok(Some(files))
    }

    /// Every event about a subject in the journal of that size, in order.
    async fn events_of(&self, subject: &Subject, size: u64) -> Result<Vec<Stored>, JournalError> {
        let sql = "SELECT seq, body FROM event WHERE subject = $1 AND seq < $2 ORDER BY seq";
        let query = sqlx::query(sql).bind(subject.to_string()).bind(signed(size));
        let rows = query.fetch_all(&self.pool).await?;
        let event =
            |row: &sqlx::any::AnyRow| Ok(Stored { seq: unsigned(row.try_get(0)?), body: row.try_get(1)? });
        rows.iter().map(event).collect()
    }
}

/// Events, their proofs, and the documents that they name.
fn files(events: &BTreeMap<u64, Stored>, proofs: &[Vec<Hash>]) -> Result<Files, serde_json::Error> {
    let line = |(event, proof): (&Stored, &Vec<Hash>)| ProofLine {
        seq: event.seq,
        leaf: event.leaf().to_string(),
        hashes: proof.iter().map(ToString::to_string).collect(),
    };
    let proofs: Vec<ProofLine> = events.values().zip(proofs).map(line).collect();
    let named = documents(events.iter().map(|(seq, event)| (*seq, event.body.as_slice())));
    let mut files = Files::default();
    files.put(PROOFS, lines(&proofs)?);
    files.put(DOCUMENTS, lines(&named)?);
    for event in events.values() {
        files.put(&event_path(event.seq), event.body.clone());
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_an_event_has_one_spelling() {
        assert_eq!(event_at(&event_path(17)), Some(17));
        for wrong in
            ["events/017.json", "events/+1.json", "events/.json", "events/1", "1.json", "events/a.json"]
        {
            assert_eq!(event_at(wrong), None, "{wrong}");
        }
    }
}
