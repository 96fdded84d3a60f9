//! Overlaps of priorities of different regions.

use super::strategies;
use crate::{Rozum, Snapshot};
use rozum_coordination::overlaps::{Overlaps, overlaps};
use rozum_diagnosis::Thresholds;
use std::sync::Arc;

impl Rozum {
    /// The overlaps of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn overlaps_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Overlaps> {
        let make = async || {
            let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
            self.in_turn(move || {
                Arc::new(overlaps(&strategies(&own.state, &readings), &Thresholds::default()))
            })
            .await
        };
        Arc::clone(snapshot.coordination.overlaps.get_or_init(make).await)
    }
}
