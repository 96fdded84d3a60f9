//! Finds all phrases in a text at once.

use crate::pattern::{Atom, Element, Gap};
use crate::text::Word;
use std::collections::HashMap;

/// How many words further `..` looks, and `...`.
const FAR: usize = 8;
const FARTHER: usize = 16;

/// Number of a distinct word form in a [`Matcher`].
type AtomId = u32;

struct Place {
    atoms: Vec<AtomId>,
    consumes: bool,
    gap: Gap,
}

struct Phrase {
    places: Vec<Place>,
    entry: usize,
    /// Official titles are lists: commas may stand between their words.
    commas: bool,
}

/// Phrases, found through their first word of their own.
#[derive(Default)]
pub(crate) struct Matcher {
    stems: HashMap<String, AtomId>,
    prefixes: HashMap<String, AtomId>,
    exacts: HashMap<String, AtomId>,
    contains: Vec<(String, AtomId)>,
    atoms: AtomId,
    phrases: Vec<Phrase>,
    triggers: Vec<Vec<(usize, usize)>>,
}

/// A phrase found in a text; words are indices into the text's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// What was given to [`Matcher::add`].
    pub entry: usize,
    /// The words that other phrases cannot have any more, ascending.
    pub own: Vec<usize>,
    /// First and last word, those of lists included.
    pub first: usize,
    pub last: usize,
    /// How many places the phrase has.
    pub places: usize,
}

/// What each word of a text can stand for.
pub(crate) struct Forms(Vec<Vec<AtomId>>);

impl Matcher {
    /// Adds a phrase that stands for `entry`.
    pub(crate) fn add(&mut self, elements: &[Element], entry: usize, commas: bool) {
        let Some(trigger) = elements.iter().position(|element| element.consumes) else { return };
        let places: Vec<Place> = elements
            .iter()
            .map(|element| Place {
                atoms: element.atoms.iter().map(|atom| self.atom(atom)).collect(),
                consumes: element.consumes,
                gap: element.gap,
            })
            .collect();
        let number = self.phrases.len();
        for &atom in &places[trigger].atoms {
            self.triggers[atom as usize].push((number, trigger));
        }
        self.phrases.push(Phrase { places, entry, commas });
    }

    /// The number of a word form, a new one if it is the first of its kind.
    pub(crate) fn atom(&mut self, atom: &Atom) -> AtomId {
        let next = self.atoms;
        let known = match atom {
            Atom::Stem(stem) => *self.stems.entry(stem.clone()).or_insert(next),
            Atom::Prefix(prefix) => *self.prefixes.entry(prefix.clone()).or_insert(next),
            Atom::Exact(form) => *self.exacts.entry(form.clone()).or_insert(next),
            Atom::Contains(part) => match self.contains.iter().find(|(known, _)| known == part) {
                Some((_, id)) => *id,
                None => {
                    self.contains.push((part.clone(), next));
                    next
                }
            },
        };
        if known == next {
            self.atoms += 1;
            self.triggers.push(Vec::new());
        }
        known
    }

    /// What each word can stand for.
    pub(crate) fn forms(&self, words: &[Word]) -> Forms {
        Forms(words.iter().map(|word| self.forms_of(word)).collect())
    }

    fn forms_of(&self, word: &Word) -> Vec<AtomId> {
        let mut found = Vec::new();
        found.extend(self.stems.get(&word.stem));
        found.extend(self.exacts.get(&word.folded));
        let ends = word.folded.char_indices().map(|(at, c)| at + c.len_utf8()).skip(1);
        found.extend(ends.filter_map(|end| self.prefixes.get(word.folded.get(..end)?)));
        let parts = self.contains.iter().filter(|(part, _)| word.folded.contains(part.as_str()));
        found.extend(parts.map(|(_, id)| id));
        found
    }

    /// All phrases of the text, in no particular order but always the same one.
    pub(crate) fn find(&self, words: &[Word], forms: &Forms, clauses: &[usize]) -> Vec<Match> {
        let mut found = Vec::new();
        let text = Text { words, forms, clauses };
        for (index, atoms) in forms.0.iter().enumerate() {
            let mut tried = Vec::new();
            for &(phrase, place) in atoms.iter().flat_map(|&atom| &self.triggers[atom as usize]) {
                if tried.contains(&phrase) {
                    continue;
                }
                if let Some(hit) = text.match_at(&self.phrases[phrase], place, index) {
                    tried.push(phrase);
                    found.push(hit);
                }
            }
        }
        found
    }
}

impl Forms {
    /// Which words stand for one of `atoms`.
    pub(crate) fn any_of(&self, atoms: &[AtomId]) -> Vec<bool> {
        self.0.iter().map(|forms| forms.iter().any(|form| atoms.contains(form))).collect()
    }
}

const fn reach(gap: Gap) -> usize {
    match gap {
        Gap::None => 1,
        Gap::Clause => FAR,
        Gap::Sentence => FARTHER,
    }
}

struct Text<'a> {
    words: &'a [Word],
    forms: &'a Forms,
    clauses: &'a [usize],
}

impl Text<'_> {
    /// The phrase with the word at `index` in its `trigger` place.
    fn match_at(&self, phrase: &Phrase, trigger: usize, index: usize) -> Option<Match> {
        let mut at = vec![index; phrase.places.len()];
        for place in (0..trigger).rev() {
            at[place] = self.earlier(phrase, place, at[place + 1])?;
        }
        for place in trigger + 1..phrase.places.len() {
            at[place] = self.later(phrase, place, at[place - 1])?;
        }
        let own = phrase.places.iter().zip(&at).filter(|(place, _)| place.consumes);
        Some(Match {
            entry: phrase.entry,
            own: own.map(|(_, &word)| word).collect(),
            first: *at.first()?,
            last: *at.last()?,
            places: phrase.places.len(),
        })
    }

    /// The word for `place`, before the word `next` of the place after it.
    fn earlier(&self, phrase: &Phrase, place: usize, next: usize) -> Option<usize> {
        let last = next.checked_sub(1)?;
        let gap = phrase.places[place + 1].gap;
        if gap == Gap::None {
            return (self.adjacent(phrase, next) && self.fits(phrase, place, last)).then_some(last);
        }
        let first = next.saturating_sub(reach(gap));
        (first..=last).rev().find(|&word| self.together(gap, word, next) && self.fits(phrase, place, word))
    }

    /// The word for `place`, after the word `previous` of the place before it.
    fn later(&self, phrase: &Phrase, place: usize, previous: usize) -> Option<usize> {
        let next = previous + 1;
        let gap = phrase.places[place].gap;
        let end = (next + if gap == Gap::None { 1 } else { reach(gap) }).min(self.words.len());
        (next..end).find(|&word| {
            let near = if gap == Gap::None { self.adjacent(phrase, word) } else { self.together(gap, previous, word) };
            near && self.fits(phrase, place, word)
        })
    }

    fn together(&self, gap: Gap, one: usize, other: usize) -> bool {
        match gap {
            Gap::None | Gap::Clause => self.clauses[one] == self.clauses[other],
            Gap::Sentence => self.words[one].segment == self.words[other].segment,
        }
    }

    /// Whether nothing but grammar stands between the word and the one before it.
    fn adjacent(&self, phrase: &Phrase, word: usize) -> bool {
        let one_segment = self.words[word].segment == self.words[word - 1].segment;
        one_segment && (phrase.commas || !self.words[word].before.comma)
    }

    fn fits(&self, phrase: &Phrase, place: usize, word: usize) -> bool {
        self.forms.0[word].iter().any(|form| phrase.places[place].atoms.contains(form))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses;
    use crate::pattern::{Lists, atom, parse};
    use crate::text::read;

    fn found(phrases: &[&str], text: &str) -> Vec<(usize, Vec<usize>)> {
        let lists = Lists::from([("make".to_owned(), vec![atom("виробн*").unwrap()])]);
        let mut matcher = Matcher::default();
        for (entry, phrase) in phrases.iter().enumerate() {
            matcher.add(&parse(phrase, &lists).unwrap(), entry, false);
        }
        let words = read(text);
        let forms = matcher.forms(&words);
        let clauses = clauses(&words, &vec![false; words.len()]);
        matcher.find(&words, &forms, &clauses).into_iter().map(|hit| (hit.entry, hit.own)).collect()
    }

    #[test]
    fn forms_prefixes_and_distances() {
        assert_eq!(found(&["сир"], "Сири, сировина і сиру"), [(0, vec![0]), (0, vec![2])]);
        assert_eq!(found(&["@make .. сир"], "виробництво твердих та м’яких сирів"), [(0, vec![3])]);
        assert_eq!(found(&["@make .. сир"], "виробництво молока; сири"), []);
        assert_eq!(found(&["медичн* туризм"], "медичний туризм; медичний, туризм"), [(0, vec![0, 1])]);
        assert_eq!(found(&["*кластер*"], "мегакластери"), [(0, vec![0])]);
    }
}
