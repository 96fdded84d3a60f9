//! A draft as lines of a form, and as a content.

use crate::typed::one_line;
use rozum_model::RegionIso;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::Version;
use serde::Deserialize;

/// What was typed: a line for each entry.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub spheres: String,
    #[serde(default)]
    pub priorities: String,
    #[serde(default)]
    pub tasks: String,
}

impl Typed {
    /// The present strategy of a region, to start from.
    pub fn present(region: RegionIso, version: &Version) -> Self {
        Self {
            region: region.to_string(),
            spheres: lines(version.spheres.iter().map(|sphere| sphere.label.as_str())),
            priorities: lines(version.priorities.iter().map(|one| one.item.text.as_str())),
            tasks: lines(version.tasks.iter().map(|one| one.item.text.as_str())),
        }
    }

    /// What a file said; what was chosen stays where the file says nothing.
    pub fn of(content: &Content, region: Option<RegionIso>, chosen: &Self) -> Self {
        Self {
            region: region.map_or_else(|| chosen.region.clone(), |region| region.to_string()),
            spheres: lines(content.spheres.iter().map(|sphere| sphere.label.as_str())),
            priorities: lines(content.priorities.iter().map(|one| one.verbatim.as_str())),
            tasks: lines(content.tasks.iter().map(|one| one.verbatim.as_str())),
        }
    }

    /// The entries.
    pub fn content(&self) -> Content {
        let sphere = |label: String| {
            let sphere = rozum_reference::spheres::sphere_of_label(&label);
            SphereEntry { label, sphere, place: String::new() }
        };
        let priority = |verbatim| PriorityEntry { id: None, verbatim, place: String::new(), note: None };
        let task =
            |verbatim| TaskEntry { id: None, verbatim, place: String::new(), note: None, links: Vec::new() };
        Content {
            spheres: entries(&self.spheres).map(sphere).collect(),
            priorities: entries(&self.priorities).map(priority).collect(),
            tasks: entries(&self.tasks).map(task).collect(),
        }
    }
}

/// Each text on a line of its own, whatever breaks it has.
fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(one_line).collect::<Vec<_>>().join("\n")
}

/// A line, or what follows a dash or a bullet, is an entry.
fn entries(text: &str) -> impl Iterator<Item = String> {
    let stripped = |line: &str| one_line(line.trim().trim_start_matches(['-', '–', '—', '•', '*']));
    text.lines().map(stripped).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_empty_lines_are_no_words() {
        let found: Vec<String> = entries("- розвиток  туризму;\n\n• сир\nІТ-послуги").collect();
        assert_eq!(found, ["розвиток туризму;", "сир", "ІТ-послуги"]);
        assert_eq!(lines(["два\nрядки", "один"].into_iter()), "два рядки\nодин");
    }
}
