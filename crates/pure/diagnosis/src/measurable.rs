//! What in a text could be measured: a number of something, a deadline, an indicator named as such.
//!
//! The words are data (`data/lexicon/measures.tsv`); the page of the rule says what counts: `docs/methods/no-measurable-indicator.md`.

mod number;
mod token;

use crate::classify::text::{Characters, Word};
use crate::phrases::{Phrases, Sorts};
use std::sync::OnceLock;

const FILE: &str = "data/lexicon/measures.tsv";
const TABLE: &str = include_str!("../../../../data/lexicon/measures.tsv");

/// Sorts whose rows are phrases, not single words.
const PHRASES: &[&str] = &["indicator", "times"];

/// Why a stretch of text can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A number of something, «15 %», «три лабораторії», «удвічі».
    Target,
    /// «до 2027 року».
    Deadline,
    /// «збільшення частки», «цільовий показник».
    Indicator,
}

/// A stretch of text that can be measured, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measure {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

/// Everything measurable in a text, in its order. Ranges of years in titles, codes of KVED and numbers that are names are none.
/// `words` are those of the text.
pub(crate) fn measurable(text: &str, words: &[Word]) -> Vec<Measure> {
    let Some(tables) = Tables::shared() else { return Vec::new() };
    let phrases = tables.phrases.find(words).into_iter().map(|phrase| {
        let kind = if phrase.sort == "times" { Kind::Target } else { Kind::Indicator };
        (phrase.start, phrase.end, kind)
    });
    let mut found: Vec<_> = phrases.chain(number::find(text, &tables.sorts)).collect();
    found.sort_unstable();
    found.dedup();
    let mut characters = Characters::new(text);
    let in_characters = found.into_iter().map(|(start, end, kind)| {
        let (start, end) = (characters.before(start), characters.before(end));
        Measure { kind, start, end }
    });
    in_characters.collect()
}

struct Tables {
    phrases: Phrases,
    sorts: Sorts,
}

impl Tables {
    fn read() -> Result<Self, String> {
        let phrases = Phrases::read(FILE, TABLE, PHRASES)?;
        Ok(Self { phrases, sorts: Sorts::read(FILE, TABLE, PHRASES)? })
    }

    fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Tables>> = OnceLock::new();
        // Part of the program; a test reads it, so that `None` cannot ship.
        SHARED.get_or_init(|| Self::read().ok()).as_ref()
    }
}

#[cfg(test)]
mod tests;
