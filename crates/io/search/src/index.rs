//! The index: every word form with the places where it stands.

use crate::document::{Document, Field, Kind};
use crate::keys::Keys;

/// Documents ready to be searched. Shared by reading; never changed.
#[derive(Debug)]
pub struct Index {
    pub(crate) documents: Vec<Document>,
    /// Kind of each document, apart from the texts so that scoring reads little memory.
    pub(crate) kinds: Vec<Kind>,
    /// Words of each field of each document.
    pub(crate) lengths: Vec<[u16; 4]>,
    /// Folded word forms.
    pub(crate) words: Keys<Word>,
    /// Places in `words` by stem.
    pub(crate) stems: Keys<Vec<u32>>,
    /// Places in `words` by root.
    pub(crate) roots: Keys<Vec<u32>>,
}

/// Where a word form stands, by document and field.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) postings: Vec<Posting>,
}

/// A word form in a field of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Posting {
    pub(crate) document: u32,
    pub(crate) field: Field,
    /// How often; stops counting at 255.
    pub(crate) count: u8,
}

impl Index {
    /// How many documents it holds.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}
