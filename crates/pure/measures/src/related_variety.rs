//! Related variety: how evenly a region is spread over activities within their groups.
//!
//! `RV_r = Σ_g P_g H_g`, `H_g = −Σ_{i∈g} (s_i / P_g) log₂ (s_i / P_g)`. In bits.
//! Page: `docs/methods/related_variety.md`.

use crate::entropy::entropy;
use crate::matrix::Matrix;
use crate::totals::Totals;
use crate::unrelated_variety::unrelated_variety;

/// Each region; `groups` has the number of each activity's group. NaN where the entropy is, and everywhere
/// when there is not one group for each activity.
pub fn related_variety(matrix: &Matrix, totals: &Totals, groups: &[usize]) -> Vec<f64> {
    let between = unrelated_variety(matrix, totals, groups);
    // What is left of the entropy is what the groups hold inside: the chain rule. Rounding of the last
    // digit must not make a group of one look like less than nothing.
    let within = |(whole, between): (f64, f64)| if whole.is_nan() { whole } else { (whole - between).max(0.0) };
    entropy(matrix, totals).into_iter().zip(between).map(within).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::entropy_of;

    #[test]
    fn a_weighted_mean_of_entropies_within_groups() {
        let row = vec![1.0, 2.0, 3.0, 4.0, 5.0];
        let table = Matrix::from_rows(&[row]).unwrap();
        let found = related_variety(&table, &Totals::of(&table), &[0, 0, 1, 1, 1])[0];
        let by_hand = 3.0 / 15.0 * entropy_of(&[1.0, 2.0]) + 12.0 / 15.0 * entropy_of(&[3.0, 4.0, 5.0]);
        assert!((found - by_hand).abs() < 1e-15);
    }

    #[test]
    fn groups_of_one_hold_no_variety() {
        let table = Matrix::from_rows(&[vec![1.0, 2.0, 4.0]]).unwrap();
        assert_eq!(related_variety(&table, &Totals::of(&table), &[0, 1, 2]), [0.0]);
        assert!(related_variety(&table, &Totals::of(&table), &[0, 1])[0].is_nan());
    }
}
