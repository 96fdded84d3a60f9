//! Two regions: what their strategies share, and whether that is more than chance.

use super::chance::{Chance, pair_index};
use super::{Match, Overlap, Role};
use rozum_diagnosis::StrategyRead;
use rozum_model::{RegionIso, SphereId};
use rozum_reference::neighbours::adjacent;

/// Two regions with a strategy.
#[derive(Debug, Clone, PartialEq)]
pub struct RegionPair {
    /// The smaller code.
    pub a: RegionIso,
    /// The other.
    pub b: RegionIso,
    /// Whether they border on each other.
    pub neighbours: bool,
    /// How many priorities each has.
    pub priorities: (usize, usize),
    /// Spheres of annex 2 that both declare, whatever their priorities say.
    pub declared_spheres: Vec<SphereId>,
    /// Overlaps by match, as in [`Match::ALL`].
    pub matches: [usize; 5],
    /// Overlaps that are copies, by the same words or the same group of KVED.
    pub copies: usize,
    /// Overlaps that could be a chain.
    pub chains: usize,
    /// Overlaps of which a text leaves open whether they are copies; they are neither of the above.
    pub open: usize,
    /// Sum of the weights of the overlaps.
    pub score: u32,
    /// The sum to be expected by chance; `None` where a region has no priority.
    pub expected: Option<f64>,
    /// The chance of so large a sum; `None` where a region has no priority.
    pub p_value: Option<f64>,
    /// How often chance alone would make a p of at most [`RARE`](super::RARE) here; `None` where a region has no priority.
    pub rare_by_chance: Option<f64>,
}

impl RegionPair {
    /// Overlaps of any kind.
    pub const fn overlaps(&self) -> usize {
        self.copies + self.chains + self.open
    }

    /// The region that is not this one.
    pub fn other(&self, region: RegionIso) -> RegionIso {
        if self.a == region { self.b } else { self.a }
    }
}

/// All pairs of regions in the order of their codes. `chances` stand by [`pair_index`].
pub fn pairs(strategies: &[&StrategyRead<'_>], overlaps: &[Overlap], chances: &[Chance]) -> Vec<RegionPair> {
    let mut pairs = Vec::new();
    for (i, one) in strategies.iter().enumerate() {
        for (j, other) in strategies.iter().enumerate().skip(i + 1) {
            let own = overlaps.iter().filter(|o| (o.region_a, o.region_b) == (one.region, other.region));
            let chance = chances.get(pair_index(i, j, strategies.len())).copied();
            pairs.push(pair(one, other, own, chance));
        }
    }
    pairs
}

fn pair<'a>(
    one: &StrategyRead<'_>,
    other: &StrategyRead<'_>,
    overlaps: impl Iterator<Item = &'a Overlap>,
    chance: Option<Chance>,
) -> RegionPair {
    let priorities = (one.priorities.len(), other.priorities.len());
    let chance = chance.filter(|_| priorities.0 > 0 && priorities.1 > 0);
    let (mut matches, mut copies, mut chains, mut open) = ([0; 5], 0, 0, 0);
    for overlap in overlaps {
        for (count, kind) in matches.iter_mut().zip(Match::ALL) {
            *count += usize::from(overlap.kind == kind);
        }
        chains += usize::from(overlap.role == Role::Chain);
        open += usize::from(overlap.is_left_open());
        copies += usize::from(overlap.is_settled_copy());
    }
    RegionPair {
        a: one.region,
        b: other.region,
        neighbours: adjacent(one.region, other.region),
        priorities,
        declared_spheres: one.sphere_ids().intersection(&other.sphere_ids()).copied().collect(),
        matches,
        copies,
        chains,
        open,
        score: chance.map_or(0, |chance| chance.score),
        expected: chance.map(|chance| chance.expected),
        p_value: chance.map(|chance| chance.p_value),
        rare_by_chance: chance.map(|chance| chance.rare),
    }
}
