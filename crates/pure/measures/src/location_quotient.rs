//! Location quotient, also known as revealed comparative advantage (Balassa).
//!
//! `LQ = (x_ri / x_r) / (x_i / x)`: how many times the activity's share in the region is its share in
//! the reference. Page: `docs/methods/location_quotient.md`.

use crate::matrix::Matrix;
use crate::totals::Totals;

/// The quotient of each region and activity, row after row. NaN where the cell has no figure, or where
/// the region or the activity has no total to take a share of.
pub fn location_quotient(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let mut quotients = Vec::with_capacity(matrix.stored().len());
    for region in 0..matrix.regions().len() {
        let figures = matrix.row(region).iter().zip(&totals.activities);
        quotients
            .extend(figures.map(|(&figure, &activity)| {
                quotient(figure, totals.regions[region], activity, totals.total)
            }));
    }
    quotients
}

/// One quotient. In this order of operations a share that equals the reference gives exactly 1.
pub(crate) fn quotient(figure: f64, region: f64, activity: f64, total: f64) -> f64 {
    if region > 0.0 && activity > 0.0 && total > 0.0 {
        (figure / region) / (activity / total)
    } else {
        f64::NAN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_value_of_freiburg() {
        // Farhauer and Kröll 2013: 1714 of 79006 in the city, 879213 of 15593224 in the country.
        let found = quotient(1714.0, 79_006.0, 879_213.0, 15_593_224.0);
        assert!((found - 0.384_762_3).abs() < 5e-8, "{found}");
    }

    #[test]
    fn what_has_no_total_has_no_quotient() {
        let table = Matrix::from_rows(&[vec![0.0, 0.0], vec![2.0, 0.0]]).unwrap();
        let quotients = location_quotient(&table, &Totals::of(&table));
        assert!(quotients[0].is_nan() && quotients[1].is_nan() && quotients[3].is_nan());
        assert_eq!(quotients[2], 1.0);
    }
}
