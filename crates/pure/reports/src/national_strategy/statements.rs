//! What the note says of all strategies, beside what the register gives.

use super::Material;
use rozum_coordination::{Agreement, NationalFinding};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_locale::decimal;

const PATH: &str = "/diagnosis/national";

/// The part of the chapter on the country.
pub fn section(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("statements", voice.t("ns-statements"));
    let count = |wanted| material.national.iter().filter(|own| own.agreement == wanted).count();
    section.say(voice.say(
        "ns-statements-says",
        &[
            ("count", material.national.len().into()),
            ("agrees", count(Agreement::Agrees).into()),
            ("differs", count(Agreement::Differs).into()),
            ("not", count(Agreement::NotComputable).into()),
        ],
        &[PATH],
    ));
    section.note(voice.words("ns-statements-counts"));
    section.table(Table {
        id: "statements".to_owned(),
        caption: voice.t("ns-statements-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-statement"), 8),
            Column::words(voice.t("ns-col-note"), 3),
            Column::words(voice.t("ns-col-register"), 3),
            Column::words(voice.t("ns-col-verdict"), 4),
        ],
        rows: material.national.iter().map(|own| row(material, own)).collect(),
        source: vec![Run::link(voice.t("ns-source-statements"), voice.href(PATH))],
        wide: false,
    });
    section
}

fn row(material: &Material<'_>, own: &NationalFinding) -> Row {
    let voice = material.voice();
    let counted = own.recomputed.map(|counted| {
        voice.with("ns-count-of", &[("count", counted.count.into()), ("of", counted.of.into())])
    });
    let counted =
        counted.map_or_else(|| Run::text("–"), |text| Run::figure("register", text, voice.href(PATH)));
    let cells = vec![
        vec![voice.reason(&own.statement, PATH)],
        vec![Run::figure("note", printed(material, own), voice.href(PATH))],
        vec![counted],
        vec![voice.reason(&own.agreement.said(), PATH)],
    ];
    Row { id: Some(own.id.to_owned()), cells }
}

/// How much the note says; a plain statement says nothing of quantity.
fn printed(material: &Material<'_>, own: &NationalFinding) -> String {
    let words = own.printed.words.as_ref().map(|words| (material.said)(material.lang, words));
    let figure = own.printed.figure.map(|figure| {
        // Without digits that print does not have.
        let digits = if figure.fract().abs() < 1e-9 { 0 } else { 2 };
        decimal(material.lang, figure, digits)
    });
    let parts: Vec<String> = [words, figure].into_iter().flatten().collect();
    if parts.is_empty() { "–".to_owned() } else { parts.join(" ") }
}
