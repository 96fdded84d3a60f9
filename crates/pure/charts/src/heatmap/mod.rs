//! Rows × columns, a shade in each cell: regions × activities.

mod columns;
mod svg;

use crate::classes::Classes;
use crate::heading::{Heading, Size};
use crate::numerals::Numerals;
use crate::reading::{Figure, GapWords};
use crate::table::{Table, TableCell};

/// A heat map ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatmapView {
    /// What it is called.
    pub heading: Heading,
    /// Heading of the first column of the table: `Region`.
    pub corner: String,
    /// From left to right, as the caller sorted them.
    pub columns: Vec<HeatLabel>,
    /// From top to bottom. A row with fewer cells than there are columns is filled up with missing ones.
    pub rows: Vec<HeatRow>,
    /// Which values share a shade.
    pub classes: Classes,
    /// What the shades measure, over the legend.
    pub measure: String,
    /// How bounds are written.
    pub numerals: Numerals,
    /// The words for gaps.
    pub gaps: GapWords,
}

/// Name of a row or a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatLabel {
    /// The full name; what does not fit is cut in the drawing and told when pointed at.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// Its name.
    pub label: HeatLabel,
    /// One for each column.
    pub cells: Vec<HeatCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatCell {
    /// The value, or why there is none.
    pub figure: Figure,
    /// Where the cell leads. Each such cell is a stop of the tab key: leave it out in large maps.
    pub href: Option<String>,
}

impl HeatmapView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// What a page carries: both drawings, of which its style sheet shows the one that fits. With many columns there is
    /// one for all widths, which is scrolled where it is too wide.
    pub fn drawings(&self) -> Vec<String> {
        let sizes: &[Size] =
            if self.columns.len() > svg::FOR_PHONES { &[Size::Wide] } else { &[Size::Wide, Size::Narrow] };
        sizes.iter().map(|size| self.svg(*size)).collect()
    }

    /// The same as a table.
    pub fn table(&self) -> Table {
        let columns = self.columns.iter().map(|column| column.text.clone());
        let head = std::iter::once(self.corner.clone()).chain(columns).collect();
        let missing = TableCell { is_figure: true, ..TableCell::words(&self.gaps.missing) };
        let row = |row: &HeatRow| {
            let cell = |place: usize| match row.cells.get(place) {
                Some(cell) => TableCell { href: cell.href.clone(), ..TableCell::figure(&cell.figure) },
                None => missing.clone(),
            };
            let name = TableCell::name(&row.label.text, row.label.href.as_ref());
            std::iter::once(name).chain((0..self.columns.len()).map(cell)).collect()
        };
        Table { head, rows: self.rows.iter().map(row).collect() }
    }
}

#[cfg(test)]
mod tests;
