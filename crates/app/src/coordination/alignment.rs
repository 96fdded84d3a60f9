//! Priorities held against lists of policy.

use super::strategies;
use crate::{Rozum, Snapshot};
use rozum_coordination::alignment::{Alignment, alignment};
use std::sync::Arc;

impl Rozum {
    /// The matrices of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn alignment_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Alignment> {
        let make = async || {
            let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
            self.in_turn(move || Arc::new(alignment(&strategies(&own.state, &readings)))).await
        };
        Arc::clone(snapshot.coordination.alignment.get_or_init(make).await)
    }
}
