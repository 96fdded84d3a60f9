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

use crate::beside::Beside;
use crate::diagnosis::{Readings, read_all};
use rozum_coordination::alignment::Alignment;
use rozum_coordination::overlaps::Overlaps;
use rozum_coordination::platforms::Platforms;
use rozum_diagnosis::StrategyRead;
use rozum_model::State;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// What was worked out of one register and its labels; overlaps and chains with the table whose figures stand beside
/// them: tables change while the register stays.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    overlaps: Beside<Overlaps>,
    chains: Beside<ChainsFound>,
    platforms: OnceCell<Arc<Platforms>>,
    alignment: OnceCell<Arc<Alignment>>,
}

/// All current strategies with the labels that hold.
fn strategies<'a>(state: &'a State, readings: &Readings) -> Vec<StrategyRead<'a>> {
    read_all(state, readings).into_values().collect()
}
