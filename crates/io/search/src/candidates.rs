//! For a word of the query: the word forms of the index that answer it, and how near each is.

use crate::hits::Match;
use crate::index::Index;
use crate::typo;
use rozum_language::{root, stem};
use std::collections::BTreeMap;

/// Word forms by place in the index, each with its nearest match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Candidates(BTreeMap<usize, Match>);

impl Candidates {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, Match)> {
        self.0.iter().map(|(&place, &nearness)| (place, nearness))
    }

    fn add(&mut self, places: impl IntoIterator<Item = usize>, nearness: Match) {
        for place in places {
            self.0.entry(place).and_modify(|known| *known = nearness.min(*known)).or_insert(nearness);
        }
    }
}

/// A beginning must have so many letters to stand for longer words.
const SHORTEST_PREFIX: usize = 2;

impl Index {
    /// Forms of the word, of its family, and words that it begins.
    pub(crate) fn candidates(&self, word: &str) -> Candidates {
        let mut found = Candidates::default();
        found.add(self.words.place(word), Match::Exact);
        found.add(places(self.stems.get(&stem(word))), Match::Inflected);
        found.add(places(self.roots.get(&root(word))), Match::Derived);
        if word.chars().count() >= SHORTEST_PREFIX {
            found.add(self.words.beginning_with(word), Match::Prefix);
        }
        found
    }

    /// Words a few typing errors away, as typed or by their stem, and the likeliest of them. Codes and numbers are not guessed.
    pub(crate) fn mistyped(&self, word: &str) -> (Candidates, Option<&str>) {
        let most = typo::forgiven(word.chars().count());
        if most == 0 || word.chars().any(|c| c.is_ascii_digit()) {
            return (Candidates::default(), None);
        }
        let mut near = typo::near(self.words.texts(), word, most);
        if near.is_empty() {
            near = typo::near(self.stems.texts(), &stem(word), most)
                .into_iter()
                .flat_map(|(at, distance)| places(self.stems.value(at)).map(move |place| (place, distance)))
                .collect();
        }
        let likeliest = near
            .iter()
            .min_by_key(|(place, distance)| (*distance, usize::MAX - self.frequency(*place), *place));
        let likeliest = likeliest.map(|(place, _)| self.words.text(*place));
        let mut found = Candidates::default();
        found.add(near.iter().map(|(place, _)| *place), Match::Typo);
        (found, likeliest)
    }

    fn frequency(&self, place: usize) -> usize {
        self.words.value(place).map_or(0, |word| word.postings.len())
    }
}

fn places(group: Option<&Vec<u32>>) -> impl Iterator<Item = usize> {
    group.into_iter().flatten().filter_map(|&place| usize::try_from(place).ok())
}
