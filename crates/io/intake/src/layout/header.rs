//! The row that names the columns.

use crate::limits::HEADER_WITHIN;
use crate::notes::{Notes, quote};
use crate::table::{Row, Sheet};
use crate::vocabulary::{COLUMNS, Match, Word, find, language_of, suggestion};
use rozum_locale::Lang;
use rozum_model::Reason;
use std::collections::BTreeMap;

/// What the columns of a sheet hold.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// Its row.
    pub row: u32,
    columns: BTreeMap<u16, Word>,
    /// Headers with a typing error, and what they were read as.
    near: Vec<(u16, String, &'static str)>,
    /// Headers that mean nothing here.
    unknown: Vec<(u16, String)>,
    /// Headers of a column that there is already.
    twice: Vec<(u16, String)>,
}

/// Columns that are offered to somebody whose column means nothing here.
const USUAL: &[Word] = &[
    Word::Number,
    Word::Label,
    Word::Sphere,
    Word::Priority,
    Word::Task,
    Word::Serves,
    Word::Place,
    Word::Note,
];

/// A name in the quotation marks of its language.
pub(super) fn quoted(name: &str, lang: Lang) -> String {
    lang.pick(format!("«{name}»"), format!("\"{name}\""))
}

/// Names of columns, with commas between them.
pub(super) fn names(words: &[Word], lang: Lang) -> String {
    let named = words.iter().filter_map(|word| COLUMNS.iter().find(|column| column.meaning == *word));
    named.map(|column| quoted(column.name(lang), lang)).collect::<Vec<_>>().join(", ")
}

impl Header {
    /// The row among the first that names most columns.
    pub(super) fn find(sheet: &Sheet) -> Option<Self> {
        let rows = sheet.rows.iter().take(HEADER_WITHIN);
        let headers = rows.map(|(number, row)| (Self::of(*number, row), row.len()));
        headers
            .filter(|(header, cells)| header.is_plausible(*cells))
            .map(|(header, _)| header)
            .reduce(|best, next| if next.weight() > best.weight() { next } else { best })
    }

    fn of(number: u32, row: &Row) -> Self {
        let mut header = Self { row: number, ..Self::default() };
        for (column, cell) in row.iter().filter(|(_, cell)| !cell.covered) {
            let (word, near) = match find(COLUMNS, &cell.text) {
                Some(Match::Exact(word)) => (word, None),
                Some(Match::Near(word, expected)) => (word, Some(expected)),
                None => {
                    header.unknown.push((*column, quote(&cell.text)));
                    continue;
                }
            };
            if header.has(word) {
                header.twice.push((*column, quote(&cell.text)));
                continue;
            }
            header.columns.insert(*column, word);
            header.near.extend(near.map(|expected| (*column, quote(&cell.text), expected)));
        }
        header
    }

    /// Two names in a row are a header; one alone only if nothing else stands there.
    fn is_plausible(&self, cells: usize) -> bool {
        let alone = |word: &Word| matches!(word, Word::Label | Word::Priority | Word::Task | Word::Text);
        self.columns.len() > 1 || (cells == 1 && self.columns.values().any(alone))
    }

    fn weight(&self) -> usize {
        self.columns.len() * 2 - self.near.len()
    }

    pub(super) fn has(&self, word: Word) -> bool {
        self.columns.values().any(|own| *own == word)
    }

    /// The column of a word.
    pub(super) fn column(&self, word: Word) -> Option<u16> {
        self.columns.iter().find(|(_, own)| **own == word).map(|(column, _)| *column)
    }

    /// All columns that are read.
    pub(super) fn columns(&self) -> impl Iterator<Item = (u16, Word)> {
        self.columns.iter().map(|(column, word)| (*column, *word)).filter(|(_, word)| *word != Word::Aside)
    }

    /// Says which names were read as others and which were not read.
    pub(super) fn say(&self, sheet: &Sheet, notes: &mut Notes) {
        for (column, found, expected) in &self.near {
            let reason =
                Reason::new("intake-near-name").with("found", found.as_str()).with("expected", *expected);
            notes.warning(&sheet.at(self.row, *column), Some(found), reason);
        }
        for (column, found) in &self.unknown {
            let reason = match suggestion(COLUMNS, found) {
                Some(expected) => Reason::new("intake-unknown-column")
                    .with("found", found.as_str())
                    .with("expected", expected),
                None => Reason::new("intake-column-not-read")
                    .with("found", found.as_str())
                    .with("known", names(USUAL, language_of(found))),
            };
            notes.warning(&sheet.at(self.row, *column), Some(found), reason);
        }
        for (column, found) in &self.twice {
            let reason = Reason::new("intake-column-twice").with("found", found.as_str());
            notes.warning(&sheet.at(self.row, *column), Some(found), reason);
        }
    }

    /// Says that a column without which the sheet cannot be read is missing.
    pub(super) fn say_missing(&self, sheet: &Sheet, word: Word, notes: &mut Notes) {
        let found: Vec<&str> = self.unknown.iter().map(|(_, found)| found.as_str()).collect();
        let found = if found.is_empty() { "—".to_owned() } else { quote(&found.join(", ")) };
        let expected = names(&[word], self.language(sheet));
        let reason =
            Reason::new("intake-missing-column").with("expected", expected).with("found", found.as_str());
        notes.error(&sheet.at_row(self.row), Some(&found), reason);
    }

    /// Says that nothing tells whether the rows are spheres, priorities or tasks.
    pub(super) fn say_no_kind(&self, sheet: &Sheet, notes: &mut Notes) {
        let lang = self.language(sheet);
        let reason = Reason::new("intake-missing-kind")
            .with("expected", names(&[Word::Kind], lang))
            .with("others", names(&[Word::Label, Word::Priority, Word::Task], lang));
        notes.error(&sheet.at_row(self.row), None, reason);
    }

    /// The language that the columns are named in.
    fn language(&self, sheet: &Sheet) -> Lang {
        let cells = sheet.rows.get(&self.row).into_iter().flat_map(Row::values);
        language_of(&cells.map(|cell| cell.text.as_str()).collect::<String>())
    }
}
