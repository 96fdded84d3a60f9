//! What was found in a file, sorted by what it is about, before anything is judged.

use crate::notes::At;
use crate::table::Kind;
use crate::vocabulary::{Field, Word};
use std::collections::BTreeMap;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub text: String,
    pub kind: Kind,
    pub at: At,
}

/// A sphere, priority or task as its row says it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub at: At,
    pub values: BTreeMap<Word, Value>,
}

impl Entry {
    pub(crate) fn text(&self, word: Word) -> Option<&Value> {
        self.values.get(&word)
    }

    /// The place of a column of this entry, whether or not it has a value there.
    pub(crate) fn at(&self, word: Word) -> &At {
        self.values.get(&word).map_or(&self.at, |value| &value.at)
    }
}

/// Everything that a file says about a strategy.
#[derive(Debug, Clone, Default)]
pub(crate) struct Raw {
    pub fields: Vec<(Field, Value)>,
    pub spheres: Vec<Entry>,
    pub priorities: Vec<Entry>,
    pub tasks: Vec<Entry>,
}

impl Raw {
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.has_no_items()
    }

    /// Adds a field; files that repeat fields thousands of times say nothing more by it.
    pub(crate) fn tell(&mut self, field: Field, value: Value) {
        if self.fields.len() < 200 {
            self.fields.push((field, value));
        }
    }

    pub(crate) fn has_no_items(&self) -> bool {
        self.spheres.is_empty() && self.priorities.is_empty() && self.tasks.is_empty()
    }
}
