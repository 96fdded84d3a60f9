//! Money in whole kopecks. Every sum is checked: an amount that does not fit is no amount.

use crate::RegionIso;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount in kopecks, a hundred to the hryvnia.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kopecks(pub u64);

impl Kopecks {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The sum; `None` when it does not fit.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` below zero.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum of all; `None` when it does not fit.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// Whether this is more than so many percent of a whole. Exact.
    pub fn exceeds_percent(self, percent: u8, whole: Self) -> bool {
        u128::from(self.0) * 100 > u128::from(whole.0) * u128::from(percent)
    }

    /// Shares of the amount in proportion to the weights, which sum to it exactly: what division leaves
    /// over goes kopeck by kopeck to the largest remainders, the earlier first. `None` without a weight
    /// above zero.
    pub fn shared(self, weights: &[u64]) -> Option<Vec<Self>> {
        let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        if total == 0 {
            return None;
        }
        let whole = |weight: &u64| u128::from(self.0) * u128::from(*weight);
        let mut shares: Vec<u64> =
            weights.iter().map(|w| u64::try_from(whole(w) / total).ok()).collect::<Option<_>>()?;
        let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
        by_remainder.sort_by_key(|index| std::cmp::Reverse(whole(&weights[*index]) % total));
        let left = self.0 - shares.iter().sum::<u64>();
        by_remainder.iter().take(usize::try_from(left).ok()?).for_each(|index| shares[*index] += 1);
        Some(shares.into_iter().map(Self).collect())
    }
}

/// For logs and reasons: hryvnias with a point, `12.05`.
impl fmt::Display for Kopecks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// Where money comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "source", rename_all = "kebab-case")]
pub enum Source {
    /// The state fund for regional development; the council of the call's region decides on it.
    DevelopmentFund,
    /// The budget of a region; its council decides on it.
    Regional {
        /// The region.
        region: RegionIso,
    },
    /// Budgets of communities.
    Local,
    /// Funds of the European Union.
    EuropeanUnion,
    /// The applicant's and investors' own money.
    Private,
}

impl Source {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DevelopmentFund => "development-fund",
            Self::Regional { .. } => "regional",
            Self::Local => "local",
            Self::EuropeanUnion => "european-union",
            Self::Private => "private",
        }
    }

    /// The region whose council decides on this money; `None` when no council of this register does.
    pub const fn decided_in(self, host: RegionIso) -> Option<RegionIso> {
        match self {
            Self::DevelopmentFund => Some(host),
            Self::Regional { region } => Some(region),
            Self::Local | Self::EuropeanUnion | Self::Private => None,
        }
    }
}

/// A line of a budget: one source, one year, one milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BudgetLine {
    /// Where it comes from.
    #[serde(flatten)]
    pub source: Source,
    /// In which year it is spent.
    pub year: i16,
    /// Number of the milestone that it pays for, from 1.
    pub milestone: u16,
    /// How much.
    pub amount: Kopecks,
}

/// What one region gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Share {
    /// The region whose council decides.
    pub region: RegionIso,
    /// How much.
    pub amount: Kopecks,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_exactly() {
        let shared = |amount, weights: &[u64]| {
            Kopecks(amount).shared(weights).map(|shares| shares.iter().map(|k| k.0).collect::<Vec<_>>())
        };
        assert_eq!(shared(100, &[1, 1, 1]), Some(vec![34, 33, 33]));
        assert_eq!(shared(5, &[0, 3, 1]), Some(vec![0, 4, 1]));
        assert_eq!(shared(u64::MAX, &[u64::MAX, u64::MAX]).unwrap().iter().sum::<u64>(), u64::MAX);
        assert_eq!(shared(1, &[]), None);
        assert_eq!(shared(1, &[0]), None);
    }

    #[test]
    fn sums_that_do_not_fit_are_none() {
        assert_eq!(Kopecks::sum([Kopecks(u64::MAX), Kopecks(1)]), None);
        assert_eq!(Kopecks(1).minus(Kopecks(2)), None);
        assert!(
            Kopecks(41).exceeds_percent(40, Kopecks(100)) && !Kopecks(40).exceeds_percent(40, Kopecks(100))
        );
        assert_eq!(Kopecks(1205).to_string(), "12.05");
    }
}
