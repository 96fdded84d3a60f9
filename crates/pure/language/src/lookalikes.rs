//! Latin letters that look Cyrillic inside Cyrillic words, and the other way round.
//!
//! They come from keyboards left in the wrong layout and from scanned pages; no reader sees them and every comparison fails on them.

use crate::Span;
use crate::letters::{is_cyrillic, is_latin};
use crate::words::{Token, words};
use std::borrow::Cow;

/// Pairs that look alike in print: Latin, Cyrillic.
const PAIRS: [(char, char); 24] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('ï', 'ї'),
    ('Ï', 'Ї'),
];

fn to_cyrillic(c: char) -> Option<char> {
    PAIRS.iter().find(|(latin, _)| *latin == c).map(|&(_, cyrillic)| cyrillic)
}

fn to_latin(c: char) -> Option<char> {
    PAIRS.iter().find(|(_, cyrillic)| *cyrillic == c).map(|&(latin, _)| latin)
}

/// Words, or parts between hyphens, that mix the two scripts, and a lone Latin i, a, o, y that stands for a Ukrainian
/// function word between Cyrillic words. «IT-послуги» is not mixed: its parts are pure.
///
/// Spans are bytes of `text`.
pub fn mixed_script_words(text: &str) -> Vec<Span> {
    if !has_both(text) {
        return Vec::new();
    }
    suspects(text).map(|(token, _)| Span { start: token.start, end: token.end }).collect()
}

/// The text with look-alike letters put into the script of their word. What cannot be decided stays as it was.
pub fn repair_lookalikes(text: &str) -> Cow<'_, str> {
    if !has_both(text) {
        return Cow::Borrowed(text);
    }
    let mut repaired = String::new();
    let mut done = 0;
    for (token, mended) in suspects(text) {
        let Some(mended) = mended else { continue };
        repaired.push_str(text.get(done..token.start).unwrap_or_default());
        repaired.push_str(&mended);
        done = token.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    repaired.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(repaired)
}

/// Most texts are of one script: one pass without cutting words tells so.
fn has_both(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_latin) && text.chars().any(is_cyrillic)
}

/// Suspicious words with their repair, where there is one.
fn suspects(text: &str) -> impl Iterator<Item = (Token<'_>, Option<String>)> {
    let tokens: Vec<Token<'_>> = words(text).collect();
    let lone: Vec<bool> = (0..tokens.len()).map(|i| is_lone_function_word(&tokens, i)).collect();
    tokens.into_iter().zip(lone).flat_map(|(token, lone)| {
        token.parts().filter(move |part| lone || has_both(part.text)).map(move |part| {
            let mended = if lone { translate(part.text, is_latin, to_cyrillic) } else { mend(part.text) };
            (part, mended)
        })
    })
}

/// A single Latin letter that only makes sense as «і», «а», «о» or «у».
fn is_lone_function_word(tokens: &[Token<'_>], at: usize) -> bool {
    let cyrillic = |i: usize| tokens.get(i).is_some_and(|token| token.text.chars().any(is_cyrillic));
    let neighbour_before = at == 0 || cyrillic(at - 1);
    tokens.get(at).is_some_and(|token| matches!(token.text, "i" | "a" | "o" | "y"))
        && neighbour_before
        && cyrillic(at + 1)
}

/// The word in one script: the one that needs no letter it lacks; when both would do, the one with more letters.
fn mend(word: &str) -> Option<String> {
    let count = |test: fn(char) -> bool| word.chars().filter(|&c| test(c)).count();
    let (cyrillic, latin) = (count(is_cyrillic), count(is_latin));
    let into_cyrillic = translate(word, is_latin, to_cyrillic);
    let into_latin = translate(word, is_cyrillic, to_latin);
    if latin > cyrillic { into_latin.or(into_cyrillic) } else { into_cyrillic.or(into_latin) }
}

fn translate(word: &str, foreign: fn(char) -> bool, twin: fn(char) -> Option<char>) -> Option<String> {
    word.chars().map(|c| if foreign(c) { twin(c) } else { Some(c) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_go_to_the_script_of_their_word() {
        // Latin o, i, C in Cyrillic words; Cyrillic С and О in a Latin one.
        assert_eq!(repair_lookalikes("мoлoкo та Cумщина"), "молоко та Сумщина");
        assert_eq!(repair_lookalikes("СОVID"), "COVID");
        assert_eq!(repair_lookalikes("лiсове i рибне"), "лісове і рибне");
    }

    #[test]
    fn honest_latin_stays() {
        for text in ["IT-послуги", "вітамін A", "Wi-Fi у школах", "smart-спеціалізація", "C", "план B та C"]
        {
            assert!(matches!(repair_lookalikes(text), Cow::Borrowed(_)), "{text}");
            assert!(mixed_script_words(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn spans_name_each_mixed_word() {
        let text = "Рoзвиток меблевої пpомисловості";
        let quotes: Vec<_> = mixed_script_words(text).iter().map(|s| &text[s.start..s.end]).collect();
        assert_eq!(quotes, ["Рoзвиток", "пpомисловості"]);
    }

    #[test]
    fn what_has_no_twin_is_named_but_kept() {
        assert_eq!(mixed_script_words("wебінар").len(), 1);
        assert_eq!(repair_lookalikes("wебінар"), "wебінар");
    }

    proptest! {
        #[test]
        fn repair_is_idempotent(text in "[а-яіїa-zA-ZА-Я -]{0,40}") {
            let once = repair_lookalikes(&text).into_owned();
            prop_assert_eq!(repair_lookalikes(&once), once.as_str());
        }

        #[test]
        fn any_text_is_fine(text in any::<String>()) {
            for span in mixed_script_words(&text) {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
            repair_lookalikes(&text);
        }
    }
}
