//! First pass: each row by itself. What is as it must be takes 36 bytes; what is not is kept to be
//! explained.

use super::envelope::{self, Envelope};
use super::report::Findings;
use crate::{Hash, PublicKey};
use rozum_model::{Event, Reason, Recorded};
use std::collections::{BTreeMap, HashMap};

/// An event as it was found.
#[derive(Debug, Default)]
pub struct Row {
    /// Where it stands.
    pub place: i64,
    /// Subject and revision beside the body, where there are such columns.
    pub columns: Option<(String, i64)>,
    /// The body.
    pub body: Vec<u8>,
    /// The leaf hash kept beside the body, where there is one.
    pub leaf: Option<Vec<u8>>,
}

/// A row whose place, body and leaf hash agree.
#[derive(Debug, Clone, Copy)]
pub struct Clean {
    pub leaf: Hash,
    label: u32,
}

/// A row in which something does not agree.
#[derive(Debug)]
pub struct Odd {
    /// Where it stands.
    pub place: i64,
    /// Where its body says that it stands.
    pub says: Option<u64>,
    /// Size of the journal after its command, by its body.
    pub end: Option<u64>,
    /// Hash of the body.
    pub computed: Hash,
    /// The leaf hash kept beside it.
    pub stored: Option<Hash>,
    label: u32,
}

impl Odd {
    /// Whether the leaf hash beside the body is that of another body.
    pub fn leaf_differs(&self) -> bool {
        self.stored.is_some_and(|stored| stored != self.computed)
    }
}

/// A key that an event introduces.
#[derive(Debug)]
pub struct Introduced {
    /// The event.
    pub seq: u64,
    /// The key.
    pub key: PublicKey,
}

/// All rows.
#[derive(Debug, Default)]
pub struct Rows {
    /// By place.
    pub clean: BTreeMap<u64, Clean>,
    /// In order of places.
    pub odd: Vec<Odd>,
    /// Sizes at which the commands of clean rows end, in the order met.
    pub ends: Vec<u64>,
    /// Keys, by event.
    pub introduced: Vec<Introduced>,
    /// How many rows there are.
    pub count: u64,
    labels: Labels,
}

impl Rows {
    /// Takes a row in.
    pub fn take(&mut self, row: &Row, findings: &mut Findings) {
        self.count += 1;
        let computed = Hash::leaf(&row.body);
        let envelope = envelope::read(&row.body);
        let label = self.label(row, envelope.as_ref());
        let stored = row.leaf.as_deref().map(|leaf| Hash::from_slice(leaf).unwrap_or_else(Hash::empty));
        let whole = stored.is_none_or(|stored| stored == computed);
        if let Some(envelope) = &envelope {
            self.introduced.extend(introduced(envelope, &row.body));
        }
        let place = u64::try_from(row.place).ok();
        let end = envelope.as_ref().map(|envelope| envelope.command.last + 1);
        match (place, envelope) {
            (Some(place), Some(envelope)) if envelope.seq == place && whole => {
                self.clean.insert(place, Clean { leaf: computed, label });
                // Beside a body that is not the true one, the columns say nothing.
                if columns_differ(row, &envelope) {
                    findings.push(self.labels.named("journal-columns-differ", row.place, label));
                }
                if self.ends.last().copied() != end {
                    self.ends.extend(end);
                }
            }
            (_, envelope) => {
                let says = envelope.map(|envelope| envelope.seq);
                self.odd.push(Odd { place: row.place, says, end, computed, stored, label });
            }
        }
    }

    /// A finding about an odd row.
    pub fn about_odd(&self, id: &'static str, odd: &Odd) -> Reason {
        self.labels.named(id, odd.place, odd.label)
    }

    /// A finding about the clean row of that place.
    pub fn about_clean(&self, id: &'static str, place: u64) -> Reason {
        let label = self.clean.get(&place).map_or(0, |clean| clean.label);
        self.labels.named(id, crate::database::signed(place), label)
    }

    fn label(&mut self, row: &Row, envelope: Option<&Envelope<'_>>) -> u32 {
        let column = row.columns.as_ref().map_or("—", |(subject, _)| subject);
        match envelope {
            Some(envelope) => self.labels.of(&envelope.event.0, &envelope.subject),
            None => self.labels.of("—", column),
        }
    }
}

/// The key that an event introduces, when it is one that does.
pub fn introduced(envelope: &Envelope<'_>, body: &[u8]) -> Option<Introduced> {
    if envelope.event.0 != "key-introduced" {
        return None;
    }
    let recorded = Recorded::from_bytes(body).ok()?;
    let Event::KeyIntroduced { name, public_key, .. } = recorded.event else { return None };
    Some(Introduced { seq: envelope.seq, key: PublicKey::from_base64(&name, &public_key)? })
}

fn columns_differ(row: &Row, envelope: &Envelope<'_>) -> bool {
    let differs = |(subject, revision): &(String, i64)| {
        envelope.subject != *subject || u64::try_from(*revision) != Ok(envelope.revision)
    };
    row.columns.as_ref().is_some_and(differs)
}

/// Kinds and subjects, each once.
#[derive(Debug, Default)]
struct Labels {
    known: HashMap<String, u32>,
    names: Vec<(String, String)>,
}

impl Labels {
    fn of(&mut self, kind: &str, subject: &str) -> u32 {
        let key = format!("{kind}\n{subject}");
        *self.known.entry(key).or_insert_with(|| {
            self.names.push((kind.to_owned(), subject.to_owned()));
            u32::try_from(self.names.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn named(&self, id: &'static str, place: i64, label: u32) -> Reason {
        let unknown = ("—".to_owned(), "—".to_owned());
        let (kind, subject) = self.names.get(label as usize).unwrap_or(&unknown);
        Reason::new(id).with("seq", place).with("kind", kind.as_str()).with("subject", subject.as_str())
    }
}
