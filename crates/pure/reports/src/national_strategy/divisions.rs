//! Divisions of roles: what regions answered, and what both agreed to.

use super::Material;
use crate::voice::Voice;
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_model::division::{Division, PriorityPair, Progress};
use rozum_model::strategy::ItemId;

/// The part of the chapter on coordination.
pub fn section(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("divisions", voice.t("ns-divisions"));
    let all = &material.state.divisions;
    if all.is_empty() {
        section.say(voice.words("ns-divisions-none"));
        return section;
    }
    let count = |wanted: &dyn Fn(Progress) -> bool| {
        all.keys().filter(|pair| wanted(material.state.progress(**pair))).count()
    };
    let values = [
        ("count", all.len().into()),
        ("agreed", count(&|progress| progress == Progress::Agreed).into()),
        ("waits", count(&|progress| matches!(progress, Progress::Waits(_) | Progress::Open)).into()),
        ("rejected", count(&|progress| matches!(progress, Progress::Rejected(_))).into()),
        ("old", count(&|progress| progress == Progress::OutOfDate).into()),
    ];
    section.say(voice.say("ns-divisions-says", &values, &["/coordination/overlaps"]));
    let rows = all.iter().filter_map(|(pair, division)| row(material, *pair, division));
    section.table(Table {
        id: "divisions".to_owned(),
        caption: voice.t("ns-divisions-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-both"), 4),
            Column::words(voice.t("ns-col-pair"), 5),
            Column::words(voice.t("ns-col-agreed"), 12),
        ],
        rows: rows.collect(),
        source: vec![Run::link(voice.t("ns-source-divisions"), voice.href("/methods/divisions"))],
        wide: false,
    });
    section
}

/// The words that both regions agreed to; `None` while they have not, or where a priority was worded anew since.
fn row(material: &Material<'_>, pair: PriorityPair, division: &Division) -> Option<Row> {
    let voice = material.voice();
    let wording = division.wording.as_ref()?;
    let [a, b] = pair.regions();
    let names = format!("{} — {}", voice.short(a), voice.short(b));
    (material.state.progress(pair) == Progress::Agreed).then(|| Row {
        id: Some(pair.to_string()),
        cells: vec![
            voice.item_links(pair.both().map(ItemId::Priority)),
            vec![Run::link(names, voice.href(&format!("/coordination/overlaps/{a}/{b}")))],
            vec![Voice::quote(&wording.offer.text)],
        ],
    })
}
