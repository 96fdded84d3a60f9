//! Coordination: what only several strategies together show. Pages, files, the interface and the command line all ask
//! here; each part is worked out once for a state.

mod alignment;
mod chains;
mod input_table;
mod overlaps;
mod platforms;

pub use chains::ChainsFound;
pub use input_table::{InputTable, InputTableError, input_table};

use crate::diagnosis::Readings;
use rozum_coordination::alignment::Alignment;
use rozum_coordination::overlaps::Overlaps;
use rozum_coordination::platforms::Platforms;
use rozum_diagnosis::StrategyRead;
use rozum_model::State;
use std::sync::{Arc, Mutex, OnceLock};

/// What was worked out of one register and its labels.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    overlaps: OnceLock<Arc<Overlaps>>,
    /// With the key of the table whose figures stand beside; tables change while the register stays.
    chains: Mutex<Option<(Option<String>, Arc<ChainsFound>)>>,
    platforms: OnceLock<Arc<Platforms>>,
    alignment: OnceLock<Arc<Alignment>>,
}

/// All current strategies with the labels that hold.
fn strategies<'a>(state: &'a State, readings: &Readings) -> Vec<StrategyRead<'a>> {
    let all = state.strategies.iter();
    let read = all.map(|(region, strategy)| {
        StrategyRead::new(*region, &strategy.current, &mut |item, text| readings.holding(state, item, text))
    });
    read.collect()
}

/// Work that takes its time, not on the threads that answer everyone else.
async fn in_background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Cancelled: the system is going down, and nobody waits for the answer any more.
            Err(_) => std::future::pending().await,
        },
    }
}
