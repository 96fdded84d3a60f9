//! A priority or task with what rules read in its words.

use crate::classify::{Content, Joined, Reading, Word, faint, hint, joined};
use crate::{Gist, Labels};
use rozum_model::Flag;
use rozum_model::strategy::ItemId;
use std::cell::OnceCell;

/// A text of the strategy. Its words are read once, when the first rule asks.
pub(crate) struct Passage<'a> {
    pub item: ItemId,
    pub text: &'a str,
    pub labels: &'a Labels,
    reading: OnceCell<Option<Reading>>,
}

impl<'a> Passage<'a> {
    pub(crate) const fn new(item: ItemId, text: &'a str, labels: &'a Labels) -> Self {
        Self { item, text, labels, reading: OnceCell::new() }
    }

    fn reading(&self) -> Option<&Reading> {
        self.reading.get_or_init(|| Reading::of(self.text)).as_ref()
    }

    pub(crate) fn words(&self) -> &[Word] {
        self.reading().map_or(&[], |reading| &reading.words)
    }

    pub(crate) fn content(&self) -> Content {
        self.reading().map(Content::of_reading).unwrap_or_default()
    }

    pub(crate) fn gist(&self) -> Gist {
        Gist::of_words(self.text, self.words(), self.reading().map(|reading| &reading.forms))
    }

    pub(crate) fn joined(&self) -> Option<Joined> {
        joined(self.reading()?, self.text)
    }

    /// The surest of the words that may mean a flag but are too weak to set it. None where a person read the text: they
    /// saw the words and left the flag out.
    pub(crate) fn faint(&self, flag: Flag) -> Option<(f64, &'a str)> {
        faint(self.unread_by_people()?, self.text, flag)
    }

    /// 0 … 1: how sure the words for a flag are together, enough for a label or not; 0 where a person read the text.
    pub(crate) fn hint(&self, flag: Flag) -> f64 {
        self.unread_by_people().map_or(0.0, |reading| hint(reading, flag))
    }

    fn unread_by_people(&self) -> Option<&Reading> {
        if self.labels.by_person { None } else { self.reading() }
    }
}
