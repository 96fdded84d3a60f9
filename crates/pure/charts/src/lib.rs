//! Results drawn: SVG for the eye, and the rows that say the same for everybody else.
//!
//! A drawing carries class names only; what a class looks like, in light, dark and on paper, is said by
//! the style sheets of the web crate. Words come from the caller, in the reader's language. The same drawing
//! serves the page, the PDF and the download; [`standalone`] gives the last its style, heading and source.

mod axis;
pub mod bars;
mod classes;
mod heading;
pub mod heatmap;
mod keys;
mod labels;
pub mod legend;
mod lettering;
pub mod lines;
pub mod map;
pub mod network;
mod numerals;
mod pen;
mod plot;
pub mod quadrants;
pub mod ranking;
mod reading;
pub mod sankey;
pub mod scatter;
pub mod shade;
mod signs;
mod standalone;
pub mod steps;
mod style;
mod table;
mod xml;

pub use axis::{Axis, AxisScale, ReferenceLine};
pub use classes::{Classes, Scale};
pub use heading::{Heading, Size};
pub use heatmap::{HeatCell, HeatLabel, HeatRow, HeatmapView};
pub use legend::{LegendEntry, Sample};
pub use lines::{LinesView, Series};
pub use map::{MapArc, MapCell, MapRow, MapView, locator};
pub use network::{Drawn, Edge, NetworkView, Node};
pub use numerals::Numerals;
pub use quadrants::{Mark, MarkKind, QuadrantsView, Split};
pub use ranking::{RankingEntry, RankingView};
pub use reading::{Figure, GapWords, Reading};
pub use sankey::{Flow, SankeyNode, SankeyView};
pub use scatter::{Bubble, ScatterView};
pub use shade::Shade;
pub use standalone::{Sheet, standalone};
pub use steps::Steps;
pub use style::Style;
pub use table::{Table, TableCell};

#[cfg(test)]
mod tests;
