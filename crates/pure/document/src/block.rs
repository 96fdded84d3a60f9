//! What stands under a heading.

use super::Run;
use serde::Serialize;

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Vec<Run>,
    },
    /// An aside.
    Note {
        /// Its words.
        runs: Vec<Run>,
    },
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct List {
    /// Whether the order counts.
    pub numbered: bool,
    /// Its items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What it is about, where editions are to be compared by it: `05-P01`.
    pub id: Option<String>,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A table. The first cell of a row is its head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Unique in the document; the same from edition to edition.
    pub id: String,
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, with one cell for each column.
    pub rows: Vec<Row>,
    /// Where its matter comes from; may be empty.
    pub source: Vec<Run>,
    /// Whether it needs a page that lies on its side.
    pub wide: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// How cells are set.
    pub align: Align,
    /// Its part of the width, against the other columns.
    pub share: u16,
}

/// How the cells of a column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words: from the left.
    Start,
    /// Figures: to the right.
    End,
    /// Marks: in the middle.
    Middle,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is about, where editions are to be compared by it.
    pub id: Option<String>,
    /// Its cells.
    pub cells: Vec<Vec<Run>>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Unique in the document; the same from edition to edition.
    pub id: String,
    /// The drawing as it is put into a page, whose style sheet gives its colours.
    pub svg: String,
    /// What its shades mean.
    pub keys: Vec<Key>,
    /// The same in words, for who does not see it.
    pub alt: String,
    /// What it shows.
    pub caption: String,
    /// Where its matter comes from; may be empty.
    pub source: Vec<Run>,
}

/// A line of a picture's legend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Key {
    /// A sample, drawn.
    pub swatch: String,
    /// What it means.
    pub text: String,
}

impl Column {
    /// A column of words.
    pub fn words(head: impl Into<String>, share: u16) -> Self {
        Self { head: head.into(), align: Align::Start, share }
    }

    /// A column of figures.
    pub fn figures(head: impl Into<String>, share: u16) -> Self {
        Self { head: head.into(), align: Align::End, share }
    }

    /// A column of marks.
    pub fn marks(head: impl Into<String>, share: u16) -> Self {
        Self { head: head.into(), align: Align::Middle, share }
    }
}

impl Item {
    /// An item that editions are not compared by.
    pub const fn new(runs: Vec<Run>) -> Self {
        Self { id: None, runs }
    }
}
