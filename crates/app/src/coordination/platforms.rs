//! Thematic platforms of regions.

use super::strategies;
use crate::{Rozum, Snapshot};
use rozum_coordination::platforms::{Platforms, platforms};
use std::sync::Arc;

impl Rozum {
    /// The platforms of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn platforms_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Platforms> {
        let make = async || {
            let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
            self.in_turn(move || Arc::new(platforms(&strategies(&own.state, &readings)))).await
        };
        Arc::clone(snapshot.coordination.platforms.get_or_init(make).await)
    }
}
