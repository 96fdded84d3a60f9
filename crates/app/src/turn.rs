//! Work that takes its time and would keep a core busy.

use crate::Rozum;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinError;

/// Pieces of such work done at once.
pub(crate) const TURNS: usize = 2;

impl Rozum {
    /// Draws something long in its turn: a document as a file.
    pub async fn drawn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> T {
        self.in_turn(work).await
    }

    /// Does it on no thread that answers everyone else, and no more of it at once than there are turns. One piece must not
    /// wait for another.
    pub(crate) async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> T {
        ended(in_turn_of(&self.turns, work).await).await
    }
}

/// Does it on no thread that answers everyone else, when one of these turns is free.
pub(crate) async fn in_turn_of<T: Send + 'static>(
    turns: &Arc<Semaphore>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, JoinError> {
    // Closed only with the system, so there is always a turn.
    let turn = Arc::clone(turns).acquire_owned().await;
    let work = move || {
        // Given back when the work is done, not when whoever asked has hung up.
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work).await
}

/// What a task came to; a panic goes on where it is waited for.
pub(crate) async fn ended<T>(task: Result<T, JoinError>) -> T {
    match task {
        Ok(done) => done,
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Cancelled: the system is going down, and nobody waits for the answer any more.
            Err(_) => std::future::pending().await,
        },
    }
}
