//! Looks for the other words of a phrase around the one that was found.

use crate::classify::matcher::{Forms, Match, Phrase};
use crate::classify::pattern::Gap;
use crate::classify::text::Word;

/// How many words further `..` looks, and `...`.
const FAR: usize = 8;
const FARTHER: usize = 16;

const fn reach(gap: Gap) -> usize {
    match gap {
        Gap::None => 1,
        Gap::Clause => FAR,
        Gap::Sentence => FARTHER,
    }
}

/// The words of a text while a phrase is looked for in it.
pub(crate) struct Search<'a> {
    pub words: &'a [Word],
    pub forms: &'a Forms,
    pub clauses: &'a [usize],
}

impl Search<'_> {
    /// The phrase with the word at `index` in its `trigger` place.
    pub(crate) fn match_at(&self, phrase: &Phrase, trigger: usize, index: usize) -> Option<Match> {
        // Most phrases fail at the first other word: nothing is kept for them.
        match trigger.checked_sub(1) {
            Some(before) => drop(self.earlier(phrase, before, index)?),
            None if phrase.places.len() > 1 => drop(self.later(phrase, 1, index)?),
            None => {}
        }
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
            let near = if gap == Gap::None {
                self.adjacent(phrase, word)
            } else {
                self.together(gap, previous, word)
            };
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
