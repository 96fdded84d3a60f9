//! Chains between regions: what one has and another needs.

use super::strategies;
use crate::evidence::{Material, supported};
use crate::{Rozum, Snapshot};
use rozum_coordination::chains::{Chains, Figures, InputOutput, Origin, chains};
use rozum_measures::{Complexity, Measure, Settings, complexity};
use rozum_model::{Reason, RegionIso};
use std::sync::{Arc, PoisonError};

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
        let telling = self.materials().await.into_iter().find(tells);
        let key = telling.as_ref().map(|material| material.key());
        let kept = &snapshot.coordination.chains;
        let known = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, known)) = known.filter(|(known, _)| *known == key) {
            return known;
        }
        let fresh = self.joined(snapshot, Arc::new(InputOutput::proxy().clone()), telling).await;
        *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((key, Arc::clone(&fresh)));
        fresh
    }

    /// The same by a table of inputs of one's own.
    pub async fn chains_by(&self, snapshot: &Arc<Snapshot>, table: Arc<InputOutput>) -> Arc<ChainsFound> {
        let telling = self.materials().await.into_iter().find(tells);
        self.joined(snapshot, table, telling).await
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

/// Whether it is a real table of Ukraine's regions whose last period supports complementarity.
fn tells(material: &Arc<Material>) -> bool {
    let last = material.panel.matrices.len().saturating_sub(1);
    let of = supported(material, last).into_iter().find(|of| of.measure == Measure::Complementarity);
    material.header.kind.is_real() && material.is_of_ukraine() && of.is_some_and(|of| of.refusal().is_none())
}

/// A table that tells what regions have around an activity.
struct Telling {
    dataset: String,
    regions: Vec<String>,
    activities: Vec<String>,
    complexity: Complexity,
    proximity: Vec<f64>,
}

impl Telling {
    fn of(material: &Arc<Material>) -> Option<Self> {
        let matrix = material.panel.matrices.last()?;
        let settings = Settings::default().check().ok()?;
        let complexity = complexity(matrix, &settings);
        let proximity = complexity.proximities.full();
        let names = |names: &rozum_measures::Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
        let (regions, activities) = (names(matrix.regions()), names(matrix.activities()));
        Some(Self { dataset: material.id(), regions, activities, complexity, proximity })
    }

    fn figures(&self) -> Figures<'_> {
        Figures {
            dataset: &self.dataset,
            regions: self.regions.clone(),
            activities: self.activities.clone(),
            presence: &self.complexity.presence,
            proximity: &self.proximity,
        }
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
