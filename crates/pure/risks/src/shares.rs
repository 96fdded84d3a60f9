//! Who has how much of a whole: sums by key and what their shares say.

use crate::money::{over, wide};
use std::collections::BTreeMap;

/// Sums by key, in the order of keys.
#[derive(Debug, Clone)]
pub(crate) struct Shares<K> {
    parts: BTreeMap<K, u128>,
}

impl<K: Ord + Copy> Shares<K> {
    pub(crate) const fn new() -> Self {
        Self { parts: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, key: K, amount: u128) {
        *self.parts.entry(key).or_default() += amount;
    }

    pub(crate) fn whole(&self) -> u128 {
        self.parts.values().sum()
    }

    /// Keys with something.
    pub(crate) fn count(&self) -> usize {
        self.parts.values().filter(|part| **part > 0).count()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (K, u128)> {
        self.parts.iter().map(|(key, part)| (*key, *part))
    }

    /// The largest part with its key; the first of equals.
    pub(crate) fn largest(&self) -> Option<(K, u128)> {
        self.iter().fold(None, |best, one| match best {
            Some((_, part)) if part >= one.1 => best,
            _ => Some(one),
        })
    }

    /// The sum of squared shares; `None` of nothing.
    pub(crate) fn herfindahl(&self) -> Option<f64> {
        let whole = self.whole();
        (whole > 0).then(|| self.parts.values().map(|part| (wide(*part) / wide(whole)).powi(2)).sum())
    }

    /// The share of the largest so many together; `None` of nothing.
    pub(crate) fn top(&self, count: usize) -> Option<f64> {
        let mut parts: Vec<u128> = self.parts.values().copied().collect();
        parts.sort_unstable_by(|one, other| other.cmp(one));
        over(parts.iter().take(count).sum(), self.whole())
    }
}
