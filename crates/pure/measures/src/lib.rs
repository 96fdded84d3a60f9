//! What a region is specialised in, what is related to what, and how complex it is: measures of a
//! region × activity table, one measure a file.
//!
//! The library knows no country. A [`Matrix`] keeps missing, suppressed and zero apart; nothing is
//! rounded; where peers differ, the difference is a parameter of [`Settings`]. Results stand in the order
//! of regions, of activities, or row after row; NaN is not defined.

#![allow(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]
#![cfg_attr(test, allow(clippy::float_cmp, reason = "results that are exact are compared exactly"))]

// The table.
pub mod cell;
pub mod matrix;
pub mod names;
pub mod panel;
pub mod settings;
pub mod totals;

// Structure.
pub mod cluster_stars;
pub mod critical_mass;
pub mod diversity;
pub mod ellison_glaeser;
pub mod entropy;
pub mod gini;
pub mod gini_location;
pub mod gini_specialisation;
pub mod groups;
pub mod herfindahl;
pub mod hoover;
pub mod krugman;
pub mod litzenberger;
pub mod location_quotient;
pub mod presence;
pub mod related_variety;
pub mod symmetric_location_quotient;
pub mod theil;
pub mod ubiquity;
pub mod unrelated_variety;

// Change.
pub mod entry;
pub mod exit;
pub mod growth;
pub mod shift_share;

// Relatedness and complexity.
pub mod activity_complexity;
pub mod activity_fitness_complexity;
pub mod complementarity;
pub mod complexity;
pub mod complexity_outlook;
pub mod cooccurrence;
pub mod distance;
pub mod economic_complexity;
pub mod expy;
pub mod fitness;
pub mod opportunity_gain;
pub mod prody;
pub mod proximity;
pub mod relatedness_density;
pub mod relative_relatedness;
pub mod walk;

// Value chains.
pub mod input_output;

// How sure, and which first.
pub mod bootstrap;
pub mod ideal_point;
pub mod permutation;
pub mod random;

// All by name.
pub mod catalogue;

mod marked_sums;
mod parallel;
mod shares;
pub mod standardise;

pub use catalogue::Measure;
pub use cell::Cell;
pub use complexity::{Complexity, complexity, with_external};
pub use matrix::{Counts, Margins, Matrix, MatrixError};
pub use names::Names;
pub use panel::{Absent, Batch, Panel, PanelBuilder};
pub use presence::Presence;
pub use proximity::Proximities;
pub use settings::{Checked, Convention, Settings};
pub use totals::Totals;
