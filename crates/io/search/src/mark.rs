//! Which words of a text answer the query.

use crate::attempt::Attempt;
use crate::build::each_form;
use crate::candidates::Candidates;
use crate::index::Index;
use crate::score::Wanted;
use crate::snippet::pieces;
use rozum_language::{Span, words};

impl Index {
    /// A whole text of an indexed document in pieces, with the words that answer the query marked: for titles beside a
    /// snippet. Pass `corrected` of the hits if there is one.
    pub fn mark(&self, query: &str, text: &str) -> Vec<(String, bool)> {
        let attempt = self.understand(query, false);
        pieces(text, 0..text.len(), &self.spans(&attempt.places(), text))
    }

    /// Spans of the words of `text` whose place in the index is among `places` (sorted).
    pub(crate) fn spans(&self, places: &[usize], text: &str) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for token in words(text) {
            each_form(&token, |form, whole| {
                let answers =
                    self.words.place(form).is_some_and(|place| places.binary_search(&place).is_ok());
                // A compound found in one piece is marked whole, not again by its parts.
                let marked = spans.last().is_some_and(|last| last.end > whole.start);
                if answers && !marked {
                    spans.push(Span { start: whole.start, end: whole.end });
                }
            });
        }
        spans
    }
}

impl Attempt {
    /// Places in the index of all word forms that answer, sorted.
    pub(crate) fn places(&self) -> Vec<usize> {
        let mut places: Vec<usize> = self
            .wanted
            .iter()
            .flat_map(Wanted::all_candidates)
            .flat_map(Candidates::iter)
            .map(|(at, _)| at)
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}
