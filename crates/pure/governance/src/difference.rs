//! What must happen to a version so that it says what a content says, as events.

use crate::ids::Ids;
use rozum_model::draft::{Content, SphereEntry, TaskEntry};
use rozum_model::strategy::{DeclaredSphere, Item, Link, Version};
use rozum_model::{Event, PriorityId, RegionIso, TaskId};
use std::collections::BTreeSet;

/// A version to reach, from a version that is there or from nothing.
pub(crate) struct Difference<'a> {
    pub(crate) region: RegionIso,
    pub(crate) from: Option<&'a Version>,
    pub(crate) to: &'a Content,
    pub(crate) ids: Ids,
    /// Why links are taken back, where they are.
    pub(crate) reason: &'a str,
}

impl Difference<'_> {
    /// The events, none if there is no difference.
    pub(crate) fn events(&self) -> Vec<Event> {
        let mut events = Vec::new();
        self.spheres(&mut events);
        self.priorities(&mut events);
        self.tasks(&mut events);
        self.links(&mut events);
        events.extend(self.order());
        events
    }

    /// A sphere that changes in anything is withdrawn and declared anew.
    fn spheres(&self, events: &mut Vec<Event>) {
        let wanted: Vec<DeclaredSphere> = self.to.spheres.iter().map(declared).collect();
        let there = self.from.map_or(&[][..], |version| &version.spheres);
        for sphere in there.iter().filter(|sphere| !wanted.contains(sphere)) {
            events.push(Event::SphereWithdrawn { region: self.region, label: sphere.label.clone() });
        }
        for sphere in wanted.into_iter().filter(|sphere| !there.contains(sphere)) {
            events.push(Event::SphereDeclared { region: self.region, sphere });
        }
    }

    fn priorities(&self, events: &mut Vec<Event>) {
        for id in self.old_priorities().filter(|id| !self.ids.priorities.contains(id)) {
            events.push(Event::PriorityWithdrawn { id });
        }
        for (id, entry) in self.ids.priorities.iter().copied().zip(&self.to.priorities) {
            let item = item(&entry.verbatim, &entry.place, entry.note.as_ref());
            match self.from.and_then(|version| version.priority(id)) {
                None => events.push(Event::PriorityDeclared { id, item }),
                Some(old) if old.item != item => events.push(Event::PriorityReworded { id, item }),
                Some(_) => {}
            }
        }
    }

    fn tasks(&self, events: &mut Vec<Event>) {
        for id in self.old_tasks().filter(|id| !self.ids.tasks.contains(id)) {
            events.push(Event::TaskWithdrawn { id });
        }
        for (id, entry) in self.ids.tasks.iter().copied().zip(&self.to.tasks) {
            let item = item(&entry.verbatim, &entry.place, entry.note.as_ref());
            match self.from.and_then(|version| version.task(id)) {
                None => events.push(Event::TaskDeclared { id, item }),
                Some(old) if old.item != item => events.push(Event::TaskReworded { id, item }),
                Some(_) => {}
            }
        }
    }

    fn links(&self, events: &mut Vec<Event>) {
        for (task, entry) in self.ids.tasks.iter().copied().zip(&self.to.tasks) {
            let wanted = self.wanted_links(entry);
            let there = self.kept_links(task);
            for link in there.iter().filter(|link| !wanted.contains(link)) {
                let reason = self.reason.to_owned();
                events.push(Event::TaskUnlinked { task, priority: link.priority, reason });
            }
            for link in wanted.iter().filter(|link| !there.contains(link)) {
                events.push(Event::TaskLinked { task, priority: link.priority, basis: link.basis });
            }
        }
    }

    fn wanted_links(&self, entry: &TaskEntry) -> Vec<Link> {
        let link = |link: &rozum_model::draft::LinkEntry| {
            let priority = *self.ids.priorities.get(link.priority)?;
            Some(Link { priority, basis: link.basis })
        };
        entry.links.iter().filter_map(link).collect()
    }

    /// Links of a task that did not go with their priority.
    fn kept_links(&self, task: TaskId) -> Vec<Link> {
        let links = self.from.and_then(|version| version.task(task)).map_or(&[][..], |task| &task.links);
        links.iter().filter(|link| self.ids.priorities.contains(&link.priority)).cloned().collect()
    }

    fn old_priorities(&self) -> impl Iterator<Item = PriorityId> {
        self.from.into_iter().flat_map(|version| version.priorities.iter().map(|priority| priority.id))
    }

    fn old_tasks(&self) -> impl Iterator<Item = TaskId> {
        self.from.into_iter().flat_map(|version| version.tasks.iter().map(|task| task.id))
    }

    /// The order of the document, where what stayed and what came after it would stand otherwise.
    fn order(&self) -> Option<Event> {
        let wanted: Vec<DeclaredSphere> = self.to.spheres.iter().map(declared).collect();
        let there = self.from.map_or(&[][..], |version| &version.spheres);
        let kept = there.iter().filter(|sphere| wanted.contains(sphere));
        let added = wanted.iter().filter(|sphere| !there.contains(sphere));
        let moved = !kept.chain(added).eq(&wanted);
        let labels = wanted.iter().map(|sphere| sphere.label.clone());
        let spheres = if moved { labels.collect() } else { Vec::new() };
        let priorities = reordered(self.old_priorities(), &self.ids.priorities);
        let tasks = reordered(self.old_tasks(), &self.ids.tasks);
        let nothing = spheres.is_empty() && priorities.is_empty() && tasks.is_empty();
        let ordered = Event::ItemsOrdered { region: self.region, spheres, priorities, tasks };
        (!nothing).then_some(ordered)
    }
}

/// The wanted order, or nothing if it comes about by itself.
fn reordered<Id: Copy + Ord>(old: impl Iterator<Item = Id>, wanted: &[Id]) -> Vec<Id> {
    let stays: BTreeSet<Id> = wanted.iter().copied().collect();
    let kept: Vec<Id> = old.filter(|id| stays.contains(id)).collect();
    let known: BTreeSet<Id> = kept.iter().copied().collect();
    let added = wanted.iter().filter(|id| !known.contains(id));
    if kept.iter().chain(added).eq(wanted) { Vec::new() } else { wanted.to_vec() }
}

fn declared(entry: &SphereEntry) -> DeclaredSphere {
    DeclaredSphere { label: entry.label.clone(), sphere: entry.sphere, place: entry.place.clone() }
}

/// An item as the register keeps it.
fn item(verbatim: &str, place: &str, note: Option<&String>) -> Item {
    Item {
        text: crate::closing_stripped(verbatim).to_owned(),
        verbatim: verbatim.to_owned(),
        place: place.to_owned(),
        note: note.cloned(),
    }
}
