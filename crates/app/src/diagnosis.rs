//! Diagnosis: what the texts of strategies say, what rules find in them, and what the note found. Pages, files, the
//! interface and the command line all ask here.

mod compared;
mod draft;
mod evidence;
mod readings;
mod strategies;
mod words;

pub use compared::{Compared, Side, compared};
pub use draft::{DRAFT_LIMITS, DraftDiagnosis, DraftLimits, Similar, concerns_draft};
pub(crate) use words::region;
pub use words::{example, said, title};

pub(crate) use readings::Readings;
pub(crate) use strategies::read_all;

use crate::{Rozum, Snapshot};
use rozum_coordination::national::{NationalFinding, Reading, national_findings};
use rozum_diagnosis::{EvidenceSays, Finding, Labels, Thresholds};
use rozum_model::strategy::ItemId;
use rozum_model::{DatasetId, PriorityId, RegionIso, State};
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
    /// Datasets whose figures could not be read: what they would say is not here.
    pub unread: Vec<DatasetId>,
}

impl Diagnosis {
    fn of(
        state: &State,
        readings: &Readings,
        evidence: BTreeMap<PriorityId, EvidenceSays>,
        unread: Vec<DatasetId>,
    ) -> Self {
        let thresholds = &Thresholds::default();
        let all = read_all(state, readings);
        let findings = strategies::findings(&all, &evidence, thresholds);
        let annex = strategies::read_annex(state, readings);
        let of_annex = annex.as_ref().map(|annex| strategies::findings(annex, &evidence, thresholds));
        let strategies: Vec<_> = all.values().cloned().collect();
        let annex: Option<Vec<_>> = annex.map(|annex| annex.into_values().collect());
        let before = annex.as_ref().zip(of_annex.as_ref());
        let before = before.map(|(strategies, findings)| Reading { strategies, findings });
        let national = national_findings(&strategies, &findings, before);
        let labels = strategies::labels(&all);
        Self { labels, findings, national, evidence, unread }
    }

    /// Findings of a region.
    pub fn of_region(&self, region: RegionIso) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.region == region)
    }
}

impl Rozum {
    /// The diagnosis of a state by the usual thresholds. Worked out once for each state; one for which not all figures
    /// could be read is worked out again when it is asked for again.
    pub async fn diagnosis_of(&self, snapshot: &Arc<Snapshot>) -> Arc<Diagnosis> {
        let whole = || async {
            let fresh = self.diagnose(snapshot).await;
            if fresh.unread.is_empty() { Ok(fresh) } else { Err(fresh) }
        };
        match snapshot.diagnosis.get_or_try_init(whole).await {
            Ok(known) => Arc::clone(known),
            Err(partial) => partial,
        }
    }

    async fn diagnose(&self, snapshot: &Arc<Snapshot>) -> Arc<Diagnosis> {
        let (materials, unread) = self.materials_of(&snapshot.state).await;
        let (snapshot, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let work = move || {
            let evidence = evidence::of_all(&snapshot.state, &materials, &readings);
            Arc::new(Diagnosis::of(&snapshot.state, &readings, evidence, unread))
        };
        self.in_turn(work).await
    }

    /// What all rules find by other thresholds than the usual.
    pub async fn findings_by(&self, snapshot: &Arc<Snapshot>, thresholds: Thresholds) -> Vec<Finding> {
        let known = self.diagnosis_of(snapshot).await;
        let (snapshot, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        let work = move || {
            let all = read_all(&snapshot.state, &readings);
            strategies::findings(&all, &known.evidence, &thresholds)
        };
        self.in_turn(work).await
    }
}
