//! Stage reviews that were opened or decided in the period or are open still, and what was corrected in it.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::{things, words};
use rozum_model::governance::{Cause, NamedCause, ReviewStage, StageReview};
use rozum_model::time::Day;

/// The chapter; `None` while there is nothing of it.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let mut chapter = Chapter::new(voice, "reviews");
    let scope = material.scope;
    let all = material.standing.governance.reviews.values().map(AsRef::as_ref);
    let own: Vec<&StageReview> =
        all.filter(|one: &&StageReview| scope.covers(one.id.region()) && is_told(material, one)).collect();
    if !own.is_empty() {
        let open = own.iter().filter(|one| one.is_open()).count();
        let values = [("count", own.len().into()), ("open", open.into())];
        let lists = [
            material.here("reviews"),
            material.rows(scope.list("/reviews", &[("stage", "undecided")]), "reviews"),
        ];
        chapter.section.say(voice.say("mon-reviews-says", &values, &lists.each_ref().map(String::as_str)));
        chapter.grid(&reviews(material, &own));
    }
    let targets = targets(material);
    if !targets.rows.is_empty() {
        chapter.section.say(voice.words("mon-corrections-says"));
        chapter.grid(&targets);
    }
    chapter.whole()
}

/// The days on which something happened to it.
fn days(one: &StageReview) -> impl Iterator<Item = Day> {
    let completed = match &one.stage {
        ReviewStage::Completed { completed, .. } => Some(completed.day()),
        _ => None,
    };
    let decided = one.stage.decided().map(|(_, confirmed)| confirmed.day());
    [Some(one.opened.day()), decided, completed].into_iter().flatten()
}

fn is_told(material: &MonitoringMaterial<'_>, one: &StageReview) -> bool {
    one.is_open() || one.awaited().is_some() || days(one).any(|day| material.period.has(day))
}

fn reviews(material: &MonitoringMaterial<'_>, own: &[&StageReview]) -> Grid {
    Grid {
        id: "reviews",
        columns: vec![
            Head::words("review", 4),
            Head::words("about", 4),
            Head::words("why", 14),
            Head::words("opened", 6),
            Head::words("decide-by", 6),
            Head::words("stage", 6),
            Head::words("decision", 6),
            Head::words("decided-on", 0),
            Head::words("until", 6),
        ],
        rows: own.iter().map(|one| review(material, one)).collect(),
        wide: true,
    }
}

fn review(material: &MonitoringMaterial<'_>, one: &StageReview) -> Line {
    let voice = material.voice();
    let decided = one.stage.decided();
    let said = |(number, named): (u16, &NamedCause)| {
        let cause = cause(material, named);
        let answer = decided.and_then(|(proposal, _)| proposal.answer(number));
        match answer {
            Some(answer) => {
                voice.with("mon-why-answered", &[("cause", cause.into()), ("answer", answer.into())])
            }
            None => cause,
        }
    };
    let why: Vec<String> = one.numbered().map(said).collect();
    let decision = decided.map(|(own, _)| voice.t(&format!("mon-decision-{}", own.decision.code())));
    let cells = vec![
        Cell::link(Some(one.id), "/reviews/"),
        Cell::Link(one.about.to_string(), things::steered(one.about)),
        Cell::Words(why.join("; ")),
        Cell::Day(one.opened.day()),
        Cell::Day(one.due),
        Cell::Words(voice.t(&format!("mon-review-{}", one.stage.name()))),
        decision.map_or(Cell::Missing, Cell::Words),
        Cell::day(decided.map(|(_, confirmed)| confirmed.day())),
        Cell::day(decided.and_then(|(own, _)| own.until)),
    ];
    Line { id: one.id.to_string(), path: format!("/reviews/{}", one.id), cells }
}

fn cause(material: &MonitoringMaterial<'_>, named: &NamedCause) -> String {
    match &named.cause {
        Cause::Trigger(trigger) => words::why(material.voice(), *trigger),
        Cause::Asked { reason, .. } => reason.clone(),
    }
}

/// Targets that were corrected in the period.
fn targets(material: &MonitoringMaterial<'_>) -> Grid {
    let all = material.standing.governance.indicators.values();
    let own = all.filter(|own| material.scope.covers(own.id.region()));
    let rows = own.flat_map(|indicator| {
        let next = indicator.earlier.iter().skip(1).map(|one| &one.target).chain(&indicator.terms.target);
        let pairs = indicator.earlier.iter().zip(next);
        let within = pairs.filter(|(was, _)| material.period.has(was.until.day()));
        within
            .map(|(was, is)| Line {
                id: format!("{}-{}", indicator.id, was.until.seq),
                path: format!("/journal/{}", was.until.seq),
                cells: vec![
                    Cell::link(Some(indicator.id), "/indicators/"),
                    Cell::Quote(indicator.terms.name.clone()),
                    Cell::Figure(was.target.value.clone()),
                    Cell::Figure(is.value.clone()),
                    Cell::Day(was.until.day()),
                    Cell::link(Some(was.review), "/reviews/"),
                    Cell::Quote(was.reason.clone()),
                ],
            })
            .collect::<Vec<_>>()
    });
    Grid {
        id: "corrections",
        columns: vec![
            Head::words("indicator", 4),
            Head::words("name", 10),
            Head::figures("target-before", 4),
            Head::figures("target", 4),
            Head::words("corrected-on", 6),
            Head::words("review", 4),
            Head::words("reason", 10),
        ],
        rows: rows.collect(),
        wide: false,
    }
}
