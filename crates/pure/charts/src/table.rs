//! The rows that say what a chart says.

use crate::reading::Figure;

/// A table in the order of the chart. The first cell of each row names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Headings of the columns.
    pub head: Vec<String>,
    /// As many cells in each row as there are headings.
    pub rows: Vec<Vec<TableCell>>,
}

/// A cell of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// What stands in it, in the reader's language.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is a figure, to be set flush right.
    pub is_figure: bool,
}

impl TableCell {
    pub(crate) fn name(text: &str, href: Option<&String>) -> Self {
        Self { text: text.to_owned(), href: href.cloned(), is_figure: false }
    }

    pub(crate) fn words(text: &str) -> Self {
        Self { text: text.to_owned(), href: None, is_figure: false }
    }

    pub(crate) fn figure(figure: &Figure) -> Self {
        Self { text: figure.text.clone(), href: None, is_figure: true }
    }
}
