//! What stands where in a text in which joints are looked for.

use super::joints::Joints;
use super::sector::Sector;
use crate::classify::evidence::SURE;
use crate::classify::lexicon::{Signal, Target};
use crate::classify::matcher::Match;
use rozum_model::Flag;

/// Words from goods to «для» at most.
const CLOSE: usize = 3;

impl Joints<'_> {
    /// Sectors that end before the word in its clause.
    pub(super) fn before(&self, word: usize) -> impl Iterator<Item = &Sector> {
        self.sectors.iter().filter(move |sector| sector.last < word && self.together(sector.first, word))
    }

    /// Sectors that begin with the word or after it in its clause.
    pub(super) fn after(&self, word: usize) -> impl Iterator<Item = &Sector> {
        self.sectors.iter().filter(move |sector| sector.first >= word && self.together(sector.first, word))
    }

    pub(super) fn together(&self, one: usize, other: usize) -> bool {
        let clause = |word: usize| self.reading.clauses.get(word);
        clause(one).is_some() && clause(one) == clause(other)
    }

    pub(super) fn goods_before(&self, word: usize) -> Option<usize> {
        let device = |near: usize| self.signal(Signal::Device).any(|hit| hit.own.contains(&near));
        let made = |near: usize| self.reading.is_goods[near] || device(near);
        (0..word).rev().take(CLOSE).find(|&near| made(near) && self.is_close(near, word))
    }

    /// Whether few words and no comma stand between the two.
    pub(super) fn is_close(&self, one: usize, word: usize) -> bool {
        let between = self.reading.words.get(one + 1..=word).unwrap_or_default();
        self.together(one, word) && between.len() <= CLOSE && !between.iter().any(|word| word.before.comma)
    }

    /// Whether the sentence of the word names something new.
    pub(super) fn is_new(&self, word: usize) -> bool {
        let segment = |word: usize| self.reading.words[word].segment;
        self.marks(Flag::HasInnovation).any(|hit| segment(hit.first) == segment(word))
    }

    /// Whether a comma or «та» sets the words and the sector apart, and no preposition ties them.
    pub(super) fn are_listed(&self, words: (usize, usize), sector: &Sector) -> bool {
        let (end, begin) =
            if words.0 < sector.first { (words.1, sector.first) } else { (sector.last, words.0) };
        let between =
            || self.reading.words.get(end + 1..=begin).unwrap_or_default().iter().map(|word| word.before);
        let tied = between().any(|before| before.inside || before.purpose || before.from);
        !tied && between().any(|before| before.and || before.comma)
    }

    pub(super) fn signal(&self, signal: Signal) -> impl Iterator<Item = &Match> {
        self.reading.marks.iter().filter(move |hit| self.entries[hit.entry].target == Target::Signal(signal))
    }

    /// Words that set a flag by themselves.
    pub(super) fn marks(&self, flag: Flag) -> impl Iterator<Item = &Match> {
        self.reading.marks.iter().filter(move |hit| {
            let entry = &self.entries[hit.entry];
            entry.target == Target::Flag(flag) && entry.weight >= SURE
        })
    }
}
