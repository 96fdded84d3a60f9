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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::ChosenColumns;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_microsecond(1_790_000_000_000_000 + minute * 60_000_000).unwrap()
    }

    #[test]
    fn a_table_lies_there_until_no_minute_is_left() {
        let table = OwnTable {
            token: "t".to_owned(),
            file: String::new(),
            at: at(0),
            columns: ChosenColumns::default(),
            understood: None,
            issues: Vec::new(),
            reading: 0,
            bytes: Arc::default(),
        };
        let left = [0, 1, 29, 30, 31].map(|minute| table.minutes_left(at(minute)));
        assert_eq!(left, [30, 29, 1, 0, 0]);
        let shelf = Shelf::default();
        shelf.keep(Arc::new(table), at(0));
        assert!(shelf.get("t", at(29)).is_some());
        assert!(shelf.get("t", at(30)).is_none());
    }
}
