//! What an unknown word may stand for: a word of its family, the last part of a compound, a word misspelt by one letter.

use crate::classify::matcher::AtomId;
use crate::classify::pattern::Atom;
use rozum_language::root;
use std::collections::HashMap;

/// Letters of a family's key: shorter ones join words that have nothing in common.
const FAMILY: usize = 6;
/// Letters of a word that may be misspelt, and of what it is taken for.
const SPELT: usize = 10;
/// Letters of the parts of a compound.
const FIRST: usize = 4;
const LAST: usize = 6;

/// Ways from unknown words to known ones.
#[derive(Default)]
pub(crate) struct Unknown {
    families: HashMap<String, Vec<AtomId>>,
    /// A known beginning with one letter left out.
    shortened: HashMap<String, Vec<(AtomId, usize)>>,
}

impl Unknown {
    /// Remembers a known form. Forms that must stand exactly so have no family and no misspelling.
    pub(crate) fn add(&mut self, atom: &Atom, id: AtomId) {
        let (Atom::Stem(form) | Atom::Prefix(form)) = atom else { return };
        let family = root(form);
        if family.chars().count() >= FAMILY {
            self.families.entry(family).or_default().push(id);
        }
        if form.chars().count() >= SPELT {
            for (place, short) in shorter(form) {
                self.shortened.entry(short).or_default().push((id, place));
            }
        }
    }

    /// Words of the same family.
    pub(crate) fn of_family(&self, folded: &str) -> Option<Vec<AtomId>> {
        self.families.get(&root(folded)).cloned()
    }

    /// Words that begin as this one does, but for one letter that is missing, too many, or another.
    pub(crate) fn misspelt(&self, folded: &str) -> Vec<AtomId> {
        let mut found = Vec::new();
        let ends = folded.char_indices().map(|(at, c)| at + c.len_utf8()).skip(SPELT - 2);
        for beginning in ends.filter_map(|end| folded.get(..end)) {
            // A letter is missing.
            found.extend(self.shortened.get(beginning).into_iter().flatten().map(|&(id, _)| id));
            // A letter is another: both without it are the same.
            for (place, short) in shorter(beginning).filter(|(place, _)| *place > 0) {
                let same = self.shortened.get(&short).into_iter().flatten();
                found.extend(same.filter(|(_, other)| *other == place).map(|&(id, _)| id));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The word with one letter left out, and which.
fn shorter(word: &str) -> impl Iterator<Item = (usize, String)> + use<'_> {
    word.char_indices().enumerate().map(|(place, (at, c))| {
        let mut short = word.get(..at).unwrap_or_default().to_owned();
        short.push_str(word.get(at + c.len_utf8()..).unwrap_or_default());
        (place, short)
    })
}

/// The word with one letter too many taken out.
pub(crate) fn without_a_letter(word: &str) -> impl Iterator<Item = String> + use<'_> {
    let long = word.chars().count() > SPELT;
    shorter(word).filter(move |(place, _)| long && *place > 0).map(|(_, short)| short)
}

/// Last parts of a compound, longest first: «бомбосховище» → «сховище».
pub(crate) fn last_parts(word: &str) -> impl Iterator<Item = &str> {
    let after = word.char_indices().enumerate().filter(|(place, (_, c))| {
        // tidy: ukrainian-words: the vowels that join compounds are grammar
        *place >= FIRST && matches!(c, 'о' | 'е' | 'є')
    });
    let parts = after.filter_map(|(_, (at, c))| word.get(at + c.len_utf8()..));
    parts.filter(|part| part.chars().count() >= LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_words_are_led_to_known_ones() {
        let mut unknown = Unknown::default();
        unknown.add(&Atom::Prefix("миловар".to_owned()), 1);
        unknown.add(&Atom::Prefix("деревообробн".to_owned()), 2);
        unknown.add(&Atom::Exact("миловарня".to_owned()), 3);
        assert_eq!(unknown.of_family("миловарні"), Some(vec![1]));
        assert_eq!(unknown.of_family("молоко"), None);
        assert_eq!(unknown.misspelt("деревообобна"), [2]);
        assert_eq!(unknown.misspelt("деревоопробна"), [2]);
        assert!(unknown.misspelt("дереворобна").is_empty());
    }

    #[test]
    fn compounds_and_doubled_letters_come_apart() {
        assert_eq!(last_parts("бомбосховища").collect::<Vec<_>>(), ["сховища"]);
        assert!(without_a_letter("відновлюванна").any(|form| form == "відновлювана"));
        assert_eq!(without_a_letter("молокко").count(), 0);
    }
}
