//! What is worked out once of a state and of something beside it that may change while the state stays.

use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

/// What was worked out last, with the key of what stood beside the state.
#[derive(Debug)]
pub(crate) struct Beside<T>(Mutex<Keyed<T>>);

/// The key, and what was worked out once however many ask.
type Keyed<T> = (Option<String>, Arc<OnceCell<Arc<T>>>);

impl<T> Default for Beside<T> {
    fn default() -> Self {
        Self(Mutex::new((None, Arc::default())))
    }
}

impl<T> Beside<T> {
    /// What is worked out for this key, in place of what was for another.
    pub(crate) fn of(&self, key: Option<String>) -> Arc<OnceCell<Arc<T>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != key {
            *kept = (key, Arc::default());
        }
        Arc::clone(&kept.1)
    }
}
