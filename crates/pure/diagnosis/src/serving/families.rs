//! Word families as numbers, so that each text of a strategy can be held against each other quickly.

use crate::classify::Content;
use crate::confidence::share;
use std::collections::{BTreeSet, HashMap};

/// A number for each family that a strategy uses.
#[derive(Default)]
pub(super) struct Numbers(HashMap<String, usize>);

/// The families of a text as ascending numbers.
pub(super) struct Families {
    own: Vec<usize>,
    all: Vec<usize>,
}

impl Numbers {
    pub(super) fn of(&mut self, content: &Content) -> Families {
        Families { own: self.each(&content.own), all: self.each(&content.all) }
    }

    fn each(&mut self, families: &BTreeSet<String>) -> Vec<usize> {
        let mut numbers: Vec<usize> = families.iter().map(|family| self.number(family)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number(&mut self, family: &str) -> usize {
        if let Some(&known) = self.0.get(family) {
            return known;
        }
        let next = self.0.len();
        self.0.insert(family.to_owned(), next);
        next
    }
}

impl Families {
    /// 0 … 1: the part of the families of its own that stand in the other text as well; 0 where it has none.
    pub(super) fn own_in(&self, other: &Self) -> f64 {
        part(&self.own, &other.all)
    }

    /// The same, of all families where it has none of its own.
    pub(super) fn part_in(&self, other: &Self) -> f64 {
        part(if self.own.is_empty() { &self.all } else { &self.own }, &other.all)
    }
}

fn part(some: &[usize], other: &[usize]) -> f64 {
    share(some.iter().filter(|number| other.binary_search(number).is_ok()).count(), some.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_of_the_telling_words_where_there_are_any() {
        let mut numbers = Numbers::default();
        let mut of = |text: &str| numbers.of(&Content::of(text));
        let resource = of("використання покладів бішофіту в регіоні");
        assert!(resource.part_in(&of("створення у регіоні проєкту щодо бішофіту")) >= 0.5);
        assert!(resource.part_in(&of("створення мережі хабів у регіоні")) < f64::EPSILON);
        let general = of("стимулювання малого та середнього підприємництва");
        let support = of("підтримка МСП");
        assert!(general.own_in(&support) < f64::EPSILON && general.part_in(&support) > 0.9);
        assert!(of("").part_in(&support) < f64::EPSILON);
    }
}
