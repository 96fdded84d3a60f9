//! The figures that several chapters tell, counted once.

use super::Material;
use rozum_coordination::alignment::BlankOf;
use rozum_coordination::overlaps::{Match, Overlap, Rare, Role};
use rozum_diagnosis::{Rule, Severity};
use rozum_model::division::{PriorityPair, Progress};
use rozum_model::evidence::Calculated;
use rozum_model::relevance::Reviewed;
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, RegionIso};
use rozum_reference::regions::REGIONS;
use std::collections::BTreeSet;

/// What several chapters tell.
pub struct Numbers {
    pub regions: usize,
    pub without_strategy: Vec<RegionIso>,
    pub strategies: usize,
    pub priorities: usize,
    pub tasks: usize,
    pub chance: Rare,
    pub same_words: usize,
    pub copies_of_neighbours: usize,
    pub left_open_of_neighbours: usize,
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
        let near = |is: &dyn Fn(&Overlap) -> bool| {
            let overlaps = material.overlaps.overlaps.iter();
            overlaps.filter(|own| own.neighbours && is(own)).count()
        };
        let words = |kind| matches!(kind, Match::Exact | Match::NearExact);
        let known = material.evidence.values().filter(|says| says.calculated != Calculated::Unknown).count();
        Self {
            regions: REGIONS.len(),
            without_strategy: regions.filter(|iso| !has(iso)).collect(),
            strategies: versions.len(),
            priorities,
            tasks: versions.iter().map(|version| version.tasks.len()).sum(),
            chance: material.overlaps.rare_neighbours(),
            same_words: material.overlaps.overlaps.iter().filter(|own| words(own.kind)).count(),
            copies_of_neighbours: near(&Overlap::is_settled_copy),
            left_open_of_neighbours: near(&Overlap::is_left_open),
            chains_of_neighbours: near(&|own| own.role == Role::Chain),
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
    let copies = material.overlaps.overlaps.iter().filter(|own| own.neighbours && own.is_settled_copy());
    copies.filter(move |own| !agreed(own))
}

/// Priorities of current versions, by region and number.
pub fn priorities<'a>(material: &Material<'a>) -> impl Iterator<Item = PriorityId> + use<'a> {
    let strategies = material.state.strategies.values();
    strategies.flat_map(|strategy| strategy.current.priorities.iter().map(|priority| priority.id))
}

/// Priorities with a proposal that nobody has decided; those too that the strategy no longer has.
pub fn proposals(material: &Material<'_>) -> BTreeSet<PriorityId> {
    let open = |id: &&PriorityId| material.state.review(**id).is_some_and(Reviewed::is_open);
    material.state.relevance.keys().filter(open).copied().collect()
}

/// Priorities whose relevance, as they are worded now, nobody has reviewed.
pub fn unreviewed(material: &Material<'_>) -> BTreeSet<PriorityId> {
    let state = material.state;
    let reviewed = |id: &PriorityId| {
        let text = state.item_text(ItemId::Priority(*id));
        state.review(*id).is_some_and(|review| Some(review.text.as_str()) == text)
    };
    priorities(material).filter(|id| !reviewed(id)).collect()
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

fn blank_items(material: &Material<'_>) -> usize {
    material.alignment.blanks.iter().filter(|blank| matches!(blank.of, BlankOf::Item(_))).count()
}
