//! Bars under one another, in the caller's order, with what is not known at the end.

mod svg;

use crate::axis::ReferenceLine;
use crate::heading::{Heading, Size};
use crate::numerals::Numerals;
use crate::reading::Figure;
use crate::table::{Table, TableCell};

/// A ranking ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct RankingView {
    /// What it is called.
    pub heading: Heading,
    /// Headings of the table: what is ranked, the measure, and its interval (used when an entry has one).
    pub head: [String; 3],
    /// In the caller's order; entries without a value are drawn after all others.
    pub entries: Vec<RankingEntry>,
    /// A value to compare with: `Ukraine = 1`.
    pub reference: Option<ReferenceLine>,
    /// How ticks are written.
    pub numerals: Numerals,
    /// Written after each tick.
    pub suffix: String,
}

/// An entry.
#[derive(Debug, Clone, PartialEq)]
pub struct RankingEntry {
    /// Its name.
    pub label: String,
    /// The value, or why there is none.
    pub figure: Figure,
    /// Lower and upper bound, and how people write the two. Drawn when both are finite.
    pub interval: Option<(f64, f64, String)>,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is the one that the page is about.
    pub is_marked: bool,
}

impl RankingEntry {
    pub(crate) fn bounds(&self) -> Option<(f64, f64)> {
        let (low, high, _) = self.interval.as_ref()?;
        (low.is_finite() && high.is_finite()).then_some((low.min(*high), high.max(*low)))
    }
}

impl RankingView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// The entries as they are drawn: those without a value last.
    pub fn ordered(&self) -> impl Iterator<Item = &RankingEntry> {
        let known = self.entries.iter().filter(|entry| entry.figure.number().is_some());
        known.chain(self.entries.iter().filter(|entry| entry.figure.number().is_none()))
    }

    /// The same as a table.
    pub fn table(&self) -> Table {
        let columns = if self.entries.iter().any(|entry| entry.interval.is_some()) { 3 } else { 2 };
        let row = |entry: &RankingEntry| {
            let interval = entry.interval.as_ref().map_or("", |(_, _, text)| text);
            let cells = [
                TableCell::name(&entry.label, entry.href.as_ref()),
                TableCell::figure(&entry.figure),
                TableCell { is_figure: true, ..TableCell::words(interval) },
            ];
            cells.into_iter().take(columns).collect()
        };
        Table {
            head: self.head.iter().take(columns).cloned().collect(),
            rows: self.ordered().map(row).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
