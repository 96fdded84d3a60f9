//! Alignment with state policy: six lists, one matrix each; what nothing speaks for is a finding.

use super::Material;
use super::matrices::{Head, Matrix, matrix};
use rozum_coordination::alignment::{BlankOf, PolicyList, Strength, lists};
use rozum_document::{Item, Run, Section};
use rozum_model::RegionIso;

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("alignment", voice.t("ns-alignment"));
    chapter.say(voice.count("ns-alignment-lead", lists().len(), "/coordination/alignment"));
    chapter.note(voice.words("ns-alignment-key"));
    chapter.sections = lists().iter().map(|list| section(material, list)).collect();
    chapter
}

fn section(material: &Material<'_>, list: &'static PolicyList) -> Section {
    let voice = material.voice();
    let pick = |uk, en| material.lang.pick(uk, en);
    let mut section = Section::new(format!("alignment-{}", list.id), pick(list.title_uk, list.title_en));
    let path = format!("/coordination/alignment?list={}", list.id);
    section.say(vec![Run::link(pick(list.source_uk, list.source_en), list.url), Run::text(".")]);
    // A list that is out of its term says so.
    let vintage = voice.with("aln-vintage", &[("value", list.vintage.into())]);
    section.note(vec![Run::link(vintage, voice.href(&path))]);
    let marked = |iso: RegionIso, place: usize| {
        let (named, implied) = counts(material, list, iso, place)?;
        Some((shown(named, implied), format!("{path}&region={iso}")))
    };
    let heads = list
        .items
        .iter()
        .map(|item| Head { title: pick(item.short_uk, item.short_en).to_owned(), key: item.id.to_owned() });
    section.table(matrix(
        material,
        Matrix {
            id: format!("alignment-{}", list.id),
            caption: voice
                .with("ns-alignment-caption", &[("list", pick(list.title_uk, list.title_en).into())]),
            heads: heads.collect(),
            cell: &marked,
            source: vec![Run::link(voice.t("ns-source-alignment"), voice.href(&path))],
        },
    ));
    blanks(material, list, &mut section);
    section
}

/// Priorities of a region that name an item, and those whose activity belongs to it; `None` without priorities.
fn counts(
    material: &Material<'_>,
    list: &PolicyList,
    iso: RegionIso,
    place: usize,
) -> Option<(usize, usize)> {
    material.alignment.priorities.iter().find(|(region, _)| *region == iso)?;
    let own = material
        .alignment
        .marks
        .iter()
        .filter(|mark| mark.list.id == list.id && mark.region == iso && mark.item.place == place);
    let (named, implied): (Vec<_>, Vec<_>) = own.partition(|mark| mark.strength == Strength::Named);
    Some((named.len(), implied.len()))
}

/// `2 (1)`: two name it, one more belongs to it.
fn shown(named: usize, implied: usize) -> String {
    match (named, implied) {
        (0, 0) => "0".to_owned(),
        (named, 0) => named.to_string(),
        (0, implied) => format!("({implied})"),
        (named, implied) => format!("{named} ({implied})"),
    }
}

fn blanks(material: &Material<'_>, list: &PolicyList, section: &mut Section) {
    let voice = material.voice();
    let path = format!("/coordination/alignment?list={}", list.id);
    let own = || material.alignment.blanks.iter().filter(|blank| blank.list.id == list.id);
    let items: Vec<Item> = own()
        .filter_map(|blank| match blank.of {
            BlankOf::Item(item) => Some(Item {
                id: Some(item.id.to_owned()),
                runs: vec![Run::link(material.lang.pick(item.title_uk, item.title_en), voice.href(&path))],
            }),
            BlankOf::Region(_) | BlankOf::Priority(..) => None,
        })
        .collect();
    if items.is_empty() {
        section.say(voice.words("ns-alignment-no-blank"));
    } else {
        section.say(voice.count("ns-alignment-blank", items.len(), &path));
        section.list(false, items);
    }
    let regions = own().filter_map(|blank| match blank.of {
        BlankOf::Region(region) => Some(region),
        BlankOf::Item(_) | BlankOf::Priority(..) => None,
    });
    let regions: Vec<RegionIso> = regions.collect();
    if !regions.is_empty() {
        let mut silent = voice.count("ns-alignment-silent", regions.len(), &path);
        silent.push(Run::text(" "));
        silent.extend(voice.region_links(regions));
        silent.push(Run::text("."));
        section.say(silent);
    }
}
