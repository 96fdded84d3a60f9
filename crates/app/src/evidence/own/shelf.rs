//! Where tables of people lie for a while: in memory, bounded by time, number and size.

use super::OwnTable;
use rozum_model::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};

/// Minutes that a table is kept.
pub const MINUTES: u32 = 30;
/// Most tables at once.
const TABLES: usize = 32;
/// Most bytes of all of them.
const BYTES: usize = 256 << 20;

/// Tables, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<Vec<Arc<OwnTable>>>);

impl Shelf {
    /// Puts a table there; the oldest go where there are too many.
    pub(super) fn keep(&self, table: Arc<OwnTable>, now: Timestamp) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|other| other.token != table.token && is_fresh(other, now));
        kept.push(table);
        let weight = |kept: &[Arc<OwnTable>]| kept.iter().map(|table| table.weight()).sum::<usize>();
        while kept.len() > 1 && (kept.len() > TABLES || weight(&kept) > BYTES) {
            kept.remove(0);
        }
    }

    /// A table that is still fresh. Looking for one lets the stale ones go.
    pub(super) fn get(&self, token: &str, now: Timestamp) -> Option<Arc<OwnTable>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|table| is_fresh(table, now));
        kept.iter().find(|table| table.token == token).map(Arc::clone)
    }

    pub(super) fn forget(&self, token: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|table| table.token != token);
    }
}

fn is_fresh(table: &OwnTable, now: Timestamp) -> bool {
    table.minutes_left(now) > 0
}
