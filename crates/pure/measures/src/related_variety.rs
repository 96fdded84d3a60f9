//! Related variety: how evenly a region is spread over activities within their groups.
//!
//! `RV_r = Σ_g P_g H_g`, `H_g = −Σ_{i∈g} (s_i / P_g) log₂ (s_i / P_g)`. In bits.
//! Page: `docs/methods/related_variety.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::Totals;
use crate::unrelated_variety::by_group;

/// Each region; `groups` has the number of each activity's group. With
/// [`crate::unrelated_variety::unrelated_variety`] it adds up to the entropy. NaN where the entropy is, and
/// everywhere when there is not one group for each activity.
pub fn related_variety(matrix: &Matrix, totals: &Totals, groups: &[usize]) -> Vec<f64> {
    let regions = 0..matrix.regions().len();
    if groups.len() != matrix.activities().len() {
        return regions.map(|_| f64::NAN).collect();
    }
    regions.map(|region| within(matrix, totals, region, groups)).collect()
}

/// `P_g H_g` is the sum of `s log₂ (P_g / s)` over the group.
fn within(matrix: &Matrix, totals: &Totals, region: usize, groups: &[usize]) -> f64 {
    let whole = by_group(matrix, totals, region, groups);
    let shares = shares::of_region(matrix, totals, region).zip(groups);
    shares::sum(shares.map(|(share, &group)| {
        if share == 0.0 && !whole[group].is_nan() { 0.0 } else { share * (whole[group] / share).log2() }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::entropy_of;

    #[test]
    fn a_weighted_mean_of_entropies_within_groups() {
        let table = Matrix::from_rows(&[vec![1.0, 2.0, 3.0, 4.0, 5.0]]).unwrap();
        let found = related_variety(&table, &Totals::of(&table), &[0, 0, 1, 1, 1])[0];
        let by_hand = 3.0 / 15.0 * entropy_of(&[1.0, 2.0]) + 12.0 / 15.0 * entropy_of(&[3.0, 4.0, 5.0]);
        assert!((found - by_hand).abs() < 1e-15);
    }

    #[test]
    fn groups_of_one_hold_no_variety() {
        let table = Matrix::from_rows(&[vec![1.0, 2.0, 4.0], vec![-1.0, 2.0, 4.0]]).unwrap();
        let found = related_variety(&table, &Totals::of(&table), &[0, 1, 2]);
        assert_eq!(found[0], 0.0);
        assert!(found[1].is_nan());
        assert!(related_variety(&table, &Totals::of(&table), &[0, 1])[0].is_nan());
    }
}
