//! A quantity that crossed its threshold: without one, oversight neither stops a payment nor orders a
//! correction.

use crate::verbs::funding::content::figure;
use crate::verbs::{Answers, Asked, Cell, Facts, Field, Kind, Table, documents};
use rozum_model::governance::{Citation, Crossed};

const SIDES: [(&str, Crossed); 2] = [("above", Crossed::Above), ("below", Crossed::Below)];

/// The questions about it.
pub fn fields(asked: &Asked<'_>) -> Vec<Field> {
    vec![
        asked.field("cited", Kind::Line),
        asked.field("period", Kind::Line),
        asked.field("observed", Kind::Line),
        asked.field("threshold", Kind::Line),
        asked.field("crossed", Kind::One(asked.coded("crossed-", SIDES.map(|(code, _)| code)))),
        documents::rows(asked, "evidence"),
    ]
}

/// The quantity that was typed.
pub fn read(answers: &Answers) -> Option<Citation> {
    let known = |code: &str| SIDES.into_iter().find(|(own, _)| *own == code).map(|(_, side)| side);
    Some(Citation {
        indicator: answers.words("cited"),
        period: answers.words("period"),
        observed: figure(answers.one("observed")),
        threshold: figure(answers.one("threshold")),
        crossed: answers.chosen("crossed", known)?,
        evidence: documents::read_rows(answers),
    })
}

/// The quantity, for whoever must answer it.
pub fn facts(asked: &Asked<'_>, facts: Facts, citation: &Citation) -> Facts {
    let side = SIDES.into_iter().find(|(_, own)| *own == citation.crossed).map_or("above", |(code, _)| code);
    let rows = citation
        .evidence
        .iter()
        .map(|one| vec![Cell::text(one.title.clone()), Cell::text(one.url.clone().unwrap_or_default())]);
    let f = asked.f;
    facts
        .line(f, "cited", format!("{}, {}", citation.indicator, citation.period))
        .line(f, "observed", f.figure(&citation.observed))
        .line(f, "threshold", format!("{}, {}", f.figure(&citation.threshold), f.named("crossed-", side)))
        .table(Table::new(f, "evidence", &["document", "url"]).rows(rows))
}
