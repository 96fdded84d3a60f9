//! Results drawn: SVG for the eye, and the rows that say the same for everybody else.
//!
//! A drawing carries class names only; what a class looks like, in light, dark and on paper, is said by
//! the style sheets of the web crate. Words come from the caller, in the reader's language.

pub mod bars;
pub mod legend;
pub mod map;
pub mod shade;
pub mod steps;
mod xml;

pub use legend::LegendEntry;
pub use map::{MapCell, MapRow, MapView, locator};
pub use shade::Shade;
pub use steps::Steps;
