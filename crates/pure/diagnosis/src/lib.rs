//! Ukrainian text of a strategy → labels with the words that caused them.
//!
//! [`classify`] is deterministic and offline. In the order of trust: printed codes, official titles, a phrase lexicon
//! kept as data (`data/lexicon`), likeness to official titles. Every label points at the words it came from.
//! The rule is told in `docs/methods/labels.md`.

mod answer;
mod classifier;
mod clause;
mod codes;
mod evidence;
mod fallback;
mod flags;
mod labels;
mod lexicon;
mod matcher;
mod pattern;
mod reading;
mod regions;
mod search;
mod similar;
mod spheres;
mod table;
mod text;
mod titles;
mod wire;

pub use classifier::{Classifier, Titles, classify};
pub use labels::{Candidate, Flag, Flags, Label, Labels, Span};
pub use wire::Record;
