//! What is open: each with who is concerned, so that a decision can be prepared.

use super::numbers::{self, undivided};
use super::{Material, Numbers};
use rozum_document::{Item, Run, Section};
use rozum_model::evidence::Calculated;
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, RegionIso};
use rozum_reference::regions::is_wholly_occupied;
use std::collections::{BTreeMap, BTreeSet};

/// The chapter.
pub fn chapter(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("open", voice.t("ns-open"));
    chapter.say(voice.words("ns-open-lead"));
    let unnamed = &material.spheres.totals.without_sphere;
    let parts = [
        regions(material, "open-strategy", &numbers.without_strategy, "/regions"),
        regions(material, "open-sphere", unnamed, "/diagnosis?rule=no-sphere"),
        roles(material),
        super::reviews::section(material),
        priorities(material, "open-proposals", &numbers::proposals(material), "/coordination/proposals"),
        priorities(material, "open-reviews", &numbers::unreviewed(material), "/priorities"),
        figures(material),
        unread(material),
    ];
    chapter.sections = parts.into_iter().flatten().collect();
    if chapter.sections.is_empty() {
        chapter.say(voice.words("ns-open-nothing"));
    }
    chapter
}

/// A part of regions to which one thing is open.
fn regions(material: &Material<'_>, anchor: &str, all: &[RegionIso], path: &str) -> Option<Section> {
    let voice = material.voice();
    let mut section = Section::new(anchor, voice.t(&format!("ns-{anchor}")));
    section.say(voice.count(&format!("ns-{anchor}-says"), all.len(), path));
    if all.iter().any(|iso| is_wholly_occupied(*iso)) {
        section.note(voice.words("ns-open-occupied"));
    }
    let item = |iso: &RegionIso| Item { id: Some(iso.to_string()), runs: vec![voice.region_link(*iso)] };
    section.list(false, all.iter().map(item).collect());
    (!all.is_empty()).then_some(section)
}

/// Copies of neighbours, by pair.
fn roles(material: &Material<'_>) -> Option<Section> {
    let voice = material.voice();
    let mut pairs: BTreeMap<(RegionIso, RegionIso), usize> = BTreeMap::new();
    undivided(material).for_each(|own| *pairs.entry((own.region_a, own.region_b)).or_default() += 1);
    let mut section = Section::new("open-roles", voice.t("ns-open-roles"));
    let count: usize = pairs.values().sum();
    let values = [("count", count.into()), ("pairs", pairs.len().into())];
    section.say(voice.say("ns-open-roles-says", &values, &["/coordination/overlaps?role=copy"]));
    let item = |(&(a, b), &count): (&(RegionIso, RegionIso), &usize)| {
        let path = format!("/coordination/overlaps/{a}/{b}");
        let mut runs = vec![Run::link(format!("{} — {}", voice.short(a), voice.short(b)), voice.href(&path))];
        runs.push(Run::text(": "));
        runs.extend(voice.count("ns-open-overlaps", count, &path));
        Item { id: Some(format!("{a}-{b}")), runs }
    };
    section.list(false, pairs.iter().map(item).collect());
    (count > 0).then_some(section)
}

/// Priorities that figures say nothing about.
fn figures(material: &Material<'_>) -> Option<Section> {
    let known = |id: &PriorityId| {
        material.evidence.get(id).is_some_and(|says| says.calculated != Calculated::Unknown)
    };
    priorities(
        material,
        "open-figures",
        &numbers::priorities(material).filter(|id| !known(id)).collect(),
        "/evidence",
    )
}

/// Priorities whose words name no activity: nothing can be linked with them.
fn unread(material: &Material<'_>) -> Option<Section> {
    let unread: BTreeSet<_> = material.chains.unread.iter().copied().collect();
    priorities(material, "open-activity", &unread, "/coordination/chains")
}

/// A part of priorities to which one thing is open, by region.
fn priorities(
    material: &Material<'_>,
    anchor: &str,
    own: &BTreeSet<PriorityId>,
    path: &str,
) -> Option<Section> {
    let voice = material.voice();
    let mut section = Section::new(anchor, voice.t(&format!("ns-{anchor}")));
    section.say(voice.count(&format!("ns-{anchor}-says"), own.len(), path));
    let regions: BTreeSet<RegionIso> = own.iter().map(|id| id.region()).collect();
    let item = |iso: RegionIso| {
        let mut runs = vec![voice.region_link(iso), Run::text(": ")];
        let ids = own.iter().filter(|id| id.region() == iso);
        runs.extend(voice.item_links(ids.map(|id| ItemId::Priority(*id))));
        Item { id: Some(iso.to_string()), runs }
    };
    section.list(false, regions.into_iter().map(item).collect());
    (!own.is_empty()).then_some(section)
}
