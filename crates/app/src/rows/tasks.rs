//! Tasks of all current versions.

use super::Filter;
use super::strategies::narrowed;
use rozum_model::strategy::{Task, Version};
use rozum_model::{PriorityId, RegionIso, State, TaskId};
use serde::Serialize;
use utoipa::ToSchema;

/// A task with its words and their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TaskRow {
    /// Its id.
    #[schema(value_type = String, example = "05-T02")]
    pub id: TaskId,
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
    /// Priorities that it is known to serve.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// A remark on the transcription.
    pub note: Option<String>,
}

impl TaskRow {
    pub(super) fn of(version: &Version, task: &Task) -> Self {
        Self {
            id: task.id,
            region: task.id.region(),
            text: task.item.text.clone(),
            verbatim: task.item.verbatim.clone(),
            place: task.item.place.clone(),
            version: version.number,
            priorities: task.links.iter().map(|link| link.priority).collect(),
            note: task.item.note.clone(),
        }
    }
}

/// All tasks that the filter leaves, by region and number.
pub fn tasks(state: &State, filter: &Filter) -> Vec<TaskRow> {
    narrowed(state, filter)
        .flat_map(|strategy| {
            let version = strategy.current.as_ref();
            version.tasks.iter().map(move |task| TaskRow::of(version, task))
        })
        .collect()
}

/// One task.
pub fn task(state: &State, id: TaskId) -> Option<TaskRow> {
    let version = state.strategy(id.region())?.current.as_ref();
    version.task(id).map(|task| TaskRow::of(version, task))
}
