//! An offline copy of the journal, held against the journal as it is now.
//!
//! A checkpoint kept elsewhere shows *that* a journal was rewritten. A copy shows *what*: every event of
//! the copy is looked for, by what it says and not by its number, so that one event dropped from a history
//! that was numbered and hashed anew is told as one event and not as all that follow it.

use super::alignment::{Change, Item, align};
use super::bundle;
use super::envelope;
use super::report::Findings;
use super::rows::Row;
use super::wording;
use crate::{Checkpoint, Hash, JournalError};
use rozum_model::Reason;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A copy, and what the journal was seen to have in place of its events.
#[derive(Debug)]
pub struct Copy {
    folder: PathBuf,
    /// The checkpoint that closes it.
    pub checkpoint: Option<Checkpoint>,
    /// Hashes of its events, by place.
    leaves: BTreeMap<u64, Hash>,
    /// Places at which both have the same event.
    same: Vec<u64>,
    /// Bodies of the journal that are not what the copy has there, by place.
    differing: BTreeMap<u64, Vec<u8>>,
}

impl Copy {
    /// Reads the hashes of an exported bundle; its files are judged elsewhere.
    pub fn read(folder: &Path) -> Result<Self, JournalError> {
        let checkpoint = bundle::checkpoint(folder)?;
        let mut copy = Self {
            folder: folder.to_owned(),
            checkpoint,
            leaves: BTreeMap::new(),
            same: Vec::new(),
            differing: BTreeMap::new(),
        };
        let mut leaves = BTreeMap::new();
        copy.entries(|place, body| {
            leaves.insert(place, Hash::leaf(body));
        });
        copy.leaves = leaves;
        Ok(copy)
    }

    /// Looks at a row of the journal. A row before the beginning has no counterpart, and is told anyway.
    pub fn see(&mut self, row: &Row) {
        let Ok(place) = u64::try_from(row.place) else { return };
        if self.leaves.get(&place) == Some(&Hash::leaf(&row.body)) {
            self.same.push(place);
        } else {
            self.differing.insert(place, row.body.clone());
        }
    }

    /// Names what changed, after all rows were seen.
    pub fn tell(mut self, findings: &mut Findings) {
        self.same.sort_unstable();
        let copied = self.bodies_that_differ();
        let was: Vec<Item> = copied.iter().map(|(place, body)| item(*place, body)).collect();
        let now: Vec<Item> = self.differing.iter().map(|(place, body)| item(*place, body)).collect();
        for change in align(&was, &now, &self.same) {
            findings.push(match change {
                Change::Edited { was: before, now: after } => {
                    let after = &now[after];
                    let texts = (&copied[&was[before].place], &self.differing[&after.place]);
                    named("journal-copy-event-edited", &was[before])
                        .with("changes", wording::changes(texts.0, texts.1))
                }
                Change::Dropped(index) => named("journal-copy-event-dropped", &was[index]),
                Change::Added(index) => named("journal-copy-event-added", &now[index]),
                Change::Moved { was: before, now: after } => {
                    named("journal-copy-event-moved", &was[before]).with("place", now[after].place)
                }
                Change::Swapped(first, second) => {
                    let other = &was[second];
                    named("journal-copy-events-swapped", &was[first])
                        .with("other", other.place)
                        .with("other-kind", other.kind.as_str())
                        .with("other-subject", other.subject.as_str())
                }
            });
        }
    }

    fn bodies_that_differ(&self) -> BTreeMap<u64, Vec<u8>> {
        let mut copied = BTreeMap::new();
        self.entries(|place, body| {
            if self.same.binary_search(&place).is_err() {
                copied.insert(place, body.to_vec());
            }
        });
        copied
    }

    fn entries(&self, each: impl FnMut(u64, &[u8])) {
        let size = self.checkpoint.as_ref().map_or(u64::MAX, |checkpoint| checkpoint.size);
        bundle::entries(&self.folder, size, each);
    }
}

fn named(id: &'static str, item: &Item) -> Reason {
    let reason = Reason::new(id).with("seq", item.place);
    reason.with("kind", item.kind.as_str()).with("subject", item.subject.as_str())
}

fn item(place: u64, body: &[u8]) -> Item {
    let unknown = || ("—".to_owned(), "—".to_owned());
    let (kind, subject) =
        envelope::read(body).map_or_else(unknown, |it| (it.event.0.clone(), it.subject.into_owned()));
    Item { place, content: Hash::leaf(&wording::without_numbers(body)), kind, subject }
}
