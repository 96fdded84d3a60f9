//! Spheres, priorities, tasks and links of the current version.

use super::impossible;
use rozum_model::strategy::{
    Correction, DeclaredSphere, Item, ItemId, Link, LinkBasis, Priority, Strategy, Task, Version,
};
use rozum_model::{PriorityId, Reason, TaskId};
use std::sync::Arc;

type Done = Result<(), Reason>;

fn version(strategy: &mut Strategy) -> &mut Version {
    Arc::make_mut(&mut strategy.current)
}

pub(super) fn declare_sphere(strategy: &mut Strategy, sphere: DeclaredSphere) -> Done {
    if strategy.current.spheres.iter().any(|there| there.label == sphere.label) {
        return Err(impossible("sphere-declared", sphere.label));
    }
    version(strategy).spheres.push(sphere);
    Ok(())
}

pub(super) fn withdraw_sphere(strategy: &mut Strategy, label: &str) -> Done {
    let at = strategy.current.spheres.iter().position(|sphere| sphere.label == label);
    let at = at.ok_or_else(|| impossible("sphere-withdrawn", label))?;
    version(strategy).spheres.remove(at);
    Ok(())
}

/// A new item has the number after the highest ever given: none is used twice.
pub(super) fn declare_priority(strategy: &mut Strategy, id: PriorityId, item: Item) -> Done {
    if Some(id.number()) != strategy.last_priority.checked_add(1) {
        return Err(impossible("priority-declared", id.to_string()));
    }
    strategy.last_priority = id.number();
    version(strategy).priorities.push(Arc::new(Priority { id, item, corrections: Vec::new() }));
    Ok(())
}

pub(super) fn declare_task(strategy: &mut Strategy, id: TaskId, item: Item) -> Done {
    if Some(id.number()) != strategy.last_task.checked_add(1) {
        return Err(impossible("task-declared", id.to_string()));
    }
    strategy.last_task = id.number();
    let task = Task { id, item, links: Vec::new(), corrections: Vec::new() };
    version(strategy).tasks.push(Arc::new(task));
    Ok(())
}

fn priority_at(strategy: &Strategy, id: PriorityId, kind: &'static str) -> Result<usize, Reason> {
    let at = strategy.current.priorities.iter().position(|priority| priority.id == id);
    at.ok_or_else(|| impossible(kind, id.to_string()))
}

fn task_at(strategy: &Strategy, id: TaskId, kind: &'static str) -> Result<usize, Reason> {
    let at = strategy.current.tasks.iter().position(|task| task.id == id);
    at.ok_or_else(|| impossible(kind, id.to_string()))
}

pub(super) fn reword_priority(strategy: &mut Strategy, id: PriorityId, item: Item) -> Done {
    let at = priority_at(strategy, id, "priority-reworded")?;
    let slot = &mut version(strategy).priorities[at];
    let corrections = still_true(&slot.item, &slot.corrections, &item);
    *slot = Arc::new(Priority { id, item, corrections });
    Ok(())
}

pub(super) fn reword_task(strategy: &mut Strategy, id: TaskId, item: Item) -> Done {
    let at = task_at(strategy, id, "task-reworded")?;
    let slot = &mut version(strategy).tasks[at];
    let corrections = still_true(&slot.item, &slot.corrections, &item);
    let links = slot.links.clone();
    *slot = Arc::new(Task { id, item, links, corrections });
    Ok(())
}

/// New words were never mistyped yet: the corrections stay with the earlier version.
fn still_true(old: &Item, corrections: &[Correction], new: &Item) -> Vec<Correction> {
    if old.verbatim == new.verbatim { corrections.to_vec() } else { Vec::new() }
}

/// Links to a priority go with it.
pub(super) fn withdraw_priority(strategy: &mut Strategy, id: PriorityId) -> Done {
    let at = priority_at(strategy, id, "priority-withdrawn")?;
    let version = version(strategy);
    version.priorities.remove(at);
    for task in &mut version.tasks {
        if task.links.iter().any(|link| link.priority == id) {
            Arc::make_mut(task).links.retain(|link| link.priority != id);
        }
    }
    Ok(())
}

pub(super) fn withdraw_task(strategy: &mut Strategy, id: TaskId) -> Done {
    let at = task_at(strategy, id, "task-withdrawn")?;
    version(strategy).tasks.remove(at);
    Ok(())
}

pub(super) fn correct(
    strategy: &mut Strategy,
    id: ItemId,
    seq: u64,
    text: String,
    verbatim: String,
    reason: String,
) -> Done {
    let kind = "transcription-corrected";
    let (item, corrections) = match id {
        ItemId::Priority(id) => {
            let at = priority_at(strategy, id, kind)?;
            let priority = Arc::make_mut(&mut version(strategy).priorities[at]);
            (&mut priority.item, &mut priority.corrections)
        }
        ItemId::Task(id) => {
            let at = task_at(strategy, id, kind)?;
            let task = Arc::make_mut(&mut version(strategy).tasks[at]);
            (&mut task.item, &mut task.corrections)
        }
    };
    let was = std::mem::replace(&mut item.verbatim, verbatim);
    item.text = text;
    corrections.push(Correction { seq, was, reason });
    Ok(())
}

/// Links of a task stand in the order of priority numbers, however they came.
pub(super) fn link(strategy: &mut Strategy, task: TaskId, priority: PriorityId, basis: LinkBasis) -> Done {
    let at = task_at(strategy, task, "task-linked")?;
    priority_at(strategy, priority, "task-linked")?;
    let links = &strategy.current.tasks[at].links;
    let Err(place) = links.binary_search_by_key(&priority, |link| link.priority) else {
        return Err(impossible("task-linked", priority.to_string()));
    };
    Arc::make_mut(&mut version(strategy).tasks[at]).links.insert(place, Link { priority, basis });
    Ok(())
}

pub(super) fn unlink(strategy: &mut Strategy, task: TaskId, priority: PriorityId) -> Done {
    let at = task_at(strategy, task, "task-unlinked")?;
    let place = strategy.current.tasks[at].links.iter().position(|link| link.priority == priority);
    let place = place.ok_or_else(|| impossible("task-unlinked", priority.to_string()))?;
    Arc::make_mut(&mut version(strategy).tasks[at]).links.remove(place);
    Ok(())
}

/// Puts the items into the order named; a list that is empty leaves its items as they stand.
pub(super) fn order(
    strategy: &mut Strategy,
    spheres: &[String],
    priorities: &[PriorityId],
    tasks: &[TaskId],
) -> Done {
    let current = &strategy.current;
    let spheres = ordered(&current.spheres, spheres, |sphere, label| sphere.label == *label);
    let priorities = ordered(&current.priorities, priorities, |priority, id| priority.id == *id);
    let tasks = ordered(&current.tasks, tasks, |task, id| task.id == *id);
    let (Some(spheres), Some(priorities), Some(tasks)) = (spheres, priorities, tasks) else {
        return Err(impossible("items-ordered", strategy.region.to_string()));
    };
    let version = version(strategy);
    (version.spheres, version.priorities, version.tasks) = (spheres, priorities, tasks);
    Ok(())
}

/// The same items in the order of the keys; `None` unless the keys name each item once.
fn ordered<T: Clone, K>(items: &[T], keys: &[K], is: impl Fn(&T, &K) -> bool) -> Option<Vec<T>> {
    if keys.is_empty() {
        return Some(items.to_vec());
    }
    let mut left: Vec<Option<&T>> = items.iter().map(Some).collect();
    let mut take = |key: &K| {
        let found = left.iter_mut().find(|slot| slot.is_some_and(|item| is(item, key)))?;
        found.take().cloned()
    };
    let sorted: Vec<T> = keys.iter().map(&mut take).collect::<Option<_>>()?;
    (sorted.len() == items.len()).then_some(sorted)
}
