//! What a search gives back.

use crate::document::{Field, Kind};
use rozum_language::Span;
use rozum_model::RegionIso;

/// What to search for and how much to give back.
#[derive(Debug, Clone)]
pub struct Options {
    /// At most so many hits.
    pub limit: usize,
    /// Leave out so many of the best first: the next page.
    pub skip: usize,
    /// Only these kinds; empty means all.
    pub kinds: Vec<Kind>,
}

impl Default for Options {
    fn default() -> Self {
        Self { limit: 20, skip: 0, kinds: Vec::new() }
    }
}

/// How near a found word is to the word asked for; the order is the order of ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Match {
    /// The same form.
    Exact,
    /// Another form of the word: «молоко», «молока».
    Inflected,
    /// Another word of the family: «молоко», «молочних».
    Derived,
    /// A longer word with this beginning.
    Prefix,
    /// A word one or two typing errors away.
    Typo,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hits {
    /// How many documents match, shown or not.
    pub total: usize,
    /// The best first.
    pub hits: Vec<Hit>,
    /// The query that was answered, if it is not the one that was typed: wrong keyboard layout, typing error.
    pub corrected: Option<String>,
    /// Whether no document had all words, so that documents with some of them are shown.
    pub partial: bool,
}

/// A document that matches.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Kind of the document.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its region.
    pub region: Option<RegionIso>,
    /// Its names, as given: a snippet of an id or a text needs one beside it.
    pub title_uk: String,
    /// Empty if there is none.
    pub title_en: String,
    /// Only for comparing hits of one search; no unit.
    pub score: f32,
    /// How near the best-matched word is.
    pub nearest: Match,
    /// The field that matched best, which the snippet shows.
    pub field: Field,
    /// The field's text around the matches: pieces in order, and whether each is a match.
    pub snippet: Vec<(String, bool)>,
    /// All matches in the field, in bytes of the text as it was given.
    pub spans: Vec<Span>,
}
