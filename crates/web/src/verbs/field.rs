//! What the form of a verb asks: described once, drawn by one template, read back by the same names.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// End of the name of a value that tells how the file with the hash before it was called.
pub const FILE_NAME: &str = ".name";

/// How a value is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// A day.
    Day,
    /// An amount in hryvnias with two digits of kopecks.
    Money,
    /// A whole number from one bound to another.
    Whole {
        /// Least.
        least: u64,
        /// Most.
        most: u64,
    },
    /// One of several.
    One(Vec<Choice>),
    /// One of many: typed with the many offered.
    Known(Vec<Choice>),
    /// Any of several.
    Any(Vec<Choice>),
    /// A file that is kept by its hash, or the hash of one that is kept elsewhere.
    Paper,
    /// Not typed: what the person was shown, sent back as it stands.
    Carried,
    /// Rows of values that belong together. Rows left empty do not count.
    Rows {
        /// The values of a row, each a field of its own.
        columns: Vec<Field>,
        /// How many rows are offered.
        rows: usize,
    },
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its value.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// What it means, where the name does not say it.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice that its name explains.
    #[expect(clippy::needless_pass_by_value, reason = "values are small and mostly copied")]
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), hint: None }
    }

    /// With what it means.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Name of the value.
    pub name: Cow<'static, str>,
    /// What is asked.
    pub label: String,
    /// Help beside the question.
    pub hint: Option<String>,
    /// How it is typed.
    pub kind: Kind,
    /// What stands there: one value, several of [`Kind::Any`], or those of all rows.
    pub values: Vec<String>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Names under which the files among the values were brought, by hash.
    pub file_names: BTreeMap<String, String>,
    /// Why what was typed cannot be taken.
    pub errors: Vec<String>,
}

impl Field {
    /// A question that wants an answer.
    pub fn new(name: impl Into<Cow<'static, str>>, label: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            kind,
            values: Vec::new(),
            optional: false,
            file_names: BTreeMap::new(),
            errors: Vec::new(),
        }
    }

    /// With help beside it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// That may be left out.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// With what stands there at first.
    #[expect(clippy::needless_pass_by_value, reason = "values are small and mostly copied")]
    #[must_use]
    pub fn value(mut self, value: impl ToString) -> Self {
        self.values.push(value.to_string());
        self
    }

    /// What stands in a field of one value.
    pub fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Whether a choice is made.
    pub fn has(&self, value: &str) -> bool {
        self.values.iter().any(|own| own == value)
    }

    /// Value of a column in a row, as a template has them.
    #[expect(clippy::trivially_copy_pass_by_ref, clippy::unused_self, reason = "called by templates")]
    pub fn cell<'a>(&self, column: &'a Self, row: &usize) -> &'a str {
        column.values.get(*row).map_or("", String::as_str)
    }

    /// What the file of a value was called; empty where nobody knows.
    pub fn file_name(&self, hash: &str) -> &str {
        self.file_names.get(hash).map_or("", String::as_str)
    }

    /// Whether files are sent with it.
    pub fn takes_files(&self) -> bool {
        match &self.kind {
            Kind::Paper => true,
            Kind::Rows { columns, .. } => columns.iter().any(Self::takes_files),
            _ => false,
        }
    }

    /// Whether a file of that name is sent with it.
    pub fn takes(&self, name: &str) -> bool {
        match &self.kind {
            Kind::Paper => self.name == name,
            Kind::Rows { columns, .. } => columns.iter().any(|column| column.takes(name)),
            _ => false,
        }
    }

    /// Whether a value of that name is this field's or one of its columns'.
    pub fn holds(&self, name: &str) -> bool {
        let column =
            matches!(&self.kind, Kind::Rows { columns, .. } if columns.iter().any(|own| own.name == name));
        self.name == name || column
    }

    /// Between which whole numbers a value of that name lies, of this field or one of its columns.
    pub fn bounds(&self, name: &str) -> Option<(u64, u64)> {
        match &self.kind {
            Kind::Whole { least, most } if self.name == name => Some((*least, *most)),
            Kind::Rows { columns, .. } => columns.iter().find_map(|column| column.bounds(name)),
            _ => None,
        }
    }

    /// Puts back what was typed.
    pub fn keep(&mut self, typed: &super::Answers) {
        match &mut self.kind {
            Kind::Rows { columns, rows } => {
                for column in columns.iter_mut() {
                    column.keep(typed);
                    *rows = (*rows).max(column.values.len());
                }
            }
            kind => {
                self.values = typed.all(&self.name).map(str::to_owned).collect();
                if *kind == Kind::Paper {
                    let named =
                        |hash: &String| Some((hash.clone(), typed.some(&format!("{hash}{FILE_NAME}"))?));
                    self.file_names = self.values.iter().filter_map(named).collect();
                }
            }
        }
    }
}
