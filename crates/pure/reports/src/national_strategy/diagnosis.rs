//! Diagnosis: what rules find in the texts, where, and what would mend it.

use super::matrices::{Head, Matrix, matrix};
use super::numbers::regions_of;
use super::{Material, Numbers};
use rozum_diagnosis::{Finding, Rule};
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_model::RegionIso;

/// The chapter.
pub fn chapter(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("diagnosis", voice.t("ns-diagnosis"));
    chapter.say(voice.say(
        "ns-diagnosis-lead",
        &[
            ("rules", Rule::ALL.len().into()),
            ("count", material.findings.len().into()),
            ("errors", numbers.errors.into()),
        ],
        &["/diagnosis", "/diagnosis", "/diagnosis?severity=error"],
    ));
    chapter.note(voice.words("ns-diagnosis-question"));
    chapter.sections = vec![by_rule(material), by_region(material)];
    chapter
}

fn found<'a>(material: &Material<'a>, rule: Rule) -> impl Iterator<Item = &'a Finding> {
    material.findings.iter().filter(move |finding| finding.rule == rule)
}

fn by_rule(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("findings-by-rule", voice.t("ns-by-rule"));
    section.say(voice.words("ns-by-rule-says"));
    section.table(Table {
        id: "findings-by-rule".to_owned(),
        caption: voice.t("ns-by-rule-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-rule"), 7),
            Column::figures(voice.t("ns-col-findings"), 3),
            Column::figures(voice.t("ns-col-strategies"), 3),
            Column::words(voice.t("ns-col-mend"), 13),
        ],
        rows: Rule::ALL.iter().map(|rule| rule_row(material, *rule)).collect(),
        source: vec![Run::link(voice.t("ns-source-findings"), voice.href("/diagnosis"))],
        wide: false,
    });
    section
}

fn rule_row(material: &Material<'_>, rule: Rule) -> Row {
    let voice = material.voice();
    let path = format!("/diagnosis?rule={rule}");
    let title = voice.t(&format!("rule-{rule}"));
    let example = Run::link(voice.t(&format!("example-{rule}")), voice.href(&format!("/methods/{rule}")));
    Row {
        id: Some(rule.code().to_owned()),
        cells: vec![
            vec![Run::link(title, voice.href(&format!("/methods/{rule}")))],
            voice.figure("findings", found(material, rule).count(), &path),
            voice.figure("strategies", regions_of(material, rule).len(), &path),
            vec![example],
        ],
    }
}

fn by_region(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("findings-by-region", voice.t("ns-by-region"));
    section.say(voice.words("ns-by-region-says"));
    let count = |iso: RegionIso, place: usize| {
        let rule = Rule::ALL.get(place)?;
        let own = found(material, *rule).filter(|finding| finding.region == iso).count();
        Some((own.to_string(), format!("/regions/{iso}/diagnosis")))
    };
    let heads = Rule::ALL
        .iter()
        .map(|rule| Head { title: voice.t(&format!("rule-{rule}-short")), key: rule.code().to_owned() });
    section.table(matrix(
        material,
        Matrix {
            id: "findings-by-region".to_owned(),
            caption: voice.t("ns-by-region-caption"),
            heads: heads.collect(),
            cell: &count,
            source: vec![Run::link(voice.t("ns-source-findings"), voice.href("/diagnosis"))],
        },
    ));
    section
}
