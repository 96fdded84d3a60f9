//! Thematic platforms of regions.

use super::{in_background, strategies};
use crate::{Rozum, Snapshot};
use rozum_coordination::platforms::{Platforms, platforms};
use std::sync::Arc;

impl Rozum {
    /// The platforms of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn platforms_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Platforms> {
        if let Some(known) = snapshot.coordination.platforms.get() {
            return Arc::clone(known);
        }
        let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let fresh = in_background(move || Arc::new(platforms(&strategies(&own.state, &readings)))).await;
        // Whoever was first is kept; both are the same.
        Arc::clone(snapshot.coordination.platforms.get_or_init(|| fresh))
    }
}
