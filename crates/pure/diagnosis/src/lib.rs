//! Ukrainian text of a strategy → labels with the words that caused them, and findings with their reasons.
//!
//! [`classify`] is deterministic and offline. In the order of trust: printed codes, official titles, a phrase lexicon
//! kept as data (`data/lexicon`), likeness to official titles. Every label points at the words it came from.
//! The rule is told in `docs/methods/labels.md`.
//!
//! [`diagnose`] reads a whole strategy by 18 rules, one a file in `rules/`, each with a page in `docs/methods`.

mod case;
mod classify;
mod confidence;
mod corrected;
mod declared;
mod finding;
mod labels;
mod likeness;
mod measurable;
mod parts;
mod phrases;
mod raw_materials;
mod rule;
mod rules;
mod serving;
mod stages;
mod supplies;
mod theme;
mod thresholds;
mod topic;
mod wordings;

pub use case::{EvidenceSays, Labelled, StrategyRead, Surroundings};
pub use classify::{Classifier, Record, Titles, classify};
pub use corrected::corrected;
pub use finding::{Finding, Severity, Subject};
pub use labels::{Candidate, Flags, Label, Labels, Span};
pub use likeness::{Gist, likeness};
pub use parts::{is_assembled, part_words};
pub use rozum_model::Flag;
pub use rule::Rule;
pub use rules::diagnose;
pub use stages::{Stage, activities, is_residual};
pub use supplies::supplies;
pub use thresholds::{THRESHOLDS, Threshold, Thresholds};
pub use wordings::{Wording, Wordings};
