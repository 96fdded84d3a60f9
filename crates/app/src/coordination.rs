//! Coordination: what only several strategies together show. Pages, files, the interface and the command line all ask
//! here; each part is worked out once for a state.

mod alignment;
mod chains;
mod divisions;
mod input_table;
mod overlaps;
mod partners;
mod platforms;

pub use chains::ChainsFound;
pub use divisions::proposal;
pub use input_table::{InputTable, InputTableError, input_table};

use crate::diagnosis::{Readings, read_all};
use rozum_coordination::alignment::Alignment;
use rozum_coordination::overlaps::Overlaps;
use rozum_coordination::platforms::Platforms;
use rozum_diagnosis::StrategyRead;
use rozum_model::State;
use std::sync::{Arc, Mutex};
use tokio::sync::OnceCell;

/// What was worked out of one register and its labels.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    overlaps: OnceCell<Arc<Overlaps>>,
    /// With the key of the table whose figures stand beside; tables change while the register stays.
    chains: Mutex<Option<(Option<String>, Arc<ChainsFound>)>>,
    platforms: OnceCell<Arc<Platforms>>,
    alignment: OnceCell<Arc<Alignment>>,
}

/// All current strategies with the labels that hold.
fn strategies<'a>(state: &'a State, readings: &Readings) -> Vec<StrategyRead<'a>> {
    read_all(state, readings).into_values().collect()
}
