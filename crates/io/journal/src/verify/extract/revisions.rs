//! Whether of a whole subject no event is left out in between, and none stands in the wrong order.

use super::contents::Contents;
use crate::verify::envelope;
use crate::verify::report::Findings;
use rozum_model::Reason;
use std::collections::BTreeMap;

/// The whole subjects with the number of their events, and the number of all other events.
pub fn count(contents: &Contents<'_>, findings: &mut Findings) -> (Vec<(String, u64)>, u64) {
    let mut by_subject: BTreeMap<String, Vec<(u64, u64)>> = BTreeMap::new();
    for (seq, body) in &contents.events {
        if let Some(envelope) = envelope::read(body) {
            by_subject.entry(envelope.subject.into_owned()).or_default().push((*seq, envelope.revision));
        }
    }
    let Some(manifest) = &contents.manifest else { return (Vec::new(), 0) };
    for needed in [manifest.about.as_str(), "journal"] {
        if !manifest.whole.iter().any(|own| own == needed) {
            findings.push(Reason::new("journal-extract-not-whole").with("subject", needed));
        }
    }
    if !manifest.whole.is_sorted_by(|a, b| a < b) {
        findings.push(Reason::new("journal-bundle-file-damaged").with("path", crate::extract::MANIFEST));
    }
    let mut whole = Vec::new();
    for subject in &manifest.whole {
        let own = by_subject.remove(subject).unwrap_or_default();
        if own.is_empty() {
            findings.push(Reason::new("journal-extract-subject-empty").with("subject", subject.as_str()));
        }
        follow(subject, &own, findings);
        whole.push((subject.clone(), own.len() as u64));
    }
    (whole, by_subject.values().map(|own| own.len() as u64).sum())
}

/// Revisions, in the order of the numbers of the events, count 1, 2, 3 …
fn follow(subject: &str, own: &[(u64, u64)], findings: &mut Findings) {
    let named = |id: &'static str| Reason::new(id).with("subject", subject);
    let mut expected = 1;
    for (seq, revision) in own {
        if *revision > expected {
            let missing = named("journal-extract-revision-missing").with("revision", expected);
            let missing = missing.with("last", revision - 1).with("count", revision - expected);
            findings.push(missing.with("seq", *seq));
        } else if *revision < expected {
            findings
                .push(named("journal-extract-revision-again").with("revision", *revision).with("seq", *seq));
        }
        expected = revision.saturating_add(1);
    }
}
