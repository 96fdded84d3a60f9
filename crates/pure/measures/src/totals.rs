//! Totals that shares are taken of.

use crate::matrix::Matrix;

/// Totals by region, by activity and of everything, in the unit of the figures.
///
/// A total that the source states (or that the caller gives as a reference) is used; otherwise the
/// figures of the table are added up, and what has no figure is left out of the sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// Total of each region.
    pub regions: Vec<f64>,
    /// Total of each activity.
    pub activities: Vec<f64>,
    /// Total of everything.
    pub total: f64,
}

impl Totals {
    /// The totals of a table.
    pub fn of(matrix: &Matrix) -> Self {
        let wide = matrix.activities().len();
        let mut regions = vec![0.0; matrix.regions().len()];
        let mut activities = vec![0.0; wide];
        for (region, sum) in regions.iter_mut().enumerate() {
            for (activity, &figure) in activities.iter_mut().zip(matrix.row(region)) {
                let figure = if figure.is_nan() { 0.0 } else { figure };
                *sum += figure;
                *activity += figure;
            }
        }
        let margins = matrix.margins();
        prefer(&mut regions, margins.regions.as_deref());
        prefer(&mut activities, margins.activities.as_deref());
        // Where only some totals are stated, the others are added up beside them: no part may exceed the whole.
        let added = || if margins.activities.is_some() { activities.iter() } else { regions.iter() }.sum();
        let total = margins
            .total
            .or_else(|| margins.activities.as_deref().and_then(complete))
            .or_else(|| margins.regions.as_deref().and_then(complete))
            .unwrap_or_else(added);
        Self { regions, activities, total }
    }

    /// Share of an activity in everything; NaN when there is nothing.
    pub fn activity_share(&self, activity: usize) -> f64 {
        share(self.activities[activity], self.total)
    }

    /// Share of a region in everything; NaN when there is nothing.
    pub fn region_share(&self, region: usize) -> f64 {
        share(self.regions[region], self.total)
    }
}

/// The sum, if every total is stated.
fn complete(stated: &[f64]) -> Option<f64> {
    let sum: f64 = stated.iter().sum();
    (!sum.is_nan()).then_some(sum)
}

fn prefer(sums: &mut [f64], stated: Option<&[f64]>) {
    for (sum, &stated) in sums.iter_mut().zip(stated.unwrap_or_default()) {
        if !stated.is_nan() {
            *sum = stated;
        }
    }
}

/// A part of a whole; NaN when the whole is nothing, because then no share is defined.
pub(crate) fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { f64::NAN }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Margins;

    #[test]
    fn stated_totals_go_before_sums() {
        let table = Matrix::from_rows(&[vec![1.0, f64::NAN], vec![3.0, 4.0]]).unwrap();
        let summed = Totals::of(&table);
        assert_eq!((summed.regions, summed.activities, summed.total), (vec![1.0, 7.0], vec![4.0, 4.0], 8.0));
        let margins = Margins { activities: Some(vec![10.0, 20.0]), ..Margins::default() };
        let stated = Totals::of(&table.clone().with_margins(margins).unwrap());
        assert_eq!((stated.activities, stated.total), (vec![10.0, 20.0], 30.0));
        let margins = Margins { regions: Some(vec![f64::NAN, 100.0]), ..Margins::default() };
        let stated = Totals::of(&table.clone().with_margins(margins).unwrap());
        assert_eq!((stated.regions, stated.total), (vec![1.0, 100.0], 101.0));
        let margins = Margins { regions: Some(vec![f64::NAN, 9.0]), total: Some(50.0), activities: None };
        let stated = Totals::of(&table.with_margins(margins).unwrap());
        assert_eq!((stated.regions, stated.total), (vec![1.0, 9.0], 50.0));
    }

    #[test]
    fn nothing_has_no_shares() {
        assert!(share(0.0, 0.0).is_nan());
    }
}
