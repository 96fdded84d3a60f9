//! Strategies: the current version of each, and one with all that it says.

use super::{Filter, PriorityRow, TaskRow};
use rozum_model::strategy::{DeclaredSphere, Strategy, Version};
use rozum_model::{RegionIso, SphereId, State};
use serde::Serialize;
use utoipa::ToSchema;

/// The current version of a strategy as one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StrategyRow {
    /// ISO 3166-2 code of the region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Title of the strategy.
    pub title: String,
    /// Number of this version.
    pub version: u32,
    /// How many versions there are.
    pub versions: usize,
    /// The day from which this version holds.
    #[schema(value_type = String, format = Date)]
    pub effective_from: jiff::civil::Date,
    /// First year of planning.
    pub period_from: i16,
    /// Last year of planning.
    pub period_to: i16,
    /// The act whose rules it was made under.
    pub legal_act: String,
    /// The document that it is quoted from.
    pub document: String,
    /// Where the document can be read.
    pub document_url: Option<String>,
    /// SHA-256 of the original that was uploaded, hexadecimal.
    pub document_sha256: Option<String>,
    /// Declared spheres of annex 2, each once.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Number of priorities.
    pub priorities: usize,
    /// Number of tasks.
    pub tasks: usize,
    /// A remark of the source about the whole.
    pub note: Option<String>,
}

/// A strategy with its items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StrategyDetail {
    /// The same row as in the list.
    #[serde(flatten)]
    pub row: StrategyRow,
    /// Sphere labels as printed.
    pub sphere_labels: Vec<SphereLabel>,
    /// Its priorities in order.
    pub priority_items: Vec<PriorityRow>,
    /// Its tasks in order.
    pub task_items: Vec<TaskRow>,
}

/// A sphere as the strategy words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SphereLabel {
    /// As printed.
    pub label: String,
    /// The sphere of annex 2; null when it fits none.
    #[schema(value_type = Option<String>)]
    pub sphere: Option<SphereId>,
    /// Where it stands in the document.
    pub place: String,
}

impl From<&DeclaredSphere> for SphereLabel {
    fn from(declared: &DeclaredSphere) -> Self {
        Self { label: declared.label.clone(), sphere: declared.sphere, place: declared.place.clone() }
    }
}

/// All strategies that the filter leaves, by region code.
pub fn strategies(state: &State, filter: &Filter) -> Vec<StrategyRow> {
    narrowed(state, filter).map(|strategy| row(strategy, &strategy.current)).collect()
}

/// One strategy in its current version.
pub fn strategy(state: &State, region: RegionIso) -> Option<StrategyDetail> {
    let strategy = state.strategy(region)?;
    let version = strategy.current.as_ref();
    Some(StrategyDetail {
        row: row(strategy, version),
        sphere_labels: version.spheres.iter().map(SphereLabel::from).collect(),
        priority_items: version
            .priorities
            .iter()
            .map(|priority| PriorityRow::of(version, priority))
            .collect(),
        task_items: version.tasks.iter().map(|task| TaskRow::of(version, task)).collect(),
    })
}

/// Strategies that the filter leaves.
pub(super) fn narrowed<'a>(state: &'a State, filter: &'a Filter) -> impl Iterator<Item = &'a Strategy> {
    state
        .strategies
        .values()
        .map(AsRef::as_ref)
        .filter(|strategy| filter.region.is_none_or(|iso| iso == strategy.region))
        .filter(|strategy| filter.sphere.is_none_or(|sphere| strategy.current.sphere_ids().contains(&sphere)))
}

fn row(strategy: &Strategy, version: &Version) -> StrategyRow {
    let header = &version.header;
    StrategyRow {
        region: strategy.region,
        title: header.title.clone(),
        version: version.number,
        versions: strategy.earlier.len() + 1,
        effective_from: header.effective_from,
        period_from: header.period.from,
        period_to: header.period.to,
        legal_act: header.regime.act.clone(),
        document: header.document.title.clone(),
        document_url: header.document.url.clone(),
        document_sha256: header.document.sha256.clone(),
        spheres: version.sphere_ids().into_iter().collect(),
        priorities: version.priorities.len(),
        tasks: version.tasks.len(),
        note: header.note.clone(),
    }
}
