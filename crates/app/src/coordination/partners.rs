//! Whom a region calls first.

use crate::rows::progress_of;
use crate::{Rozum, Snapshot};
use rozum_coordination::partners::{Partner, partners};
use rozum_model::RegionIso;
use std::sync::Arc;

impl Rozum {
    /// The regions that one calls first, and about what.
    pub async fn partners_of(&self, snapshot: &Arc<Snapshot>, region: RegionIso) -> Vec<Partner> {
        let overlaps = self.overlaps_of(snapshot).await;
        let chains = self.chains_of(snapshot).await;
        let platforms = self.platforms_of(snapshot).await;
        let progress = |own: &_| progress_of(&snapshot.state, own);
        partners(region, &overlaps, &chains.chains, &platforms, &progress)
    }
}
