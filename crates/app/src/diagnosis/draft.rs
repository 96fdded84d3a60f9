//! A draft of a strategy read by the same rules while it is written.

mod version;

use super::{Readings, evidence, strategies};
use crate::Rozum;
use crate::evidence::Material;
use rozum_diagnosis::{Finding, Gist, Labelled, Labels, StrategyRead, Thresholds, classify};
use rozum_model::draft::{Content, Issue};
use rozum_model::strategy::{ItemId, Priority, Version};
use rozum_model::{PriorityId, Reason, RegionIso, State};
use std::collections::BTreeMap;
use std::sync::Arc;
use version::version;

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

/// How much a draft may hold.
#[derive(Debug, Clone, Copy)]
pub struct DraftLimits {
    /// Priorities and tasks together, and spheres.
    pub items: [usize; 2],
    /// Characters of an item, and of all texts together.
    pub characters: [usize; 2],
}

/// As much as the register takes, and no text so long that reading it keeps others waiting.
pub const DRAFT_LIMITS: DraftLimits = DraftLimits {
    items: [rozum_governance::ITEM_LIMIT, 100],
    characters: [rozum_governance::TEXT_LIMIT, 200_000],
};

impl Rozum {
    /// Reads a draft for a region by all rules, its neighbours and the tables at hand. Nothing is kept. Reasons where it
    /// is larger than [`DRAFT_LIMITS`].
    pub async fn diagnose_draft(
        &self,
        region: RegionIso,
        content: Content,
        thresholds: Thresholds,
    ) -> Result<DraftDiagnosis, Vec<Reason>> {
        bounded(&content)?;
        let (snapshot, readings) = (self.snapshot(), Arc::clone(&self.readings));
        let (materials, _) = self.materials_of(&snapshot.state).await;
        let work = move || diagnosed(&snapshot.state, region, &content, &materials, &readings, &thresholds);
        Ok(self.in_turn(work).await)
    }
}

/// Whether what was noticed in a file matters to a draft: who only wants it read need not say yet what registration needs.
pub fn concerns_draft(issue: &Issue) -> bool {
    !matches!(issue.reason.id.as_ref(), "intake-field-empty" | "intake-fields-absent")
}

fn bounded(content: &Content) -> Result<(), Vec<Reason>> {
    let DraftLimits { items: [items, spheres], characters: [each, all] } = DRAFT_LIMITS;
    let texts = || {
        let priorities = content.priorities.iter().map(|entry| entry.verbatim.as_str());
        let tasks = content.tasks.iter().map(|entry| entry.verbatim.as_str());
        priorities.chain(tasks).chain(content.spheres.iter().map(|entry| entry.label.as_str()))
    };
    let length = |text: &str| text.chars().count();
    let found = [
        ("draft-too-many-items", content.priorities.len() + content.tasks.len(), items),
        ("draft-too-many-spheres", content.spheres.len(), spheres),
        ("draft-item-too-long", texts().map(length).max().unwrap_or(0), each),
        ("draft-too-long", texts().map(length).sum(), all),
    ];
    let over = found.into_iter().filter(|(_, count, limit)| count > limit);
    let reasons: Vec<Reason> =
        over.map(|(id, count, limit)| Reason::new(id).with("count", count).with("limit", limit)).collect();
    if reasons.is_empty() { Ok(()) } else { Err(reasons) }
}

fn diagnosed(
    state: &State,
    region: RegionIso,
    content: &Content,
    materials: &[Arc<Material>],
    readings: &Readings,
    thresholds: &Thresholds,
) -> DraftDiagnosis {
    let version = version(region, content, state.strategy(region));
    let mut labels = BTreeMap::new();
    let read = StrategyRead::new(region, &version, &mut |item, text| {
        // What is worded as in the register is read as there; other words of strangers are not remembered.
        let registered = state.item_text(item) == Some(text);
        let read = if registered { readings.holding(state, item, text) } else { Arc::new(classify(text)) };
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
