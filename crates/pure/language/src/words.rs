//! Cutting a text into words.

use crate::letters::{is_apostrophe, is_combining, is_hyphen, is_invisible, is_word_character};

/// A word where it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// First byte in the text.
    pub start: usize,
    /// One past the last byte in the text.
    pub end: usize,
    /// The word as written.
    pub text: &'a str,
}

impl<'a> Token<'a> {
    /// Whether the word is written with a hyphen, «агро-промисловий».
    pub fn is_compound(&self) -> bool {
        self.text.contains(is_hyphen)
    }

    /// What stands between the hyphens; the word itself if it has none.
    pub fn parts(&self) -> impl Iterator<Item = Self> + use<'a> {
        let (start, text) = (self.start, self.text);
        text.split(is_hyphen).filter(|part| !part.is_empty()).map(move |part| {
            let start = start + (part.as_ptr().addr() - text.as_ptr().addr());
            Self { start, end: start + part.len(), text: part }
        })
    }
}

/// The words of a text in order. Hyphenated words stay whole («ІТ-послуги»), and so do decimal
/// numbers and codes of activities («10.5»); an apostrophe between letters belongs to the word.
pub const fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// Iterator of [`words`].
#[derive(Debug, Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Words<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(is_word_character)?;
        let end = start + length(self.text.get(start..)?);
        self.at = end;
        Some(Token { start, end, text: self.text.get(start..end)? })
    }
}

/// Bytes of the word at the beginning of `text`.
fn length(text: &str) -> usize {
    let mut end = 0;
    let mut last = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_word_character(c) {
            (end, last) = (at + c.len_utf8(), c);
        } else if is_combining(c) {
            end = at + c.len_utf8();
        } else if !is_invisible(c) && !joins(last, c, chars.peek().map(|&(_, next)| next)) {
            break;
        }
    }
    end
}

/// Whether the mark `c` holds its neighbours together in one word.
fn joins(before: char, c: char, after: Option<char>) -> bool {
    let Some(after) = after.filter(|next| next.is_alphanumeric()) else { return false };
    match c {
        '.' | ',' => before.is_ascii_digit() && after.is_ascii_digit(),
        // An en dash between numbers is a range: 2021–2027.
        '–' => before.is_alphabetic() && after.is_alphabetic(),
        _ if is_hyphen(c) => true,
        _ => is_apostrophe(c) && before.is_alphabetic() && after.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<&str> {
        words(text).map(|token| token.text).collect()
    }

    #[test]
    fn hyphens_numbers_and_apostrophes_hold_a_word_together() {
        assert_eq!(
            texts("Агро-промисловий комплекс: ІТ-послуги, м’ясо (10.5, 10.51). 2021–2027 рр."),
            ["Агро-промисловий", "комплекс", "ІТ-послуги", "м’ясо", "10.5", "10.51", "2021", "2027", "рр"]
        );
    }

    #[test]
    fn marks_at_the_edge_do_not_belong() {
        assert_eq!(texts("'Харчова' - «туризм-»; 40% №932/1"), ["Харчова", "туризм", "40", "932", "1"]);
        assert_eq!(texts("роз\u{ad}виток\u{ad} слово"), ["роз\u{ad}виток", "слово"]);
        assert_eq!(texts(""), Vec::<&str>::new());
        assert_eq!(texts("… 🙂 — !"), Vec::<&str>::new());
    }

    #[test]
    fn parts_know_their_place() {
        let text = "про ІТ-послуги";
        let token = words(text).nth(1).unwrap();
        assert!(token.is_compound());
        let parts: Vec<_> = token.parts().map(|p| (&text[p.start..p.end], p.text)).collect();
        assert_eq!(parts, [("ІТ", "ІТ"), ("послуги", "послуги")]);
    }

    proptest! {
        #[test]
        fn tokens_are_slices_in_order(text in any::<String>()) {
            let mut at = 0;
            for token in words(&text) {
                prop_assert!(token.start >= at && token.end > token.start);
                prop_assert_eq!(&text[token.start..token.end], token.text);
                for part in token.parts() {
                    prop_assert_eq!(&text[part.start..part.end], part.text);
                }
                at = token.end;
            }
        }

        #[test]
        fn no_letter_is_lost(text in "[а-яіїєґА-Я0-9a-z .,'’–-]{0,60}") {
            let kept: usize = words(&text).map(|t| t.text.chars().filter(|c| c.is_alphanumeric()).count()).sum();
            prop_assert_eq!(kept, text.chars().filter(|c| c.is_alphanumeric()).count());
        }
    }
}
