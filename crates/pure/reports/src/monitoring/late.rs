//! What is late on the last day that the report tells of, and whose turn it is.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::words;
use rozum_governance::Overdue;

/// The chapter; `None` while nothing is late.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let own: Vec<&Overdue> = material.late.iter().filter(|one| material.scope.covers(one.region)).collect();
    if own.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(voice, "late");
    chapter.section.say(voice.count(
        "mon-late-says",
        own.len(),
        &material.rows(material.scope.path("/overdue"), "late"),
    ));
    chapter.grid(&Grid {
        id: "late",
        columns: vec![
            Head::words("about", 4),
            Head::words("region", 0),
            Head::words("late-with", 12),
            Head::words("turn", 10),
            Head::words("late-since", 6),
            Head::figures("days-late", 4),
        ],
        rows: (1_usize..).zip(&own).map(|(number, one)| row(material, number, one)).collect(),
        wide: false,
    });
    chapter.whole()
}

fn row(material: &MonitoringMaterial<'_>, number: usize, one: &Overdue) -> Line {
    let voice = material.voice();
    let (about, path) = words::about(one.of);
    let (turn, page) = words::turn(voice, material.standing, one);
    // The first day on which it was late counts.
    let days = one.since.until(material.as_of).map_or(0, |span| span.get_days()) + 1;
    let cells = vec![
        Cell::Link(about.clone(), path.clone()),
        Cell::link(one.region, "/regions/"),
        Cell::Words(words::late(voice, one.of)),
        page.map_or_else(|| Cell::Words(turn.clone()), |page| Cell::Link(turn.clone(), page)),
        Cell::Day(one.since),
        Cell::Count(usize::try_from(days).unwrap_or_default()),
    ];
    Line { id: format!("{about}-{}-{number}", one.of.code()), path, cells }
}
