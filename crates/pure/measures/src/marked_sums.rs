//! Sums over what is present: `y_r = Σ_i M_ri x_i` for one vector, and for all columns of the proximities
//! at once. Four marks are four bits, and the 16 sums that four values can have are worked out once
//! for all rows: a look-up and an addition instead of four multiplications.

use crate::parallel::{self, Wide};
use crate::proximity::Proximities;

/// Marks that are looked up together.
const NIBBLE: usize = 4;
const SUMS: usize = 1 << NIBBLE;
/// Columns that are summed together: as many as fit into the registers.
const WIDE: usize = 32;
/// Nibbles whose sums are kept near at the same time.
const NEAR: usize = 8;

/// The marks of each row, as bits in words.
pub(crate) trait Rows: Sync {
    fn row(&self, row: usize) -> &[u64];
}

/// Sums of a vector over the marks of each row.
pub(crate) fn of_vector(rows: &impl Rows, count: usize, values: &[f64], out: &mut Vec<f64>) {
    let mut sums = Vec::with_capacity(values.len().div_ceil(NIBBLE) * SUMS);
    for four in values.chunks(NIBBLE) {
        let mut of_four = [0.0; SUMS];
        for (bit, value) in four.iter().enumerate() {
            for marks in 0..1 << bit {
                of_four[marks | 1 << bit] = of_four[marks] + value;
            }
        }
        sums.extend_from_slice(&of_four);
    }
    out.clear();
    out.resize(count, 0.0);
    parallel::rows(out, 1, count * values.len(), |first, out| {
        for (offset, place) in out.iter_mut().enumerate() {
            *place = looked_up(rows.row(first + offset), &sums);
        }
    });
}

/// Four partial sums, so that an addition need not wait for the one before it.
fn looked_up(row: &[u64], sums: &[f64]) -> f64 {
    let mut partial = [0.0; NIBBLE];
    for (&word, sums) in row.iter().zip(sums.chunks(64 / NIBBLE * SUMS)) {
        let mut rest = word;
        for four in sums.chunks(NIBBLE * SUMS) {
            for (partial, sums) in partial.iter_mut().zip(four.chunks_exact(SUMS)) {
                *partial += sums[(rest & 0xf) as usize];
                rest >>= NIBBLE;
            }
        }
    }
    (partial[0] + partial[1]) + (partial[2] + partial[3])
}

/// Which marks are summed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// Activities that are present.
    Present,
    /// Activities that are not.
    Absent,
}

/// `Σ_j φ_ji w_j` over the marked activities j, for each row and each activity i.
pub(crate) fn of_proximities(
    rows: &impl Rows,
    count: usize,
    over: Over,
    proximities: &Proximities,
    weights: Option<&[f64]>,
) -> Vec<f64> {
    let activities = proximities.activities();
    let mut out = vec![0.0; count * activities];
    if out.is_empty() {
        return out;
    }
    parallel::rows(&mut out, activities, count * activities * activities, |first, out| {
        Wide::run(|| {
            let mut near = Near { sums: vec![[[0.0; WIDE]; SUMS]; NEAR] };
            for column in (0..activities).step_by(WIDE) {
                for from in (0..activities).step_by(NEAR * NIBBLE) {
                    near.prepare(proximities, weights, from, column);
                    near.add(rows, over, first, from, column, activities, out);
                }
            }
        });
    });
    out
}

/// The sums of [`NEAR`] nibbles for [`WIDE`] columns.
struct Near {
    sums: Vec<[[f64; WIDE]; SUMS]>,
}

impl Near {
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
    fn prepare(&mut self, proximities: &Proximities, weights: Option<&[f64]>, from: usize, column: usize) {
        let activities = proximities.activities();
        let width = WIDE.min(activities - column);
        for (nibble, sums) in self.sums.iter_mut().enumerate() {
            for bit in 0..NIBBLE {
                let activity = from + nibble * NIBBLE + bit;
                let mut values = [0.0; WIDE];
                if activity < activities {
                    proximities.fill(activity, column, &mut values[..width]);
                    if let Some(weights) = weights {
                        values.iter_mut().for_each(|value| *value *= weights[activity]);
                    }
                }
                for marks in 0..1 << bit {
                    let lower = sums[marks];
                    for ((sum, lower), value) in sums[marks | 1 << bit].iter_mut().zip(lower).zip(values) {
                        *sum = lower + value;
                    }
                }
            }
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
    #[expect(clippy::too_many_arguments, reason = "the innermost step of one calculation")]
    fn add(
        &self,
        rows: &impl Rows,
        over: Over,
        first: usize,
        from: usize,
        column: usize,
        activities: usize,
        out: &mut [f64],
    ) {
        let width = WIDE.min(activities - column);
        for (offset, line) in out.chunks_mut(activities).enumerate() {
            let word = rows.row(first + offset)[from / 64] >> (from % 64);
            let mut marks = if over == Over::Present { word } else { !word };
            let mut total = [0.0; WIDE];
            total[..width].copy_from_slice(&line[column..][..width]);
            for sums in &self.sums {
                for (total, sum) in total.iter_mut().zip(&sums[(marks & 0xf) as usize]) {
                    *total += sum;
                }
                marks >>= NIBBLE;
            }
            line[column..][..width].copy_from_slice(&total[..width]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presence::Presence;
    use crate::settings::{Diagonal, Proximity};

    fn presence() -> Presence {
        Presence::from_marks(37, 101, |r, a| (r * r + a * 13 + r * a) % 5 < 2)
    }

    #[test]
    fn a_vector_is_summed_over_marks() {
        let presence = presence();
        let values: Vec<f64> = (0..101).map(|n| f64::from(n) * 0.37 - 11.0).collect();
        let mut found = Vec::new();
        of_vector(&presence.by_region(), 37, &values, &mut found);
        for (region, found) in found.iter().enumerate() {
            let marked = (0..101).filter(|&a| presence.has(region, a));
            let expected: f64 = marked.map(|a| values[a]).sum();
            assert!((found - expected).abs() < 1e-9);
        }
    }

    #[test]
    fn proximities_are_summed_over_marks() {
        let presence = presence();
        let proximities = Proximities::from_presence(&presence, Proximity::Max, Diagonal::Zero);
        let weights: Vec<f64> = (0..101).map(|n| f64::from(n % 7) - 3.0).collect();
        for over in [Over::Present, Over::Absent] {
            let found = of_proximities(&presence.by_region(), 37, over, &proximities, Some(&weights));
            for region in 0..37 {
                for i in 0..101 {
                    let marked = (0..101).filter(|&j| presence.has(region, j) == (over == Over::Present));
                    let expected: f64 = marked.map(|j| proximities.value(j, i) * weights[j]).sum();
                    assert!((found[region * 101 + i] - expected).abs() < 1e-12);
                }
            }
        }
    }
}
