//! Critical mass: the part of an activity that a region holds.
//!
//! `x_ri / x_i`. Page: `docs/methods/critical_mass.md`.

use crate::matrix::Matrix;
use crate::totals::{Totals, share};

/// Each region and activity, row after row, as a fraction of the activity's total. NaN where the cell has no
/// figure or the activity no total.
pub fn critical_mass(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let regions = 0..matrix.regions().len();
    let row = |region| matrix.row(region).iter().zip(&totals.activities);
    regions.flat_map(|region| row(region).map(|(&figure, &total)| share(figure, total))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_activity() {
        let table = Matrix::from_rows(&[vec![1.0, 0.0], vec![3.0, 0.0]]).unwrap();
        let found = critical_mass(&table, &Totals::of(&table));
        assert_eq!((found[0], found[2]), (0.25, 0.75));
        assert!(found[1].is_nan());
    }
}
