//! What a phrase is in its clause: an object, its user, its material, its place, its tool.

mod attribute;

use crate::classify::evidence::SURE;
use crate::classify::lexicon::{Entry, Kind, Target};
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use crate::classify::text::Word;

/// How many words a material has at most, «із відходів вугільних електростанцій».
const MATERIAL: usize = 3;

/// Divisions that people visit: as places of something else they say nothing of it.
const SERVING: &[&str] = &["47", "55", "56", "85", "86", "87", "88", "91", "93"];

/// Machines for other trades.
const MACHINERY: &str = "28";

/// The phrases of a text beside each other.
pub(crate) struct Scope<'a> {
    pub all: &'a [Match],
    pub entries: &'a [Entry],
    pub words: &'a [Word],
    pub reading: &'a Reading,
}

impl Scope<'_> {
    /// Whether the phrase names what is made or done, not for whom, of what, or where.
    pub(crate) fn is_object(&self, hit: &Match) -> bool {
        let Some(&first) = hit.own.first() else { return false };
        !(self.is_excepted(first)
            || self.is_object_of_head(hit, first)
            || self.is_user(hit, first)
            || self.is_material(first)
            || self.is_place(hit, first)
            || self.is_market(hit, first)
            || self.is_attribute(hit, first))
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
    fn is_user(&self, hit: &Match, word: usize) -> bool {
        let Some(purpose) = self.back_to(word, |w| w.before.purpose || is_means(w)) else { return false };
        let comma = self.words[purpose + 1..=word.max(purpose + 1).min(self.words.len() - 1)]
            .iter()
            .any(|w| w.before.comma);
        let of_goods = purpose.checked_sub(1).is_some_and(|word| self.reading.is_goods[word]);
        (of_goods
            || self.earlier_objects(purpose).next().is_some()
            || (self.is_machine_before(purpose) && !self.is_machinery(hit))
            || (self.is_unknown_before(purpose) && self.serves(hit)))
            && !(comma && word > purpose && self.is_product(word))
    }

    /// «обладнання для …»: a machine, though machines give way to other objects of their sentence.
    fn is_machine_before(&self, purpose: usize) -> bool {
        let before = |hit: &&Match| hit.own.last().is_some_and(|&last| last + 1 == purpose);
        self.all.iter().filter(before).any(|hit| self.is_machinery(hit))
    }

    fn is_machinery(&self, hit: &Match) -> bool {
        divisions(&self.entries[hit.entry]).any(|code| code == MACHINERY)
    }

    /// Whether a thing without a label stands before «для»: what follows only uses it.
    fn is_unknown_before(&self, purpose: usize) -> bool {
        purpose.checked_sub(1).is_some_and(|thing| {
            self.reading.clauses[thing] == self.reading.clauses[purpose] && self.reading.is_unknown[thing]
        })
    }

    /// Whether it is done for people on the spot; tourists are no mere users, what is made for them is tourism.
    fn serves(&self, hit: &Match) -> bool {
        divisions(&self.entries[hit.entry]).all(|code| SERVING.contains(&code))
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
        let Some(place) = self.back_to(word, |w| w.before.inside).filter(|_| self.serves(hit)) else {
            return false;
        };
        let elsewhere = |other: &&Match| {
            other.own.first().is_some_and(|&first| first < place)
                && self.reading.clauses[other.first] == self.reading.clauses[word]
                && self.entries[other.entry].weight >= SURE
                && divisions(&self.entries[other.entry]).any(|code| !SERVING.contains(&code))
        };
        let apart = self.words[place..=word].iter().skip(1).any(|w| w.before.comma);
        place + 2 >= word && !apart && self.all.iter().any(|other| elsewhere(&other))
    }

    /// «корисні копалини в агропромисловому секторі»: a sector named as such behind an object of another kind is where that is used.
    fn is_market(&self, hit: &Match, word: usize) -> bool {
        let Some(place) = self.back_to(word, |w| w.before.inside) else { return false };
        let behind = hit.last.saturating_add(1).min(self.words.len() - 1);
        let is_sector = self.words[word..=behind.max(word)].iter().any(is_sector_noun);
        let own: Vec<&str> = divisions(&self.entries[hit.entry]).collect();
        let is_other = |other: &Match| divisions(&self.entries[other.entry]).any(|code| !own.contains(&code));
        is_sector && self.earlier_objects(place).any(is_other)
    }

    /// IT beside a sector that uses it. «ІТ та креативні індустрії» are two sectors.
    pub(crate) fn is_tool(&self, hit: &Match) -> bool {
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

/// «секторі», «галузях»: a trade as a place.
fn is_sector_noun(word: &Word) -> bool {
    // tidy: ukrainian-words: names of sectors as places are grammar, not prose
    const NOUNS: &[&str] = &["сектор", "галуз", "комплекс", "промисловост", "індустрі"];
    NOUNS.iter().any(|start| word.folded.starts_with(start))
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
