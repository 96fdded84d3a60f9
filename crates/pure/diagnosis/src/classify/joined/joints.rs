//! The ways in which two sectors are joined.

use super::sector::Sector;
use crate::classify::evidence::SURE;
use crate::classify::lexicon::{Entry, Signal};
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use crate::classify::scope::is_means;
use rozum_model::Flag;

/// How sure each way is. Grammar is read from prepositions and lists of words, so none is certain.
const TOOL: f64 = 0.85;
const SURELY: f64 = 0.8;
const BARELY: f64 = 0.75;
/// Plain supplies of one sector to another, or sectors that are not named.
const LOOSELY: f64 = 0.5;

/// Words from a residue to those who leave it, at most.
const OWNER: usize = 3;

/// Two sectors joined, by the words from first to last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Joint {
    pub sureness: f64,
    pub first: usize,
    pub last: usize,
}

/// A text in which joints are looked for.
pub(crate) struct Joints<'a> {
    pub entries: &'a [Entry],
    pub reading: &'a Reading,
    pub sectors: &'a [Sector],
}

impl Joints<'_> {
    pub(crate) fn all(&self) -> Vec<Joint> {
        let mut found = self.tools();
        found.extend(self.science());
        for word in 0..self.reading.words.len() {
            found.extend(self.purpose(word));
            found.extend(self.means(word));
        }
        found.extend(self.residues());
        found.extend(self.uses());
        found.extend(self.named_as_such());
        found
    }

    /// IT that another sector of its clause uses, and words of IT beside a sector: «цифровізація переробки молока».
    fn tools(&self) -> Vec<Joint> {
        let tools = self.sectors.iter().filter(|sector| sector.is_tool).map(|tool| (tool.first, tool.last));
        let it =
            |hit: &&Match| self.sectors.iter().any(|s| s.is_it && s.first <= hit.last && hit.first <= s.last);
        let digital = self.marks(Flag::Digital).filter(|hit| !it(hit)).map(|hit| (hit.first, hit.last));
        self.beside(tools.chain(digital), TOOL)
    }

    /// Research in a sector that is named.
    fn science(&self) -> Vec<Joint> {
        let science = self.signal(Signal::Science).map(|hit| (hit.first, hit.last));
        self.beside(science, BARELY)
    }

    /// Each of these words with the nearest sector of its clause that it is not listed with.
    fn beside(&self, words: impl Iterator<Item = (usize, usize)>, sureness: f64) -> Vec<Joint> {
        let near = |(first, last): (usize, usize)| {
            let fits = |sector: &&Sector| {
                let apart = sector.last < first || last < sector.first;
                apart
                    && !sector.is_it
                    && self.together(sector.first, first)
                    && !self.are_listed((first, last), sector)
            };
            let distance = |sector: &&Sector| sector.first.abs_diff(first);
            let sector = self.sectors.iter().filter(fits).min_by_key(distance)?;
            Some(Joint { sureness, first: first.min(sector.first), last: last.max(sector.last) })
        };
        words.filter_map(near).collect()
    }

    /// «матеріали для машинобудування»: goods of one sector, or of none in particular, made for another.
    fn purpose(&self, word: usize) -> Option<Joint> {
        self.reading.words[word].before.purpose.then_some(())?;
        let giver = self.before(word).last().filter(|giver| self.is_close(giver.last, word));
        let first = giver.map_or_else(|| self.goods_before(word), |giver| Some(giver.first))?;
        let user = self.after(word).find(|user| giver.is_none_or(|giver| giver.differs(user)))?;
        let sureness = match (self.is_new(word), user.takes_in) {
            (true, _) => SURELY,
            (false, true) => LOOSELY,
            (false, false) => return None,
        };
        Some(Joint { sureness, first, last: user.last })
    }

    /// «енергія з використанням відходів деревообробки».
    fn means(&self, word: usize) -> Option<Joint> {
        is_means(&self.reading.words[word]).then_some(())?;
        self.pair(word, word + 1, SURELY)
    }

    /// «біогаз із відходів тваринництва»; loosely where nobody says whose residue it is.
    fn residues(&self) -> Vec<Joint> {
        let words = &self.reading.words;
        let residue = |residue: &Match| {
            let maker = self.before(residue.first).last()?;
            let of =
                self.after(residue.last + 1).find(|of| of.first <= residue.last + OWNER && maker.differs(of));
            let (sureness, last) = of.map_or((LOOSELY, residue.last), |of| (SURELY, of.last));
            Some(Joint { sureness, first: maker.first, last })
        };
        let used = self.signal(Signal::Residue).filter(|hit| words[hit.first].before.from);
        used.filter_map(residue).collect()
    }

    /// «використання бішофіту в аграрному секторі»; IT brought into something that is not named joins loosely, unless something new
    /// is said.
    fn uses(&self) -> Vec<Joint> {
        let words = &self.reading.words;
        let place = |used: &Match| {
            let inside = (used.last + 1..words.len()).filter(|&word| words[word].before.inside);
            let mut inside = inside.filter(|&word| self.together(used.first, word));
            inside.find_map(|word| self.pair(word, word, SURELY).or_else(|| self.it_in(word)))
        };
        self.signal(Signal::Uses).filter_map(place).collect()
    }

    fn it_in(&self, word: usize) -> Option<Joint> {
        // «ІТ та їх впровадження у …» begins a clause, not a sentence.
        let segment = |word: usize| self.reading.words[word].segment;
        let mut earlier = self.sectors.iter().filter(|s| s.last < word && segment(s.first) == segment(word));
        let it = earlier.rfind(|sector| sector.is_it)?;
        let sureness = if self.is_new(word) { BARELY } else { LOOSELY };
        Some(Joint { sureness, first: it.first, last: word })
    }

    /// «поєднання», «міжгалузевий», «ланцюг»: surely with two sectors in the clause or something new in the sentence, else
    /// loosely; chains of one sector not at all.
    fn named_as_such(&self) -> Vec<Joint> {
        let joint = |hit: &Match| {
            let near: Vec<&Sector> =
                self.sectors.iter().filter(|sector| self.together(sector.first, hit.first)).collect();
            let two = near.iter().any(|one| near.iter().any(|other| one.differs(other)));
            let by_itself = self.entries[hit.entry].weight >= SURE;
            let surely = two || (by_itself && self.is_new(hit.first));
            (surely || by_itself).then_some(Joint {
                sureness: if surely { SURELY } else { LOOSELY },
                first: hit.first,
                last: hit.last,
            })
        };
        self.signal(Signal::Joins).filter_map(joint).collect()
    }

    /// A sector before `end` and another from `begin` on, in the clause of both.
    fn pair(&self, end: usize, begin: usize, sureness: f64) -> Option<Joint> {
        let of = |one: &Sector| self.after(begin).find(|other| one.differs(other)).map(|other| other.last);
        let joint = |one: &Sector| Some(Joint { sureness, first: one.first, last: of(one)? });
        self.before(end).filter_map(joint).last()
    }
}
