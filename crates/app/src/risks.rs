//! Risks: the questions that the figures of a state raise on a day, and who was heard at each stage of a strategy. Pages,
//! files, the interface, the command line and the reports all ask here.

mod colours;
mod firms;
mod supplied;
mod words;

pub(crate) use words::told;

use crate::diagnosis::Diagnosis;
use crate::evidence::Material;
use crate::{Rozum, Snapshot};
use rozum_model::time::Day;
use rozum_model::{DatasetId, State};
use rozum_risks::{Case, Finding, StageHeard, Thresholds, assess, gather, heard_by_stage};
use std::sync::Arc;

/// What is asked of a state on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Risks {
    /// The day.
    pub today: Day,
    /// By which thresholds.
    pub thresholds: Thresholds,
    /// What all indicators say, in the order of the specification and then of their subjects.
    pub findings: Vec<Finding>,
    /// Who was heard at each stage of each region's strategy.
    pub heard: Vec<StageHeard>,
    /// Datasets whose figures could not be read: what they would say is not here.
    pub unread: Vec<DatasetId>,
}

impl Risks {
    fn of(
        state: &State,
        beside: (&Diagnosis, &[Arc<Material>]),
        unread: Vec<DatasetId>,
        today: Day,
        thresholds: Thresholds,
    ) -> Self {
        let supplied = supplied::of(state, beside.0, beside.1, today);
        let funding = gather(state, today);
        let case = Case { funding: &funding, supplied: &supplied, thresholds: &thresholds };
        let (findings, heard) = (assess(&case), heard_by_stage(&funding));
        Self { today, thresholds, findings, heard, unread }
    }

    /// What is asked now.
    pub fn flags(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.outcome.is_flag())
    }
}

/// The thresholds in force: the defaults, and what the rules of governance say themselves.
pub fn thresholds(state: &State) -> Thresholds {
    Thresholds::under(state.governance.numbers())
}

impl Rozum {
    /// What is asked of a state on a day by the thresholds in force. Worked out once for each state and day; one for which
    /// not all figures could be read is worked out again when it is asked for again.
    pub async fn risks_of(&self, snapshot: &Arc<Snapshot>, today: Day) -> Arc<Risks> {
        let kept = snapshot.risks.of(Some(today.to_string()));
        let whole = || async {
            let fresh = self.risks_by(snapshot, today, thresholds(&snapshot.state)).await;
            if fresh.unread.is_empty() { Ok(fresh) } else { Err(fresh) }
        };
        match kept.get_or_try_init(whole).await {
            Ok(known) => Arc::clone(known),
            Err(partial) => partial,
        }
    }

    /// The same by other thresholds, worked out anew.
    pub async fn risks_by(&self, snapshot: &Arc<Snapshot>, today: Day, thresholds: Thresholds) -> Arc<Risks> {
        let diagnosis = self.diagnosis_of(snapshot).await;
        let (materials, unread) = self.materials_of(&snapshot.state).await;
        let snapshot = Arc::clone(snapshot);
        let work = move || {
            let beside = (diagnosis.as_ref(), materials.as_slice());
            Arc::new(Risks::of(&snapshot.state, beside, unread, today, thresholds))
        };
        self.in_turn(work).await
    }
}
