//! Priorities held against lists of policy.

use super::{in_background, strategies};
use crate::{Rozum, Snapshot};
use rozum_coordination::alignment::{Alignment, alignment};
use std::sync::Arc;

impl Rozum {
    /// The matrices of all current strategies of a state. Worked out once for each register and its labels.
    pub async fn alignment_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Alignment> {
        if let Some(known) = snapshot.coordination.alignment.get() {
            return Arc::clone(known);
        }
        let (own, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let fresh = in_background(move || Arc::new(alignment(&strategies(&own.state, &readings)))).await;
        // Whoever was first is kept; both are the same.
        Arc::clone(snapshot.coordination.alignment.get_or_init(|| fresh))
    }
}
