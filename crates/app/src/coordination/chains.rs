//! Chains between regions: what one has and another needs.

use super::strategies;
use super::telling::{Telling, telling};
use crate::evidence::Material;
use crate::{Rozum, Snapshot};
use rozum_coordination::chains::{Chains, InputOutput, Origin, chains};
use rozum_model::{Reason, RegionIso};
use std::sync::Arc;

/// Chains with what they rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainsFound {
    /// Links, chains, gaps.
    pub chains: Chains,
    /// Where the structure of inputs is from.
    pub origin: Origin,
    /// Id of the dataset whose figures stand beside what is declared; `None` where no table tells enough.
    pub dataset: Option<String>,
}

impl Rozum {
    /// The chains between all current strategies of a state, by the proxy that is shipped. Worked out once for each register,
    /// its labels, and the figures beside them.
    pub async fn chains_of(&self, snapshot: &Arc<Snapshot>) -> Arc<ChainsFound> {
        let table = telling(&self.materials_of(&snapshot.state).await.0);
        let kept = snapshot.coordination.chains.of(table.as_ref().map(|material| material.key()));
        let make = || self.joined(snapshot, Arc::new(InputOutput::proxy().clone()), table);
        Arc::clone(kept.get_or_init(make).await)
    }

    /// The same by a table of inputs of one's own.
    pub async fn chains_by(&self, snapshot: &Arc<Snapshot>, table: Arc<InputOutput>) -> Arc<ChainsFound> {
        let figures = telling(&self.materials_of(&snapshot.state).await.0);
        self.joined(snapshot, table, figures).await
    }

    async fn joined(
        &self,
        snapshot: &Arc<Snapshot>,
        table: Arc<InputOutput>,
        telling: Option<Arc<Material>>,
    ) -> Arc<ChainsFound> {
        let (snapshot, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        self.in_turn(move || {
            let telling = telling.as_ref().and_then(Telling::of);
            let figures = telling.as_ref().map(Telling::figures);
            let strategies = strategies(&snapshot.state, &readings);
            let chains = chains(&strategies, &table, figures.as_ref());
            let dataset = telling.map(|telling| telling.dataset);
            Arc::new(ChainsFound { chains, origin: table.origin().clone(), dataset })
        })
        .await
    }
}

impl ChainsFound {
    /// Whether the structure of inputs is the proxy.
    pub const fn is_proxy(&self) -> bool {
        matches!(self.origin, Origin::Proxy { .. })
    }

    /// Name of the file that the structure of inputs is from; `None` for the proxy.
    pub fn imported_from(&self) -> Option<&str> {
        match &self.origin {
            Origin::Proxy { .. } => None,
            Origin::Imported(file) => Some(file),
        }
    }

    /// Where the structure of inputs is from, in words.
    pub fn source(&self) -> Reason {
        match &self.origin {
            Origin::Proxy { .. } => Reason::new("chain-origin-proxy"),
            Origin::Imported(file) => Reason::new("chain-origin-imported").with("file", file.as_str()),
        }
    }

    /// The chains of one region, or all where none is named.
    #[must_use]
    pub fn of(&self, region: Option<RegionIso>) -> Self {
        let mut own = self.clone();
        if let Some(region) = region {
            own.chains.links.retain(|link| link.region_from == region || link.region_to == region);
            own.chains.chains.retain(|chain| chain.regions.contains(&region));
            own.chains.gaps.retain(|gap| gap.needs.iter().any(|need| need.region == region));
            own.chains.unread.retain(|priority| priority.region() == region);
            own.chains.unknown_needs.retain(|priority| priority.region() == region);
        }
        own
    }
}
