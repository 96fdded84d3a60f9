//! Krugman's specialisation index: how far a region's structure is from the reference.
//!
//! `K_r = Σ_i |x_ri / x_r − x_i / x|`. Page: `docs/methods/krugman.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::Totals;

/// Each region against the reference: 0 with the same structure, 2 with nothing in common. Half of it is the
/// share of the region that would have to change activity. NaN for a region without a figure or a total.
pub fn krugman(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let reference: Vec<f64> = (0..matrix.activities().len()).map(|i| totals.activity_share(i)).collect();
    let regions = 0..matrix.regions().len();
    regions.map(|region| differences(shares::of_region(matrix, totals, region), &reference)).collect()
}

/// Two regions by their amounts, activity by activity.
pub fn krugman_of(a: &[f64], b: &[f64]) -> f64 {
    differences(shares::normalised(a).into_iter(), &shares::normalised(b))
}

/// A region against the mean of the others' shares, each of the others counting the same.
pub fn krugman_of_mean(own: &[f64], others: &[&[f64]]) -> f64 {
    let others: Vec<Vec<f64>> = others.iter().map(|amounts| shares::normalised(amounts)).collect();
    let mean =
        |activity: usize| others.iter().map(|shares| shares[activity]).sum::<f64>() / others.len() as f64;
    let reference: Vec<f64> = (0..own.len()).map(mean).collect();
    differences(shares::normalised(own).into_iter(), &reference)
}

/// Relative diversity (Duranton and Puga): the inverse of the difference, infinite for the same structure.
pub fn relative_diversity_of(own: &[f64], reference: &[f64]) -> f64 {
    1.0 / krugman_of(own, reference)
}

fn differences(shares: impl Iterator<Item = f64>, reference: &[f64]) -> f64 {
    shares::sum(shares.zip(reference).map(|(share, reference)| (share - reference).abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_without_anything_in_common_are_two_apart() {
        let found = krugman_of(&[20.0, 10.0, 70.0, 0.0, 0.0], &[0.0, 0.0, 0.0, 60.0, 40.0]);
        assert!((found - 2.0).abs() < 1e-15);
        assert_eq!(krugman_of(&[1.0, 3.0], &[2.0, 6.0]), 0.0);
    }

    #[test]
    fn the_textbook_value_of_sweden() {
        let others: [&[f64]; 4] = [
            &[35_000.0, 12_000.0, 30_000.0, 8_000.0, 22_000.0],
            &[40_000.0, 10_000.0, 25_000.0, 9_000.0, 18_000.0],
            &[30_000.0, 11_000.0, 18_000.0, 3_000.0, 13_000.0],
            &[40_000.0, 6_000.0, 11_000.0, 2_000.0, 12_000.0],
        ];
        let found = krugman_of_mean(&[45_000.0, 15_000.0, 32_000.0, 10_000.0, 30_000.0], &others);
        assert_eq!(format!("{found:.4}"), "0.1595");
    }

    #[test]
    fn the_textbook_value_of_mining() {
        let others: [&[f64]; 4] = [
            &[20_000.0, 11_000.0, 31_000.0, 8_000.0, 20_000.0],
            &[40_000.0, 10_000.0, 25_000.0, 9_000.0, 16_000.0],
            &[10_000.0, 11_000.0, 14_000.0, 14_000.0, 13_000.0],
            &[7_000.0, 7_500.0, 11_000.0, 1_500.0, 36_000.0],
        ];
        let found = krugman_of_mean(&[4_320.0, 7_811.0, 3_900.0, 2_300.0, 47_560.0], &others);
        assert_eq!(format!("{found:.4}"), "0.8619");
    }

    #[test]
    fn an_empty_region_has_no_structure() {
        let table = Matrix::from_rows(&[vec![0.0, 0.0], vec![1.0, 3.0]]).unwrap();
        let found = krugman(&table, &Totals::of(&table));
        assert!(found[0].is_nan());
        assert_eq!(found[1], 0.0);
    }
}
