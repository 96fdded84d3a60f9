//! Cases of oversight that were opened in the period or stand open.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::things;
use rozum_governance::case_due;
use rozum_model::governance::{Case, CaseAbout, CaseStage, Ground, RiskAbout};
use rozum_model::time::Day;

/// The chapter; `None` without a case.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let all = material.standing.governance.cases.values().map(AsRef::as_ref);
    let own: Vec<&Case> = all
        .filter(|one: &&Case| material.scope.covers(one.id.region()))
        .filter(|one| closed(one).is_none_or(|day| material.period.has(day)) || opened_in(material, one))
        .collect();
    if own.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(voice, "oversight");
    let open = own.iter().filter(|one| closed(one).is_none()).count();
    let new = own.iter().filter(|one| opened_in(material, one)).count();
    let values = [("count", own.len().into()), ("open", open.into()), ("new", new.into())];
    let here = material.here("oversight");
    let unclosed = material.rows(material.scope.list("/cases", &[("stage", "unclosed")]), "oversight");
    chapter.section.say(voice.say("mon-oversight-says", &values, &[&here, &unclosed, &here]));
    chapter.grid(&Grid {
        id: "cases",
        columns: vec![
            Head::words("case", 4),
            Head::words("about", 4),
            Head::words("ground", 8),
            Head::words("opened", 6),
            Head::words("stage", 8),
            Head::words("due", 6),
            Head::words("closed", 0),
        ],
        rows: own.iter().map(|one| row(material, one)).collect(),
        wide: false,
    });
    chapter.whole()
}

fn opened_in(material: &MonitoringMaterial<'_>, one: &Case) -> bool {
    material.period.has(one.opened.day())
}

fn closed(one: &Case) -> Option<Day> {
    match &one.stage {
        CaseStage::Closed { closed, .. } => Some(closed.day()),
        _ => None,
    }
}

const fn ground(own: &Ground) -> &'static str {
    match own {
        Ground::Indicator(_) => "indicator",
        Ground::Risk { .. } => "risk",
        Ground::Complaint(_) => "complaint",
        Ground::Media(_) => "media",
        Ground::Authority(_) => "authority",
    }
}

fn row(material: &MonitoringMaterial<'_>, one: &Case) -> Line {
    let voice = material.voice();
    let about = match one.about {
        CaseAbout::Application(id) => RiskAbout::Application(id),
        CaseAbout::Priority(id) => RiskAbout::Priority(id),
        CaseAbout::Body(id) => RiskAbout::Body(id),
    };
    let cells = vec![
        Cell::link(Some(one.id), "/cases/"),
        Cell::Link(about.to_string(), things::risky(about)),
        Cell::Words(voice.t(&format!("ground-{}", ground(&one.ground)))),
        Cell::Day(one.opened.day()),
        Cell::Words(voice.t(&format!("case-stage-{}", one.stage.name()))),
        Cell::day(case_due(material.standing, one)),
        Cell::day(closed(one)),
    ];
    Line { id: one.id.to_string(), path: format!("/cases/{}", one.id), cells }
}
