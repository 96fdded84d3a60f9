//! Overlaps of priorities of different regions.

use super::{in_background, strategies};
use crate::{Rozum, Snapshot};
use rozum_coordination::overlaps::{Overlaps, overlaps};
use rozum_diagnosis::Thresholds;
use std::sync::Arc;

impl Rozum {
    /// The overlaps of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn overlaps_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Overlaps> {
        if let Some(known) = snapshot.coordination.overlaps.get() {
            return Arc::clone(known);
        }
        let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let work = move || Arc::new(overlaps(&strategies(&own.state, &readings), &Thresholds::default()));
        let fresh = in_background(work).await;
        // Whoever was first is kept; both are the same.
        Arc::clone(snapshot.coordination.overlaps.get_or_init(|| fresh))
    }
}
