//! Annex: strategy by strategy, in the words of each.

use super::Material;
use crate::voice::{Voice, joined};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_model::RegionIso;
use rozum_model::strategy::{Item, ItemId, Version};

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("annex", voice.t("ns-annex"));
    chapter.say(voice.words("ns-annex-lead"));
    let strategies = material.state.strategies.iter();
    chapter.sections = strategies.map(|(iso, strategy)| section(material, *iso, &strategy.current)).collect();
    chapter
}

fn section(material: &Material<'_>, iso: RegionIso, version: &Version) -> Section {
    let voice = material.voice();
    let mut section = Section::new(format!("strategy-{iso}").to_lowercase(), voice.region(iso));
    let path = format!("/regions/{iso}");
    let mut about = vec![Run::quote(&version.header.title, "uk"), Run::text(". ")];
    about.extend(voice.count(
        "ns-annex-version",
        usize::try_from(version.number).unwrap_or(usize::MAX),
        &path,
    ));
    section.say(about);
    if let Some(note) = &version.header.note {
        section.note(vec![Voice::quote(note)]);
    }
    if version.spheres.is_empty() {
        section.say(voice.words("ns-annex-no-sphere"));
    } else {
        let mut spheres = vec![Run::strong(voice.t("ns-annex-spheres")), Run::text(" ")];
        spheres.extend(joined(version.spheres.iter().map(|own| Voice::quote(&own.label))));
        section.say(spheres);
    }
    let priorities = version.priorities.iter().map(|own| row(material, ItemId::Priority(own.id), &own.item));
    let tasks = version.tasks.iter().map(|own| row(material, ItemId::Task(own.id), &own.item));
    section.table(table(material, iso, priorities.chain(tasks).collect()));
    section
}

fn table(material: &Material<'_>, iso: RegionIso, rows: Vec<Row>) -> Table {
    let voice = material.voice();
    Table {
        id: format!("strategy-{iso}-items").to_lowercase(),
        caption: voice.t("ns-annex-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-id"), 3),
            Column::words(voice.t("ns-col-kind"), 4),
            Column::words(voice.t("ns-col-verbatim"), 13),
            Column::words(voice.t("ns-col-place"), 10),
        ],
        rows,
        source: vec![Run::link(voice.t("ns-source-strategy"), voice.href(&format!("/regions/{iso}")))],
        wide: false,
    }
}

fn row(material: &Material<'_>, id: ItemId, item: &Item) -> Row {
    let voice = material.voice();
    let kind = if matches!(id, ItemId::Priority(_)) { "ns-kind-priority" } else { "ns-kind-task" };
    let href = voice.href(&crate::voice::item_path(id));
    Row {
        id: Some(id.to_string()),
        cells: vec![
            vec![voice.item_link(id)],
            voice.words(kind),
            vec![Voice::quote(&item.verbatim)],
            vec![Run::link(&item.place, href)],
        ],
    }
}
