//! Walks through a document.

use super::{Block, Document, Run, Section};

impl Document {
    /// All parts in the order of reading.
    pub fn all_sections(&self) -> Vec<&Section> {
        let mut found = Vec::new();
        self.sections.iter().for_each(|section| gather(section, &mut found));
        found
    }

    /// All runs in the order of reading, with the anchor of their part; those of the front with none.
    pub fn runs(&self) -> Vec<(&str, &Run)> {
        let front = self.front.iter().flat_map(|fact| &fact.value).map(|run| ("", run));
        let sections = self.all_sections().into_iter().flat_map(|section| {
            let runs = section.blocks.iter().flat_map(Block::runs);
            runs.map(|run| (section.anchor.as_str(), run))
        });
        front.chain(sections).collect()
    }
}

fn gather<'a>(section: &'a Section, found: &mut Vec<&'a Section>) {
    found.push(section);
    section.sections.iter().for_each(|own| gather(own, found));
}

impl Block {
    /// Its runs in the order of reading.
    pub fn runs(&self) -> Vec<&Run> {
        match self {
            Self::Paragraph { runs } | Self::Note { runs } => runs.iter().collect(),
            Self::List(list) => list.items.iter().flat_map(|item| &item.runs).collect(),
            Self::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                cells.chain(&table.source).collect()
            }
            Self::Picture(picture) => picture.source.iter().collect(),
        }
    }
}
