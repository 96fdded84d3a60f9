//! Spheres, priorities and tasks.

// tidy: ukrainian-words: letters of ids typed on the Cyrillic keyboard

use super::links;
use super::numbers::{Index, numbers};
use crate::limits::MAX_ITEMS;
use crate::lookup::{self, Said};
use crate::notes::{Notes, quote};
use crate::raw::Entry;
use crate::table::Kind;
use crate::text::{clean, tidy};
use crate::vocabulary::{Word, fold};
use rozum_model::draft::{PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::{PriorityId, Reason, RegionIso, TaskId};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

/// Reads the spheres.
pub(super) fn spheres(entries: &[Entry], notes: &mut Notes) -> Vec<SphereEntry> {
    let entries = with_text(entries, Word::Sphere, notes);
    let read: Vec<_> = entries
        .iter()
        .map(|entry| {
            let label = text(entry, Word::Text, notes);
            let sphere = sphere(entry, &label, notes);
            SphereEntry { label, sphere, place: text(entry, Word::Place, notes) }
        })
        .collect();
    say_twice(&entries, read.iter().map(|sphere| sphere.label.as_str()), notes);
    read
}

fn sphere(entry: &Entry, label: &str, notes: &mut Notes) -> Option<rozum_model::SphereId> {
    let chosen = entry.text(Word::Sphere).filter(|value| !tidy(&value.text).is_empty());
    if let Some(value) = chosen {
        match lookup::sphere(&value.text) {
            Some(Said::Sphere(id)) => return Some(id),
            Some(Said::None) => return None,
            None => {
                let (uk, en) = lookup::nearest_sphere(&value.text);
                let reason = Reason::new("intake-unknown-sphere")
                    .with("found", quote(&value.text))
                    .with("nearest", uk)
                    .with("name", en);
                notes.warning(&value.at, Some(&value.text), reason);
            }
        }
    }
    let found = lookup::sphere_of(label);
    if found.is_none() && chosen.is_none() && !label.is_empty() {
        let (uk, en) = lookup::nearest_sphere(label);
        let reason = Reason::new("intake-sphere-not-of-17")
            .with("label", quote(label))
            .with("nearest", uk)
            .with("name", en);
        notes.warning(entry.at(Word::Text), Some(label), reason);
    }
    found
}

/// Reads the priorities, and what their numbers mean.
pub(super) fn priorities(
    entries: &[Entry],
    region: Option<RegionIso>,
    notes: &mut Notes,
) -> (Vec<PriorityEntry>, Index) {
    let entries = with_text(entries, Word::Serves, notes);
    let ids: Vec<Option<PriorityId>> = ids(&entries, region, PriorityId::region, notes);
    let index = Index::new(&entries, &ids, notes);
    let read: Vec<_> = entries
        .iter()
        .zip(ids)
        .map(|(entry, id)| PriorityEntry {
            id,
            verbatim: text(entry, Word::Text, notes),
            place: text(entry, Word::Place, notes),
            note: note(entry, notes),
        })
        .collect();
    say_twice(&entries, read.iter().map(|priority| priority.verbatim.as_str()), notes);
    (read, index)
}

/// Reads the tasks with their links.
pub(super) fn tasks(
    entries: &[Entry],
    region: Option<RegionIso>,
    index: &Index,
    notes: &mut Notes,
) -> Vec<TaskEntry> {
    let entries = with_text(entries, Word::Serves, notes);
    let ids: Vec<Option<TaskId>> = ids(&entries, region, TaskId::region, notes);
    numbers(&entries, notes);
    let read: Vec<_> = entries
        .iter()
        .zip(ids)
        .map(|(entry, id)| TaskEntry {
            id,
            verbatim: text(entry, Word::Text, notes),
            place: text(entry, Word::Place, notes),
            note: note(entry, notes),
            links: links::of(entry, index, notes),
        })
        .collect();
    say_twice(&entries, read.iter().map(|task| task.verbatim.as_str()), notes);
    read
}

/// Entries that have a text. One that only has a number is a row left for later; one that says more
/// lacks its text.
fn with_text<'a>(entries: &'a [Entry], says_more: Word, notes: &mut Notes) -> Vec<&'a Entry> {
    let has = |entry: &Entry, word| entry.text(word).is_some_and(|value| !tidy(&value.text).is_empty());
    let mut kept = Vec::new();
    for entry in entries {
        if has(entry, Word::Text) {
            if kept.len() == MAX_ITEMS {
                let row = entry.at.row.unwrap_or(0);
                let reason = Reason::new("intake-too-many-items").with("limit", MAX_ITEMS).with("row", row);
                notes.error(&entry.at, None, reason);
                break;
            }
            kept.push(entry);
        } else if [says_more, Word::Place, Word::Note, Word::Id].into_iter().any(|word| has(entry, word)) {
            let value = entry.values.values().next().map(|value| value.text.as_str());
            notes.error(&entry.at, value, Reason::new("intake-row-without-text"));
        }
    }
    kept
}

fn text(entry: &Entry, word: Word, notes: &mut Notes) -> String {
    let Some(value) = entry.text(word) else { return String::new() };
    if word == Word::Text && value.kind != Kind::Text {
        notes.warning(&value.at, Some(&value.text), Reason::new("intake-not-words"));
    }
    clean(&value.text, &value.at, notes)
}

fn note(entry: &Entry, notes: &mut Notes) -> Option<String> {
    Some(text(entry, Word::Note, notes)).filter(|note| !note.is_empty())
}

/// The id of each entry that carries one of this region, each id once.
fn ids<T>(
    entries: &[&Entry],
    region: Option<RegionIso>,
    region_of: impl Fn(T) -> RegionIso,
    notes: &mut Notes,
) -> Vec<Option<T>>
where
    T: FromStr + Display + Copy + Ord,
{
    let mut seen: BTreeMap<T, u32> = BTreeMap::new();
    let mut ids = Vec::with_capacity(entries.len());
    for entry in entries {
        let Some(value) = entry.text(Word::Id).filter(|value| !tidy(&value.text).is_empty()) else {
            ids.push(None);
            continue;
        };
        // Р and Т of the Cyrillic keyboard are the same keys to the eye.
        let spelt = tidy(&value.text).to_uppercase().replace('Р', "P").replace('Т', "T");
        let row = value.at.row.unwrap_or(0);
        let wrong = match spelt.parse::<T>() {
            Err(_) => Some(Reason::new("intake-not-an-id").with("id", quote(&value.text))),
            Ok(id) if region.is_some_and(|region| region_of(id) != region) => {
                Some(Reason::new("intake-id-of-other-region").with("id", id.to_string()))
            }
            Ok(id) => {
                let before = seen.insert(id, row);
                if before.is_none() {
                    ids.push(Some(id));
                    continue;
                }
                before.map(|row| Reason::new("intake-id-twice").with("id", id.to_string()).with("row", row))
            }
        };
        ids.push(None);
        if let Some(reason) = wrong {
            notes.error(&value.at, Some(&value.text), reason);
        }
    }
    ids
}

/// The same words twice are nearly always a row that was copied; both stay, a person decides.
fn say_twice<'a>(entries: &[&Entry], texts: impl Iterator<Item = &'a str>, notes: &mut Notes) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (entry, text) in entries.iter().zip(texts) {
        // The fold compares beginnings only; long texts are compared whole.
        let key = if text.chars().count() > 70 { text.to_lowercase() } else { fold(text) };
        let row = entry.at.row.unwrap_or(0);
        if let Some(before) = seen.insert(key, row) {
            let reason = Reason::new("intake-row-twice").with("row", before);
            notes.warning(entry.at(Word::Text), Some(text), reason);
        }
    }
}
