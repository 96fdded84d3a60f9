//! What figures say about a region: what a table supports and what not, declared priorities beside what
//! is evident, and options to diversify. Nothing is guessed: what figures cannot say is a reason.

pub mod coverage;
pub mod declared;
pub mod options;
pub mod support;

pub use declared::{Declared, PriorityEvidence, Strong, Thresholds, declared};
pub use options::{DiversificationOption, Quadrant, options};
pub use support::{Completeness, Support, support};
