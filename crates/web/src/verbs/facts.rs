//! What stands above a form: all that a person must know to answer it.

use crate::frame::Frame;

/// Lines of name and value, then tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Name and value.
    pub lines: Vec<(String, String)>,
    /// Tables, in order.
    pub tables: Vec<Table>,
    /// What has to be done first, in a sentence, and where: before that there is nothing to answer.
    pub first: Option<(String, Vec<Cell>)>,
}

/// A table of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Names of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A value of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// Path of the page that tells more, without the language.
    pub href: Option<String>,
    /// Whether it is a figure, set to the right.
    pub figure: bool,
    /// Whether there is no value, which is told as everywhere on the pages.
    pub missing: bool,
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words, or that there are none.
    pub fn some(text: Option<impl Into<String>>) -> Self {
        text.map_or_else(|| Self { missing: true, ..Self::default() }, Self::text)
    }

    /// A figure.
    pub fn figure(text: impl Into<String>) -> Self {
        Self { figure: true, ..Self::text(text) }
    }

    /// A figure, or that there is none.
    pub fn some_figure(text: Option<impl Into<String>>) -> Self {
        Self { figure: true, ..Self::some(text) }
    }

    /// Leading to a page.
    #[must_use]
    pub fn to(self, path: impl Into<String>) -> Self {
        Self { href: Some(path.into()), ..self }
    }
}

impl Table {
    /// An empty table; its words are messages `table-` and `th-`.
    pub fn new(f: &Frame, caption: &str, head: &[&str]) -> Self {
        Self {
            caption: f.named("table-", caption).into_owned(),
            head: head.iter().map(|name| f.named("th-", name).into_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// Of this one of several, named in the caption.
    #[must_use]
    pub fn of(mut self, id: &str) -> Self {
        self.caption = format!("{}: {id}", self.caption);
        self
    }

    /// As the text read before a change: what was said of it was not said of the change.
    #[must_use]
    pub fn of_the_old_text(mut self, f: &Frame) -> Self {
        self.caption = format!("{} ({})", self.caption, f.t("text-before"));
        self
    }

    /// With these rows.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows.extend(rows);
        self
    }
}

impl Facts {
    /// With a line; its name is the message `fact-` and this.
    #[must_use]
    pub fn line(mut self, f: &Frame, name: &str, value: impl Into<String>) -> Self {
        self.lines.push((f.named("fact-", name).into_owned(), value.into()));
        self
    }

    /// With a line where there is a value.
    #[must_use]
    pub fn some(self, f: &Frame, name: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.line(f, name, value),
            None => self,
        }
    }

    /// With what has to be done first, and the pages where it is done.
    #[must_use]
    pub fn first(self, says: impl Into<String>, ways: Vec<Cell>) -> Self {
        Self { first: Some((says.into(), ways)), ..self }
    }

    /// With a table, unless it is empty.
    #[must_use]
    pub fn table(mut self, table: Table) -> Self {
        if !table.rows.is_empty() {
            self.tables.push(table);
        }
        self
    }
}
