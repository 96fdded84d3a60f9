//! Sources, methods, vintage, and what the document does not say.

use super::Material;
use rozum_coordination::alignment::lists;
use rozum_document::{Column, Item, Row, Run, Section, Table};
use rozum_locale::Lang;
use rozum_reference::legal::{ACTS, Act};
use std::collections::BTreeMap;

/// Methods that the document rests on, by the names of their pages.
const METHODS: [&str; 10] = [
    "national_strategy",
    "register",
    "spheres",
    "labels",
    "national_findings",
    "overlaps",
    "chains",
    "platforms",
    "alignment",
    "declared_evidence",
];

/// Reservations, one sentence each.
const LIMITS: [&str; 6] = [
    "ns-limit-texts",
    "ns-limit-labels",
    "ns-limit-proxy",
    "ns-limit-figures",
    "ns-limit-law",
    "ns-limit-decisions",
];

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("sources", voice.t("ns-sources"));
    chapter.say(voice.words("ns-sources-lead"));
    chapter.sections = vec![
        documents(material),
        acts(material),
        datasets(material),
        policy(material),
        methods(material),
        limits(material),
    ];
    chapter
}

/// The documents that strategies are quoted from, each once.
fn documents(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("sources-documents", voice.t("ns-sources-documents"));
    let mut regions: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    for strategy in material.state.strategies.values() {
        let document = &strategy.current.header.document;
        *regions.entry((&document.title, document.url.as_deref())).or_default() += 1;
    }
    let item = |(&(title, url), &count): (&(&str, Option<&str>), &usize)| {
        let name = url.map_or_else(|| Run::quote(title, "uk"), |url| Run::link(title, url));
        let mut runs = vec![name, Run::text(" — ")];
        runs.extend(voice.count("ns-sources-strategies", count, "/regions"));
        Item { id: Some(title.to_owned()), runs }
    };
    section.list(false, regions.iter().map(item).collect());
    section
}

/// Acts that rule regional strategies.
fn acts(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("sources-acts", voice.t("ns-sources-acts"));
    section.say(voice.words("ns-sources-acts-says"));
    let item = |act: &Act| {
        let cited = match material.lang {
            Lang::Uk => act.full_citation_uk(),
            Lang::En => format!("{}, {}", act.cited_en, act.title_en),
        };
        Item { id: Some(act.id.to_owned()), runs: vec![Run::link(cited, act.source)] }
    };
    section.list(false, ACTS.iter().filter(|act| act.role != "classification").map(item).collect());
    section
}

fn datasets(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("sources-datasets", voice.t("ns-sources-datasets"));
    section.say(voice.words("ns-sources-datasets-says"));
    // What was withdrawn is no source: nothing here is worked out with it.
    let rows = material.state.datasets.values().filter_map(|dataset| {
        let version = dataset.in_use()?;
        let header = &version.header;
        let path = format!("/evidence/datasets/{}", dataset.id);
        let title = material.lang.pick(&header.title.uk, &header.title.en);
        Some(Row {
            id: Some(dataset.id.to_string()),
            cells: vec![
                vec![Run::link(title.clone(), voice.href(&path))],
                vec![Run::figure("version", version.number.to_string(), voice.href(&path))],
            ],
        })
    });
    section.table(Table {
        id: "datasets".to_owned(),
        caption: voice.t("ns-sources-datasets-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-dataset"), 12),
            Column::figures(voice.t("ns-col-version"), 3),
        ],
        rows: rows.collect(),
        source: Vec::new(),
        wide: false,
    });
    section
}

fn policy(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("sources-policy", voice.t("ns-sources-policy"));
    let item = |list: &rozum_coordination::alignment::PolicyList| Item {
        id: Some(list.id.to_owned()),
        runs: vec![Run::link(material.lang.pick(list.source_uk, list.source_en), list.url)],
    };
    section.list(false, lists().iter().map(item).collect());
    section
}

fn methods(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("sources-methods", voice.t("ns-sources-methods"));
    let item = |name: &&str| {
        let title = voice.t(&format!("ns-method-{name}"));
        Item::new(vec![Run::link(title, voice.href(&format!("/methods/{name}")))])
    };
    section.list(false, METHODS.iter().map(item).collect());
    section
}

fn limits(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("limits", voice.t("ns-limits"));
    section.list(false, LIMITS.map(|id| Item::new(voice.words(id))).to_vec());
    section
}
