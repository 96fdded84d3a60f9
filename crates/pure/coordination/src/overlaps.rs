//! Which priorities of different regions overlap, whether they copy or could make one chain, and which regions overlap
//! more than chance would have it. Method: `docs/methods/overlaps.md`.

mod adjacent;
mod certainty;
mod chance;
mod copy;
mod matching;
mod member;
mod pairs;
mod role;

pub use certainty::Certainty;
pub use chance::{DRAWS, RARE, SEED};
pub(crate) use matching::percent;
pub use matching::{Match, Shared};
pub use pairs::RegionPair;
pub use role::Role;

use crate::chains::Figures;
use member::Member;
use role::Around;
use rozum_diagnosis::{StrategyRead, Thresholds};
use rozum_model::{PriorityId, Reason, RegionIso};
use rozum_reference::neighbours::adjacent;

/// All overlaps of a set of strategies.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overlaps {
    /// Every two regions with a strategy, by code; the first code is the smaller.
    pub pairs: Vec<RegionPair>,
    /// Pairs of priorities: neighbours first, then the strongest match, then the most alike texts, then ids.
    pub overlaps: Vec<Overlap>,
}

/// Two priorities of different regions that have something in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlap {
    /// Priority of the region with the smaller code.
    pub a: PriorityId,
    /// Priority of the other.
    pub b: PriorityId,
    /// Region of `a`.
    pub region_a: RegionIso,
    /// Region of `b`.
    pub region_b: RegionIso,
    /// Whether the regions border on each other.
    pub neighbours: bool,
    /// The strongest that holds.
    pub kind: Match,
    /// Copy, or parts of one chain.
    pub role: Role,
    /// Whether the texts settle that, and by what.
    pub certainty: Certainty,
    /// The labels that both texts have.
    pub shared: Shared,
    /// Likeness of the texts, 0 … 1.
    pub similarity: f64,
    /// Of the two regions, see [`RegionPair::p_value`].
    pub p_value: f64,
    /// What is shared, and why it is a copy or a chain, in that order.
    pub why: [Reason; 2],
    /// How the two could share out roles: a proposal to talk about.
    pub roles: Reason,
}

impl Overlaps {
    /// The pair of these regions, in any order.
    pub fn pair(&self, one: RegionIso, other: RegionIso) -> Option<&RegionPair> {
        let wanted = (one.min(other), one.max(other));
        self.pairs.iter().find(|pair| (pair.a, pair.b) == wanted)
    }

    /// How many pairs of neighbours overlap so much that chance seldom does it.
    pub fn rare_neighbours(&self) -> Rare {
        let near = self.pairs.iter().filter(|pair| pair.neighbours);
        let tested: Vec<(f64, f64)> =
            near.filter_map(|pair| Some((pair.p_value?, pair.rare_by_chance?))).collect();
        Rare {
            tested: tested.len(),
            rare: tested.iter().filter(|(p, _)| *p <= RARE).count(),
            by_chance: tested.iter().map(|(_, by_chance)| by_chance).sum(),
        }
    }

    /// Overlaps between two regions, in any order, strongest first.
    pub fn between(&self, one: RegionIso, other: RegionIso) -> impl Iterator<Item = &Overlap> {
        let wanted = (one.min(other), one.max(other));
        self.overlaps.iter().filter(move |overlap| (overlap.region_a, overlap.region_b) == wanted)
    }
}

impl Overlap {
    /// Whether it is settled that both do the same: what is counted as a copy.
    pub fn is_settled_copy(&self) -> bool {
        self.role == Role::Copy && self.certainty != Certainty::Open
    }

    /// Whether a text leaves open what it means, so that nobody can say yet.
    pub fn is_left_open(&self) -> bool {
        self.role == Role::Copy && self.certainty == Certainty::Open
    }
}

/// Neighbours held against chance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rare {
    /// Pairs of neighbours that could be tested.
    pub tested: usize,
    /// Those with a p of at most [`RARE`].
    pub rare: usize,
    /// How many of them chance alone would give: the sum of [`RegionPair::rare_by_chance`].
    pub by_chance: f64,
}

/// Compares each priority with each of another region. The order in which strategies are given says nothing.
///
/// `figures` are of a table of activities by regions: nobody is proposed to lead against whom they speak.
pub fn overlaps(
    strategies: &[StrategyRead<'_>],
    thresholds: &Thresholds,
    figures: Option<&Figures<'_>>,
) -> Overlaps {
    let mut strategies: Vec<&StrategyRead<'_>> = strategies.iter().collect();
    strategies.sort_by_key(|read| read.region);
    // A table without the name would make near copies exact ones only; a test finds some in the register.
    let near = thresholds.get("near_copy").unwrap_or(f64::INFINITY);
    let members: Vec<Member<'_>> = strategies.iter().flat_map(|read| Member::of(read)).collect();
    let found = matches(&members, near);
    let chances = by_chance(&strategies, &members, &found);
    let around = Around { members: &members, figures };
    let between = found.into_iter().filter(|one| one.is_between(&members));
    let mut overlaps: Vec<Overlap> = between.map(|one| one.told(around)).collect();

    let pairs = pairs::pairs(&strategies, &overlaps, &chances);
    for overlap in &mut overlaps {
        let own = pairs.iter().find(|pair| (pair.a, pair.b) == (overlap.region_a, overlap.region_b));
        overlap.p_value = own.and_then(|pair| pair.p_value).unwrap_or(1.0);
    }
    overlaps.sort_by(|a, b| {
        let rank = |one: &Overlap| (!one.neighbours, one.kind);
        rank(a).cmp(&rank(b)).then(b.similarity.total_cmp(&a.similarity)).then((a.a, a.b).cmp(&(b.a, b.b)))
    });
    Overlaps { pairs, overlaps }
}

/// All matches, within a region too: a draw may part what stands in one strategy.
fn matches(members: &[Member<'_>], near: f64) -> Vec<Found> {
    let mut found = Vec::new();
    for (place, one) in members.iter().enumerate() {
        for (at, other) in members.iter().enumerate().skip(place + 1) {
            if let Some(matched) = matching::matched(one, other, near) {
                found.push(Found { places: (place, at), matched });
            }
        }
    }
    found
}

fn by_chance(
    strategies: &[&StrategyRead<'_>],
    members: &[Member<'_>],
    found: &[Found],
) -> Vec<chance::Chance> {
    let place = |member: &Member<'_>| strategies.iter().position(|read| read.region == member.region);
    let regions: Vec<usize> = members.iter().filter_map(place).collect();
    let weights: Vec<_> = found.iter().map(|one| (one.places, one.matched.kind.weight())).collect();
    chance::chances(&regions, strategies.len(), &weights, DRAWS, SEED)
}

/// A match, with where its two priorities stand among all.
struct Found {
    places: (usize, usize),
    matched: matching::Matched,
}

impl Found {
    fn is_between(&self, members: &[Member<'_>]) -> bool {
        members[self.places.0].region != members[self.places.1].region
    }

    fn told(self, around: Around<'_>) -> Overlap {
        let (one, other) = (&around.members[self.places.0], &around.members[self.places.1]);
        let verdict = role::verdict(one, other, &self.matched, around);
        Overlap {
            a: one.id,
            b: other.id,
            region_a: one.region,
            region_b: other.region,
            neighbours: adjacent(one.region, other.region),
            kind: self.matched.kind,
            role: verdict.role,
            certainty: verdict.certainty,
            why: [self.matched.why(one, other), verdict.why],
            roles: verdict.roles,
            shared: self.matched.shared,
            similarity: self.matched.similarity,
            p_value: 1.0,
        }
    }
}
