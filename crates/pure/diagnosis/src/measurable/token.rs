//! Words of a text with what stands between them: function words and numbers are words here too.

use rozum_language::{fold, is_function_word, words};

/// A word or a number.
pub(crate) struct Token<'a> {
    pub folded: String,
    pub start: usize,
    pub end: usize,
    /// What stands between it and the one before.
    pub gap: &'a str,
}

pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut last = 0;
    let parts = words(text).flat_map(|token| token.parts());
    let tokens = parts.map(|part| {
        let gap = text.get(last..part.start).unwrap_or_default();
        last = part.end;
        Token { folded: fold(part.text).into_owned(), start: part.start, end: part.end, gap }
    });
    tokens.collect()
}

impl Token<'_> {
    /// Digits, with a comma or a stop among them at most.
    pub(crate) fn is_number(&self) -> bool {
        self.folded.starts_with(|c: char| c.is_ascii_digit())
            && self.folded.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
    }

    /// A year of this age, if it is one.
    pub(crate) fn could_be_year(&self) -> bool {
        self.folded.parse().is_ok_and(|year: u16| (1900..=2100).contains(&year))
    }

    /// Whether nothing but space stands before it.
    pub(crate) fn follows(&self) -> bool {
        !self.gap.is_empty() && self.gap.chars().all(char::is_whitespace)
    }

    /// Whether a dash joins it to what stands before.
    pub(crate) fn is_joined(&self) -> bool {
        matches!(self.gap.trim(), "-" | "–" | "—" | "‑" | "‒" | "−")
    }

    /// Whether it belongs to the same thought as what stands before.
    pub(crate) fn continues(&self) -> bool {
        !self.gap.contains([',', ';', ':', '(', ')', '\n']) && !self.gap.contains(". ")
    }

    pub(crate) fn is_latin(&self) -> bool {
        self.folded.starts_with(|c: char| c.is_ascii_alphabetic())
    }

    pub(crate) fn is_grammar(&self) -> bool {
        is_function_word(&self.folded)
    }
}
