//! What an application says: the long form, read back, and shown.

mod read;
mod shown;

pub use read::{figure, read};
pub use shown::tables;

use super::super::choices::source_value;
use crate::verbs::{Asked, Field, Kind, words};
use rozum_model::governance::{ApplicationContent, BudgetLine, Call};
use rozum_model::{TaskId, governance::ProjectIndicator};

/// Rows that a new application offers.
const ROWS: usize = 4;

/// The questions of an application to a call.
pub fn fields(asked: &Asked<'_>, call: &Call, now: Option<&ApplicationContent>) -> Vec<Field> {
    let mut all = project(asked, &call.terms.tasks, now);
    all.push(partners(asked, now));
    all.push(milestones(asked, now));
    all.push(budget(asked, call, now));
    all.push(indicators(asked, now));
    all.extend(effects(asked, now));
    all
}

fn of(field: Field, value: Option<impl ToString>) -> Field {
    match value {
        Some(value) => field.value(value),
        None => field,
    }
}

fn project(asked: &Asked<'_>, tasks: &[TaskId], now: Option<&ApplicationContent>) -> Vec<Field> {
    let Some(region) = tasks.first().map(|task| task.region()) else { return Vec::new() };
    let named = |id: &str| tasks.iter().any(|task| task.to_string() == id);
    let tasks = asked.tasks(region).into_iter().filter(|choice| named(&choice.value)).collect();
    vec![
        of(asked.field("title", Kind::Line), now.map(|c| c.title.as_str())),
        of(asked.field("summary", Kind::Text), now.map(|c| c.summary.as_str())),
        of(asked.field("task", Kind::One(tasks)), now.map(|c| c.task)),
        of(asked.field("lead", asked.organisations()), now.map(|c| c.lead)),
        of(asked.field("work-kved", Kind::Line), now.map(|c| c.kved.as_str())),
    ]
}

fn column<T>(
    asked: &Asked<'_>,
    name: &'static str,
    kind: Kind,
    rows: &[T],
    value: impl Fn(&T) -> String,
) -> Field {
    Field { values: rows.iter().map(value).collect(), ..asked.field(name, kind) }
}

fn partners(asked: &Asked<'_>, now: Option<&ApplicationContent>) -> Field {
    let own = now.map(|content| content.partners.as_slice()).unwrap_or_default();
    let columns = vec![
        column(asked, "partner", asked.organisations(), own, |one| one.organisation.to_string()),
        column(asked, "part", Kind::Line, own, |one| one.part.clone()),
    ];
    asked.rows("partners", columns, own.len().max(ROWS - 1) + 1)
}

fn milestones(asked: &Asked<'_>, now: Option<&ApplicationContent>) -> Field {
    let own = now.map(|content| content.milestones.as_slice()).unwrap_or_default();
    let columns = vec![
        column(asked, "milestone", Kind::Line, own, |one| one.title.clone()),
        column(asked, "due", Kind::Day, own, |one| one.due.to_string()),
    ];
    asked.rows("milestones", columns, own.len().max(ROWS - 1) + 1)
}

fn budget(asked: &Asked<'_>, call: &Call, now: Option<&ApplicationContent>) -> Field {
    let own = now.map(|content| content.budget.as_slice()).unwrap_or_default();
    let years = Kind::Whole { least: 2021, most: 2100 };
    let columns = vec![
        column(asked, "source", Kind::One(asked.sources(&call.terms)), own, |one| source_value(one.source)),
        column(asked, "year", years, own, |one: &BudgetLine| one.year.to_string()),
        column(asked, "for-milestone", Kind::Whole { least: 1, most: 99 }, own, |one| {
            one.milestone.to_string()
        }),
        column(asked, "amount", Kind::Money, own, |one| words::typed_money(one.amount)),
    ];
    asked.rows("budget", columns, own.len().max(ROWS + 1) + 1)
}

fn indicators(asked: &Asked<'_>, now: Option<&ApplicationContent>) -> Field {
    let own = now.map(|content| content.indicators.as_slice()).unwrap_or_default();
    let column = |name, value: fn(&ProjectIndicator) -> &String| {
        column(asked, name, Kind::Line, own, |one| value(one).clone())
    };
    let columns = vec![
        column("indicator", |one| &one.name),
        column("unit", |one| &one.unit),
        column("baseline", |one| &one.baseline),
        column("target", |one| &one.target),
    ];
    asked.rows("indicators", columns, own.len().max(ROWS - 1) + 1)
}

fn effects(asked: &Asked<'_>, now: Option<&ApplicationContent>) -> [Field; 3] {
    [
        of(asked.field("green", Kind::Text), now.map(|c| c.effects.green.as_str())),
        of(asked.field("digital", Kind::Text), now.map(|c| c.effects.digital.as_str())),
        of(asked.field("inclusion", Kind::Text), now.map(|c| c.effects.inclusion.as_str())),
    ]
}
