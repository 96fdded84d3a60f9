//! A chapter, with the tables that also stand in the workbook.

use super::grid::Grid;
use crate::voice::Voice;
use rozum_document::{Section, Sheet};

/// A chapter.
pub struct Chapter {
    voice: Voice,
    /// What people read.
    pub section: Section,
    /// Its tables.
    pub sheets: Vec<Sheet>,
}

impl Chapter {
    /// An empty chapter; `mon-<anchor>` is its title.
    pub fn new(voice: Voice, anchor: &str) -> Self {
        let section = Section::new(anchor, voice.t(&format!("mon-{anchor}")));
        Self { voice, section, sheets: Vec::new() }
    }

    /// Adds a table to both; one without rows is none.
    pub fn grid(&mut self, grid: &Grid) {
        if !grid.rows.is_empty() {
            self.section.table(grid.table(self.voice));
            self.sheets.push(grid.sheet(self.voice));
        }
    }

    /// The chapter; `None` while nothing stands in it.
    pub fn whole(self) -> Option<Self> {
        (!self.section.blocks.is_empty()).then_some(self)
    }
}
