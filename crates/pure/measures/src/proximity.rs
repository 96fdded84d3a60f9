//! Proximity: how often two activities are specialisations of the same regions.
//!
//! `φ_ij = C_ij / max(k_i, k_j)` by default; the other published forms are settings. Page:
//! `docs/methods/proximity.md`.

#![expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]

use crate::cooccurrence::{BLOCK, Cooccurrence, cooccurrence};
use crate::location_quotient::location_quotient;
use crate::matrix::Matrix;
use crate::parallel::{self, Work};
use crate::presence::Presence;
use crate::settings::{Diagonal, Proximity, Settings};
use crate::totals::Totals;

/// Proximity of each pair, the same in both directions. Worked out pair by pair from counts, which are
/// smaller to keep.
#[derive(Debug, Clone)]
pub struct Proximities {
    activities: usize,
    /// Ubiquity; for the forms of association the co-occurrences with all others. Zeros up to a whole block.
    sizes: Vec<f64>,
    /// Sum of the sizes.
    whole: f64,
    pairs: Pairs,
    kind: Proximity,
    diagonal: Diagonal,
}

#[derive(Debug, Clone)]
enum Pairs {
    Counts(Cooccurrence),
    /// Row after row, rows padded to whole blocks.
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
        let mut sizes: Vec<f64> = match kind {
            Proximity::Association | Proximity::Probabilistic => others(&counts),
            _ => (0..activities).map(|activity| f64::from(counts.count(activity, activity))).collect(),
        };
        let whole = sizes.iter().sum();
        sizes.resize(activities.next_multiple_of(BLOCK), 0.0);
        Self { activities, sizes, whole, pairs: Pairs::Counts(counts), kind, diagonal }
    }

    fn cosine(matrix: &Matrix, totals: &Totals, diagonal: Diagonal) -> Self {
        let activities = matrix.activities().len();
        let values = cosines(&location_quotient(matrix, totals), activities);
        let (sizes, pairs) = (Vec::new(), Pairs::Values(values));
        Self { activities, sizes, whole: 0.0, pairs, kind: Proximity::Cosine, diagonal }
    }

    /// Number of activities.
    pub fn activities(&self) -> usize {
        self.activities
    }

    /// Proximity of one pair; 0 where one of them is nowhere present.
    pub fn value(&self, i: usize, j: usize) -> f64 {
        let mut values = [0.0; BLOCK];
        self.fill(i, j / BLOCK, &mut values);
        values[j % BLOCK]
    }

    /// Proximities of one activity to all.
    pub fn row(&self, activity: usize) -> Vec<f64> {
        let mut row = vec![0.0; self.activities];
        parallel::wide(Rows { proximities: self, first: activity, out: &mut row });
        row
    }

    /// The whole, row after row.
    pub fn full(&self) -> Vec<f64> {
        let wide = self.activities;
        let mut all = vec![0.0; wide * wide];
        parallel::rows(&mut all, wide, wide * wide, |first, rows| {
            parallel::wide(Rows { proximities: self, first, out: rows });
        });
        all
    }

    /// The counts behind them; the cosine has none.
    pub fn counts(&self) -> Option<&Cooccurrence> {
        match &self.pairs {
            Pairs::Counts(counts) => Some(counts),
            Pairs::Values(_) => None,
        }
    }

    /// Sum of the proximities of each activity, the greatest that a density can be made of.
    pub fn sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.activities];
        parallel::rows(&mut sums, 1, self.activities * self.activities, |first, sums| {
            parallel::wide(Sums { proximities: self, first, out: sums });
        });
        sums
    }

    /// Proximities of one activity to those of a block; zeros beyond the last.
    #[inline(always)]
    pub(crate) fn fill(&self, activity: usize, block: usize, out: &mut [f64; BLOCK]) {
        let first = block * BLOCK;
        match &self.pairs {
            Pairs::Values(values) => {
                let start = activity * self.activities.next_multiple_of(BLOCK) + first;
                out.copy_from_slice(&values[start..][..BLOCK]);
            }
            Pairs::Counts(counts) => {
                let counts = counts.block(block, activity);
                let (own, sizes) = (self.sizes[activity], &self.sizes[first..][..BLOCK]);
                if self.kind == Proximity::Max {
                    // A pair that shares nothing may have no size at all.
                    let own = own.max(1.0);
                    for lane in 0..BLOCK {
                        let greater = if sizes[lane] > own { sizes[lane] } else { own };
                        out[lane] = f64::from(counts[lane]) / greater;
                    }
                } else {
                    for lane in 0..BLOCK {
                        out[lane] = self.one(f64::from(counts[lane]), own, sizes[lane]);
                    }
                }
            }
        }
        if self.diagonal == Diagonal::Zero && activity / BLOCK == block {
            out[activity % BLOCK] = 0.0;
        }
    }

    fn one(&self, count: f64, a: f64, b: f64) -> f64 {
        // What stands with nothing else has no size among pairs.
        if count <= 0.0 || a <= 0.0 || b <= 0.0 {
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
}

/// Some rows of the whole.
struct Rows<'a> {
    proximities: &'a Proximities,
    first: usize,
    out: &'a mut [f64],
}

impl Work for Rows<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        for (offset, row) in self.out.chunks_mut(self.proximities.activities).enumerate() {
            let mut values = [0.0; BLOCK];
            for (block, out) in row.chunks_mut(BLOCK).enumerate() {
                self.proximities.fill(self.first + offset, block, &mut values);
                out.copy_from_slice(&values[..out.len()]);
            }
        }
    }
}

/// Row sums of some activities, in lanes that stay the same on every processor.
struct Sums<'a> {
    proximities: &'a Proximities,
    first: usize,
    out: &'a mut [f64],
}

impl Work for Sums<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let blocks = self.proximities.activities.div_ceil(BLOCK);
        for (offset, sum) in self.out.iter_mut().enumerate() {
            let (mut lanes, mut values) = ([0.0; BLOCK], [0.0; BLOCK]);
            for block in 0..blocks {
                self.proximities.fill(self.first + offset, block, &mut values);
                for lane in 0..BLOCK {
                    lanes[lane] += values[lane];
                }
            }
            *sum = lanes.iter().sum();
        }
    }
}

/// Co-occurrences of each activity with all others.
fn others(counts: &Cooccurrence) -> Vec<f64> {
    let of = |i: usize| counts.row(i).map(f64::from).sum::<f64>() - f64::from(counts.count(i, i));
    (0..counts.activities()).map(of).collect()
}

/// Cosines of the columns of a table in rows, padded to whole blocks; what is not a number counts as 0.
fn cosines(rows: &[f64], wide: usize) -> Vec<f64> {
    let tall = rows.len().checked_div(wide).unwrap_or(0);
    let known = |value: f64| if value.is_nan() { 0.0 } else { value };
    let table = faer::Mat::from_fn(tall, wide, |r, i| known(rows[r * wide + i]));
    let products = table.transpose() * &table;
    let length = |i: usize| products[(i, i)].sqrt();
    let cosine = |i: usize, j: usize| {
        let both = length(i) * length(j);
        if both > 0.0 { (products[(i, j)] / both).min(1.0) } else { 0.0 }
    };
    let padded = wide.next_multiple_of(BLOCK);
    let value = |(i, j): (usize, usize)| if j < wide { cosine(i, j) } else { 0.0 };
    (0..wide).flat_map(|i| (0..padded).map(move |j| (i, j))).map(value).collect()
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
