//! Which priorities belong to a platform, and what stands above its members.

use super::brings::{Brought, Item, brought};
use super::community::{Community, Cut, number};
use super::themes::{Stage, Theme, Themes};
use super::{Basis, Platform, WITHIN};
use rozum_model::PriorityId;
use std::collections::BTreeSet;

/// A priority of a platform: its place among all, and what it brings.
pub(super) struct Picked {
    pub item: usize,
    pub brought: Brought,
}

/// A platform of the note: all priorities that name one of its stages.
pub(super) fn of_theme(
    theme: &'static Theme,
    themes: &'static Themes,
    items: &[Item<'_>],
    cut: &Cut,
) -> (Platform, Vec<Picked>) {
    let stages = themes.stages_of(theme.id);
    let all = items.iter().enumerate();
    let picked = all.map(|(item, own)| Picked { item, brought: brought(own, &stages, themes) });
    let mut picked: Vec<Picked> = picked.filter(|one| !one.brought.parts.is_empty()).collect();
    let places: Vec<usize> = picked.iter().map(|one| one.item).collect();
    for one in &mut picked {
        one.brought.stability = cut.of_one(one.item, &places);
    }
    (platform(theme.id.to_owned(), Basis::Named(theme), &stages, &picked, cut.stability(&places)), picked)
}

/// A platform that the register suggests: the priorities of a community.
pub(super) fn of_community(
    community: &Community,
    themes: &'static Themes,
    items: &[Item<'_>],
    named: &[Platform],
) -> (Platform, Vec<Picked>) {
    let own = |id: PriorityId| community.priorities.iter().find(|(other, _)| *other == id);
    let here = items.iter().enumerate().filter_map(|(item, read)| Some((item, read, own(read.id)?.1)));
    let home = home(community, named);
    let stages = themes.stages_of(home.unwrap_or_default());
    let picked = here.map(|(item, read, stability)| {
        let brought = Brought { stability, ..brought(read, &stages, themes) };
        Picked { item, brought }
    });
    let picked: Vec<Picked> = picked.collect();
    let basis = Basis::Suggested(community.topic.clone());
    let mut platform = platform(community.id.clone(), basis, &stages, &picked, community.stability);
    platform.related = home.map(str::to_owned).into_iter().collect();
    (platform, picked)
}

/// The platform of the note in which most of the community's priorities are.
fn home<'a>(community: &Community, named: &'a [Platform]) -> Option<&'a str> {
    let own: BTreeSet<PriorityId> = community.priorities.iter().map(|(id, _)| *id).collect();
    let shared =
        |platform: &&Platform| platform.priorities().filter(|priority| own.contains(&priority.id)).count();
    let best = named.iter().rev().max_by_key(shared)?;
    (number(shared(&best)) >= WITHIN * number(own.len())).then_some(best.id.as_str())
}

fn platform(
    id: String,
    basis: Basis,
    stages: &[&'static Stage],
    picked: &[Picked],
    stability: f64,
) -> Platform {
    let taken = |stage: &'static Stage| {
        let takes = |one: &&Picked| one.brought.parts.iter().any(|part| part.stage == stage);
        (stage, picked.iter().filter(takes).map(|one| one.brought.id).collect())
    };
    Platform {
        id,
        basis,
        members: Vec::new(),
        stages: stages.iter().map(|stage| taken(stage)).collect(),
        stability,
        related: Vec::new(),
        missing: Vec::new(),
        invited: Vec::new(),
        findings: Vec::new(),
    }
}
