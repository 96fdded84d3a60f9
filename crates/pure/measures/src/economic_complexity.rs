//! Economic complexity of regions (ECI): the second eigenvector of the walk between regions and
//! activities, standardised, with the sign of diversity. Page: `docs/methods/economic_complexity.md`.

use crate::settings::Settings;
use crate::standardise::Scale;
use crate::walk::Walk;

/// By region, mean 0 and spread 1; NaN for a region in which nothing is present.
pub fn economic_complexity(walk: &Walk, settings: &Settings) -> Vec<f64> {
    scale(walk, settings).apply(&walk.regions)
}

/// Mean and spread of the regions, for whatever is to be on their scale.
pub(crate) fn scale(walk: &Walk, settings: &Settings) -> Scale {
    Scale::of(&walk.regions, settings.spread, walk.activities.len())
}
