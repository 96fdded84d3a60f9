//! Which of the phrases found count: longer ones first, objects before users and materials.

use crate::classify::lexicon::{Entry, Kind, Target};
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use crate::classify::text::Word;

/// A phrase that is at least this sure stands for an object.
pub(crate) const SURE: f64 = 0.5;

/// The activities that a text names, objects and users alike, in the order of the text.
pub(crate) fn named(reading: &Reading, entries: &[Entry]) -> Vec<Match> {
    let mut kept = longest(reading.activities.clone(), entries, reading.words.len());
    kept.retain(|hit| !matches!(entries[hit.entry].target, Target::Nothing));
    kept.sort_by_key(|hit| (hit.first, hit.last, hit.entry));
    kept
}

/// The activities of a text: phrases that count, in the order of the text.
pub(crate) fn select(reading: &Reading, entries: &[Entry]) -> Vec<Match> {
    let mut kept = named(reading, entries);
    let scope = Scope { all: &kept, entries, words: &reading.words, reading };
    let counts: Vec<bool> = kept.iter().map(|hit| scope.counts(hit)).collect();
    let mut counts = counts.into_iter();
    kept.retain(|_| counts.next().unwrap_or(false));
    kept
}

/// Leaves a word to the phrase that takes most words; equals share.
fn longest(mut found: Vec<Match>, entries: &[Entry], words: usize) -> Vec<Match> {
    let rank = |hit: &Match| (hit.own.len(), hit.places);
    found.sort_by(|a, b| {
        let weights = entries[b.entry].weight.total_cmp(&entries[a.entry].weight);
        rank(b).cmp(&rank(a)).then(weights).then((a.first, a.entry).cmp(&(b.first, b.entry)))
    });
    let mut owner: Vec<Option<usize>> = vec![None; words];
    let mut kept: Vec<Match> = Vec::new();
    for hit in found {
        if hit.own.iter().all(|&word| owner[word].is_none_or(|other| can_share(&kept[other], &hit, word))) {
            hit.own.iter().for_each(|&word| owner[word] = Some(kept.len()));
            kept.push(hit);
        }
    }
    kept
}

/// The same words; or two adjectives of one noun, «легка та харчова промисловість».
fn can_share(one: &Match, other: &Match, word: usize) -> bool {
    let same = one.own == other.own && one.places == other.places;
    let is_noun = |hit: &Match| hit.own.len() > 1 && hit.own.last() == Some(&word);
    let adjectives = one.own.len() == other.own.len() && one.own.first() != other.own.first();
    same || (adjectives && is_noun(one) && is_noun(other))
}

/// How many words a material has at most, «із відходів вугільних електростанцій».
const MATERIAL: usize = 3;

/// Divisions that people visit: as places of something else they say nothing of it.
const SERVING: &[&str] = &["47", "55", "56", "85", "86", "87", "88", "91", "93"];

struct Scope<'a> {
    all: &'a [Match],
    entries: &'a [Entry],
    words: &'a [Word],
    reading: &'a Reading,
}

impl Scope<'_> {
    fn counts(&self, hit: &Match) -> bool {
        let Some(&first) = hit.own.first() else { return false };
        !(self.is_excepted(first)
            || self.is_object_of_head(hit, first)
            || self.is_user(first)
            || self.is_material(first)
            || self.is_place(hit, first)
            || self.is_tool(hit))
    }

    /// Phrases that begin before `word` in its clause and are sure.
    fn earlier(&self, word: usize) -> impl Iterator<Item = &Match> {
        self.all.iter().filter(move |other| {
            other.own.last().is_some_and(|&last| last < word)
                && self.reading.clauses[other.first] == self.reading.clauses[word]
                && self.entries[other.entry].weight >= SURE
        })
    }

    /// What is made or done before `word`; not the tools that it is done with.
    fn earlier_objects(&self, word: usize) -> impl Iterator<Item = &Match> {
        self.earlier(word).filter(|other| !self.entries[other.entry].kind.is_tool())
    }

    /// «крім хутряного».
    fn is_excepted(&self, word: usize) -> bool {
        self.back_to(word, |w| w.before.except).is_some()
    }

    /// «ремонт суден», «машини для харчової промисловості».
    fn is_object_of_head(&self, hit: &Match, word: usize) -> bool {
        self.earlier(word).any(|other| self.entries[other.entry].kind == Kind::Head && other != hit)
    }

    /// «килими для театрів»: after «для», when the clause has an object before it. A comma ends the users only for goods
    /// («корми для тварин, добрива»): sectors after it are users still.
    fn is_user(&self, word: usize) -> bool {
        let Some(purpose) = self.back_to(word, |w| w.before.purpose || is_means(w)) else { return false };
        let comma = self.words[purpose + 1..=word.max(purpose + 1).min(self.words.len() - 1)]
            .iter()
            .any(|w| w.before.comma);
        let of_goods = purpose.checked_sub(1).is_some_and(|word| self.reading.is_goods[word]);
        (of_goods || self.earlier_objects(purpose).next().is_some())
            && !(comma && word > purpose && self.is_product(word))
    }

    /// Whether what stands at the word is made in factories.
    fn is_product(&self, word: usize) -> bool {
        let at = self.all.iter().filter(|hit| hit.own.contains(&word));
        at.filter(|hit| self.entries[hit.entry].kind == Kind::Plain).any(|hit| {
            match &self.entries[hit.entry].target {
                Target::Activity(activity) => {
                    activity.codes.iter().any(|code| ("10".."34").contains(&code.as_str()))
                }
                _ => false,
            }
        })
    }

    /// «соки з овочів».
    fn is_material(&self, word: usize) -> bool {
        let Some(from) = self.back_to(word, |w| w.before.from).filter(|from| from + MATERIAL >= word) else {
            return false;
        };
        let listed = self.words[from..=word].iter().skip(1).any(|w| w.before.comma || w.before.and);
        let near = |other: &Match| other.own.last().is_some_and(|&last| last + 2 >= from);
        !listed && self.earlier(from).any(near)
    }

    /// «сонячні панелі на дахах лікарень»: a place where people are served, after an object of another kind.
    fn is_place(&self, hit: &Match, word: usize) -> bool {
        let of_service = divisions(&self.entries[hit.entry]).all(|code| SERVING.contains(&code));
        let Some(place) = self.back_to(word, |w| w.before.inside).filter(|_| of_service) else {
            return false;
        };
        place + 2 >= word
            && self
                .earlier(place)
                .any(|other| divisions(&self.entries[other.entry]).any(|code| !SERVING.contains(&code)))
    }

    /// IT beside a sector that uses it. «ІТ та креативні індустрії» are two sectors.
    fn is_tool(&self, hit: &Match) -> bool {
        let is_tool = |hit: &Match| self.entries[hit.entry].kind.is_tool();
        let of_use = |other: &&Match| {
            !is_tool(other)
                && self.entries[other.entry].weight >= SURE
                && self.words[other.first].segment == self.words[hit.first].segment
        };
        let mut others = self.all.iter().filter(of_use).peekable();
        is_tool(hit) && others.peek().is_some() && !others.any(|other| self.are_listed(hit, other))
    }

    /// Whether hardly more than «та» or a comma stands between two phrases.
    fn are_listed(&self, one: &Match, other: &Match) -> bool {
        let (left, right) = if one.first < other.first { (one, other) } else { (other, one) };
        let between = self.words.get(left.last + 1..=right.first).unwrap_or_default();
        between.len() <= 2
            && between.iter().any(|word| word.before.and || word.before.comma)
            && !between.iter().any(|word| word.before.inside || word.before.purpose)
    }

    /// The nearest word at or before `word` in its clause that satisfies `test`.
    fn back_to(&self, word: usize, test: impl Fn(&Word) -> bool) -> Option<usize> {
        let clause = self.reading.clauses[word];
        (0..=word).rev().take_while(|&w| self.reading.clauses[w] == clause).find(|&w| test(&self.words[w]))
    }
}

fn divisions(entry: &Entry) -> impl Iterator<Item = &str> {
    let activity = if let Target::Activity(activity) = &entry.target { Some(activity) } else { None };
    activity.into_iter().flat_map(|activity| &activity.codes).map(|code| code.get(..2).unwrap_or(code))
}

/// Words after which means are named, not ends.
pub(crate) fn is_means(word: &Word) -> bool {
    // tidy: ukrainian-words: phrases of means are grammar, not prose
    matches!(word.folded.as_str(), "використанням" | "застосуванням" | "допомогою" | "основі" | "базі")
}
