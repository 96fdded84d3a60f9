//! Short series over time. A gap is a gap: no line leads over a period of which nothing is known.

mod names;
mod svg;

use crate::axis::Axis;
use crate::heading::{Heading, Size};
use crate::numerals::Numerals;
use crate::reading::{Figure, GapWords};
use crate::table::{Table, TableCell};

/// A chart of series ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct LinesView {
    /// What it is called.
    pub heading: Heading,
    /// Heading of the periods in the table: `Year`.
    pub corner: String,
    /// The periods in their order, equally far apart: a period without any figure is listed too.
    pub periods: Vec<String>,
    /// The series.
    pub series: Vec<Series>,
    /// What is measured.
    pub y: Axis,
    /// Whether the axis begins at zero.
    pub from_zero: bool,
    /// How ticks are written.
    pub numerals: Numerals,
    /// The words for gaps.
    pub gaps: GapWords,
}

/// A series.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// One figure for each period; what is absent at the end counts as missing.
    pub figures: Vec<Figure>,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is only there to compare with: thin, grey, without a name.
    pub is_backdrop: bool,
}

impl LinesView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// The same as a table: a row for each period, a column for each series.
    pub fn table(&self) -> Table {
        let names = self.series.iter().map(|series| series.name.clone());
        let row = |(place, period): (usize, &String)| {
            let cell = |series: &Series| match series.figures.get(place) {
                Some(figure) => TableCell::figure(figure),
                None => TableCell { is_figure: true, ..TableCell::words(&self.gaps.missing) },
            };
            std::iter::once(TableCell::words(period)).chain(self.series.iter().map(cell)).collect()
        };
        Table {
            head: std::iter::once(self.corner.clone()).chain(names).collect(),
            rows: self.periods.iter().enumerate().map(row).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
