//! An application as a person reads it who must judge it.

use crate::verbs::{Asked, Cell, Facts, Table, words};
use rozum_model::governance::{ApplicationContent, Kopecks, Source};
use std::collections::BTreeMap;

/// The facts with all that the application says.
pub fn tables(asked: &Asked<'_>, facts: Facts, content: &ApplicationContent) -> Facts {
    facts
        .line(asked.f, "green", content.effects.green.clone())
        .line(asked.f, "digital", content.effects.digital.clone())
        .line(asked.f, "inclusion", content.effects.inclusion.clone())
        .table(milestones(asked, content))
        .table(budget(asked, content))
        .table(sources(asked, content))
        .table(indicators(asked, content))
}

fn milestones(asked: &Asked<'_>, content: &ApplicationContent) -> Table {
    let rows = (1_u16..).zip(&content.milestones).map(|(number, one)| {
        vec![
            Cell::figure(number.to_string()),
            Cell::text(one.title.clone()),
            Cell::text(asked.f.day(&one.due)),
        ]
    });
    Table::new(asked.f, "milestones", &["number", "milestone", "due"]).rows(rows)
}

fn budget(asked: &Asked<'_>, content: &ApplicationContent) -> Table {
    let rows = content.budget.iter().map(|line| {
        vec![
            Cell::text(asked.source(line.source)),
            Cell::figure(line.year.to_string()),
            Cell::figure(line.milestone.to_string()),
            Cell::figure(words::money(asked.f, line.amount)),
        ]
    });
    Table::new(asked.f, "budget", &["source", "year", "milestone", "amount"]).rows(rows)
}

/// Sums by source; a sum that does not fit is not shown as another.
fn sources(asked: &Asked<'_>, content: &ApplicationContent) -> Table {
    let mut sums = BTreeMap::<Source, Option<Kopecks>>::new();
    for line in &content.budget {
        let sum = sums.entry(line.source).or_insert(Some(Kopecks::ZERO));
        *sum = sum.and_then(|sum| sum.plus(line.amount));
    }
    let rows = sums.into_iter().map(|(source, sum)| {
        let sum = sum.map(|sum| words::money(asked.f, sum)).unwrap_or_default();
        vec![Cell::text(asked.source(source)), Cell::figure(sum)]
    });
    Table::new(asked.f, "sources", &["source", "amount"]).rows(rows)
}

fn indicators(asked: &Asked<'_>, content: &ApplicationContent) -> Table {
    let rows = content.indicators.iter().map(|one| {
        vec![
            Cell::text(one.name.clone()),
            Cell::text(one.unit.clone()),
            Cell::figure(one.baseline.clone()),
            Cell::figure(one.target.clone()),
        ]
    });
    Table::new(asked.f, "indicators", &["indicator", "unit", "baseline", "target"]).rows(rows)
}
