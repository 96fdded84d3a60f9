//! Indicators: how each stands, and what was observed in the period; those of projects as certified reports count them.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::numbers::{Lights, lights, live};
use super::things;
use rozum_document::Run;
use rozum_governance::{Light, Reading, project_readings, readings};
use rozum_model::governance::{Indicator, Level, Observed};
use rozum_model::time::Day;

/// The chapter; `None` without an indicator.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let mut chapter = Chapter::new(voice, "indicators");
    let own = lights(material.standing, material.scope, material.as_of);
    let of_projects = of_projects(material);
    if own.total() > 0 {
        chapter.section.say(counted(material, own));
        chapter.section.note(voice.words("mon-indicators-colours"));
        chapter.grid(&standing(material));
    }
    chapter.grid(&observed(material));
    if !of_projects.rows.is_empty() {
        chapter.section.say(voice.words("mon-indicators-projects"));
        chapter.grid(&of_projects);
    }
    chapter.whole()
}

/// How many stand how, each figure with its list.
pub fn counted(material: &MonitoringMaterial<'_>, own: Lights) -> Vec<Run> {
    let values = [
        ("count", own.total().into()),
        ("green", own.green.into()),
        ("amber", own.amber.into()),
        ("red", own.red.into()),
        ("silent", own.no_data.into()),
    ];
    let list = |by: &[(&str, &str)]| material.rows(material.scope.list("/indicators", by), "indicators");
    let register = ("about", "register");
    let all = list(&[register]);
    let of = ["green", "amber", "red", "no-data"].map(|colour| list(&[register, ("colour", colour)]));
    let lists: Vec<&str> = std::iter::once(&all).chain(&of).map(String::as_str).collect();
    material.voice().say("mon-sum-indicators", &values, &lists)
}

/// All of the scope, those of what left the register too: what was observed in the period was observed.
fn all<'a>(material: &MonitoringMaterial<'a>) -> impl Iterator<Item = &'a Indicator> {
    let scope = material.scope;
    let all = material.state.governance.indicators.values().map(AsRef::as_ref);
    all.filter(move |own: &&Indicator| scope.covers(own.id.region()))
}

fn light(material: &MonitoringMaterial<'_>, light: Light) -> Cell {
    Cell::Words(material.voice().t(&format!("mon-light-{}", light.code())))
}

fn standing(material: &MonitoringMaterial<'_>) -> Grid {
    Grid {
        id: "indicators",
        columns: vec![
            Head::words("indicator", 4),
            Head::words("name", 12),
            Head::words("about", 4),
            Head::words("unit", 4),
            Head::figures("baseline", 4),
            Head::words("baseline-on", 0),
            Head::figures("target", 4),
            Head::words("target-on", 6),
            Head::words("last-period", 6),
            Head::figures("last-value", 4),
            Head::words("light", 5),
        ],
        rows: live(material.standing, material.scope).map(|own| standing_row(material, own)).collect(),
        wide: true,
    }
}

fn standing_row(material: &MonitoringMaterial<'_>, own: &Indicator) -> Line {
    let read = readings(material.standing, own, material.as_of);
    let last = read.iter().rev().find(|one| one.light != Light::Awaited);
    let terms = &own.terms;
    let target = terms.target.as_ref();
    let figure = |level: &Level| Cell::Figure(level.value.clone());
    let cells = vec![
        Cell::link(Some(own.id), "/indicators/"),
        Cell::Quote(terms.name.clone()),
        Cell::Link(terms.about.to_string(), things::steered(terms.about)),
        Cell::Unit(terms.unit.clone()),
        figure(&terms.baseline),
        Cell::Day(terms.baseline.on),
        target.map_or(Cell::Missing, figure),
        Cell::day(target.map(|own| own.on)),
        Cell::day(last.map(|one| one.period)),
        last.map_or(Cell::Missing, |one| value(own, one.period)),
        last.map_or_else(
            || Cell::Words(material.voice().t("mon-light-none")),
            |one| light(material, one.light),
        ),
    ];
    Line { id: own.id.to_string(), path: format!("/indicators/{}", own.id), cells }
}

fn value(own: &Indicator, period: Day) -> Cell {
    let told = own.observation(period).and_then(|one| one.told.observed.value());
    told.map_or(Cell::Missing, |value| Cell::Figure(value.to_owned()))
}

/// Periods of indicators that ended in the period of the report.
fn observed(material: &MonitoringMaterial<'_>) -> Grid {
    let rows = all(material).flat_map(|own| {
        let read = readings(material.state, own, material.today).into_iter();
        let own_period = read.filter(|one| material.period.has(one.period));
        own_period.map(|one| observed_row(material, own, one)).collect::<Vec<_>>()
    });
    Grid {
        id: "observations",
        columns: vec![
            Head::words("indicator", 4),
            Head::words("name", 12),
            Head::words("period-end", 6),
            Head::figures("value", 4),
            Head::words("unit", 4),
            Head::words("light", 5),
            Head::words("recorded", 6),
            Head::words("why-missing", 0),
        ],
        rows: rows.collect(),
        wide: false,
    }
}

fn observed_row(material: &MonitoringMaterial<'_>, own: &Indicator, one: Reading) -> Line {
    let told = own.observation(one.period);
    let why = told.and_then(|own| match &own.told.observed {
        Observed::Missing { why } => Some(why.clone()),
        Observed::Value(_) => None,
    });
    let cells = vec![
        Cell::link(Some(own.id), "/indicators/"),
        Cell::Quote(own.terms.name.clone()),
        Cell::Day(one.period),
        value(own, one.period),
        Cell::Unit(own.terms.unit.clone()),
        light(material, one.light),
        Cell::day(told.map(|own| own.recorded.day())),
        why.map_or(Cell::Missing, Cell::Quote),
    ];
    Line { id: format!("{}-{}", own.id, one.period), path: format!("/indicators/{}", own.id), cells }
}

/// What certified reports of the period counted.
fn of_projects(material: &MonitoringMaterial<'_>) -> Grid {
    let rules = material.state.governance.numbers();
    let own = material.state.governance.applications.values().filter(|own| material.scope.has(own));
    let rows = own.flat_map(|application| {
        let read = project_readings(application, rules).into_iter();
        let indicators = &application.current.content.indicators;
        let row = |one: rozum_governance::ProjectReading| {
            let own = indicators.get(usize::from(one.indicator).wrapping_sub(1));
            let cells = vec![
                Cell::link(Some(application.id), "/projects/"),
                own.map_or(Cell::Missing, |own| Cell::Quote(own.name.clone())),
                own.map_or(Cell::Missing, |own| Cell::Unit(own.unit.clone())),
                own.map_or(Cell::Missing, |own| Cell::Figure(own.target.clone())),
                Cell::Count(usize::from(one.report)),
                Cell::Day(one.to),
                Cell::Figure(one.value),
                light(material, Light::Colour(one.colour)),
            ];
            let id = format!("{}-{}-{}", application.id, one.indicator, one.report);
            Line { id, path: format!("/projects/{}", application.id), cells }
        };
        read.filter(|one| material.period.has(one.to)).map(row).collect::<Vec<_>>()
    });
    Grid {
        id: "project-indicators",
        columns: vec![
            Head::words("project", 4),
            Head::words("name", 12),
            Head::words("unit", 4),
            Head::figures("target", 4),
            Head::figures("report", 3),
            Head::words("period-end", 6),
            Head::figures("value", 4),
            Head::words("light", 5),
        ],
        rows: rows.collect(),
        wide: false,
    }
}
