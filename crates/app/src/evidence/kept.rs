//! What was worked out last, bounded by number and memory.

use super::Outcome;
use rozum_measures::Complexity;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Most answers kept.
const ANSWERS: usize = 256;
/// Most values of all of them, 8 bytes each.
const VALUES: usize = 1 << 22;

/// Answers by table and question, the latest used last.
#[derive(Debug)]
pub(crate) struct Kept<T>(Mutex<VecDeque<(String, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

/// How much memory a thing takes, in values of 8 bytes.
pub(crate) trait Weight {
    fn weight(&self) -> usize;
}

impl Weight for Outcome {
    fn weight(&self) -> usize {
        self.values.len() * (1 + self.further.len())
    }
}

impl Weight for Complexity {
    fn weight(&self) -> usize {
        let wide = self.activity_complexity.len();
        self.relatedness_density.len() * 2 + wide * wide / 2
    }
}

impl<T: Weight> Kept<T> {
    /// What is kept under that key, or what is made now. Two that ask at once may both make it: it is the same.
    pub(super) fn get_or(&self, key: &str, make: impl FnOnce() -> T) -> Arc<T> {
        if let Some(found) = self.get(key) {
            return found;
        }
        let made = Arc::new(make());
        self.keep(key.to_owned(), &made);
        made
    }

    /// Lets go of all that is kept under keys that begin so.
    pub(super) fn forget(&self, start: &str) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(name, _)| !name.starts_with(start));
    }

    fn get(&self, key: &str) -> Option<Arc<T>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(name, _)| name == key)?;
        let found = kept.remove(place)?;
        let outcome = Arc::clone(&found.1);
        kept.push_back(found);
        Some(outcome)
    }

    fn keep(&self, key: String, made: &Arc<T>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(name, _)| *name != key);
        kept.push_back((key, Arc::clone(made)));
        let weight = |kept: &VecDeque<(String, Arc<T>)>| -> usize {
            kept.iter().map(|(_, thing)| thing.weight()).sum()
        };
        while kept.len() > ANSWERS || weight(&kept) > VALUES {
            kept.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Stone(usize);

    impl Weight for Stone {
        fn weight(&self) -> usize {
            self.0
        }
    }

    #[test]
    fn what_is_asked_again_is_not_made_again() {
        let kept = Kept::default();
        assert_eq!(kept.get_or("a", || Stone(1)).0, 1);
        assert_eq!(kept.get_or("a", || Stone(2)).0, 1);
    }

    #[test]
    fn memory_is_bounded() {
        let kept = Kept::default();
        kept.get_or("a", || Stone(VALUES / 2));
        kept.get_or("b", || Stone(VALUES / 2));
        kept.get_or("a", || Stone(0));
        kept.get_or("c", || Stone(VALUES / 2));
        assert_eq!(kept.get_or("b", || Stone(7)).0, 7, "the longest unused went");
        for number in 0..ANSWERS + 5 {
            kept.get_or(&number.to_string(), || Stone(0));
        }
        assert!(kept.get("0").is_none());
    }
}
