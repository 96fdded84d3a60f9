//! What changed since the period before: each headline figure of both, and the difference in words, for an arrow or a colour
//! alone would say nothing to many.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::numbers::Numbers;
use super::{summary, words};
use rozum_model::governance::Kopecks;

/// A figure: its id, its page, its value.
struct Figure {
    id: &'static str,
    path: String,
    value: Amount,
}

#[derive(Clone, Copy)]
enum Amount {
    Count(usize),
    Money(Option<Kopecks>),
}

impl Amount {
    fn size(self) -> Option<i128> {
        match self {
            Self::Count(count) => i128::try_from(count).ok(),
            Self::Money(amount) => amount.map(|amount| i128::from(amount.0)),
        }
    }

    fn cell(self) -> Cell {
        match self {
            Self::Count(count) => Cell::Count(count),
            Self::Money(amount) => Cell::money(amount),
        }
    }
}

/// The chapter; where nothing was known of the period before, it says so.
pub fn chapter(
    material: &MonitoringMaterial<'_>,
    numbers: &Numbers,
    earlier: &MonitoringMaterial<'_>,
) -> Chapter {
    let voice = material.voice();
    let mut chapter = Chapter::new(voice, "changes");
    let (now, before) = (figures(material, numbers), figures(earlier, &Numbers::of(earlier)));
    let name = words::period(voice, earlier.period);
    let is_known = before.iter().any(|one| one.value.size().is_some_and(|size| size != 0));
    let id = if is_known { "mon-changes-says" } else { "mon-changes-unknown" };
    let until = rozum_locale::day(voice.lang, earlier.as_of);
    let said = voice.with(id, &[("period", name.into()), ("today", until.into())]);
    chapter.section.say(vec![rozum_document::Run::text(said)]);
    if is_known {
        let rows = now.iter().zip(&before).filter_map(|(now, before)| row(material, now, before));
        chapter.grid(&Grid {
            id: "changes",
            columns: vec![
                Head::words("headline", 10),
                Head::figures("before", 6),
                Head::figures("now", 6),
                Head::words("change", 8),
                Head::figures("difference", 0),
            ],
            rows: rows.collect(),
            wide: false,
        });
    }
    chapter
}

fn figures(material: &MonitoringMaterial<'_>, n: &Numbers) -> Vec<Figure> {
    let path =
        |list: &str, by: &[(&str, &str)], anchor: &str| material.rows(material.scope.list(list, by), anchor);
    let count = |id, value, path| Figure { id, path, value: Amount::Count(value) };
    let money = |id, value, path| Figure { id, path, value: Amount::Money(value) };
    let light = |id, colour, value| {
        count(id, value, path("/indicators", &[("about", "register"), ("colour", colour)], "indicators"))
    };
    vec![
        count("strategies", n.strategies, summary::regions(material.scope)),
        count("priorities", n.priorities, material.scope.path("/priorities")),
        count("projects", n.projects, path("/projects", &[], "projects")),
        count("under-way", n.under_way, material.here("projects")),
        money("planned", n.planned, path("/calls", &[], "money")),
        money("contracted", n.contracted, material.here("projects")),
        money("paid", n.paid, material.here("projects")),
        money("paid-in-period", n.paid_in_period, material.here("money")),
        light("green", "green", n.lights.green),
        light("amber", "amber", n.lights.amber),
        light("red", "red", n.lights.red),
        light("no-data", "no-data", n.lights.no_data),
        count("reviews", n.open_reviews, path("/reviews", &[("stage", "undecided")], "reviews")),
        count("flags", n.flags, path("/risks", &[("outcome", "flag")], "risks")),
        count("cases", n.open_cases, path("/cases", &[("stage", "unclosed")], "oversight")),
        count("late", n.late, path("/overdue", &[], "late")),
        count("occasions", n.occasions, material.here("inclusion")),
        count("submissions", n.submissions, material.here("inclusion")),
        count("answered", n.answered, material.here("inclusion")),
    ]
}

/// A figure of both periods, each with its own rows; `None` where there was and is nothing.
fn row(material: &MonitoringMaterial<'_>, now: &Figure, before: &Figure) -> Option<Line> {
    let voice = material.voice();
    let (is, was) = (now.value.size(), before.value.size());
    if is.unwrap_or_default() == 0 && was.unwrap_or_default() == 0 {
        return None;
    }
    let difference = is.zip(was).map(|(is, was)| is - was);
    let change = difference.map_or(Cell::Missing, |difference| {
        let size = difference.unsigned_abs();
        let by = match now.value {
            Amount::Count(_) => voice.number(usize::try_from(size).unwrap_or(usize::MAX)),
            Amount::Money(_) => voice.money(Kopecks(u64::try_from(size).unwrap_or(u64::MAX))),
        };
        let way = match difference {
            0 => "same",
            1.. => "more",
            _ => "less",
        };
        Cell::Words(voice.with(&format!("mon-change-{way}"), &[("by", by.into())]))
    });
    let figure = difference.map_or(Cell::Missing, |difference| {
        Cell::Figure(match now.value {
            Amount::Count(_) => difference.to_string(),
            Amount::Money(_) => hryvnias(difference),
        })
    });
    let cells = vec![
        Cell::Words(voice.t(&format!("mon-figure-{}", now.id))),
        Cell::At(Box::new(before.value.cell()), before.path.clone()),
        now.value.cell(),
        change,
        figure,
    ];
    Some(Line { id: now.id.to_owned(), path: now.path.clone(), cells })
}

/// Kopecks as a signed amount of hryvnias.
fn hryvnias(kopecks: i128) -> String {
    let (sign, size) = (if kopecks < 0 { "-" } else { "" }, kopecks.unsigned_abs());
    format!("{sign}{}.{:02}", size / 100, size % 100)
}
