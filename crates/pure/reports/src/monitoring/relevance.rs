//! Whether priorities still fit: what was judged or decided in the period, and what is open still.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use rozum_model::PriorityId;
use rozum_model::relevance::{Outcome, Reviewed};

/// The chapter; `None` while nobody judged a priority of the scope.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let mut chapter = Chapter::new(voice, "relevance");
    let all = material.standing.relevance.iter();
    let own: Vec<(PriorityId, &Reviewed)> = all
        .filter(|(id, _)| material.scope.covers(Some(id.region())))
        .filter_map(|(id, reviews)| Some((*id, reviews.current.as_ref()?)))
        .filter(|(_, one)| one.is_open() || days(one).any(|day| material.period.has(day)))
        .collect();
    if own.is_empty() {
        return None;
    }
    let open = own.iter().filter(|(_, one)| one.is_open()).count();
    let values = [("count", own.len().into()), ("open", open.into())];
    let list = material.rows(material.scope.path("/coordination/proposals"), "relevance");
    chapter.section.say(voice.say("mon-relevance-says", &values, &[&list]));
    chapter.grid(&Grid {
        id: "relevance",
        columns: vec![
            Head::words("priority", 4),
            Head::words("priority-text", 0),
            Head::words("conclusion", 8),
            Head::words("judged-on", 6),
            Head::words("reason", 14),
            Head::words("outcome", 8),
            Head::words("decided-on", 6),
        ],
        rows: own.iter().map(|(id, one)| row(material, *id, one)).collect(),
        wide: false,
    });
    chapter.whole()
}

fn days(one: &Reviewed) -> impl Iterator<Item = rozum_model::time::Day> {
    [Some(one.at.kyiv_day()), one.decided.as_ref().map(|own| own.at.kyiv_day())].into_iter().flatten()
}

fn row(material: &MonitoringMaterial<'_>, id: PriorityId, one: &Reviewed) -> Line {
    let voice = material.voice();
    let outcome = match one.decided.as_ref().map(|own| own.decision.outcome) {
        Some(Outcome::Adopted { version }) => {
            Cell::Words(voice.with("mon-outcome-adopted", &[("version", i64::from(version).into())]))
        }
        Some(Outcome::Refused) => Cell::Words(voice.t("mon-outcome-refused")),
        None if one.is_open() => Cell::Words(voice.t("mon-outcome-open")),
        None => Cell::Missing,
    };
    let reason =
        if one.review.reason.is_empty() { Cell::Missing } else { Cell::Quote(one.review.reason.clone()) };
    let cells = vec![
        Cell::link(Some(id), "/priorities/"),
        Cell::Quote(one.text.clone()),
        Cell::Words(voice.t(&format!("mon-conclusion-{}", one.review.conclusion.code()))),
        Cell::Day(one.at.kyiv_day()),
        reason,
        outcome,
        Cell::day(one.decided.as_ref().map(|own| own.at.kyiv_day())),
    ];
    Line { id: id.to_string(), path: format!("/priorities/{id}/relevance"), cells }
}
