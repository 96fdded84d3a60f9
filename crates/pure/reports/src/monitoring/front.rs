//! The first page: what is reported, for which period, from which state of the journal, and whether it is made up.

use super::MonitoringMaterial;
use super::scope::Scope;
use super::words;
use rozum_document::{Document, Fact, Run, Section, Sheet, Workbook, plain};
use rozum_locale::{day, moment};

/// The document around its chapters.
pub fn document(material: &MonitoringMaterial<'_>, sections: Vec<Section>) -> Document {
    Document {
        lang: material.lang.code().to_owned(),
        title: title(material),
        subtitle: subtitle(material),
        front: facts(material),
        mark: mark(material),
        flowing: true,
        sections,
    }
}

/// The workbook around its tables.
pub fn workbook(material: &MonitoringMaterial<'_>, sheets: Vec<Sheet>) -> Workbook {
    let voice = material.voice();
    Workbook {
        lang: material.lang.code().to_owned(),
        title: title(material),
        about: voice.t("mon-about-sheet"),
        facts: facts(material).into_iter().map(|fact| (fact.label, plain(&fact.value))).collect(),
        warning: if is_made_up(material) { voice.t("mon-made-up-says") } else { String::new() },
        page: voice.t("mon-col-page"),
        sheets,
    }
}

const fn is_made_up(material: &MonitoringMaterial<'_>) -> bool {
    material.state.demonstration.is_some()
}

fn title(material: &MonitoringMaterial<'_>) -> String {
    let voice = material.voice();
    match material.scope {
        Scope::Country => voice.t("mon-title-country"),
        Scope::Region(region) => voice.with("mon-title-region", &[("region", voice.region(region).into())]),
    }
}

fn subtitle(material: &MonitoringMaterial<'_>) -> String {
    let voice = material.voice();
    let period = words::period(voice, material.period);
    if is_made_up(material) { format!("{period}. {}", voice.t("mon-made-up")) } else { period }
}

fn facts(material: &MonitoringMaterial<'_>) -> Vec<Fact> {
    let voice = material.voice();
    let fact = |id: &str, value: Vec<Run>| {
        let label = voice.t(&format!("mon-front-{id}"));
        Fact { id: id.to_owned(), label, value }
    };
    let edition = material.edition;
    let size = usize::try_from(edition.size).unwrap_or(usize::MAX);
    let mut facts = Vec::new();
    if is_made_up(material) {
        facts.push(fact("made-up", vec![Run::strong(voice.t("mon-made-up-says"))]));
    }
    let days = words::days(voice, material.period);
    facts.push(fact("period", vec![Run::link(days, voice.href(&material.scope.report()))]));
    facts.push(fact("today", vec![Run::text(day(material.lang, material.as_of))]));
    facts.push(fact("size", voice.count("ns-front-events", size, "/journal")));
    if let Some(at) = edition.at {
        facts.push(fact("at", vec![Run::link(moment(material.lang, at), voice.href("/journal"))]));
    }
    match &edition.checkpoint {
        Some(checkpoint) => {
            facts.push(fact("root", vec![Run::link(&checkpoint.root, voice.href("/journal"))]));
        }
        None => facts.push(fact("root", voice.words("ns-front-unsigned"))),
    }
    let method = Run::link(voice.t("mon-front-method-says"), voice.href("/methods/monitoring"));
    facts.push(fact("method", vec![method]));
    facts
}

/// The line on each page of paper.
fn mark(material: &MonitoringMaterial<'_>) -> String {
    let voice = material.voice();
    let root = material.edition.checkpoint.as_ref().map_or_else(|| "–".to_owned(), |own| own.root.clone());
    let size = i64::try_from(material.edition.size).unwrap_or(i64::MAX);
    let mark = voice.with("ns-mark", &[("count", size.into()), ("root", root.into())]);
    if is_made_up(material) { format!("{}. {mark}", voice.t("mon-made-up")) } else { mark }
}
