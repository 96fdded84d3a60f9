//! Complexity of activities (PCI): the activities' side of the same eigenvector, so that it has one sign
//! with the complexity of regions. Page: `docs/methods/activity_complexity.md`.

use crate::economic_complexity;
use crate::settings::{ActivityScale, Settings};
use crate::standardise::Scale;
use crate::walk::Walk;

/// By activity; NaN for an activity that is present nowhere.
pub fn activity_complexity(walk: &Walk, settings: &Settings) -> Vec<f64> {
    let scale = match settings.activity_scale {
        ActivityScale::Own => Scale::of(&walk.activities, settings.spread, walk.regions.len()),
        ActivityScale::Regions => economic_complexity::scale(walk, settings),
    };
    scale.apply(&walk.activities)
}
