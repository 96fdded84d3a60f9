//! Sums over what is present: `y_r = Σ_i M_ri x_i` for one vector, and for all columns of the proximities
//! at once. Four marks are four bits, and the 16 sums that four values can have are worked out once
//! for all rows: a look-up and an addition instead of four multiplications.

#![expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]

use crate::cooccurrence::BLOCK;
use crate::parallel::{self, Work};
use crate::proximity::Proximities;

/// Marks that are looked up together.
const NIBBLE: usize = 4;
const SUMS: usize = 1 << NIBBLE;
/// Columns that are summed together: a block of proximities, and as many as fit into the registers.
const WIDE: usize = BLOCK;
/// Rows whose sums are kept near at the same time.
const TILE: usize = 512;
/// Nibbles whose sums are kept near at the same time.
const NEAR: usize = 16;

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

impl Over {
    #[inline(always)]
    fn of(self, word: u64) -> u64 {
        if self == Self::Present { word } else { !word }
    }
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
        parallel::wide(Stretch { rows, over, proximities, weights, first, out });
    });
    out
}

/// The rows of some regions.
struct Stretch<'a, R> {
    rows: &'a R,
    over: Over,
    proximities: &'a Proximities,
    weights: Option<&'a [f64]>,
    first: usize,
    out: &'a mut [f64],
}

impl<R: Rows> Work for Stretch<'_, R> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { rows: all, over, proximities, weights, .. } = self;
        let activities = proximities.activities();
        let mut near = Near { sums: vec![[[0.0; WIDE]; SUMS]; NEAR] };
        let mut totals = Vec::with_capacity(TILE);
        let mut marks = Vec::with_capacity(TILE);
        for (tile, out) in self.out.chunks_mut(TILE * activities).enumerate() {
            let first = self.first + tile * TILE;
            let rows = first..first + out.len() / activities;
            for column in (0..activities).step_by(WIDE) {
                totals.clear();
                totals.resize(rows.len(), [0.0; WIDE]);
                for from in (0..activities).step_by(NEAR * NIBBLE) {
                    near.prepare(proximities, weights, from, column);
                    marks.clear();
                    marks.extend(rows.clone().map(|row| over.of(all.row(row)[from / 64]) >> (from % 64)));
                    for (marks, total) in marks.iter().zip(&mut totals) {
                        near.add(*marks, total);
                    }
                }
                for (line, total) in out.chunks_mut(activities).zip(&totals) {
                    let end = (column + WIDE).min(activities);
                    line[column..end].copy_from_slice(&total[..end - column]);
                }
            }
        }
    }
}

/// The sums of [`NEAR`] nibbles for [`WIDE`] columns.
struct Near {
    sums: Vec<[[f64; WIDE]; SUMS]>,
}

impl Near {
    #[inline(always)]
    fn prepare(&mut self, proximities: &Proximities, weights: Option<&[f64]>, from: usize, column: usize) {
        for (nibble, sums) in self.sums.iter_mut().enumerate() {
            for bit in 0..NIBBLE {
                let values = values(proximities, weights, from + nibble * NIBBLE + bit, column);
                let (lower, upper) = sums.split_at_mut(1 << bit);
                for (sum, lower) in upper.iter_mut().zip(lower) {
                    for lane in 0..WIDE {
                        sum[lane] = lower[lane] + values[lane];
                    }
                }
            }
        }
    }

    /// The whole width at once, in registers.
    #[inline(always)]
    fn add(&self, mut marks: u64, out: &mut [f64; WIDE]) {
        let mut total = *out;
        for sums in &self.sums {
            let sums = &sums[(marks & 0xf) as usize];
            for lane in 0..WIDE {
                total[lane] += sums[lane];
            }
            marks >>= NIBBLE;
        }
        *out = total;
    }
}

/// Weighted proximities of one activity to [`WIDE`] others; zeros beyond the last.
#[inline(always)]
fn values(proximities: &Proximities, weights: Option<&[f64]>, activity: usize, column: usize) -> [f64; WIDE] {
    let mut values = [0.0; WIDE];
    if activity < proximities.activities() {
        proximities.fill(activity, column / WIDE, &mut values);
        if let Some(weights) = weights {
            for value in &mut values {
                *value *= weights[activity];
            }
        }
    }
    values
}

#[cfg(test)]
mod tests;
