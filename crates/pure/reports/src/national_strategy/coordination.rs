//! Coordination: what neighbours repeat, what makes chains, what is missing, who could work together.

use super::{Material, Numbers, divisions, links, platforms};
use rozum_coordination::overlaps::{Overlap, RARE, RegionPair};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_locale::{decimal, p_said};
use rozum_model::strategy::ItemId;

/// The chapter.
pub fn chapter(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("coordination", voice.t("ns-coordination"));
    chapter.say(voice.words("ns-coordination-lead"));
    chapter.sections = vec![
        pairs(material, numbers),
        copies(material, numbers),
        divisions::section(material),
        links::chains(material),
        links::gaps(material),
        platforms::section(material),
    ];
    chapter
}

fn pairs(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut section = Section::new("overlaps", voice.t("ns-overlaps"));
    let chance = numbers.chance;
    let expected = decimal(material.lang, chance.by_chance, 1);
    let values =
        [("rare", chance.rare.into()), ("count", chance.tested.into()), ("expected", expected.into())];
    section.say(voice.say("ns-overlaps-says", &values, &["/coordination/overlaps"]));
    let near = material.overlaps.pairs.iter().filter(|pair| pair.neighbours);
    let shared = near.clone().filter(|pair| !pair.declared_spheres.is_empty()).count();
    let values = [("shared", shared.into()), ("count", near.clone().count().into())];
    section.say(voice.say("ns-overlaps-spheres", &values, &["/coordination/overlaps"]));
    let mut rare: Vec<&RegionPair> = near.filter(|pair| pair.p_value.is_some_and(|p| p <= RARE)).collect();
    rare.sort_by(|a, b| a.p_value.unwrap_or(1.0).total_cmp(&b.p_value.unwrap_or(1.0)));
    let figure = |id| Column::figures(voice.t(id), 2);
    section.table(Table {
        id: "rare-pairs".to_owned(),
        caption: voice.t("ns-pairs-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-pair"), 8),
            figure("ns-col-overlaps"),
            figure("ns-col-copies"),
            figure("ns-col-chains"),
            figure("ns-col-left-open"),
            Column::figures(voice.t("ns-col-p"), 2),
        ],
        rows: rare.into_iter().map(|pair| pair_row(material, pair)).collect(),
        source: vec![Run::link(voice.t("ns-source-overlaps"), voice.href("/methods/overlaps"))],
        wide: false,
    });
    section
}

fn pair_row(material: &Material<'_>, pair: &RegionPair) -> Row {
    let voice = material.voice();
    let path = format!("/coordination/overlaps/{}/{}", pair.a, pair.b);
    let names = format!("{} — {}", voice.short(pair.a), voice.short(pair.b));
    let p = pair.p_value.map_or_else(|| "–".to_owned(), |p| p_said(material.lang, p));
    Row {
        id: Some(format!("{}-{}", pair.a, pair.b)),
        cells: vec![
            vec![Run::link(names, voice.href(&path))],
            voice.figure("overlaps", pair.overlaps(), &path),
            voice.figure("copies", pair.copies, &path),
            voice.figure("chains", pair.chains, &path),
            voice.figure("left-open", pair.open, &path),
            vec![Run::figure("p", p, voice.href(&path))],
        ],
    }
}

fn copies(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut section = Section::new("roles", voice.t("ns-roles"));
    let values =
        [("copies", numbers.copies_of_neighbours.into()), ("chains", numbers.chains_of_neighbours.into())];
    let paths = ["/coordination/overlaps?role=copy", "/coordination/overlaps?role=chain"];
    section.say(voice.say("ns-roles-says", &values, &paths));
    section.say(voice.count("ns-roles-left-open", numbers.left_open_of_neighbours, paths[0]));
    let own = material.overlaps.overlaps.iter().filter(|own| own.neighbours && own.is_settled_copy());
    section.table(Table {
        id: "roles".to_owned(),
        caption: voice.t("ns-roles-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-both"), 4),
            Column::words(voice.t("ns-col-words-both"), 9),
            Column::words(voice.t("ns-col-proposal"), 9),
        ],
        rows: own.map(|own| copy_row(material, own)).collect(),
        source: vec![Run::link(voice.t("ns-source-roles"), voice.href("/coordination/overlaps?role=copy"))],
        wide: false,
    });
    section.note(voice.words("ns-roles-open"));
    section
}

fn copy_row(material: &Material<'_>, own: &Overlap) -> Row {
    let voice = material.voice();
    let [a, b] = [own.a, own.b].map(ItemId::Priority);
    let path = format!("/coordination/overlaps/{}/{}", own.region_a, own.region_b);
    let quote = |id| crate::voice::Voice::quote(material.priority_text(id));
    Row {
        id: Some(format!("{}/{}", own.a, own.b)),
        cells: vec![
            voice.item_links([a, b]),
            vec![quote(own.a), Run::text(" / "), quote(own.b)],
            vec![voice.reason(&own.roles, &path)],
        ],
    }
}
