//! Chains over several regions, and what is needed and declared nowhere.

use super::Material;
use crate::kved_titled;
use rozum_coordination::chains::{Chain, Gap, Stage};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_locale::percent;
use rozum_model::strategy::ItemId;
use std::collections::BTreeSet;

/// Chains that the document prints; the page has all.
const MOST: usize = 15;

/// Chains from supplier to market.
pub fn chains(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("chains", voice.t("ns-chains"));
    let all = &material.chains.chains;
    let values = [("links", material.chains.links.len().into()), ("count", all.len().into())];
    section.say(voice.say("ns-chains-says", &values, &["/coordination/chains"]));
    section.note(vec![
        Run::text(voice.t("ns-chains-structure")),
        Run::text(" "),
        voice.reason(material.chains_source, "/methods/chains"),
        Run::text("."),
    ]);
    if all.len() > MOST {
        section.say(voice.count("ns-chains-most", MOST, "/coordination/chains"));
    }
    section.table(Table {
        id: "chains".to_owned(),
        caption: voice.t("ns-chains-caption"),
        columns: ["ns-col-supplier", "ns-col-processor", "ns-col-market", "ns-col-regions"]
            .map(|id| Column::words(voice.t(id), 5))
            .to_vec(),
        rows: all.iter().take(MOST).map(|chain| chain_row(material, chain)).collect(),
        source: vec![Run::link(voice.t("ns-source-chains"), voice.href("/coordination/chains"))],
        wide: false,
    });
    section
}

fn chain_row(material: &Material<'_>, chain: &Chain) -> Row {
    let voice = material.voice();
    let stage = |stage: &Stage| {
        vec![Run::link(kved_titled(material.lang, &stage.kved), voice.href("/coordination/chains"))]
    };
    let codes: Vec<&str> = chain.stages.iter().map(|stage| stage.kved.as_str()).collect();
    let mut cells: Vec<Vec<Run>> = chain.stages.iter().map(stage).collect();
    let regions = chain.regions.iter();
    cells.push(crate::voice::joined(
        regions.map(|iso| {
            Run::link(voice.short(*iso), voice.href(&format!("/coordination/chains?region={iso}")))
        }),
    ));
    Row { id: Some(codes.join("-")), cells }
}

/// What priorities need strongly and nobody declares.
pub fn gaps(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("gaps", voice.t("ns-gaps"));
    section.say(voice.count("ns-gaps-says", material.chains.gaps.len(), "/coordination/chains"));
    section.table(Table {
        id: "gaps".to_owned(),
        caption: voice.t("ns-gaps-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-missing"), 9),
            Column::figures(voice.t("ns-col-need"), 3),
            Column::words(voice.t("ns-col-needed-by"), 7),
            Column::words(voice.t("ns-col-named"), 5),
        ],
        rows: material.chains.gaps.iter().map(|gap| gap_row(material, gap)).collect(),
        source: vec![Run::link(voice.t("ns-source-gaps"), voice.href("/coordination/chains"))],
        wide: false,
    });
    section
}

fn gap_row(material: &Material<'_>, gap: &Gap) -> Row {
    let voice = material.voice();
    let path = "/coordination/chains";
    let titles: Vec<String> = gap.kved.iter().map(|code| kved_titled(material.lang, code)).collect();
    let needs: BTreeSet<ItemId> = gap.needs.iter().map(|need| ItemId::Priority(need.priority)).collect();
    let need = gap.coefficient.map(|share| percent(material.lang, share, 1));
    let need = need.map_or_else(|| Run::text("–"), |share| Run::figure("need", share, voice.href(path)));
    let named = if gap.spheres.is_empty() {
        voice.words("ns-gap-nowhere")
    } else {
        voice.region_links(gap.spheres.iter().copied())
    };
    Row {
        id: Some(gap.kved.join("-")),
        cells: vec![
            vec![Run::link(titles.join("; "), voice.href(path))],
            vec![need],
            voice.item_links(needs),
            named,
        ],
    }
}
