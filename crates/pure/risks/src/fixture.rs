//! States told in a few lines, for tests, for the examples of method pages and for the bench. A line is a verb, ids, and
//! `name=value` pairs; text with spaces stands in quotes. Whatever a line does not say has a plain default.

mod line;
mod project;
mod world;

use super::{Supplied, Thresholds};
use rozum_model::State;
use rozum_model::time::Day;

/// What lines add up to.
pub(crate) struct World {
    pub(crate) state: State,
    pub(crate) supplied: Supplied,
    pub(crate) thresholds: Thresholds,
    pub(crate) today: Day,
}

/// Reads lines; one that cannot be read stops the test.
pub(crate) fn told(text: &str) -> World {
    world::told(text)
}
