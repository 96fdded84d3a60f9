//! Priorities of all current versions.

use super::Filter;
use super::strategies::narrowed;
use rozum_model::strategy::{Priority, Version};
use rozum_model::{PriorityId, RegionIso, State, TaskId};
use serde::Serialize;
use utoipa::ToSchema;

/// A priority with its words and their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PriorityRow {
    /// Its id.
    #[schema(value_type = String, example = "05-P01")]
    pub id: PriorityId,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Its words without the closing punctuation.
    pub text: String,
    /// Its words exactly as printed.
    pub verbatim: String,
    /// Where they stand in the document.
    pub place: String,
    /// Number of the version.
    pub version: u32,
    /// Tasks that are known to serve it.
    #[schema(value_type = Vec<String>)]
    pub tasks: Vec<TaskId>,
    /// A remark on the transcription.
    pub note: Option<String>,
}

impl PriorityRow {
    pub(super) fn of(version: &Version, priority: &Priority) -> Self {
        Self {
            id: priority.id,
            region: priority.id.region(),
            text: priority.item.text.clone(),
            verbatim: priority.item.verbatim.clone(),
            place: priority.item.place.clone(),
            version: version.number,
            tasks: version.tasks_of(priority.id).map(|task| task.id).collect(),
            note: priority.item.note.clone(),
        }
    }
}

/// All priorities that the filter leaves, by region and number.
pub fn priorities(state: &State, filter: &Filter) -> Vec<PriorityRow> {
    narrowed(state, filter)
        .flat_map(|strategy| {
            let version = strategy.current.as_ref();
            version.priorities.iter().map(move |priority| PriorityRow::of(version, priority))
        })
        .collect()
}

/// One priority.
pub fn priority(state: &State, id: PriorityId) -> Option<PriorityRow> {
    let version = state.strategy(id.region())?.current.as_ref();
    version.priority(id).map(|priority| PriorityRow::of(version, priority))
}
