//! Shannon's entropy: how evenly a region is spread over activities.
//!
//! `E_r = −Σ_i s log₂ s`, `s = x_ri / x_r`. In bits. Page: `docs/methods/entropy.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::Totals;

/// Each region: 0 with a single activity, log₂ n when n are alike. NaN for a region without a figure or a
/// total, or with a negative figure.
pub fn entropy(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let regions = 0..matrix.regions().len();
    regions.map(|region| of_shares(shares::of_region(matrix, totals, region))).collect()
}

/// The entropy of amounts, which need not add up to 1.
pub fn entropy_of(amounts: &[f64]) -> f64 {
    of_shares(shares::normalised(amounts).into_iter())
}

pub(crate) fn of_shares(shares: impl Iterator<Item = f64>) -> f64 {
    let mut negative = false;
    let sum = shares::sum(shares.map(|share| {
        negative |= share < 0.0;
        bits(share)
    }));
    if negative { f64::NAN } else { sum }
}

/// Nothing contributes nothing: the limit of s log s. Subtracted from zero, as a sum of nothing but
/// certainty is 0 and not −0.
fn bits(share: f64) -> f64 {
    if share == 0.0 { 0.0 } else { 0.0 - share * share.log2() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_bits_as_questions() {
        assert_eq!(entropy_of(&[1.0; 8]), 3.0);
        assert_eq!(entropy_of(&[0.0, 5.0]), 0.0);
        assert_eq!(entropy_of(&[2.0, 1.0, 1.0]), 1.5);
    }

    #[test]
    fn without_shares_there_is_no_entropy() {
        let table = Matrix::from_rows(&[vec![0.0, 0.0], vec![-1.0, 3.0], vec![1.0, 1.0]]).unwrap();
        let found = entropy(&table, &Totals::of(&table));
        assert!(found[0].is_nan() && found[1].is_nan());
        assert_eq!(found[2], 1.0);
    }
}
