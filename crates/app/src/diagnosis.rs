//! Diagnosis: what the texts of strategies say, what rules find in them, and what the note found. Pages, files, the
//! interface and the command line all ask here.

mod compared;
mod draft;
mod evidence;
mod readings;
mod strategies;
mod words;

pub use compared::{Compared, Side, compared};
pub use draft::{DraftDiagnosis, Similar};
pub use words::{example, said, title};

pub(crate) use readings::Readings;

use crate::{Rozum, Snapshot};
use rozum_coordination::national::{NationalFinding, Reading, national_findings};
use rozum_diagnosis::{EvidenceSays, Finding, Labels, Thresholds};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, RegionIso, State};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known of all current strategies.
#[derive(Debug)]
pub struct Diagnosis {
    /// What holds of each item's text.
    pub labels: BTreeMap<ItemId, Arc<Labels>>,
    /// Findings by region, rule and place in the text.
    pub findings: Vec<Finding>,
    /// The statements of the note beside what the register gives.
    pub national: Vec<NationalFinding>,
    /// What figures say of priorities.
    pub evidence: BTreeMap<PriorityId, EvidenceSays>,
}

impl Diagnosis {
    fn of(
        state: &State,
        readings: &Readings,
        evidence: BTreeMap<PriorityId, EvidenceSays>,
        thresholds: &Thresholds,
    ) -> Self {
        let all = strategies::read_all(state, readings);
        let findings = strategies::findings(&all, &evidence, thresholds);
        let annex = strategies::read_annex(state, readings);
        let of_annex = annex.as_ref().map(|annex| strategies::findings(annex, &evidence, thresholds));
        let strategies: Vec<_> = all.values().cloned().collect();
        let annex: Option<Vec<_>> = annex.map(|annex| annex.into_values().collect());
        let before = annex.as_ref().zip(of_annex.as_ref());
        let before = before.map(|(strategies, findings)| Reading { strategies, findings });
        let national = national_findings(&strategies, &findings, before);
        let labels = strategies::labels(&all);
        Self { labels, findings, national, evidence }
    }

    /// Findings of a region.
    pub fn of_region(&self, region: RegionIso) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.region == region)
    }
}

impl Rozum {
    /// The diagnosis of a state by the usual thresholds. Worked out once for each state.
    pub async fn diagnosis_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Diagnosis> {
        if let Some(known) = snapshot.diagnosis.get() {
            return Arc::clone(known);
        }
        let fresh = self.diagnosis_by(snapshot, Thresholds::default()).await;
        // Whoever was first is kept; both are the same.
        Arc::clone(snapshot.diagnosis.get_or_init(|| fresh))
    }

    /// The diagnosis by other thresholds.
    pub async fn diagnosis_by(&self, snapshot: &Arc<Snapshot>, thresholds: Thresholds) -> Arc<Diagnosis> {
        let materials = self.materials().await;
        let (snapshot, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let work = move || {
            let evidence = evidence::of_all(&snapshot.state, &materials, &readings);
            Arc::new(Diagnosis::of(&snapshot.state, &readings, evidence, &thresholds))
        };
        in_background(work).await
    }
}

/// Work that takes its time, not on the threads that answer everyone else.
async fn in_background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        // Only a panic ends it early, and the panic is what the caller should see.
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
