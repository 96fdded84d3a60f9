//! Ellison and Glaeser's index: how concentrated an activity is beyond what large plants bring by chance.
//!
//! `γ = (G − (1 − q) H) / ((1 − q)(1 − H))`, `G = Σ (s_r − x_r)²`, `q = Σ x_r²`, `H` the Herfindahl index of
//! the plants. Page: `docs/methods/ellison_glaeser.md`.

mod coagglomeration;

pub use coagglomeration::coagglomeration;

use crate::matrix::Matrix;
use crate::shares;
use crate::totals::{Totals, share};

/// Each activity, from the Herfindahl index of its plants' sizes: 0 as if plants had been placed by chance,
/// above 0.05 commonly called strong. Zeros for the plants (all of them tiny) give the most that the index can
/// be. NaN for an activity without a figure or a total, with one plant only, without an index of its plants,
/// or when everything is in one region.
pub fn ellison_glaeser(matrix: &Matrix, totals: &Totals, plants: &[f64]) -> Vec<f64> {
    let spread = Spread::of(matrix, totals);
    let each = spread.apart.iter().enumerate();
    each.map(|(activity, &apart)| {
        let plants = plants.get(activity).copied().unwrap_or(f64::NAN);
        gamma(apart, spread.reference, plants)
    })
    .collect()
}

/// `G` of each activity and `q`.
pub(crate) struct Spread {
    /// Sum of squared differences between the activity's shares by region and the regions' shares.
    pub apart: Vec<f64>,
    /// Herfindahl index of the regions.
    pub reference: f64,
}

impl Spread {
    pub fn of(matrix: &Matrix, totals: &Totals) -> Self {
        let mut apart = vec![f64::NAN; matrix.activities().len()];
        shares::known(matrix, |region, activity, figure| {
            let term = share(figure, totals.activities[activity]) - totals.region_share(region);
            let sum = &mut apart[activity];
            *sum = if sum.is_nan() { term * term } else { *sum + term * term };
        });
        let regions = 0..matrix.regions().len();
        let reference = shares::sum(regions.map(|region| totals.region_share(region).powi(2)));
        Self { apart, reference }
    }
}

/// The index from its three parts.
pub fn gamma(apart: f64, reference: f64, plants: f64) -> f64 {
    let room = 1.0 - reference;
    if room > 0.0 && plants < 1.0 { (apart - room * plants) / (room * (1.0 - plants)) } else { f64::NAN }
}

/// How far `G` is from what chance gives, in standard deviations: from the plants' sizes and the regions'
/// shares in everything.
pub fn z_score(apart: f64, plants: &[f64], regions: &[f64]) -> f64 {
    let power = |values: &[f64], power: i32| values.iter().map(|value| value.powi(power)).sum::<f64>();
    let (plants, regions) = (shares::normalised(plants), shares::normalised(regions));
    let (second, third) = (power(&regions, 2), power(&regions, 3));
    let squares = power(&plants, 2);
    let by_size = squares * squares * (second - 2.0 * third + second * second);
    let by_giants = power(&plants, 4) * (second - 4.0 * third + 3.0 * second * second);
    (apart - (1.0 - second) * squares) / (2.0 * (by_size - by_giants)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Margins;
    use crate::herfindahl::herfindahl_of;

    #[test]
    fn the_textbook_value_of_vienna_linz_and_graz() {
        let plants = [200.0, 650.0, 12_000.0, 100.0, 50.0, 16_000.0, 13_000.0, 1500.0, 1500.0, 25_000.0];
        let figures = [13_000.0, 32_000.0, 25_000.0].map(|figure| vec![figure]);
        let regions = vec![500_000.0, 400_000.0, 100_000.0];
        let margins = Margins { regions: Some(regions), ..Margins::default() };
        let table = Matrix::from_rows(&figures).unwrap().with_margins(margins).unwrap();
        let found = ellison_glaeser(&table, &Totals::of(&table), &[herfindahl_of(&plants)]);
        assert_eq!(format!("{:.8}", found[0]), "0.05990628");
    }

    #[test]
    fn what_chance_cannot_place_has_no_index() {
        assert!(gamma(0.1, 0.5, 1.0).is_nan());
        assert!(gamma(0.1, 1.0, 0.2).is_nan());
        let table = Matrix::from_rows(&[vec![1.0, 0.0], vec![2.0, 0.0]]).unwrap();
        assert!(ellison_glaeser(&table, &Totals::of(&table), &[0.1, 0.1])[1].is_nan());
        assert!(ellison_glaeser(&table, &Totals::of(&table), &[])[0].is_nan());
    }

    #[test]
    fn tiny_plants_give_the_most() {
        let table = Matrix::from_rows(&[vec![9.0, 1.0], vec![1.0, 9.0]]).unwrap();
        let totals = Totals::of(&table);
        let (most, less) =
            (ellison_glaeser(&table, &totals, &[0.0; 2]), ellison_glaeser(&table, &totals, &[0.2; 2]));
        assert!((most[0] - 0.64).abs() < 1e-15);
        assert!(less[0] < most[0]);
    }
}
