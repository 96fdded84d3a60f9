//! Finds all phrases in a text at once.

mod forms;

use crate::classify::pattern::{Atom, Element, Gap};
use crate::classify::search::Search;
use crate::classify::text::Word;
use crate::classify::unknown::Unknown;
use std::collections::{HashMap, HashSet};

/// Number of a distinct word form in a [`Matcher`].
pub(crate) type AtomId = u32;

/// A place of a phrase: what may stand in it.
pub(crate) struct Place {
    pub atoms: Vec<AtomId>,
    pub consumes: bool,
    pub gap: Gap,
}

/// A phrase with its words as numbers.
pub(crate) struct Phrase {
    pub places: Vec<Place>,
    pub entry: usize,
    /// Official titles are lists: commas may stand between their words.
    pub commas: bool,
}

/// Phrases, found through their first word of their own.
#[derive(Default)]
pub(crate) struct Matcher {
    stems: HashMap<String, AtomId>,
    prefixes: HashMap<String, AtomId>,
    exacts: HashMap<String, AtomId>,
    contains: Vec<(String, AtomId)>,
    /// First parts of compounds that say how, not what.
    combining: Vec<String>,
    /// Whether words that no phrase knows may stand for others. Small tables know few words, and unknown ones are no
    /// misspellings of those.
    guesses: bool,
    unknown: Unknown,
    /// Forms that are phrases by themselves.
    single: HashSet<AtomId>,
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
pub(crate) struct Forms(pub(crate) Vec<Vec<AtomId>>);

impl Matcher {
    /// A matcher of the whole language: it looks behind these first parts of compounds and guesses at words that it does not
    /// know.
    pub(crate) fn new(combining: Vec<String>) -> Self {
        Self { combining, guesses: true, ..Self::default() }
    }

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
        if let [place] = &places[..] {
            self.single.extend(&place.atoms);
        }
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
            Atom::Contains(part) => {
                let known = self.contains.iter().find(|(known, _)| known == part).map(|(_, id)| *id);
                if known.is_none() {
                    self.contains.push((part.clone(), next));
                }
                known.unwrap_or(next)
            }
        };
        if known == next {
            self.atoms += 1;
            self.triggers.push(Vec::new());
            if self.guesses {
                self.unknown.add(atom, known);
            }
        }
        known
    }

    /// What each word can stand for.
    pub(crate) fn forms(&self, words: &[Word]) -> Forms {
        Forms(words.iter().map(|word| self.forms_of(word)).collect())
    }

    /// All phrases of the text, in no particular order but always the same one.
    pub(crate) fn find(&self, words: &[Word], forms: &Forms, clauses: &[usize]) -> Vec<Match> {
        let mut found = Vec::new();
        let text = Search { words, forms, clauses };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::clause::clauses;
    use crate::classify::pattern::{Lists, atom, parse};
    use crate::classify::text::read;

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

    #[test]
    fn small_tables_do_not_guess() {
        let guessed = |mut matcher: Matcher| {
            matcher.add(&parse("лабораторі*", &Lists::new()).unwrap(), 0, false);
            let words = read("лабараторія");
            matcher.forms(&words).0.concat().len()
        };
        assert_eq!((guessed(Matcher::default()), guessed(Matcher::new(Vec::new()))), (0, 1));
    }
}
