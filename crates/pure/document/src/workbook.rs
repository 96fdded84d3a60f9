//! Tables with values that programs count with: the sheets of a workbook beside a document. What people read is rounded and
//! has its unit; what stands here is the value itself.

use serde::Serialize;

/// Several tables of one matter, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Workbook {
    /// BCP 47 code of its language.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Name of the first sheet, which tells what the others are made from: at most 31 characters.
    pub about: String,
    /// What it is made from: what, and its value.
    pub facts: Vec<(String, String)>,
    /// A warning that stands above each table; empty where there is none.
    pub warning: String,
    /// Head of the last column of each table: the page that its row comes from.
    pub page: String,
    /// Its tables.
    pub sheets: Vec<Sheet>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// Unique in the workbook; the same in each language.
    pub id: String,
    /// Name of its tab: at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// What it shows.
    pub caption: String,
    /// Heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, with one value for each column.
    pub rows: Vec<SheetRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetRow {
    /// Where it comes from: a path of the site.
    pub href: String,
    /// Its values.
    pub values: Vec<Value>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Not known, or not come yet: never a zero.
    Missing,
    /// Words or an id.
    Text(String),
    /// How many.
    Count(u64),
    /// Money in kopecks.
    Kopecks(u64),
    /// A decimal figure as it was written, with a point.
    Figure(String),
    /// A day: year, month, day.
    Day(i16, i8, i8),
}
