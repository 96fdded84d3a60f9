//! Theil's index: how far the spread of an activity over regions is from the spread of everything.
//!
//! `T_i = Σ_r s_r ln(s_r / w_r)`, `s_r = x_ri / x_i`, `w_r = x_r / x`. In nats. Page: `docs/methods/theil.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::{Totals, share};

/// Each activity: 0 when it is spread as everything is, ln(1/w) when it is in one region of share w only.
/// NaN for an activity without a figure or a total, or with a negative figure.
pub fn theil(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let mut sums = vec![f64::NAN; matrix.activities().len()];
    let mut negative = vec![false; sums.len()];
    shares::known(matrix, |region, activity, figure| {
        let own = share(figure, totals.activities[activity]);
        negative[activity] |= own < 0.0;
        let term = term(own, totals.region_share(region));
        let sum = &mut sums[activity];
        *sum = if sum.is_nan() { term } else { *sum + term };
    });
    for (sum, negative) in sums.iter_mut().zip(negative) {
        // In a region that has no total an activity cannot be compared.
        *sum = if negative || sum.is_infinite() { f64::NAN } else { *sum };
    }
    sums
}

/// Nothing contributes nothing: the limit of s ln s.
fn term(share: f64, reference: f64) -> f64 {
    if share == 0.0 { 0.0 } else { share * (share / reference).ln() }
}

/// Theil's T of amounts, each counting the same: from 0 to ln n.
pub fn theil_of(amounts: &[f64]) -> f64 {
    let shares: Vec<f64> = shares::normalised(amounts).into_iter().filter(|share| !share.is_nan()).collect();
    let even = 1.0 / shares.len() as f64;
    shares::sum(shares.iter().map(|&share| term(share, even)))
}

/// Theil's L, the mean logarithmic deviation: mean of ln(mean / x). Infinite with a zero among the amounts.
pub fn mean_log_deviation_of(amounts: &[f64]) -> f64 {
    let shares: Vec<f64> = shares::normalised(amounts).into_iter().filter(|share| !share.is_nan()).collect();
    let even = 1.0 / shares.len() as f64;
    shares::sum(shares.iter().map(|share| even * (even / share).ln()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_value_of_stoermann_is_the_mean_log_deviation() {
        let amounts = [10.0, 10.0, 10.0, 20.0, 50.0];
        assert_eq!(format!("{:.7}", mean_log_deviation_of(&amounts)), "0.2326302");
        assert_eq!(format!("{:.4}", theil_of(&amounts)), "0.2502");
        assert!(mean_log_deviation_of(&[0.0, 1.0]).is_infinite());
        assert_eq!(theil_of(&[0.0, 1.0]), 2.0_f64.ln());
    }

    #[test]
    fn spread_as_everything_is_zero_and_in_one_place_is_the_logarithm() {
        let table = Matrix::from_rows(&[vec![10.0, 0.0], vec![10.0, 20.0]]).unwrap();
        let found = theil(&table, &Totals::of(&table));
        assert!((found[1] - (1.0_f64 / 0.75).ln()).abs() < 1e-15);
        let even = Matrix::from_rows(&[vec![1.0, 2.0], vec![2.0, 4.0]]).unwrap();
        assert!(theil(&even, &Totals::of(&even)).iter().all(|value| value.abs() < 1e-15));
    }

    #[test]
    fn a_negative_figure_has_no_logarithm() {
        let table = Matrix::from_rows(&[vec![-1.0, 3.0], vec![4.0, 1.0]]).unwrap();
        let found = theil(&table, &Totals::of(&table));
        assert!(found[0].is_nan() && !found[1].is_nan());
    }
}
