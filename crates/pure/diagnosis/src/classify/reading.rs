//! A text with everything that the tables know about its words.

use crate::classify::classifier::{Classifier, shared};
use crate::classify::clause::clauses;
use crate::classify::lexicon::{Kind, Signal, Target};
use crate::classify::matcher::{Forms, Match};
use crate::classify::text::{Word, read};
use std::collections::HashSet;

/// A text before it is decided what counts. Vectors by word are as long as `words`.
pub(crate) struct Reading {
    pub words: Vec<Word>,
    /// What each word can stand for.
    pub forms: Forms,
    /// The clause that each word stands in.
    pub clauses: Vec<usize>,
    /// Whether it names something done.
    pub is_action: Vec<bool>,
    /// Whether it fits every text.
    pub is_generic: Vec<bool>,
    /// Whether it is a word for goods of any kind: «матеріали для машинобудування» are no machines.
    pub is_goods: Vec<bool>,
    /// Whether no table knows it.
    pub is_unknown: Vec<bool>,
    /// Phrases of activities.
    pub activities: Vec<Match>,
    /// Phrases of flags and signals, in the order of the text.
    pub marks: Vec<Match>,
}

impl Reading {
    /// A text by the tables that everyone reads with.
    pub(crate) fn of(text: &str) -> Option<Self> {
        shared().map(|tables| Self::new(tables, text))
    }

    pub(crate) fn new(tables: &Classifier, text: &str) -> Self {
        let words = read(text);
        let forms = tables.matcher.forms(&words);
        let is_action = forms.any_of(&tables.actions);
        let clauses = clauses(&words, &is_action);
        let (mut found, guards) = tables.phrases(&words, &forms, &clauses);
        let is_generic = tables.generic_words(&found, &is_action);
        let mut reading = Self {
            is_goods: forms.any_of(&tables.goods),
            is_unknown: forms.0.iter().map(Vec::is_empty).collect(),
            words,
            forms,
            clauses,
            is_action,
            is_generic,
            activities: Vec::new(),
            marks: Vec::new(),
        };
        let guards = reading.guarded(tables, &guards);
        found.retain(|hit| {
            !guards.contains(&(hit.entry, reading.place(tables, hit.entry, hit.first)))
                && reading.says_something(tables, hit)
        });
        let is_mark =
            |hit: &Match| matches!(tables.entries[hit.entry].target, Target::Flag(_) | Target::Signal(_));
        (reading.marks, reading.activities) = found.into_iter().partition(is_mark);
        reading.marks.sort_by_key(|hit| (hit.first, hit.last, hit.entry));
        reading
    }

    /// Rows with the places where a phrase takes them out of play.
    fn guarded(&self, tables: &Classifier, guards: &[Match]) -> HashSet<(usize, usize)> {
        let rows = guards.iter().map(|guard| (guard.entry - tables.entries.len(), guard.first));
        rows.map(|(row, word)| (row, self.place(tables, row, word))).collect()
    }

    /// How far a guard of the row reaches from a word: a flag is a matter of the sentence, an activity of its clause.
    fn place(&self, tables: &Classifier, row: usize, word: usize) -> usize {
        match tables.entries[row].target {
            Target::Activity(_) | Target::Nothing => self.clauses[word],
            Target::Flag(_) | Target::Signal(_) => self.words[word].segment,
        }
    }

    /// A title of generic words, «виробництво іншої продукції», is meant only where nothing stands beside it.
    fn says_something(&self, tables: &Classifier, hit: &Match) -> bool {
        let beside = |word: &usize| !(hit.first..=hit.last).contains(word);
        let segment = self.words[hit.first].segment;
        tables.entries[hit.entry].kind != Kind::Title
            || hit.own.iter().any(|&word| !self.is_generic[word])
            || !(0..self.words.len()).filter(beside).any(|word| self.words[word].segment == segment)
    }
}

impl Classifier {
    /// All phrases, and all guards.
    fn phrases(&self, words: &[Word], forms: &Forms, clauses: &[usize]) -> (Vec<Match>, Vec<Match>) {
        let found = self.matcher.find(words, forms, clauses);
        found.into_iter().partition(|hit| hit.entry < self.entries.len())
    }

    /// Which words fit every text, or name an action.
    pub(crate) fn generic(&self, words: &[Word]) -> Vec<bool> {
        let forms = self.matcher.forms(words);
        let (found, _) = self.phrases(words, &forms, &vec![0; words.len()]);
        self.generic_words(&found, &forms.any_of(&self.actions))
    }

    fn generic_words(&self, found: &[Match], is_action: &[bool]) -> Vec<bool> {
        let mut generic = is_action.to_vec();
        let is_generic = |hit: &&Match| self.entries[hit.entry].target == Target::Signal(Signal::Generic);
        for hit in found.iter().filter(is_generic) {
            hit.own.iter().for_each(|&word| generic[word] = true);
        }
        generic
    }
}
