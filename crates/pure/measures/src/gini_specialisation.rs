//! Gini coefficient of specialisation: how unequal a region's location quotients are.
//!
//! Page: `docs/methods/gini_specialisation.md`.

use crate::gini::gini_of;
use crate::location_quotient::location_quotient;
use crate::matrix::Matrix;
use crate::totals::Totals;

/// Each region: 0 when every activity weighs as in the reference. Each activity counts the same. NaN for a
/// region without a quotient.
pub fn gini_specialisation(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let wide = matrix.activities().len();
    if wide == 0 {
        return vec![f64::NAN; matrix.regions().len()];
    }
    location_quotient(matrix, totals).chunks(wide).map(gini_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Margins;

    #[test]
    fn the_textbook_value_of_farhauer_and_kroell() {
        let own = vec![700.0, 600.0, 500.0, 10_000.0, 40_000.0];
        let reference = vec![30_000.0, 15_000.0, 10_000.0, 60_000.0, 50_000.0];
        let margins = Margins { activities: Some(reference), ..Margins::default() };
        let table = Matrix::from_rows(&[own]).unwrap().with_margins(margins).unwrap();
        let found = gini_specialisation(&table, &Totals::of(&table))[0];
        assert_eq!(format!("{found:.7}"), "0.6222222");
    }

    #[test]
    fn an_activity_that_nobody_has_does_not_count() {
        let table = Matrix::from_rows(&[vec![1.0, 0.0, 3.0], vec![1.0, 0.0, 1.0]]).unwrap();
        let without = Matrix::from_rows(&[vec![1.0, 3.0], vec![1.0, 1.0]]).unwrap();
        let found = gini_specialisation(&table, &Totals::of(&table));
        assert_eq!(found, gini_specialisation(&without, &Totals::of(&without)));
    }
}
