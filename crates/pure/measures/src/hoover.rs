//! Hoover's index: the share of an activity that would have to move for it to be spread as everything is.
//!
//! `½ Σ_r |x_ri / x_i − x_r / x|`. Page: `docs/methods/hoover.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::{Totals, share};

/// Each activity, 0 to 1. NaN for an activity without a figure or a total.
pub fn hoover(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let mut sums = vec![f64::NAN; matrix.activities().len()];
    shares::known(matrix, |region, activity, figure| {
        let own = share(figure, totals.activities[activity]);
        let apart = (own - totals.region_share(region)).abs() / 2.0;
        let sum = &mut sums[activity];
        *sum = if sum.is_nan() { apart } else { *sum + apart };
    });
    sums
}

/// Two distributions by their amounts.
pub fn hoover_of(a: &[f64], b: &[f64]) -> f64 {
    crate::krugman::krugman_of(a, b) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_move_is_the_surplus() {
        let table = Matrix::from_rows(&[vec![30.0, 20.0], vec![10.0, 40.0], vec![0.0, 0.0]]).unwrap();
        let found = hoover(&table, &Totals::of(&table));
        assert!((found[0] - 0.25).abs() < 1e-15);
        assert!((hoover_of(&[30.0, 10.0], &[50.0, 50.0]) - 0.25).abs() < 1e-15);
    }

    #[test]
    fn an_activity_without_figures_has_none() {
        let table = Matrix::from_rows(&[vec![1.0, f64::NAN, 0.0], vec![2.0, f64::NAN, 0.0]]).unwrap();
        let found = hoover(&table, &Totals::of(&table));
        assert!(!found[0].is_nan() && found[1].is_nan() && found[2].is_nan());
    }
}
