//! A text cut into the words that carry meaning, each with what stands before it.

use crate::classify::initials::word_of;
use rozum_language::{Token, fold, is_function_word, stem, words};

/// What stands between a word and the content word before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "any of them may stand there, in any combination")]
pub(crate) struct Before {
    /// A comma, colon, dash or bracket.
    pub comma: bool,
    /// «та», «і», «й» or «або».
    pub and: bool,
    /// What introduces users: «для», «з метою».
    pub purpose: bool,
    /// What introduces material: «з», «із», «зі».
    pub from: bool,
    /// What introduces a place: «в», «у», «на».
    pub inside: bool,
    /// «крім», «без».
    pub except: bool,
}

/// A content word.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Lower case, one spelling.
    pub folded: String,
    pub stem: String,
    /// Bytes of the text.
    pub start: usize,
    pub end: usize,
    /// Counts stretches between full stops and semicolons.
    pub segment: usize,
    pub before: Before,
}

/// The content words of `text`; parts of a hyphenated word are words of their own.
pub(crate) fn read(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let (mut segment, mut last_end, mut before) = (0, 0, Before::default());
    let mut last_letters = usize::MAX;
    let mut letter: Option<Token<'_>> = None;
    for part in words(text).flat_map(|token| token.parts()) {
        let gap = text.get(last_end..part.start).unwrap_or_default();
        if breaks(gap, last_letters) {
            segment += 1;
            before = Before::default();
        }
        before.comma |= gap.contains([',', ':', '(', ')', '–', '—']) || gap.contains(" - ");
        (last_end, last_letters) = (part.end, part.text.chars().count());
        let folded = fold(part.text);
        let initials = letter.take().and_then(|first| {
            word_of(&fold(first.text), gap, &folded).map(|word| (word.to_owned(), first.start))
        });
        letter = is_letter(&folded).then_some(part);
        let noted = initials.is_none()
            && (note(&mut before, &folded) || is_function_word(&folded) || is_letter(&folded));
        if noted {
            before.inside &= folded != "ч";
            continue;
        }
        let (folded, start) = initials.unwrap_or_else(|| (folded.into_owned(), part.start));
        let stem = stem(&folded);
        found.push(Word { folded, stem, start, end: part.end, segment, before });
        before = Before::default();
    }
    found
}

/// A semicolon or the end of a sentence. A stop after one or two letters shortens a word («т.ч.», «ім.»).
fn breaks(gap: &str, letters_before: usize) -> bool {
    gap.contains([';', '\n', '•', '!', '?'])
        || (letters_before > 3 && (gap.contains(". ") || gap.contains(".\u{a0}") || gap.contains("».")))
}

/// Letters standing alone are pieces of abbreviations: «у т. ч.», «н.в.і.у.».
fn is_letter(folded: &str) -> bool {
    folded.chars().count() == 1 && !folded.chars().all(|c| c.is_ascii_digit())
}

/// Remembers what a function word says about the next content word.
fn note(before: &mut Before, folded: &str) -> bool {
    // tidy: ukrainian-words: prepositions and conjunctions are grammar, not prose
    match folded {
        "та" | "і" | "й" | "або" | "а" => before.and = true,
        "для" => before.purpose = true,
        "з" | "із" | "зі" => before.from = true,
        "в" | "у" | "на" => before.inside = true,
        "крім" | "окрім" | "без" => before.except = true,
        // «в тому числі» is no place.
        "тому" => before.inside = false,
        "числі" | "зокрема" | "тощо" | "також" | "шляхом" => {}
        _ => return false,
    }
    true
}

/// Turns byte offsets that ascend into character offsets, in one pass.
pub(crate) struct Characters<'a> {
    text: &'a str,
    byte: usize,
    count: usize,
}

impl<'a> Characters<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, byte: 0, count: 0 }
    }

    /// Characters before `byte`.
    pub(crate) fn before(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.count) = (0, 0);
        }
        self.count += self.text.get(self.byte..byte).map_or(0, |piece| piece.chars().count());
        self.byte = byte;
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_what_stands_before_them() {
        let words = read("Меблі для шкіл, у т.ч. з дерева; ІТ-послуги. Крім того");
        let shown: Vec<_> = words.iter().map(|w| (w.folded.as_str(), w.segment)).collect();
        assert_eq!(shown, [("меблі", 0), ("шкіл", 0), ("дерева", 0), ("іт", 1), ("послуги", 1), ("того", 2)]);
        assert!(words[1].before.purpose && !words[1].before.comma);
        assert!(words[2].before.comma && words[2].before.from);
        assert!(words[5].before.except);
    }

    #[test]
    fn bytes_become_characters() {
        let mut characters = Characters::new("сир і мед");
        assert_eq!(characters.before("сир ".len()), 4);
        assert_eq!(characters.before("сир і мед".len()), 9);
        assert_eq!(characters.before(0), 0);
    }
}
