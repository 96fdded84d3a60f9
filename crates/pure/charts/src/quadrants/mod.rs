//! Options in four quadrants: how related to what is there, how complex.

mod svg;

use crate::axis::Axis;
use crate::heading::{Heading, Size};
use crate::numerals::Numerals;
use crate::reading::Figure;
use crate::table::{Table, TableCell};

/// A chart of four quadrants ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct QuadrantsView {
    /// What it is called.
    pub heading: Heading,
    /// Headings of the table: what the points are, their kind, their quadrant.
    pub head: [String; 3],
    /// To the right: relatedness. Its reference line is not drawn; the split is.
    pub x: Axis,
    /// Upwards: complexity.
    pub y: Axis,
    /// Where the quadrants are divided.
    pub split: (Split, Split),
    /// Names of the quadrants: upper left, upper right, lower left, lower right. The upper right is tinted.
    pub names: [String; 4],
    /// The points, the most important first: names are given in this order while there is room.
    pub marks: Vec<Mark>,
    /// Words for [`MarkKind::Present`] and [`MarkKind::Option`].
    pub kinds: [String; 2],
    /// How ticks are written.
    pub numerals: Numerals,
}

/// Where an axis is divided.
#[derive(Debug, Clone, PartialEq)]
pub enum Split {
    /// At the median of what is drawn, under this name.
    Median(String),
    /// At a given value, under this name.
    At(f64, String),
}

/// A point.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its name.
    pub label: String,
    /// Place to the right.
    pub x: Figure,
    /// Place upwards.
    pub y: Figure,
    /// Circle or diamond.
    pub kind: MarkKind,
    /// Where it leads.
    pub href: Option<String>,
}

/// What a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// Already there: a circle.
    Present,
    /// Could be developed: a diamond.
    Option,
}

impl QuadrantsView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// Where the axes are divided: x, y. `None` when nothing can be drawn.
    pub fn splits(&self) -> Option<(f64, f64)> {
        let places: Vec<_> = self.marks.iter().filter_map(|mark| self.place(mark)).collect();
        let x = self.split.0.value(places.iter().map(|place| place.0).collect())?;
        let y = self.split.1.value(places.iter().map(|place| place.1).collect())?;
        Some((x, y))
    }

    /// The number of a point's quadrant in [`QuadrantsView::names`]; what is on a line counts to the right or above.
    pub fn quadrant(&self, mark: &Mark) -> Option<usize> {
        self.splits().and_then(|splits| self.quadrant_of(mark, splits))
    }

    /// What has no place in the drawing, because a value is unknown.
    pub fn not_drawn(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(|mark| self.place(mark).is_none())
    }

    /// The same as a table, with what is not drawn.
    pub fn table(&self) -> Table {
        let [name, kind, quadrant] = self.head.clone();
        let splits = self.splits();
        let row = |mark: &Mark| {
            let quadrant = splits.and_then(|splits| self.quadrant_of(mark, splits));
            vec![
                TableCell::name(&mark.label, mark.href.as_ref()),
                TableCell::words(self.kind(mark.kind)),
                TableCell::figure(&mark.x),
                TableCell::figure(&mark.y),
                TableCell::words(quadrant.and_then(|at| self.names.get(at)).map_or("", |name| name)),
            ]
        };
        let head = vec![name, kind, self.x.name.clone(), self.y.name.clone(), quadrant];
        Table { head, rows: self.marks.iter().map(row).collect() }
    }

    fn kind(&self, kind: MarkKind) -> &str {
        let [present, option] = &self.kinds;
        if kind == MarkKind::Present { present } else { option }
    }

    fn quadrant_of(&self, mark: &Mark, splits: (f64, f64)) -> Option<usize> {
        let (x, y) = self.place(mark)?;
        Some(usize::from(x >= splits.0) + if y >= splits.1 { 0 } else { 2 })
    }

    fn place(&self, mark: &Mark) -> Option<(f64, f64)> {
        let x = mark.x.number().filter(|x| self.x.scale.holds(*x))?;
        let y = mark.y.number().filter(|y| self.y.scale.holds(*y))?;
        Some((x, y))
    }
}

impl Split {
    fn value(&self, mut values: Vec<f64>) -> Option<f64> {
        if let Self::At(value, _) = self {
            return value.is_finite().then_some(*value);
        }
        values.sort_by(f64::total_cmp);
        let upper = *values.get(values.len() / 2)?;
        let lower = *values.get((values.len() - 1) / 2)?;
        Some(lower / 2.0 + upper / 2.0)
    }

    fn label(&self) -> &str {
        let (Self::Median(label) | Self::At(_, label)) = self;
        label
    }
}

#[cfg(test)]
mod tests;
