//! Proximity: how often two activities are specialisations of the same regions.
//!
//! `φ_ij = C_ij / max(k_i, k_j)` by default; the other published forms are settings. Page:
//! `docs/methods/proximity.md`.

use crate::cooccurrence::cooccurrence;
use crate::location_quotient::location_quotient;
use crate::matrix::Matrix;
use crate::presence::Presence;
use crate::settings::{Diagonal, Proximity, Settings};
use crate::totals::Totals;

/// Proximity of each pair. Worked out pair by pair from what is smaller to keep.
#[derive(Debug, Clone)]
pub struct Proximities {
    activities: usize,
    regions: f64,
    /// By the diagonal of counts; for association the row sums without it.
    sizes: Vec<f64>,
    whole: f64,
    pairs: Pairs,
    kind: Proximity,
    diagonal: Diagonal,
}

#[derive(Debug, Clone)]
enum Pairs {
    Counts(Vec<u32>),
    Values(Vec<f64>),
}

impl Proximities {
    /// From presence, or for the cosine from the table itself.
    pub fn of(matrix: &Matrix, totals: &Totals, presence: &Presence, settings: &Settings) -> Self {
        match settings.proximity {
            Proximity::Cosine => Self::cosine(matrix, totals, settings.diagonal),
            kind => Self::from_presence(presence, kind, settings.diagonal),
        }
    }

    /// From presence alone. The cosine is then that of the marks, the same as [`Proximity::Sqrt`].
    pub fn from_presence(presence: &Presence, kind: Proximity, diagonal: Diagonal) -> Self {
        let activities = presence.activities();
        let counts = cooccurrence(presence);
        let sizes = sizes(&counts, activities, kind);
        let whole = sizes.iter().sum();
        let regions = presence.regions() as f64;
        Self { activities, regions, sizes, whole, pairs: Pairs::Counts(counts), kind, diagonal }
    }

    fn cosine(matrix: &Matrix, totals: &Totals, diagonal: Diagonal) -> Self {
        let activities = matrix.activities().len();
        let values = cosines(&location_quotient(matrix, totals), activities);
        let regions = matrix.regions().len() as f64;
        let (sizes, pairs) = (vec![1.0; activities], Pairs::Values(values));
        Self { activities, regions, sizes, whole: 0.0, pairs, kind: Proximity::Cosine, diagonal }
    }

    /// Number of activities.
    pub fn activities(&self) -> usize {
        self.activities
    }

    /// Proximity of one pair; 0 where one of them is nowhere present.
    pub fn value(&self, i: usize, j: usize) -> f64 {
        let mut value = [0.0];
        self.fill(i, j, &mut value);
        value[0]
    }

    /// Proximities of one activity to all.
    pub fn row(&self, activity: usize) -> Vec<f64> {
        let mut row = vec![0.0; self.activities];
        self.fill(activity, 0, &mut row);
        row
    }

    /// The whole, row after row.
    pub fn full(&self) -> Vec<f64> {
        (0..self.activities).flat_map(|activity| self.row(activity)).collect()
    }

    /// Sum of the proximities of each activity, the greatest that a density can be made of.
    pub fn sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.activities];
        let mut row = vec![0.0; self.activities];
        for activity in 0..self.activities {
            self.fill(activity, 0, &mut row);
            for (sum, value) in sums.iter_mut().zip(&row) {
                *sum += value;
            }
        }
        sums
    }

    /// Proximities of one activity to those from `first` on.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
    pub(crate) fn fill(&self, activity: usize, first: usize, out: &mut [f64]) {
        let start = activity * self.activities + first;
        match &self.pairs {
            Pairs::Values(values) => out.copy_from_slice(&values[start..][..out.len()]),
            Pairs::Counts(counts) => {
                let counts = &counts[start..][..out.len()];
                let sizes = &self.sizes[first..][..out.len()];
                let own = self.sizes[activity];
                if self.kind == Proximity::Max {
                    for ((out, &count), &size) in out.iter_mut().zip(counts).zip(sizes) {
                        // A pair that shares nothing may have no size at all.
                        *out = f64::from(count) / own.max(size).max(1.0);
                    }
                } else {
                    for ((out, &count), &size) in out.iter_mut().zip(counts).zip(sizes) {
                        *out = self.one(f64::from(count), own, size);
                    }
                }
            }
        }
        if self.diagonal == Diagonal::Zero && (first..first + out.len()).contains(&activity) {
            out[activity - first] = 0.0;
        }
    }

    fn one(&self, count: f64, a: f64, b: f64) -> f64 {
        if count <= 0.0 {
            return 0.0;
        }
        match self.kind {
            Proximity::Max => count / a.max(b),
            Proximity::Min => count / a.min(b),
            Proximity::Sqrt | Proximity::Cosine => count / (a * b).sqrt(),
            Proximity::Union => count / (a + b - count),
            Proximity::Association => count * self.whole / (a * b),
            Proximity::Probabilistic => {
                let expected =
                    a / self.whole * (b / (self.whole - a)) + b / self.whole * (a / (self.whole - b));
                count / (expected * self.whole / 2.0)
            }
        }
    }

    /// Number of regions behind the counts.
    pub fn regions(&self) -> f64 {
        self.regions
    }
}

/// Ubiquity; for the forms of association the co-occurrences with all others.
fn sizes(counts: &[u32], activities: usize, kind: Proximity) -> Vec<f64> {
    let of = |activity: usize| {
        let row = &counts[activity * activities..][..activities];
        let own = f64::from(row[activity]);
        match kind {
            Proximity::Association | Proximity::Probabilistic => {
                row.iter().map(|&count| f64::from(count)).sum::<f64>() - own
            }
            _ => own,
        }
    };
    (0..activities).map(of).collect()
}

/// Cosines of the columns of a table in rows; what is not a number counts as 0.
fn cosines(rows: &[f64], wide: usize) -> Vec<f64> {
    let tall = if wide == 0 { 0 } else { rows.len() / wide };
    let known = |value: f64| if value.is_nan() { 0.0 } else { value };
    let table = faer::Mat::from_fn(tall, wide, |r, i| known(rows[r * wide + i]));
    let products = table.transpose() * &table;
    let length = |i: usize| products[(i, i)].sqrt();
    let cosine = |i: usize, j: usize| {
        let both = length(i) * length(j);
        if both > 0.0 { (products[(i, j)] / both).min(1.0) } else { 0.0 }
    };
    (0..wide).flat_map(|i| (0..wide).map(move |j| (i, j))).map(|(i, j)| cosine(i, j)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presence() -> Presence {
        // a in 3 regions, b in 2, both in 1; c nowhere.
        let marks = [[1, 1, 0], [1, 0, 0], [1, 0, 0], [0, 1, 0]];
        Presence::from_marks(4, 3, |r, a| marks[r][a] == 1)
    }

    fn pair(kind: Proximity) -> f64 {
        Proximities::from_presence(&presence(), kind, Diagonal::Zero).value(0, 1)
    }

    #[test]
    fn each_form_divides_by_its_own() {
        assert_eq!(pair(Proximity::Max), 1.0 / 3.0);
        assert_eq!(pair(Proximity::Min), 1.0 / 2.0);
        assert_eq!(pair(Proximity::Sqrt), 1.0 / 6.0_f64.sqrt());
        assert_eq!(pair(Proximity::Union), 1.0 / 4.0);
        assert_eq!(pair(Proximity::Association), 2.0);
    }

    #[test]
    fn an_activity_that_is_nowhere_is_near_to_nothing() {
        let proximities = Proximities::from_presence(&presence(), Proximity::Max, Diagonal::Kept);
        assert_eq!(proximities.row(2), [0.0, 0.0, 0.0]);
        assert_eq!(proximities.row(0), [1.0, 1.0 / 3.0, 0.0]);
        assert_eq!(proximities.sums(), [4.0 / 3.0, 4.0 / 3.0, 0.0]);
    }

    #[test]
    fn the_cosine_needs_no_threshold() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0, 5.0], vec![2.0, 2.0, 1.0]]).unwrap();
        let totals = Totals::of(&table);
        let proximities = Proximities::cosine(&table, &totals, Diagonal::Kept);
        assert!((proximities.value(0, 1) - 1.0).abs() < 1e-15);
        assert!(proximities.value(0, 2) < 0.99);
    }
}
