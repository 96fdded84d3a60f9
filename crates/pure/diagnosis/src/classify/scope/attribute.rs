//! Adjectives that say what a thing is for or of.

use super::{Scope, divisions};
use crate::classify::adjective::{is_adjective, is_clear_adjective};
use crate::classify::evidence::SURE;
use crate::classify::lexicon::Kind;
use crate::classify::matcher::Match;
use crate::classify::text::Before;

/// Below this, a phrase gives way to a noun that no table knows.
const FIRM: f64 = 0.7;

impl Scope<'_> {
    /// «зернові термінали»: an adjective says what the thing is for or of, the thing is the noun after it.
    pub(super) fn is_attribute(&self, hit: &Match, word: usize) -> bool {
        let entry = &self.entries[hit.entry];
        if hit.own.len() > 1 || entry.kind == Kind::Title || !is_adjective(&self.words[word]) {
            return false;
        }
        let Some(noun) = self.noun_after(word).filter(|&noun| self.agrees(word, noun)) else { return false };
        if entry.weight < FIRM && self.reading.is_unknown[noun] {
            // «зернових батончиків» are no grain, whatever they are.
            return true;
        }
        self.all.iter().any(|other| {
            other.own.first() == Some(&noun)
                && self.entries[other.entry].weight >= SURE
                && !self.entries[other.entry].kind.is_tool()
                && divisions(&self.entries[other.entry]).all(|code| divisions(entry).all(|own| own != code))
        })
    }

    /// «пекарні кондитерів» are two nouns: after -і an adjective has a noun in the nominative.
    fn agrees(&self, word: usize, noun: usize) -> bool {
        // tidy: ukrainian-words: endings are grammar, not prose
        !self.words[word].folded.ends_with('і')
            || self.words[noun].folded.ends_with(['и', 'і', 'ї', 'а', 'я', 'е', 'о'])
    }

    /// The noun of an adjective: next to it, or after others of its kind («зернових та контейнерних терміналів»).
    fn noun_after(&self, word: usize) -> Option<usize> {
        let stays = |next: &usize| self.reading.clauses[*next] == self.reading.clauses[word];
        for next in (word + 1..self.words.len()).take_while(stays) {
            let before = self.words[next].before;
            let listed = before.and || before.comma;
            let alone = Before { and: false, comma: false, ..before } == Before::default();
            if !alone || (listed && !is_clear_adjective(&self.words[next])) {
                return None;
            }
            if !is_adjective(&self.words[next]) {
                return Some(next);
            }
        }
        None
    }
}
