//! Whether the list of what the extract holds is what was signed, and whether all of it is there.

use super::contents::{self, Contents};
use crate::Checkpoint;
use crate::extract::{Files, MANIFEST, VOUCHER, voucher};
use crate::note;
use crate::verify::keys::Keys;
use crate::verify::report::Findings;
use rozum_model::Reason;
use std::collections::BTreeSet;

/// Names a list that no key of the journal signed.
pub fn check(files: &Files, checkpoint: &Checkpoint, keys: &Keys, findings: &mut Findings) {
    let note = contents::text(files, VOUCHER, findings);
    if let (Some(manifest), Some(note)) = (files.get(MANIFEST), note)
        && let Some(wrong) = wrong(&note, &voucher(checkpoint, manifest), keys)
    {
        findings.push(Reason::new(wrong));
    }
}

fn wrong(note: &str, expected: &str, keys: &Keys) -> Option<&'static str> {
    let opened = note::open(note).filter(|(text, _)| *text == expected);
    let Some((text, lines)) = opened else { return Some("journal-extract-list-differs") };
    let good = |key: usize| lines.iter().any(|line| keys.key(key).verifies(text, line));
    (!keys.named_in(&lines).any(good)).then_some("journal-extract-list-unsigned")
}

/// Names the events that the list or the proofs have and the extract has not, and those that the list has not.
pub fn compare(contents: &Contents<'_>, findings: &mut Findings) {
    let empty = Vec::new();
    let events = contents.manifest.as_ref().map_or(&empty, |manifest| &manifest.events);
    if !events.is_sorted_by(|a, b| a < b) {
        contents::damaged(MANIFEST, findings);
    }
    let listed: BTreeSet<u64> = events.iter().copied().collect();
    let told: BTreeSet<u64> = listed.iter().chain(contents.proofs.keys()).copied().collect();
    for seq in told.iter().filter(|seq| !contents.events.contains_key(seq)) {
        findings.push(Reason::new("journal-event-dropped").with("seq", *seq));
    }
    if contents.manifest.is_some() {
        for seq in contents.events.keys().filter(|seq| !listed.contains(seq)) {
            findings.push(contents.about("journal-extract-event-added", *seq));
        }
    }
}
