//! The figures that several chapters tell, counted once.

use super::Material;
use rozum_coordination::alignment::BlankOf;
use rozum_coordination::overlaps::{Match, Overlap, Role};
use rozum_diagnosis::{Rule, Severity};
use rozum_model::division::{PriorityPair, Progress};
use rozum_model::evidence::Calculated;
use rozum_model::relevance::Reviewed;
use rozum_model::{PriorityId, RegionIso};
use rozum_reference::regions::REGIONS;
use std::collections::BTreeSet;

/// Below this, chance is a poor explanation of one pair, though not of one among many.
const RARE: f64 = 0.05;

/// Neighbours whose overlap is set against chance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// Pairs that could be tested.
    pub tested: usize,
    /// Those of a small p.
    pub rare: usize,
    /// How many of them chance alone would give.
    pub expected: f64,
}

/// What several chapters tell.
pub struct Numbers {
    pub regions: usize,
    pub without_strategy: Vec<RegionIso>,
    pub strategies: usize,
    pub priorities: usize,
    pub tasks: usize,
    pub chance: Chance,
    pub same_words: usize,
    pub copies_of_neighbours: usize,
    pub chains_of_neighbours: usize,
    pub undivided: usize,
    pub proposals: usize,
    pub unreviewed: usize,
    pub errors: usize,
    pub without_novelty: usize,
    pub blank_items: usize,
    pub policy_items: usize,
    pub without_figures: usize,
}

impl Numbers {
    pub fn of(material: &Material<'_>) -> Self {
        let versions: Vec<_> = material.state.strategies.values().map(|strategy| &strategy.current).collect();
        let has = |iso: &RegionIso| material.state.strategy(*iso).is_some();
        let regions = REGIONS.iter().map(|region| region.iso);
        let priorities = versions.iter().map(|version| version.priorities.len()).sum();
        let near = |role| {
            let overlaps = material.overlaps.overlaps.iter();
            overlaps.filter(|own| own.neighbours && own.role == role).count()
        };
        let words = |kind| matches!(kind, Match::Exact | Match::NearExact);
        let known = material.evidence.values().filter(|says| says.calculated != Calculated::Unknown).count();
        Self {
            regions: REGIONS.len(),
            without_strategy: regions.filter(|iso| !has(iso)).collect(),
            strategies: versions.len(),
            priorities,
            tasks: versions.iter().map(|version| version.tasks.len()).sum(),
            chance: chance(material),
            same_words: material.overlaps.overlaps.iter().filter(|own| words(own.kind)).count(),
            copies_of_neighbours: near(Role::Copy),
            chains_of_neighbours: near(Role::Chain),
            undivided: undivided(material).count(),
            proposals: proposals(material).len(),
            unreviewed: unreviewed(material).len(),
            errors: material.findings.iter().filter(|finding| finding.severity == Severity::Error).count(),
            without_novelty: regions_of(material, Rule::ActivityListOnly).len(),
            blank_items: blank_items(material),
            policy_items: rozum_coordination::alignment::lists().iter().map(|list| list.items.len()).sum(),
            without_figures: priorities.saturating_sub(known),
        }
    }
}

/// Copies of neighbours about which the two regions have not yet agreed.
pub fn undivided<'a>(material: &Material<'a>) -> impl Iterator<Item = &'a Overlap> {
    let state = material.state;
    let agreed = |own: &Overlap| {
        let pair = PriorityPair::new(own.a, own.b);
        pair.is_some_and(|pair| state.progress(pair) == Progress::Agreed)
    };
    let copies = material.overlaps.overlaps.iter().filter(|own| own.neighbours && own.role == Role::Copy);
    copies.filter(move |own| !agreed(own))
}

/// Priorities of current versions, by region and number.
pub fn priorities<'a>(material: &Material<'a>) -> impl Iterator<Item = PriorityId> + use<'a> {
    let strategies = material.state.strategies.values();
    strategies.flat_map(|strategy| strategy.current.priorities.iter().map(|priority| priority.id))
}

/// Priorities with a proposal that nobody has decided.
pub fn proposals(material: &Material<'_>) -> BTreeSet<PriorityId> {
    let open = |id: &PriorityId| material.state.review(*id).is_some_and(Reviewed::is_open);
    priorities(material).filter(open).collect()
}

/// Priorities whose relevance was not yet reviewed.
pub fn unreviewed(material: &Material<'_>) -> BTreeSet<PriorityId> {
    priorities(material).filter(|id| material.state.review(*id).is_none()).collect()
}

/// Regions in which a rule found something, by code.
pub fn regions_of(material: &Material<'_>, rule: Rule) -> Vec<RegionIso> {
    let mut found: Vec<RegionIso> = material
        .findings
        .iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| finding.region)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[expect(clippy::cast_precision_loss, reason = "pairs of 27 regions")]
fn chance(material: &Material<'_>) -> Chance {
    let pairs = material.overlaps.pairs.iter().filter(|pair| pair.neighbours);
    let tested: Vec<f64> = pairs.filter_map(|pair| pair.p_value).collect();
    let rare = tested.iter().filter(|p| **p <= RARE).count();
    Chance { tested: tested.len(), rare, expected: tested.len() as f64 * RARE }
}

fn blank_items(material: &Material<'_>) -> usize {
    material.alignment.blanks.iter().filter(|blank| matches!(blank.of, BlankOf::Item(_))).count()
}
