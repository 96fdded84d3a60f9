//! Amounts as figures.

use rozum_model::governance::{BudgetLine, Kopecks, Share, Source};
use std::collections::BTreeMap;

/// One amount over another; `None` when the other is nothing.
pub(crate) fn over(part: u128, whole: u128) -> Option<f64> {
    (whole > 0).then(|| wide(part) / wide(whole))
}

/// The nearest figure to a sum of kopecks.
#[expect(clippy::cast_precision_loss, reason = "a quotient of sums needs no more than the nearest figure")]
pub(crate) const fn wide(amount: u128) -> f64 {
    amount as f64
}

/// The sum of shares; `None` when it does not fit.
pub(crate) fn sum(shares: &[Share]) -> Option<Kopecks> {
    Kopecks::sum(shares.iter().map(|share| share.amount))
}

/// What came to lines of a budget that had less before: each hryvnia that moved counts once.
pub(crate) fn moved(old: &[BudgetLine], new: &[BudgetLine]) -> u128 {
    let (old, new) = (by_line(old), by_line(new));
    new.iter().map(|(key, is)| is.saturating_sub(old.get(key).copied().unwrap_or(0))).sum()
}

fn by_line(budget: &[BudgetLine]) -> BTreeMap<(Source, i16, u16), u128> {
    let mut sums = BTreeMap::new();
    for line in budget {
        *sums.entry((line.source, line.year, line.milestone)).or_default() += u128::from(line.amount.0);
    }
    sums
}

/// The whole of a budget, as wide as it may be.
pub(crate) fn total(budget: &[BudgetLine]) -> u128 {
    budget.iter().map(|line| u128::from(line.amount.0)).sum()
}
