//! PRODY: the income of the regions that typically have an activity (Hausmann, Hwang and Rodrik).
//!
//! `Σ_r w_ri Y_r`, `w_ri` the share of activity i in region r over the sum of these shares.
//! Page: `docs/methods/prody.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::{Totals, share};

/// Each activity, in the unit of the incomes, of which there is one for each region. A region with no known
/// income is left out. NaN for an activity that no remaining region has.
pub fn prody(matrix: &Matrix, totals: &Totals, incomes: &[f64]) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); matrix.activities().len()];
    shares::known(matrix, |region, activity, figure| {
        let weight = share(figure, totals.regions[region]);
        let income = incomes.get(region).copied().unwrap_or(f64::NAN);
        if !weight.is_nan() && !income.is_nan() {
            sums[activity].0 += weight * income;
            sums[activity].1 += weight;
        }
    });
    sums.into_iter().map(|(sum, weights)| share(sum, weights)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_regions_count_no_more_than_small_ones() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0, 0.0], vec![1000.0, 0.0, 0.0]]).unwrap();
        let found = prody(&table, &Totals::of(&table), &[30.0, 60.0]);
        assert_eq!(found[..2], [50.0, 30.0]);
        assert!(found[2].is_nan());
    }

    #[test]
    fn a_region_of_unknown_income_says_nothing() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0], vec![1.0, 0.0]]).unwrap();
        let found = prody(&table, &Totals::of(&table), &[f64::NAN, 60.0]);
        assert_eq!(found[0], 60.0);
        assert!(found[1].is_nan());
    }
}
