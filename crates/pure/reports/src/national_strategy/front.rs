//! The first page: which state of the journal the document is made from.

use super::Material;
use rozum_document::{Fact, Run};
use rozum_locale::moment;

/// What a reader needs to find the same state again.
pub fn facts(material: &Material<'_>) -> Vec<Fact> {
    let voice = material.voice();
    let fact = |id: &str, value: Vec<Run>| Fact {
        id: id.to_owned(),
        label: voice.t(&format!("ns-front-{id}")),
        value,
    };
    let edition = material.edition;
    let size = usize::try_from(edition.size).unwrap_or(usize::MAX);
    let mut facts = vec![fact("size", voice.count("ns-front-events", size, "/journal"))];
    if let Some(at) = edition.at {
        facts.push(fact("at", vec![Run::link(moment(material.lang, at), voice.href("/journal"))]));
    }
    match &edition.checkpoint {
        Some(checkpoint) => {
            facts.push(fact("root", vec![Run::link(&checkpoint.root, voice.href("/journal"))]));
            facts.push(fact("origin", vec![Run::text(&checkpoint.origin)]));
        }
        None => facts.push(fact("root", voice.words("ns-front-unsigned"))),
    }
    facts.push(fact("vintage", vec![Run::link(vintage(material), voice.href("/evidence/datasets"))]));
    facts.push(fact(
        "method",
        vec![Run::link(voice.t("ns-front-method-says"), voice.href("/methods/national_strategy"))],
    ));
    facts
}

/// The line on each page of paper.
pub fn mark(material: &Material<'_>) -> String {
    let voice = material.voice();
    let root = material.edition.checkpoint.as_ref().map_or_else(|| "–".to_owned(), |own| own.root.clone());
    let size = i64::try_from(material.edition.size).unwrap_or(i64::MAX);
    voice.with("ns-mark", &[("count", size.into()), ("root", root.into())])
}

/// The years of the strategies and how many tables stand beside them.
fn vintage(material: &Material<'_>) -> String {
    let periods = material.state.strategies.values().map(|strategy| strategy.current.header.period);
    let years: Vec<i16> = periods.flat_map(|period| [period.from, period.to]).collect();
    let tables = material.state.datasets.values().filter(|dataset| dataset.in_use().is_some()).count();
    let voice = material.voice();
    match (years.iter().min(), years.iter().max()) {
        (Some(from), Some(to)) => {
            let years =
                [("from", from.to_string().into()), ("to", to.to_string().into()), ("count", tables.into())];
            voice.with("ns-front-vintage-says", &years)
        }
        _ => voice.with("ns-front-vintage-none", &[("count", tables.into())]),
    }
}
