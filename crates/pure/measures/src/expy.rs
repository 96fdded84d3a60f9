//! EXPY: how rich the regions are that do what this region does (Hausmann, Hwang and Rodrik).
//!
//! `Σ_i (x_ri / x_r) PRODY_i`. Page: `docs/methods/expy.md`.

use crate::matrix::Matrix;
use crate::shares;

/// Each region, in the unit of the incomes that [`crate::prody::prody`] was made of: the mean of its
/// activities' values, weighted by its figures. What has no figure or no value is left out of the mean. NaN
/// for a region with nothing left.
pub fn expy(matrix: &Matrix, prody: &[f64]) -> Vec<f64> {
    let of_region = |region: usize| {
        let figures = matrix.row(region).iter().copied();
        shares::weighted_mean(prody.iter().copied().zip(figures))
    };
    (0..matrix.regions().len()).map(of_region).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_weighted_by_what_the_region_does() {
        let rows = [vec![1.0, 3.0, 0.0], vec![2.0, f64::NAN, 0.0], vec![0.0; 3]];
        let table = Matrix::from_rows(&rows).unwrap();
        let found = expy(&table, &[10.0, 20.0, f64::NAN]);
        assert_eq!(found[..2], [17.5, 10.0]);
        assert!(found[2].is_nan());
    }
}
