//! Overlaps of priorities of different regions.

use super::strategies;
use super::telling::{Telling, telling};
use crate::{Rozum, Snapshot};
use rozum_coordination::overlaps::{Overlaps, overlaps};
use rozum_diagnosis::Thresholds;
use std::sync::Arc;

impl Rozum {
    /// The overlaps of all current strategies of a state. Worked out once for each register, its labels, and the figures beside
    /// them, which may speak against a leader.
    pub async fn overlaps_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Overlaps> {
        let table = telling(&self.materials_of(&snapshot.state).await.0);
        let kept = snapshot.coordination.overlaps.of(table.as_ref().map(|material| material.key()));
        let make = async || {
            let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
            let work = move || {
                let table = table.as_ref().and_then(Telling::of);
                let figures = table.as_ref().map(Telling::figures);
                let strategies = strategies(&own.state, &readings);
                Arc::new(overlaps(&strategies, &Thresholds::default(), figures.as_ref()))
            };
            self.in_turn(work).await
        };
        Arc::clone(kept.get_or_init(make).await)
    }
}
