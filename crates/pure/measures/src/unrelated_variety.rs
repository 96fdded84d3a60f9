//! Unrelated variety: how evenly a region is spread over groups of activities.
//!
//! `UV_r = −Σ_g P_g log₂ P_g`, `P_g` the group's share. In bits. Page: `docs/methods/unrelated_variety.md`.

use crate::entropy::of_shares;
use crate::matrix::Matrix;
use crate::shares;
use crate::totals::Totals;

/// Each region; `groups` has the number of each activity's group (see [`crate::groups::groups_by_prefix`]).
/// With [`crate::related_variety::related_variety`] it adds up to the entropy. NaN where the entropy is, and
/// everywhere when there is not one group for each activity.
pub fn unrelated_variety(matrix: &Matrix, totals: &Totals, groups: &[usize]) -> Vec<f64> {
    let regions = 0..matrix.regions().len();
    if groups.len() != matrix.activities().len() {
        return regions.map(|_| f64::NAN).collect();
    }
    regions.map(|region| of_shares(by_group(matrix, totals, region, groups).into_iter())).collect()
}

/// Share of each group in the region. NaN for a group without a figure, and for all when a figure is
/// negative: it has no share that a logarithm could be taken of.
pub(crate) fn by_group(matrix: &Matrix, totals: &Totals, region: usize, groups: &[usize]) -> Vec<f64> {
    let mut sums = vec![f64::NAN; groups.iter().max().map_or(0, |most| most + 1)];
    for (share, &group) in shares::of_region(matrix, totals, region).zip(groups) {
        if share < 0.0 {
            return vec![f64::NAN; sums.len()];
        }
        if !share.is_nan() {
            sums[group] = if sums[group].is_nan() { share } else { sums[group] + share };
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_groups_count() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0, 2.0], vec![3.0, 1.0, 0.0], vec![0.0; 3]]).unwrap();
        let found = unrelated_variety(&table, &Totals::of(&table), &[0, 0, 1]);
        assert_eq!(found[..2], [1.0, 0.0]);
        assert!(found[2].is_nan());
        assert!(unrelated_variety(&table, &Totals::of(&table), &[0])[0].is_nan());
    }
}
