//! Which forms of the tables a word may stand for.

use super::{AtomId, Matcher};
use crate::classify::text::Word;
use crate::classify::unknown::{last_parts, without_a_letter};
use rozum_language::stem;

/// Letters that must remain of a compound without its first part.
const SHORTEST: usize = 5;

impl Matcher {
    /// The forms of the word; if the tables do not know it, those of what it may stand for as well.
    pub(super) fn forms_of(&self, word: &Word) -> Vec<AtomId> {
        let mut found = self.forms_of_form(&word.folded, &word.stem);
        if self.guesses && !self.knows(&word.folded, &word.stem) {
            found.extend(self.guess(word, found.is_empty()));
        }
        found
    }

    /// Whether a form that says something by itself covers the word by half: «дерев» does not know «деревообобна».
    fn knows(&self, folded: &str, stem: &str) -> bool {
        let half = folded.len().div_ceil(2);
        let mut ends = folded.char_indices().map(|(at, c)| at + c.len_utf8()).filter(|&end| end >= half);
        let known = |id: Option<&AtomId>| id.is_some_and(|id| self.single.contains(id));
        known(self.stems.get(stem))
            || known(self.exacts.get(folded))
            || self.contains.iter().any(|(part, _)| folded.contains(part.as_str()))
            || ends.any(|end| known(folded.get(..end).and_then(|part| self.prefixes.get(part))))
    }

    /// What remains without a combining form, «біо-цемент»; else a word of its family, unless phrases have a use for the word
    /// itself; else the last part of a compound, or the word that it misspells.
    fn guess(&self, word: &Word, is_strange: bool) -> Vec<AtomId> {
        let known = |form: &str| {
            let stem = stem(form);
            self.knows(form, &stem).then(|| self.forms_of_form(form, &stem))
        };
        let combined = || {
            let rests = self.combining.iter().filter_map(|first| word.folded.strip_prefix(first.as_str()));
            rests
                .filter(|rest| rest.chars().count() >= SHORTEST)
                .min_by_key(|rest| rest.len())
                .and_then(known)
        };
        combined()
            .or_else(|| self.unknown.of_family(&word.folded).filter(|_| is_strange))
            .or_else(|| last_parts(&word.folded).find_map(known))
            .or_else(|| without_a_letter(&word.folded).find_map(|form| known(&form)))
            .unwrap_or_else(|| self.unknown.misspelt(&word.folded))
    }

    fn forms_of_form(&self, folded: &str, stem: &str) -> Vec<AtomId> {
        let mut found = Vec::new();
        found.extend(self.stems.get(stem));
        found.extend(self.exacts.get(folded));
        let ends = folded.char_indices().map(|(at, c)| at + c.len_utf8()).skip(1);
        found.extend(ends.filter_map(|end| self.prefixes.get(folded.get(..end)?)));
        found.extend(closed(folded).and_then(|base| self.prefixes.get(&base)));
        let parts = self.contains.iter().filter(|(part, _)| folded.contains(part.as_str()));
        found.extend(parts.map(|(_, id)| id));
        found
    }
}

/// The base of a genitive plural without its fleeting vowel: «устілок» begins as «устілк-», «пекарень» as «пекарн-».
fn closed(folded: &str) -> Option<String> {
    // tidy: ukrainian-words: endings are grammar
    let ends = [("ок", "к"), ("ень", "н"), ("ел", "л"), ("ер", "р")];
    ends.iter().find_map(|(open, closed)| Some(format!("{}{closed}", folded.strip_suffix(open)?)))
}
