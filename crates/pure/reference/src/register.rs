//! The national register of strategies to 2027, ready to be imported once.

use crate::generated::register::{ROWS, SOURCE};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::{Document, LegalRegime, Period, VersionHeader};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, SphereId, TaskId};

/// Several strategies under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedImport {
    /// Name of the import.
    pub name: String,
    /// What they were taken from.
    pub document: Document,
    /// The strategies in the order of the document.
    pub entries: Vec<RegisterEntry>,
}

/// What all strategies of the import have in common.
pub(crate) struct Source {
    pub import: &'static str,
    pub title: &'static str,
    pub publisher: &'static str,
    pub url: &'static str,
    pub annex: &'static str,
    pub sphere_column: &'static str,
    pub priority_column: &'static str,
    pub task_column: &'static str,
    pub place: &'static str,
    pub period: Period,
    pub effective_from: Day,
    pub reason: &'static str,
    pub act: &'static str,
    pub act_effective_from: Day,
    pub act_effective_to: Option<Day>,
}

/// A row of the annex.
pub(crate) struct AnnexRow {
    pub region: RegionIso,
    pub row: &'static str,
    pub title: &'static str,
    pub note: Option<&'static str>,
    pub spheres: &'static [(&'static str, SphereId)],
    pub priorities: &'static [Quote],
    pub tasks: &'static [Quote],
}

/// A priority or a task as printed.
pub(crate) struct Quote {
    pub number: u16,
    pub verbatim: &'static str,
    pub note: Option<&'static str>,
}

/// The strategies of annex 1: 24 regions, 92 sphere labels, 115 priorities, 104 tasks. The source
/// states no link from a task to a priority, so there is none.
pub fn national_2027() -> NamedImport {
    NamedImport {
        name: SOURCE.import.to_owned(),
        document: document(),
        entries: ROWS.iter().map(entry).collect(),
    }
}

fn document() -> Document {
    Document {
        title: SOURCE.title.to_owned(),
        publisher: Some(SOURCE.publisher.to_owned()),
        url: Some(SOURCE.url.to_owned()),
        sha256: None,
    }
}

fn entry(row: &AnnexRow) -> RegisterEntry {
    RegisterEntry { region: row.region, header: header(row), content: content(row) }
}

fn header(row: &AnnexRow) -> VersionHeader {
    VersionHeader {
        title: row.title.to_owned(),
        document: document(),
        regime: LegalRegime {
            act: SOURCE.act.to_owned(),
            effective_from: SOURCE.act_effective_from,
            effective_to: SOURCE.act_effective_to,
        },
        period: SOURCE.period,
        effective_from: SOURCE.effective_from,
        reason: SOURCE.reason.to_owned(),
        note: row.note.map(str::to_owned),
    }
}

fn content(row: &AnnexRow) -> Content {
    let spheres = row.spheres.iter().zip(1..).map(|(&(label, sphere), number)| SphereEntry {
        label: label.to_owned(),
        sphere: Some(sphere),
        place: place(row, SOURCE.sphere_column, number),
    });
    let priorities = row.priorities.iter().zip(1..).map(|(quote, number)| PriorityEntry {
        id: Some(PriorityId::new(row.region, quote.number)),
        verbatim: quote.verbatim.to_owned(),
        place: place(row, SOURCE.priority_column, number),
        note: quote.note.map(str::to_owned),
    });
    let tasks = row.tasks.iter().zip(1..).map(|(quote, number)| TaskEntry {
        id: Some(TaskId::new(row.region, quote.number)),
        verbatim: quote.verbatim.to_owned(),
        place: place(row, SOURCE.task_column, number),
        note: quote.note.map(str::to_owned),
        links: Vec::new(),
    });
    Content { spheres: spheres.collect(), priorities: priorities.collect(), tasks: tasks.collect() }
}

fn place(row: &AnnexRow, column: &str, number: u16) -> String {
    SOURCE
        .place
        .replace("{annex}", SOURCE.annex)
        .replace("{row}", row.row)
        .replace("{column}", column)
        .replace("{number}", &number.to_string())
}

#[cfg(test)]
mod tests;
