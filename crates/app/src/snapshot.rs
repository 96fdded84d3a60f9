//! An immutable picture of the living state, and what is worked out from it once.

use crate::beside::Beside;
use crate::coordination::Kept;
use crate::diagnosis::Diagnosis;
use crate::national_strategy::Documents;
use crate::office_holders::OfficeHolders;
use crate::report::Reports;
use crate::risks::Risks;
use crate::rows::Cockpit;
use rozum_coordination::spheres::{SphereTable, national_spheres};
use rozum_governance::Overdue;
use rozum_model::State;
use rozum_model::time::Day;
use rozum_search::Index;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::sync::OnceCell;

/// One state and its derived tables. Readers share it without locks.
#[derive(Debug)]
pub struct Snapshot {
    /// The state.
    pub state: State,
    spheres: OnceLock<SphereTable>,
    index: Arc<OnceLock<Option<Index>>>,
    pub(crate) coordination: Arc<Kept>,
    pub(crate) diagnosis: Arc<OnceCell<Arc<Diagnosis>>>,
    /// Never carried over: a document names the size of the journal.
    pub(crate) documents: Documents,
    /// Nor are these.
    pub(crate) reports: Reports,
    /// By day: steps get late.
    pub(crate) cockpit: Beside<Cockpit>,
    /// What is late, on the day for which it was asked last.
    late: Mutex<Option<(Day, Arc<[Overdue]>)>>,
    pub(crate) office_holders: Arc<OnceCell<Arc<OfficeHolders>>>,
    /// By day, and never carried over: nearly every event raises or answers a question.
    pub(crate) risks: Beside<Risks>,
}

impl Snapshot {
    /// A picture of this state with nothing worked out yet.
    pub fn new(state: State) -> Self {
        Self {
            state,
            spheres: OnceLock::new(),
            index: Arc::default(),
            coordination: Arc::default(),
            diagnosis: Arc::default(),
            documents: Documents::default(),
            reports: Reports::default(),
            cockpit: Beside::default(),
            late: Mutex::default(),
            office_holders: Arc::default(),
            risks: Beside::default(),
        }
    }

    /// The picture that follows: what depends on unchanged parts is carried over.
    #[must_use]
    pub fn followed_by(&self, state: State) -> Self {
        let same_register = self.state.strategies.ptr_eq(&state.strategies);
        let same_names = same_register && crate::find::same_names(&self.state.governance, &state.governance);
        let index = if same_names { Arc::clone(&self.index) } else { Arc::default() };
        let spheres = if same_register { self.spheres.clone() } else { OnceLock::new() };
        let same_labels = same_register && self.state.labels.ptr_eq(&state.labels);
        let coordination = if same_labels { Arc::clone(&self.coordination) } else { Arc::default() };
        let same_diagnosis = same_labels
            && self.state.judgements.ptr_eq(&state.judgements)
            && self.state.datasets.ptr_eq(&state.datasets);
        let diagnosis = if same_diagnosis { Arc::clone(&self.diagnosis) } else { Arc::default() };
        let same_mandates = self.state.governance.mandates.ptr_eq(&state.governance.mandates);
        let office_holders = if same_mandates { Arc::clone(&self.office_holders) } else { Arc::default() };
        Self {
            state,
            spheres,
            index,
            coordination,
            diagnosis,
            documents: Documents::default(),
            reports: Reports::default(),
            cockpit: Beside::default(),
            late: Mutex::default(),
            office_holders,
            risks: Beside::default(),
        }
    }

    /// The national table of spheres.
    pub fn spheres(&self) -> &SphereTable {
        self.spheres.get_or_init(|| national_spheres(&self.state))
    }

    /// Everything late on a day, what is late longest first.
    pub fn overdue(&self, today: Day) -> Arc<[Overdue]> {
        let mut kept = self.late.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, late)) = kept.as_ref().filter(|(day, _)| *day == today) {
            return Arc::clone(late);
        }
        let late: Arc<[Overdue]> = rozum_governance::overdue(&self.state, today).into();
        *kept = Some((today, Arc::clone(&late)));
        late
    }

    /// The search index; `None` only if it could not be built, which the log tells.
    pub fn index(&self) -> Option<&Index> {
        self.index
            .get_or_init(|| match Index::build(crate::find::documents(&self.state)) {
                Ok(index) => Some(index),
                Err(error) => {
                    tracing::error!(%error, "search index failed");
                    None
                }
            })
            .as_ref()
    }
}
