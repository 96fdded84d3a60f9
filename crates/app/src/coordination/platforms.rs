//! Thematic platforms of regions.

use super::strategies;
use crate::{Rozum, Snapshot};
use rozum_coordination::platforms::{Platforms, platforms};
use std::sync::Arc;

impl Rozum {
    /// The platforms of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn platforms_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Platforms> {
        let make = async || {
            // Who shares and who could supply does not depend on figures, so that what is kept stays true.
            let (overlaps, chains) = (self.overlaps_of(snapshot).await, self.chains_of(snapshot).await);
            let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
            let work =
                move || platforms(&strategies(&own.state, &readings)).beside(&overlaps, &chains.chains);
            Arc::new(self.in_turn(work).await)
        };
        Arc::clone(snapshot.coordination.platforms.get_or_init(make).await)
    }
}
