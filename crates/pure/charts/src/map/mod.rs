//! The map of the regions: one link for each, shaded by what is asked, with its name and figure.

mod flows;
mod locator;
mod outline;
mod projection;
mod shapes;
mod svg;

pub use flows::MapArc;
pub use locator::locator;

use crate::legend::LegendEntry;
use crate::shade::Shade;
use rozum_model::RegionIso;

/// What the map shows of one region. Texts are in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapCell {
    /// Which region.
    pub region: RegionIso,
    /// Full name for the table, `Вінницька область`.
    pub name: String,
    /// Short name on the map, `Вінницька`. A hyphenated long one takes two lines.
    pub label: String,
    /// What the fill says.
    pub shade: Shade,
    /// The figure, as people write it. `None` where the shade says all.
    pub value: Option<String>,
    /// The whole in words, for the tooltip and for screen readers: `Вінницька область: 1 пріоритет`.
    pub title: String,
    /// Where the region leads.
    pub href: String,
}

/// A map ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapView {
    /// Prefix of all element ids, so that two maps can stand on one page: a letter, then letters and digits.
    pub id: String,
    /// What the map shows, for screen readers.
    pub title: String,
    /// Regions in the order of the tab key. A region left out is drawn as [`Shade::Missing`] without link.
    pub cells: Vec<MapCell>,
    /// What the shades mean.
    pub legend: Vec<LegendEntry>,
}

/// A row of the table that says what the map says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapRow<'a> {
    /// Which region.
    pub region: RegionIso,
    /// Full name.
    pub name: &'a str,
    /// Where it leads.
    pub href: &'a str,
    /// The figure, if there is one.
    pub value: Option<&'a str>,
    /// Its shade, for a swatch.
    pub shade: Shade,
    /// The legend's words for its shade.
    pub meaning: Option<&'a str>,
}

impl MapView {
    /// The drawing: an `<svg class="map">` to be put into a page as it is.
    pub fn svg(&self) -> String {
        svg::draw(self, shapes::Shapes::ukraine())
    }

    /// The same as rows, in the order of the cells.
    pub fn rows(&self) -> impl Iterator<Item = MapRow<'_>> {
        self.cells.iter().map(|cell| MapRow {
            region: cell.region,
            name: &cell.name,
            href: &cell.href,
            value: cell.value.as_deref(),
            shade: cell.shade,
            meaning: self.meaning(cell.shade),
        })
    }

    /// How many regions have that shade, for the legend.
    pub fn count(&self, shade: Shade) -> usize {
        self.cells.iter().filter(|cell| cell.shade == shade).count()
    }

    fn meaning(&self, shade: Shade) -> Option<&str> {
        self.legend.iter().find(|entry| entry.shade == shade).map(|entry| &*entry.text)
    }
}

#[cfg(test)]
mod tests;
