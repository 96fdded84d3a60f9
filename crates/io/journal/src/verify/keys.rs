//! Which keys may sign what.
//!
//! The rule: a key signs from the command on that introduces it. A key that signs the introduction of
//! another key of its own name hands over to it and signs no more: that is rotation. A key that signs
//! its own introduction takes nothing away from others: that is how a second server joins, and how a
//! lost key is replaced; whoever trusts a key must be told to trust that one too.

use super::report::{Findings, KeyUse};
use super::rows::Introduced;
use crate::PublicKey;
use crate::note::SignatureLine;
use rozum_model::Reason;
use std::collections::BTreeMap;

#[derive(Debug)]
struct Known {
    key: PublicKey,
    introduced: u64,
    signed: u64,
    trusted: bool,
    /// Size of the journal when it handed over.
    retired: Option<u64>,
    /// The first checkpoint that it signed although it is not trusted.
    doubted: Option<u64>,
}

/// The keys that a journal introduces.
#[derive(Debug)]
pub struct Keys {
    known: Vec<Known>,
    /// Trusted keys from outside.
    anchors: Vec<PublicKey>,
    /// Whether a trusted key has signed by now: from there on, all others are doubted.
    begun: bool,
    /// Names of keys that the journal does not introduce: how many checkpoints, and the first.
    unknown: BTreeMap<String, (u64, u64)>,
}

impl Keys {
    /// By the events that introduce them; `anchors` are trusted by whoever asks.
    pub fn new(introduced: Vec<Introduced>, anchors: &[PublicKey]) -> Self {
        let mut known: Vec<Known> = Vec::new();
        for Introduced { seq, key } in introduced {
            if let Some(again) = known.iter_mut().find(|known| known.key == key) {
                again.introduced = again.introduced.min(seq);
                continue;
            }
            let trusted = anchors.contains(&key);
            known.push(Known { key, introduced: seq, signed: 0, trusted, retired: None, doubted: None });
        }
        Self { known, anchors: anchors.to_vec(), begun: false, unknown: BTreeMap::new() }
    }

    pub fn key(&self, index: usize) -> &PublicKey {
        &self.known[index].key
    }

    /// Keys that signature lines name.
    pub fn named_in(&self, lines: &[SignatureLine]) -> impl Iterator<Item = usize> {
        let named = |known: &Known| lines.iter().any(|line| line.is_by(&known.key));
        self.known.iter().enumerate().filter(move |(_, known)| named(known)).map(|(index, _)| index)
    }

    /// Whether the key may sign the checkpoint of `size`, which closes the events from `before` on.
    /// Notes whom it introduces thereby.
    pub fn allow(&mut self, index: usize, before: u64, size: u64, findings: &mut Findings) -> bool {
        let Known { introduced, retired, .. } = self.known[index];
        let name = self.known[index].key.to_string();
        if introduced >= size {
            findings.push(Reason::new("journal-key-early").with("size", size).with("key", name));
            return false;
        }
        if retired.is_some_and(|retired| retired < size) {
            findings.push(Reason::new("journal-key-retired").with("size", size).with("key", name));
            return false;
        }
        self.introduce(index, before, size);
        let known = &mut self.known[index];
        known.signed += 1;
        self.begun |= known.trusted;
        if self.begun && !known.trusted {
            known.doubted.get_or_insert(size);
        }
        true
    }

    fn introduce(&mut self, by: usize, before: u64, size: u64) {
        let trusted = self.known[by].trusted;
        let fresh = |known: &Known| (before..size).contains(&known.introduced);
        let succeeded = |other: &(usize, &Known)| {
            other.0 != by && fresh(other.1) && other.1.key.name() == self.known[by].key.name()
        };
        if !fresh(&self.known[by]) && self.known.iter().enumerate().any(|other| succeeded(&other)) {
            self.known[by].retired = Some(size);
        }
        self.known.iter_mut().filter(|known| fresh(known)).for_each(|known| known.trusted |= trusted);
    }

    /// A checkpoint is signed by nobody whom the journal knows.
    pub fn note_unknown(&mut self, name: String, size: u64) {
        self.unknown.entry(name).or_insert((0, size)).0 += 1;
    }

    /// What is wrong with keys as a whole, and what each signed.
    pub fn finish(self, findings: &mut Findings) -> Vec<KeyUse> {
        for (name, (count, size)) in self.unknown {
            let reason = Reason::new("journal-key-unknown").with("key", name);
            findings.push(reason.with("count", count).with("size", size));
        }
        for anchor in &self.anchors {
            if !self.known.iter().any(|known| known.key == *anchor && known.signed > 0) {
                findings.push(Reason::new("journal-trusted-key-unused").with("key", anchor.to_string()));
            }
        }
        let tell = |known: Known| {
            if let Some(size) = known.doubted {
                let reason = Reason::new("journal-key-not-trusted").with("size", size);
                findings.push(reason.with("key", known.key.to_string()));
            }
            KeyUse {
                fingerprint: known.key.fingerprint(),
                introduced: known.introduced,
                signed: known.signed,
                trusted: known.trusted,
                key: known.key,
            }
        };
        self.known.into_iter().map(tell).collect()
    }
}
