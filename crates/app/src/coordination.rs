//! Coordination: what only several strategies together show. Pages, files, the interface and the command line all ask
//! here; each part is worked out once for a state.

mod alignment;
mod chains;
mod divisions;
mod input_table;
mod overlaps;
mod partners;
mod platforms;
mod telling;

pub use chains::ChainsFound;
pub use divisions::{DivisionAsked, proposal, shares_out};
pub use input_table::{InputTable, InputTableError, input_table};

use crate::diagnosis::{Readings, read_all};
use rozum_coordination::alignment::Alignment;
use rozum_coordination::overlaps::Overlaps;
use rozum_coordination::platforms::Platforms;
use rozum_diagnosis::StrategyRead;
use rozum_model::State;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

/// What was worked out of one register and its labels.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    overlaps: Beside<Overlaps>,
    chains: Beside<ChainsFound>,
    platforms: OnceCell<Arc<Platforms>>,
    alignment: OnceCell<Arc<Alignment>>,
}

/// What was worked out with the table whose figures stand beside, by its key; tables change while the register stays.
#[derive(Debug)]
struct Beside<T>(Mutex<Keyed<T>>);

/// The key, and what was worked out once however many ask.
type Keyed<T> = (Option<String>, Arc<OnceCell<Arc<T>>>);

impl<T> Default for Beside<T> {
    fn default() -> Self {
        Self(Mutex::new((None, Arc::default())))
    }
}

impl<T> Beside<T> {
    /// What is worked out for the table of this key, in place of what was for another.
    fn of(&self, key: Option<String>) -> Arc<OnceCell<Arc<T>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != key {
            *kept = (key, Arc::default());
        }
        Arc::clone(&kept.1)
    }
}

/// All current strategies with the labels that hold.
fn strategies<'a>(state: &'a State, readings: &Readings) -> Vec<StrategyRead<'a>> {
    read_all(state, readings).into_values().collect()
}
