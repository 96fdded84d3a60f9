//! Projects: how many stand at which stage, and each with its money.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::ledger::{self, Movement, Step};
use rozum_document::{Item, Run};
use rozum_model::governance::{Application, ApplicationId, Kopecks};
use std::collections::BTreeMap;

/// Stages in the order of a project's life, by their words; one that is not here would come first.
const LIFE: [&str; 23] = [
    "submitted",
    "returned-for-fix",
    "eligible",
    "under-assessment",
    "assessed",
    "public-consultation",
    "consulted",
    "proposed",
    "returned",
    "approved",
    "conditions-pending",
    "conditions-verified",
    "contracted",
    "implementing",
    "suspended",
    "completed",
    "evaluated",
    "closed",
    "ineligible",
    "not-proposed",
    "rejected",
    "withdrawn",
    "terminated",
];

/// The chapter; `None` while nobody applied.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let own: Vec<&Application> = material.projects().collect();
    if own.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(voice, "projects");
    let handed_in = own.iter().filter(|one| material.period.has(ledger::first_day(one))).count();
    let list = material.rows(material.scope.path("/projects"), "projects");
    let values = [("count", own.len().into()), ("new", handed_in.into())];
    chapter.section.say(voice.say("mon-projects-says", &values, &[&list, &material.here("projects")]));
    chapter.section.list(false, by_stage(material, &own));
    chapter.grid(&grid(material, &own));
    chapter.whole()
}

fn by_stage(material: &MonitoringMaterial<'_>, own: &[&Application]) -> Vec<Item> {
    let voice = material.voice();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in own {
        *counts.entry(material.stage_of(one).name()).or_default() += 1;
    }
    let item = |(stage, count): (&str, usize)| {
        let list = material.scope.list("/projects", &[("stage", stage)]);
        let path = voice.href(&material.rows(list, "projects"));
        let words = Run::text(format!("{}: ", voice.t(&format!("stage-{stage}"))));
        Item { id: Some(stage.to_owned()), runs: vec![words, Run::figure(stage, voice.number(count), path)] }
    };
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(stage, _)| LIFE.iter().position(|own| own == stage));
    counts.into_iter().map(item).collect()
}

fn grid(material: &MonitoringMaterial<'_>, own: &[&Application]) -> Grid {
    let mut movements: BTreeMap<ApplicationId, Vec<Movement>> = BTreeMap::new();
    for movement in material.movements() {
        movements.entry(movement.application).or_default().push(movement);
    }
    let row = |one: &&Application| {
        let moved = movements.get(&one.id).map(Vec::as_slice).unwrap_or_default();
        line(material, one, moved)
    };
    Grid {
        id: "projects",
        columns: vec![
            Head::words("project", 4),
            Head::words("title", 14),
            Head::words("lead", 0),
            Head::words("region", 0),
            Head::words("priority", 4),
            Head::words("stage", 8),
            Head::words("handed-in", 6),
            Head::figures("whole-budget", 6),
            Head::figures("asked", 0),
            Head::figures("approved", 0),
            Head::figures("contracted", 6),
            Head::figures("certified", 0),
            Head::figures("paid", 6),
        ],
        rows: own.iter().map(row).collect(),
        wide: true,
    }
}

fn line(material: &MonitoringMaterial<'_>, one: &Application, moved: &[Movement]) -> Line {
    let (state, voice) = (material.state, material.voice());
    let content = &one.current.content;
    let lead = state.governance.organisation(content.lead);
    let priority = state.governance.call(one.call).and_then(|call| ledger::priority_of(state, call));
    let cells = vec![
        Cell::link(Some(one.id), "/projects/"),
        Cell::Quote(content.title.clone()),
        lead.map_or(Cell::Missing, |own| Cell::Quote(own.facts.name.clone())),
        Cell::link(Some(one.region()), "/regions/"),
        Cell::link(priority, "/priorities/"),
        Cell::Words(voice.t(&format!("stage-{}", material.stage_of(one).name()))),
        Cell::Day(ledger::first_day(one)),
        Cell::money(content.total()),
        Cell::money(reached(moved, Step::Asked)),
        Cell::money(reached(moved, Step::Approved)),
        Cell::money(reached(moved, Step::Contracted)),
        Cell::money(reached(moved, Step::Certified)),
        Cell::money(reached(moved, Step::Paid)),
    ];
    Line { id: one.id.to_string(), path: format!("/projects/{}", one.id), cells }
}

/// The sum of a step; `None` where the project has not come so far.
fn reached(moved: &[Movement], step: Step) -> Option<Kopecks> {
    let has = moved.iter().any(|own| own.step == step);
    has.then(|| ledger::sum(moved, |own| own.step == step)).flatten()
}
