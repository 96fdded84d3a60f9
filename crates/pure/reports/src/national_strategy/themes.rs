//! All priorities and tasks of the country by theme. Each stands in one place: with the sphere that its words name most surely, a
//! task with the priority that it serves; what names no sphere has a part of its own. Nothing is left out.

use super::Material;
use crate::voice::{Voice, joined};
use rozum_diagnosis::Label;
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_model::SphereId;
use rozum_model::strategy::{Item, ItemId, Task};
use std::collections::BTreeSet;

/// A priority or a task in its place.
struct Placed<'a> {
    id: ItemId,
    item: &'a Item,
    /// Its other spheres, or the priorities that a task serves.
    also: Vec<Run>,
}

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("themes", voice.t("ns-themes"));
    chapter.say(voice.words("ns-themes-lead"));
    chapter.note(voice.words("ns-themes-rule"));
    let spheres = SphereId::all().map(Some);
    let sections = spheres.chain([None]).filter_map(|theme| section(material, theme));
    chapter.sections = sections.collect();
    chapter
}

fn section(material: &Material<'_>, theme: Option<SphereId>) -> Option<Section> {
    let voice = material.voice();
    let (priorities, tasks) = (priorities(material, theme), tasks(material, theme));
    let declared = theme.and_then(|id| material.spheres.rows.iter().find(|row| row.id == id));
    let strategies = declared.map_or(0, |row| row.recomputed_count);
    if priorities.is_empty() && tasks.is_empty() && strategies == 0 {
        return None;
    }
    let anchor = theme.map_or_else(|| "theme-none".to_owned(), |id| format!("theme-{id}").to_lowercase());
    let title = theme.map_or_else(|| voice.t("ns-theme-none"), |id| voice.sphere(id).to_owned());
    let mut section = Section::new(&anchor, title);
    let regions: BTreeSet<_> = priorities.iter().chain(&tasks).map(|one| one.id.region()).collect();
    let path = theme.map_or_else(|| "/priorities".to_owned(), |id| format!("/spheres/{id}"));
    let values = [
        ("strategies", strategies.into()),
        ("priorities", priorities.len().into()),
        ("tasks", tasks.len().into()),
        ("regions", regions.len().into()),
    ];
    let id = if theme.is_some() { "ns-theme-says" } else { "ns-theme-none-says" };
    section.say(voice.say(id, &values, &[&path]));
    for (kind, placed) in [("priorities", priorities), ("tasks", tasks)] {
        section.table(table(material, &anchor, kind, placed));
    }
    Some(section)
}

fn table(material: &Material<'_>, anchor: &str, kind: &str, placed: Vec<Placed<'_>>) -> Table {
    let voice = material.voice();
    // A column that says nothing takes no room.
    let says_also = placed.iter().any(|one| !one.also.is_empty());
    let row = |one: Placed<'_>| {
        let region = voice.href(&format!("/regions/{}", one.id.region()));
        let cells = vec![
            vec![voice.item_link(one.id)],
            vec![Run::link(voice.short(one.id.region()), region)],
            vec![Voice::quote(&one.item.text)],
        ];
        let also = says_also.then_some(one.also);
        Row { id: Some(one.id.to_string()), cells: cells.into_iter().chain(also).collect() }
    };
    let mut columns = vec![
        Column::words(voice.t("ns-col-id"), 3),
        Column::words(voice.t("ns-col-region"), 5),
        Column::words(voice.t("ns-col-words"), 16),
    ];
    columns.extend(says_also.then(|| Column::words(voice.t(&format!("ns-col-also-{kind}")), 5)));
    Table {
        id: format!("{anchor}-{kind}"),
        caption: voice.t(&format!("ns-theme-{kind}")),
        columns,
        rows: placed.into_iter().map(row).collect(),
        source: Vec::new(),
        wide: false,
    }
}

fn priorities<'a>(material: &Material<'a>, theme: Option<SphereId>) -> Vec<Placed<'a>> {
    let voice = material.voice();
    let all = material.state.strategies.values().flat_map(|strategy| &strategy.current.priorities);
    let own = all.filter(|priority| theme_of(material, ItemId::Priority(priority.id)) == theme);
    let placed = own.map(|priority| {
        let id = ItemId::Priority(priority.id);
        let others = spheres(material, id).into_iter().filter(|other| Some(*other) != theme);
        let links =
            others.map(|other| Run::link(voice.sphere(other), voice.href(&format!("/spheres/{other}"))));
        Placed { id, item: &priority.item, also: joined(links) }
    });
    placed.collect()
}

fn tasks<'a>(material: &Material<'a>, theme: Option<SphereId>) -> Vec<Placed<'a>> {
    let voice = material.voice();
    let all = material.state.strategies.values().flat_map(|strategy| &strategy.current.tasks);
    let own = all.filter(|task| theme_of_task(material, task) == theme);
    let placed = own.map(|task| {
        let served = task.links.iter().map(|link| ItemId::Priority(link.priority));
        Placed { id: ItemId::Task(task.id), item: &task.item, also: voice.item_links(served) }
    });
    placed.collect()
}

/// A task goes with the first priority that it is known to serve; one that serves none stands by its own words.
fn theme_of_task(material: &Material<'_>, task: &Task) -> Option<SphereId> {
    let served = task.links.iter().map(|link| theme_of(material, ItemId::Priority(link.priority)));
    served.flatten().next().or_else(|| theme_of(material, ItemId::Task(task.id)))
}

fn theme_of(material: &Material<'_>, item: ItemId) -> Option<SphereId> {
    surest(&material.labels.get(&item)?.spheres)
}

/// The sphere that the words name most surely; of equals the first of annex 2.
fn surest(spheres: &[Label<SphereId>]) -> Option<SphereId> {
    let surer = |a: &&Label<SphereId>, b: &&Label<SphereId>| {
        a.confidence.total_cmp(&b.confidence).then_with(|| b.value.cmp(&a.value))
    };
    spheres.iter().max_by(surer).map(|label| label.value)
}

fn spheres(material: &Material<'_>, item: ItemId) -> Vec<SphereId> {
    let mut all: Vec<SphereId> = material
        .labels
        .get(&item)
        .into_iter()
        .flat_map(|labels| &labels.spheres)
        .map(|own| own.value)
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of the example on the method page.
    fn example(ending: &str) -> Vec<(Vec<Label<SphereId>>, Option<SphereId>)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods/national_strategy");
        let page = std::fs::read_to_string(format!("{folder}{ending}.md")).unwrap();
        let heading = if ending.is_empty() { "### Themes" } else { "### Теми" };
        let (_, after) = page.split_once(heading).unwrap();
        let rows = after.lines().filter(|line| line.starts_with('|')).skip(2).map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let label = |text: &str| {
                let (sphere, confidence) = text.trim().split_once(' ')?;
                let (value, confidence) = (sphere.parse().ok()?, confidence.parse().ok()?);
                Some(Label { value, confidence, spans: Vec::new() })
            };
            (cells[0].split(';').filter_map(label).collect(), cells[1].parse().ok())
        });
        rows.collect()
    }

    #[test]
    fn the_example_of_the_method_page_holds_in_both_languages() {
        for ending in ["", ".uk"] {
            let rows = example(ending);
            assert_eq!(rows.len(), 3);
            assert_eq!(rows.iter().map(|(labels, _)| labels.len()).sum::<usize>(), 4);
            for (labels, theme) in rows {
                assert_eq!(surest(&labels), theme);
            }
        }
    }
}
