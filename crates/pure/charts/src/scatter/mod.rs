//! Circles between two axes: how specialised, how growing, how large.

mod svg;

use crate::axis::Axis;
use crate::heading::{Heading, Size};
use crate::numerals::Numerals;
use crate::reading::Figure;
use crate::table::{Table, TableCell};

/// A bubble chart ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct ScatterView {
    /// What it is called.
    pub heading: Heading,
    /// Heading of the first column of the table: `Activity`.
    pub corner: String,
    /// To the right.
    pub x: Axis,
    /// Upwards.
    pub y: Axis,
    /// What the area of a circle stands for. `None` when all circles are alike.
    pub area: Option<String>,
    /// The points.
    pub points: Vec<Bubble>,
    /// How ticks are written.
    pub numerals: Numerals,
}

/// A point.
#[derive(Debug, Clone, PartialEq)]
pub struct Bubble {
    /// Its name.
    pub label: String,
    /// Place to the right.
    pub x: Figure,
    /// Place upwards.
    pub y: Figure,
    /// Area; where it is not known, the circle is small and dashed.
    pub size: Option<Figure>,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is one that the page is about: drawn in full colour and always named if there is room.
    pub is_marked: bool,
}

impl ScatterView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// What has no place in the drawing: a value is unknown, or not above zero on an axis of ratios.
    pub fn not_drawn(&self) -> impl Iterator<Item = &Bubble> {
        self.points.iter().filter(|point| self.place(point).is_none())
    }

    /// The same as a table, with what is not drawn.
    pub fn table(&self) -> Table {
        let mut head = vec![self.corner.clone(), self.x.name.clone(), self.y.name.clone()];
        head.extend(self.area.clone());
        let row = |point: &Bubble| {
            let name = TableCell::name(&point.label, point.href.as_ref());
            let mut cells = vec![name, TableCell::figure(&point.x), TableCell::figure(&point.y)];
            if self.area.is_some() {
                cells.push(point.size.as_ref().map_or_else(|| TableCell::words(""), TableCell::figure));
            }
            cells
        };
        Table { head, rows: self.points.iter().map(row).collect() }
    }

    fn place(&self, point: &Bubble) -> Option<(f64, f64)> {
        let x = point.x.number().filter(|x| self.x.scale.holds(*x))?;
        let y = point.y.number().filter(|y| self.y.scale.holds(*y))?;
        Some((x, y))
    }
}

#[cfg(test)]
mod tests;
