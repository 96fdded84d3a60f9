//! Herfindahl–Hirschman index: how much of a region is in few activities.
//!
//! `H_r = Σ_i (x_ri / x_r)²`, not normalised. Page: `docs/methods/herfindahl.md`.

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::Totals;

/// Each region: 1/n when n activities are alike, 1 with a single one. NaN for a region without a figure or
/// a total. Where the source states a total above the sum of the figures, this is the least it can be.
pub fn herfindahl(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let regions = 0..matrix.regions().len();
    regions.map(|region| squares(shares::of_region(matrix, totals, region))).collect()
}

/// The index of amounts, which need not add up to 1.
pub fn herfindahl_of(amounts: &[f64]) -> f64 {
    squares(shares::normalised(amounts).into_iter())
}

fn squares(shares: impl Iterator<Item = f64>) -> f64 {
    shares::sum(shares.map(|share| share * share))
}

/// On a scale from 0 (all alike) to 1, among `count` activities. NaN for fewer than two.
pub fn normalised(index: f64, count: usize) -> f64 {
    let even = 1.0 / count as f64;
    if count < 2 { f64::NAN } else { (index - even) / (1.0 - even) }
}

/// How many activities of the same size would give this index.
pub fn equivalent_number(index: f64) -> f64 {
    1.0 / index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_values_of_doersam() {
        let index = herfindahl_of(&[20.0, 50.0, 20.0, 10.0]);
        assert!((index - 0.34).abs() < 1e-15);
        assert!((normalised(index, 4) - 0.12).abs() < 1e-15);
        assert_eq!(format!("{:.2}", equivalent_number(index)), "2.94");
    }

    #[test]
    fn gaps_are_left_out_and_an_empty_region_has_none() {
        let nan = f64::NAN;
        let table = Matrix::from_rows(&[vec![1.0, nan, 1.0], vec![0.0; 3], vec![nan; 3]]).unwrap();
        let found = herfindahl(&table, &Totals::of(&table));
        assert_eq!(found[0], 0.5);
        assert!(found[1].is_nan() && found[2].is_nan());
        assert!(normalised(1.0, 1).is_nan());
    }
}
