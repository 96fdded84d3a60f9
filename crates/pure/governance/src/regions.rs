//! Which regions exist is for the reference tables to say.

use rozum_model::{Reason, RegionIso};

/// A reason if the reference tables do not know the region.
pub(crate) fn check(region: RegionIso) -> Option<Reason> {
    let known = rozum_reference::regions::region(region).is_some();
    (!known).then(|| Reason::new("region-unknown").with("region", region.to_string()))
}
