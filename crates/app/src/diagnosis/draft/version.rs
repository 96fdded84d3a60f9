//! A draft as a version that was never registered.

use rozum_governance::closing_stripped;
use rozum_model::draft::{Content, LinkEntry, SphereEntry};
use rozum_model::strategy::{
    DeclaredSphere, Document, Item, LegalRegime, Link, Period, Priority, Strategy, Task, Version,
    VersionHeader,
};
use rozum_model::{PriorityId, RegionIso, TaskId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The version. An item keeps the number that it has, or that the register has for the same words; others get the numbers
/// that they would get on registration.
pub(super) fn version(region: RegionIso, content: &Content, registered: Option<&Strategy>) -> Version {
    let current = registered.map(|strategy| strategy.current.as_ref());
    let known = current.map(|version| version.priorities.as_slice()).unwrap_or_default();
    let known = known.iter().map(|priority| (priority.id.number(), priority.item.text.as_str()));
    let entries = content.priorities.iter();
    let entries = entries.map(|entry| (entry.id.map(PriorityId::number), stripped(&entry.verbatim)));
    let last = registered.map_or(0, |strategy| strategy.last_priority);
    let priorities: Vec<PriorityId> =
        numbered(entries, known, last).into_iter().map(|number| PriorityId::new(region, number)).collect();
    let known = current.map(|version| version.tasks.as_slice()).unwrap_or_default();
    let known = known.iter().map(|task| (task.id.number(), task.item.text.as_str()));
    let entries = content.tasks.iter();
    let entries = entries.map(|entry| (entry.id.map(TaskId::number), stripped(&entry.verbatim)));
    let tasks = numbered(entries, known, registered.map_or(0, |strategy| strategy.last_task));
    let link = |link: &LinkEntry| {
        let priority = *priorities.get(link.priority)?;
        Some(Link { priority, basis: link.basis })
    };
    let task = |(entry, number): (&rozum_model::draft::TaskEntry, u16)| {
        let (item, links) =
            (item(&entry.verbatim, &entry.place), entry.links.iter().filter_map(link).collect());
        Arc::new(Task { id: TaskId::new(region, number), item, links, corrections: Vec::new() })
    };
    let tasks = content.tasks.iter().zip(tasks).map(task).collect();
    let priority = |(entry, id): (&rozum_model::draft::PriorityEntry, &PriorityId)| {
        let item = item(&entry.verbatim, &entry.place);
        Arc::new(Priority { id: *id, item, corrections: Vec::new() })
    };
    let priorities = content.priorities.iter().zip(&priorities).map(priority).collect();
    let spheres = content.spheres.iter().map(sphere).collect();
    Version { number: 1, seq: 0, header: header(), spheres, priorities, tasks }
}

/// Numbers in the order of the entries, each once.
fn numbered<'a>(
    entries: impl Iterator<Item = (Option<u16>, &'a str)>,
    known: impl Iterator<Item = (u16, &'a str)>,
    last: u16,
) -> Vec<u16> {
    let mut free: Vec<(u16, &str)> = known.collect();
    let mut given = BTreeSet::new();
    let mut found = Vec::new();
    for (own, text) in entries {
        let same = free.iter().position(|(_, words)| *words == text);
        let continued = same.map(|place| free.swap_remove(place).0);
        let number = own.or(continued).filter(|number| given.insert(*number));
        found.push(number);
    }
    let mut next = given.last().copied().unwrap_or(0).max(last);
    let fresh = |number: Option<u16>| {
        number.unwrap_or_else(|| {
            next = next.saturating_add(1);
            next
        })
    };
    found.into_iter().map(fresh).collect()
}

/// Nothing is known of a draft as a whole, and no rule asks.
fn header() -> VersionHeader {
    let day = jiff::civil::Date::default();
    VersionHeader {
        title: String::new(),
        document: Document::default(),
        regime: LegalRegime { act: String::new(), effective_from: day, effective_to: None },
        period: Period { from: 0, to: 0 },
        effective_from: day,
        reason: String::new(),
        note: None,
    }
}

fn stripped(verbatim: &str) -> &str {
    closing_stripped(verbatim)
}

fn sphere(entry: &SphereEntry) -> DeclaredSphere {
    DeclaredSphere { label: entry.label.clone(), sphere: entry.sphere, place: entry.place.clone() }
}

fn item(verbatim: &str, place: &str) -> Item {
    let text = stripped(verbatim).to_owned();
    Item { text, verbatim: verbatim.to_owned(), place: place.to_owned(), note: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_keep_their_number_and_new_ones_follow() {
        let known = [(1, "сир"), (2, "масло"), (4, "сир")];
        let entries =
            [(None, "хліб"), (None, "сир"), (Some(2), "масло вершкове"), (None, "сир"), (Some(2), "двічі")];
        assert_eq!(numbered(entries.into_iter(), known.into_iter(), 7), [8, 1, 2, 4, 9]);
        assert_eq!(numbered([(None, "а"), (None, "б")].into_iter(), [].into_iter(), 0), [1, 2]);
    }
}
