//! Gini coefficient of location: how unequally an activity is spread, given how large the regions are.
//!
//! Page: `docs/methods/gini_location.md`.

use crate::gini::gini_of;
use crate::location_quotient::quotient;
use crate::matrix::Matrix;
use crate::totals::Totals;

/// Each activity: 0 when every region has the share in it that it has in everything. Each region counts the
/// same. NaN for an activity without a quotient.
pub fn gini_location(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    let regions = matrix.regions().len();
    let of_activity = |activity: usize| {
        let quotient = |region: usize| {
            let figure = matrix.row(region)[activity];
            quotient(figure, totals.regions[region], totals.activities[activity], totals.total)
        };
        gini_of(&(0..regions).map(quotient).collect::<Vec<_>>())
    };
    (0..matrix.activities().len()).map(of_activity).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Margins;
    use crate::gini::gini_weighted;
    use crate::location_quotient::location_quotient;

    #[test]
    fn the_textbook_value_of_farhauer_and_kroell() {
        let own = [500.0, 500.0, 1000.0, 7000.0, 1000.0].map(|figure| vec![figure]);
        let regions = vec![20_000.0, 15_000.0, 20_000.0, 40_000.0, 5_000.0];
        let margins = Margins { regions: Some(regions), ..Margins::default() };
        let table = Matrix::from_rows(&own).unwrap().with_margins(margins).unwrap();
        let found = gini_location(&table, &Totals::of(&table))[0];
        assert_eq!(format!("{found:.7}"), "0.4068966");
    }

    /// Krugman's locational Gini weighs regions by size; one package prints half of it.
    #[test]
    fn the_weighted_form_is_that_of_the_other_package() {
        let rows = [
            vec![100.0, 0.0, 0.0, 0.0, 0.0],
            vec![0.0, 15.0, 5.0, 70.0, 10.0],
            vec![0.0, 20.0, 10.0, 20.0, 50.0],
            vec![0.0, 25.0, 30.0, 5.0, 40.0],
            vec![0.0, 40.0, 55.0, 5.0, 0.0],
        ];
        let table = Matrix::from_rows(&rows).unwrap();
        let totals = Totals::of(&table);
        let quotients = location_quotient(&table, &totals);
        let half = |activity: usize| {
            let column: Vec<f64> = quotients.iter().skip(activity).step_by(5).copied().collect();
            format!("{:.2}", gini_weighted(&column, &totals.regions) / 2.0)
        };
        assert_eq!([0, 1, 2, 3, 4].map(half), ["0.40", "0.18", "0.27", "0.31", "0.28"]);
    }
}
