//! A document before it has a format: front, sections, paragraphs, lists, tables, pictures. Pages, PDF, DOCX and JSON are made
//! of the same one. It knows nothing of what it is about, and nothing of how it is printed: `docs/decisions/0009`.

mod block;
mod compare;
mod run;
mod walk;
mod workbook;

pub use block::{Align, Block, Column, Item, Key, List, Picture, Row, Table};
pub use compare::{Change, Comparison, compare};
pub use run::{Run, plain};
pub use workbook::{Sheet, SheetRow, Value, Workbook};

use serde::Serialize;

/// A document in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Document {
    /// BCP 47 code of its language.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// A line under the title; may be empty.
    pub subtitle: String,
    /// What it was made from, for the first page.
    pub front: Vec<Fact>,
    /// Whether chapters follow each other on one page of paper: for a document of short chapters, whose wide tables are set in
    /// smaller type and not on pages of their own that lie on their side.
    pub flowing: bool,
    /// A line that stands on each page of paper, so that a page alone can be traced.
    pub mark: String,
    /// Its parts in order.
    pub sections: Vec<Section>,
}

/// A fact about the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Stays the same from edition to edition.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: Vec<Run>,
}

/// A part under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Address within the document, unique in it: lower-case letters, digits and hyphens. The same from edition to edition.
    pub anchor: String,
    /// Its heading.
    pub title: String,
    /// What stands under it, before its own parts.
    pub blocks: Vec<Block>,
    /// Its own parts.
    pub sections: Vec<Section>,
}

impl Section {
    /// An empty part.
    pub fn new(anchor: impl Into<String>, title: impl Into<String>) -> Self {
        Self { anchor: anchor.into(), title: title.into(), ..Self::default() }
    }

    /// Adds a paragraph; one without words is none.
    pub fn say(&mut self, runs: Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block::Paragraph { runs });
        }
    }

    /// Adds an aside: a reservation or an explanation that a hurried reader may skip.
    pub fn note(&mut self, runs: Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block::Note { runs });
        }
    }

    /// Adds a list; one without items is none.
    pub fn list(&mut self, numbered: bool, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(List { numbered, items }));
        }
    }

    /// Adds a table; one without rows is none.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Adds a picture.
    pub fn picture(&mut self, picture: Picture) {
        self.blocks.push(Block::Picture(picture));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_empty_is_added_and_json_names_kinds() {
        let mut section = Section::new("a", "A");
        section.say(Vec::new());
        section.list(true, Vec::new());
        assert!(section.blocks.is_empty());
        section.say(vec![Run::figure("n", "24", "/regions"), Run::quote("слова", "uk")]);
        let json = serde_json::to_value(&section).unwrap();
        assert_eq!(json["blocks"][0]["kind"], "paragraph");
        assert_eq!(json["blocks"][0]["runs"][0]["kind"], "figure");
        assert_eq!(json["blocks"][0]["runs"][0]["href"], "/regions");
        let document = Document { sections: vec![section], ..Document::default() };
        assert_eq!(
            document.runs().iter().filter(|(anchor, run)| *anchor == "a" && run.href().is_some()).count(),
            1
        );
    }
}
