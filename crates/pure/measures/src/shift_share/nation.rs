//! What one cell's change is made of.

use super::Components;
use crate::totals::{Totals, share};

/// How the nation's total and one of its activities grew.
pub(super) struct Nation {
    /// `N₂/N₁`.
    total: f64,
    /// `n₂/n₁`.
    activity: f64,
    /// `n₁/N₁`.
    weight: f64,
}

impl Nation {
    pub(super) fn of(before: &Totals, after: &Totals, activity: usize) -> Self {
        Self {
            total: share(after.total, before.total),
            activity: share(after.activities[activity], before.activities[activity]),
            weight: before.activity_share(activity),
        }
    }

    pub(super) fn classic(&self, old: f64, new: f64) -> Components {
        if old.is_nan() || new.is_nan() || self.total.is_nan() {
            return Components::UNDEFINED;
        }
        // An activity that the nation did not have has no growth; all of it is the region's own.
        let expected = if old == 0.0 { 0.0 } else { old * self.activity };
        Components {
            change: new - old,
            national: old * (self.total - 1.0),
            structural: expected - old * self.total,
            competitive: new - expected,
            allocation: 0.0,
        }
    }

    pub(super) fn esteban_marquillas(&self, old: f64, new: f64, own: f64) -> Components {
        let classic = self.classic(old, new);
        let homothetic = own * self.weight;
        let faster = share(new, old) - self.activity;
        Components { competitive: homothetic * faster, allocation: (old - homothetic) * faster, ..classic }
    }
}
