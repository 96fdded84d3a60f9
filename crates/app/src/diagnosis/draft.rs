//! A draft of a strategy read by the same rules while it is written.

use super::{Readings, evidence, strategies};
use crate::Rozum;
use crate::evidence::Material;
use rozum_diagnosis::{Finding, Gist, Labelled, Labels, StrategyRead, Thresholds, classify};
use rozum_governance::closing_stripped;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::{
    DeclaredSphere, Document, Item, ItemId, LegalRegime, Link, Period, Priority, Task, Version, VersionHeader,
};
use rozum_model::{PriorityId, RegionIso, State, TaskId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Priorities of other regions shown beside one of a draft.
const SIMILAR: usize = 3;
/// Likeness below which two texts have hardly more than a word in common.
const ALIKE: f64 = 0.2;

/// What was found in a draft.
#[derive(Debug, Clone)]
pub struct DraftDiagnosis {
    /// The items as they were numbered for the findings.
    pub version: Version,
    /// What each item's text says.
    pub labels: BTreeMap<ItemId, Arc<Labels>>,
    /// What the rules find.
    pub findings: Vec<Finding>,
    /// Priorities of other regions that are like one of the draft, most alike first.
    pub similar: BTreeMap<PriorityId, Vec<Similar>>,
}

/// A priority of another region.
#[derive(Debug, Clone, PartialEq)]
pub struct Similar {
    /// Its id.
    pub priority: PriorityId,
    /// Its words.
    pub text: String,
    /// 0 … 1.
    pub likeness: f64,
    /// KVED groups and divisions that both name.
    pub shared: Vec<String>,
}

impl Rozum {
    /// Reads a draft for a region by all rules, its neighbours and the tables at hand. Nothing is kept.
    pub async fn diagnose_draft(
        &self,
        region: RegionIso,
        content: Content,
        thresholds: Thresholds,
    ) -> DraftDiagnosis {
        let materials = self.materials().await;
        let (snapshot, readings) = (self.snapshot(), Arc::clone(&self.readings));
        super::in_background(move || {
            diagnosed(&snapshot.state, region, &content, &materials, &readings, &thresholds)
        })
        .await
    }
}

fn diagnosed(
    state: &State,
    region: RegionIso,
    content: &Content,
    materials: &[Arc<Material>],
    readings: &Readings,
    thresholds: &Thresholds,
) -> DraftDiagnosis {
    let version = version(region, content);
    let mut labels = BTreeMap::new();
    // Drafts of strangers are not remembered.
    let read = StrategyRead::new(region, &version, &mut |item, text| {
        let read = Arc::new(classify(text));
        labels.insert(item, Arc::clone(&read));
        read
    });
    let all = strategies::read_all(state, readings);
    let evidence = evidence::of_labels(state, region, &version, materials, &|priority| {
        labels.get(&ItemId::Priority(priority)).map(Arc::clone).unwrap_or_default()
    });
    let findings = strategies::of_one(&read, &all, &evidence, thresholds);
    let others = others(region, &all);
    let similar =
        read.priorities.iter().map(|one| (one.item.id, alike(&one.item.item.text, &one.labels, &others)));
    let similar = similar.collect();
    DraftDiagnosis { version, labels, findings, similar }
}

/// A priority of another region with what of its text is compared.
struct Other<'a> {
    priority: &'a Priority,
    labels: &'a Labels,
    gist: Gist,
}

fn others<'a>(region: RegionIso, all: &'a strategies::Read<'_>) -> Vec<Other<'a>> {
    let elsewhere = all.values().filter(|read| read.region != region).flat_map(|read| &read.priorities);
    let other = |one: &'a Labelled<'_, Priority>| Other {
        priority: one.item,
        labels: &one.labels,
        gist: Gist::of(&one.item.item.text),
    };
    elsewhere.map(other).collect()
}

/// Those that name the same activity or use the same words.
fn alike(text: &str, labels: &Labels, others: &[Other<'_>]) -> Vec<Similar> {
    let gist = Gist::of(text);
    let similar = |other: &Other<'_>| {
        let likeness = gist.likeness(&other.gist);
        let shared = shared(labels, other.labels);
        let close = likeness >= ALIKE || shared.iter().any(|code| code.len() > 2);
        let (priority, text) = (other.priority.id, other.priority.item.text.clone());
        close.then_some(Similar { priority, text, likeness, shared })
    };
    let mut found: Vec<Similar> = others.iter().filter_map(similar).collect();
    found.sort_by(|a, b| {
        let rank = |one: &Similar| one.likeness + if one.shared.is_empty() { 0.0 } else { 0.5 };
        rank(b).total_cmp(&rank(a)).then(a.priority.cmp(&b.priority))
    });
    found.truncate(SIMILAR);
    found
}

fn shared(one: &Labels, other: &Labels) -> Vec<String> {
    let both = |one: &[rozum_diagnosis::Label<String>], other: &[rozum_diagnosis::Label<String>]| {
        let there = |value: &&String| other.iter().any(|label| label.value == **value);
        one.iter().map(|label| &label.value).filter(there).cloned().collect::<Vec<_>>()
    };
    let groups = both(&one.groups, &other.groups);
    let divisions = both(&one.divisions, &other.divisions);
    let apart = |division: &String| !groups.iter().any(|group| group.starts_with(division.as_str()));
    let divisions: Vec<String> = divisions.into_iter().filter(apart).collect();
    groups.into_iter().chain(divisions).collect()
}

/// A version that was never registered, numbered as it would be.
fn version(region: RegionIso, content: &Content) -> Version {
    let day = jiff::civil::Date::default();
    let header = VersionHeader {
        title: String::new(),
        document: Document::default(),
        regime: LegalRegime { act: String::new(), effective_from: day, effective_to: None },
        period: Period { from: 0, to: 0 },
        effective_from: day,
        reason: String::new(),
        note: None,
    };
    let spheres = content.spheres.iter().map(sphere).collect();
    let priorities = (1..).zip(&content.priorities).map(|(n, entry)| priority(region, n, entry)).collect();
    let tasks = (1..).zip(&content.tasks).map(|(n, entry)| task(region, n, entry)).collect();
    Version { number: 1, seq: 0, header, spheres, priorities, tasks }
}

fn sphere(entry: &SphereEntry) -> DeclaredSphere {
    DeclaredSphere { label: entry.label.clone(), sphere: entry.sphere, place: entry.place.clone() }
}

fn item(verbatim: &str, place: &str) -> Item {
    let text = closing_stripped(verbatim).to_owned();
    Item { text, verbatim: verbatim.to_owned(), place: place.to_owned(), note: None }
}

fn priority(region: RegionIso, number: u16, entry: &PriorityEntry) -> Arc<Priority> {
    let item = item(&entry.verbatim, &entry.place);
    Arc::new(Priority { id: PriorityId::new(region, number), item, corrections: Vec::new() })
}

fn task(region: RegionIso, number: u16, entry: &TaskEntry) -> Arc<Task> {
    let link = |link: &rozum_model::draft::LinkEntry| {
        let number = u16::try_from(link.priority + 1).ok()?;
        Some(Link { priority: PriorityId::new(region, number), basis: link.basis })
    };
    let (item, links) = (item(&entry.verbatim, &entry.place), entry.links.iter().filter_map(link).collect());
    Arc::new(Task { id: TaskId::new(region, number), item, links, corrections: Vec::new() })
}
