//! The country in figures: regions, spheres, what the note says of all strategies.

use super::maps::{Shown, map};
use super::{Material, Numbers, statements};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_locale::percent;
use rozum_reference::regions::REGIONS;

/// The chapter.
pub fn chapter(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("country", voice.t("ns-country"));
    chapter.say(voice.say(
        "ns-country-lead",
        &[("strategies", numbers.strategies.into()), ("regions", numbers.regions.into())],
        &["/regions"],
    ));
    if !numbers.without_strategy.is_empty() {
        let mut missing = voice.words("ns-country-without");
        missing.push(Run::text(" "));
        missing.extend(voice.region_links(numbers.without_strategy.iter().copied()));
        missing.push(Run::text("."));
        chapter.say(missing);
    }
    chapter.sections = vec![regions(material), spheres(material), statements::section(material)];
    chapter
}

fn regions(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("regions", voice.t("ns-regions"));
    section.say(voice.words("ns-regions-says"));
    section.picture(map(material, Shown::Spheres));
    section.picture(map(material, Shown::Findings));
    let heads = ["ns-col-spheres", "ns-col-priorities", "ns-col-tasks", "ns-col-findings"];
    let columns = std::iter::once(Column::words(voice.t("ns-col-region"), 5));
    section.table(Table {
        id: "regions".to_owned(),
        caption: voice.t("ns-regions-caption"),
        columns: columns.chain(heads.map(|id| Column::figures(voice.t(id), 2))).collect(),
        rows: REGIONS.iter().map(|region| region_row(material, region.iso)).collect(),
        source: vec![Run::link(voice.t("ns-source-register"), voice.href("/regions"))],
        wide: false,
    });
    section
}

fn region_row(material: &Material<'_>, iso: rozum_model::RegionIso) -> Row {
    let voice = material.voice();
    let path = format!("/regions/{iso}");
    let mut cells = vec![vec![voice.region_link(iso)]];
    match material.state.strategy(iso) {
        Some(strategy) => {
            let version = &strategy.current;
            let found = material.findings.iter().filter(|finding| finding.region == iso).count();
            cells.push(voice.figure("spheres", version.sphere_ids().len(), &path));
            cells.push(voice.figure("priorities", version.priorities.len(), &path));
            cells.push(voice.figure("tasks", version.tasks.len(), &path));
            cells.push(voice.figure("findings", found, &format!("{path}/diagnosis")));
        }
        // Without a strategy nothing is counted: a dash, never a zero.
        None => cells.extend((0..4).map(|_| vec![Run::text("–")])),
    }
    Row { id: Some(iso.to_string()), cells }
}

fn spheres(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("spheres", voice.t("ns-spheres"));
    section.say(voice.words("ns-spheres-says"));
    let figure = |id| Column::figures(voice.t(id), 2);
    section.table(Table {
        id: "spheres".to_owned(),
        caption: voice.t("ns-spheres-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-sphere"), 6),
            figure("ns-col-printed"),
            figure("ns-col-recomputed"),
            figure("ns-col-share"),
            Column::words(voice.t("ns-col-why"), 8),
        ],
        rows: material.spheres.rows.iter().map(|row| sphere_row(material, row)).collect(),
        source: vec![Run::link(voice.t("ns-source-spheres"), voice.href("/spheres"))],
        wide: false,
    });
    for why in &material.spheres.totals.why {
        section.note(vec![voice.reason(why, "/spheres")]);
    }
    section
}

fn sphere_row(material: &Material<'_>, row: &rozum_coordination::SphereRow) -> Row {
    let voice = material.voice();
    let path = format!("/spheres/{}", row.id);
    let share = percent(material.lang, row.recomputed_share, 1);
    let why = row.why.iter().map(|why| voice.reason(why, &path));
    let why: Vec<Run> = why.flat_map(|run| [run, Run::text(" ")]).collect();
    let cells = vec![
        vec![Run::link(voice.sphere(row.id), voice.href(&path))],
        voice.figure("printed", row.printed_count, "/spheres"),
        voice.figure("recomputed", row.recomputed_count, &path),
        vec![Run::figure("share", share, voice.href(&path))],
        if why.is_empty() { voice.words("ns-agrees") } else { why },
    ];
    Row { id: Some(row.id.to_string()), cells }
}
