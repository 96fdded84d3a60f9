//! What a region is specialised in, what is related to what, and how complex it is: measures of a
//! region × activity table, one measure a file.
//!
//! The library knows no country. A [`Matrix`] keeps missing, suppressed and zero apart; nothing is
//! rounded; where peers differ, the difference is a parameter of [`Settings`].

pub mod cell;
pub mod matrix;
pub mod names;
pub mod panel;

pub use cell::Cell;
pub use matrix::{Counts, Margins, Matrix, MatrixError};
pub use names::Names;
pub use panel::{Absent, Batch, Panel, PanelBuilder};

pub mod settings;
pub mod totals;

pub mod location_quotient;
pub mod presence;

pub use presence::Presence;
pub use settings::{Checked, Convention, Settings};
pub use totals::Totals;

mod marked_sums;
mod parallel;

pub mod activity_complexity;
pub mod complexity;
pub mod complexity_outlook;
pub mod cooccurrence;
pub mod distance;
pub mod economic_complexity;
pub mod fitness;
pub mod opportunity_gain;
pub mod proximity;
pub mod relatedness_density;
pub mod standardise;
pub mod walk;

pub use complexity::{Complexity, complexity, with_external};
pub use proximity::Proximities;
