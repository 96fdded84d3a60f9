//! The words of a finding.

use crate::Labels;

/// Words of a text with the characters they take.
pub(crate) struct Quote {
    pub words: String,
    pub start: usize,
    pub end: usize,
}

impl Quote {
    /// No words: something is absent.
    pub(crate) const fn none() -> Self {
        Self { words: String::new(), start: 0, end: 0 }
    }

    /// A whole text.
    pub(crate) fn whole(text: &str) -> Self {
        Self { words: text.to_owned(), start: 0, end: text.chars().count() }
    }

    /// The first of the words behind a label; the whole text where none is known.
    pub(crate) fn first(labels: &Labels, spans: &[usize], text: &str) -> Self {
        let span = spans.first().and_then(|&span| labels.spans.get(span));
        span.map_or_else(
            || Self::whole(text),
            |span| Self { words: span.quote.clone(), start: span.start, end: span.end },
        )
    }
}
