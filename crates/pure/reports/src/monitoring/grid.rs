//! A table told once: as a table of the document, and with all of its columns as a sheet of the workbook.

use crate::voice::Voice;
use rozum_document::{Column, Row, Run, Sheet, SheetRow, Table, Value};
use rozum_model::governance::Kopecks;
use rozum_model::time::Day;

/// A table.
pub struct Grid {
    /// Its id; `mon-<id>-caption` is its caption, `mon-<id>-sheet` the name of its sheet.
    pub id: &'static str,
    /// Its columns.
    pub columns: Vec<Head>,
    /// Its rows.
    pub rows: Vec<Line>,
    /// Whether it needs a page that lies on its side.
    pub wide: bool,
}

/// A column; `mon-col-<id>` is its head.
#[derive(Clone, Copy)]
pub struct Head {
    id: &'static str,
    /// Its part of the width on paper; 0 where only the workbook has it.
    share: u16,
    figures: bool,
}

/// A row.
pub struct Line {
    /// What it is about.
    pub id: String,
    /// The page that its figures come from.
    pub path: String,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone)]
pub enum Cell {
    /// Not known, or not come yet.
    Missing,
    /// Words of the program.
    Words(String),
    /// Words that people wrote, in Ukrainian.
    Quote(String),
    /// A unit: a word of people, without marks of quotation.
    Unit(String),
    /// An id or a name, with its page.
    Link(String, String),
    /// How many.
    Count(usize),
    /// How many, with a page of their own.
    Counted(usize, String),
    /// A figure with a page of its own.
    At(Box<Cell>, String),
    /// An amount.
    Money(Kopecks),
    /// A decimal figure as it was written.
    Figure(String),
    /// A day.
    Day(Day),
}

impl Head {
    /// A column of words.
    pub const fn words(id: &'static str, share: u16) -> Self {
        Self { id, share, figures: false }
    }

    /// A column of figures.
    pub const fn figures(id: &'static str, share: u16) -> Self {
        Self { id, share, figures: true }
    }

    fn head(self, voice: Voice) -> String {
        voice.t(&format!("mon-col-{}", self.id))
    }
}

impl Cell {
    /// An amount that may not have come yet.
    pub fn money(amount: Option<Kopecks>) -> Self {
        amount.map_or(Self::Missing, Self::Money)
    }

    /// A day that may not have come yet.
    pub fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Missing, Self::Day)
    }

    /// A priority, a project or another thing with a page; a dash where there is none.
    pub fn link(id: Option<impl ToString>, path: &str) -> Self {
        id.map_or(Self::Missing, |id| {
            let id = id.to_string();
            let href = format!("{path}{id}");
            Self::Link(id, href)
        })
    }

    fn runs(&self, voice: Voice, head: Head, path: &str) -> Vec<Run> {
        let figure = |text: String| vec![Run::figure(head.id, text, voice.href(path))];
        match self {
            Self::Missing => vec![Run::text("–")],
            Self::Words(text) => vec![Run::text(text)],
            Self::Quote(text) => vec![Voice::quote(text)],
            Self::Unit(text) => vec![Run::verbatim(text, "uk")],
            Self::Link(text, href) => vec![Run::link(text, voice.href(href))],
            Self::Count(count) => figure(voice.number(*count)),
            Self::Counted(count, href) => vec![Run::figure(head.id, voice.number(*count), voice.href(href))],
            Self::At(cell, href) => cell.runs(voice, head, href),
            Self::Money(amount) => figure(voice.money(*amount)),
            Self::Figure(text) => figure(voice.decimal(text)),
            Self::Day(day) => vec![Run::link(rozum_locale::day(voice.lang, *day), voice.href(path))],
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Missing => Value::Missing,
            Self::Words(text) | Self::Quote(text) | Self::Unit(text) | Self::Link(text, _) => {
                Value::Text(text.clone())
            }
            Self::Count(count) | Self::Counted(count, _) => {
                Value::Count(u64::try_from(*count).unwrap_or(u64::MAX))
            }
            Self::At(cell, _) => cell.value(),
            Self::Money(amount) => Value::Kopecks(amount.0),
            Self::Figure(text) => Value::Figure(text.clone()),
            Self::Day(day) => Value::Day(day.year(), day.month(), day.day()),
        }
    }
}

impl Grid {
    /// As people read it.
    pub fn table(&self, voice: Voice) -> Table {
        let shown: Vec<(usize, Head)> =
            self.columns.iter().copied().enumerate().filter(|(_, head)| head.share > 0).collect();
        let column = |(_, head): &(usize, Head)| {
            let set = if head.figures { Column::figures } else { Column::words };
            set(head.head(voice), head.share)
        };
        let row = |line: &Line| {
            let cell = |(place, head): &(usize, Head)| {
                line.cells.get(*place).map(|cell| cell.runs(voice, *head, &line.path)).unwrap_or_default()
            };
            Row { id: Some(line.id.clone()), cells: shown.iter().map(cell).collect() }
        };
        Table {
            id: self.id.to_owned(),
            caption: voice.t(&format!("mon-{}-caption", self.id)),
            columns: shown.iter().map(column).collect(),
            rows: self.rows.iter().map(row).collect(),
            source: Vec::new(),
            wide: self.wide,
        }
    }

    /// As programs count with it.
    pub fn sheet(&self, voice: Voice) -> Sheet {
        let row = |line: &Line| SheetRow {
            href: voice.href(&line.path),
            values: line.cells.iter().map(Cell::value).collect(),
        };
        Sheet {
            id: self.id.to_owned(),
            name: voice.t(&format!("mon-{}-sheet", self.id)),
            caption: voice.t(&format!("mon-{}-caption", self.id)),
            heads: self.columns.iter().map(|head| head.head(voice)).collect(),
            rows: self.rows.iter().map(row).collect(),
        }
    }
}
