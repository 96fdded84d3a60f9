//! The content that would leave a version as it is: where an amendment begins.

use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::{Task, Version};

/// What a version says, in the form that the commands take, with its ids.
pub fn content_of(version: &Version) -> Content {
    let spheres = version.spheres.iter().map(|declared| SphereEntry {
        label: declared.label.clone(),
        sphere: declared.sphere,
        place: declared.place.clone(),
    });
    let priorities = version.priorities.iter().map(|priority| PriorityEntry {
        id: Some(priority.id),
        verbatim: priority.item.verbatim.clone(),
        place: priority.item.place.clone(),
        note: priority.item.note.clone(),
    });
    let tasks = version.tasks.iter().map(|task| TaskEntry {
        id: Some(task.id),
        verbatim: task.item.verbatim.clone(),
        place: task.item.place.clone(),
        note: task.item.note.clone(),
        links: links(version, task),
    });
    Content { spheres: spheres.collect(), priorities: priorities.collect(), tasks: tasks.collect() }
}

fn links(version: &Version, task: &Task) -> Vec<LinkEntry> {
    let index = |id| version.priorities.iter().position(|priority| priority.id == id);
    let entry = |link: &rozum_model::strategy::Link| {
        Some(LinkEntry { priority: index(link.priority)?, basis: link.basis })
    };
    task.links.iter().filter_map(entry).collect()
}
