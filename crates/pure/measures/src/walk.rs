//! The walk between regions and activities, and its second eigenvector, from which complexity is read.
//!
//! The square matrix is never formed: a Lanczos iteration multiplies by the marks themselves. The first
//! eigenvector is known beforehand and kept out.

mod krylov;
mod parts;
mod tridiagonal;

use crate::marked_sums::{Rows, of_vector};
use crate::presence::Presence;
use krylov::Operator;
pub use parts::parts;

/// Complexity of regions and activities before it is standardised, on one scale and with one sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Walk {
    /// By region, the mean of `activities` over what is present; NaN for a region with nothing.
    pub regions: Vec<f64>,
    /// By activity; NaN for an activity that is nowhere.
    pub activities: Vec<f64>,
    /// How well it is determined.
    pub quality: Quality,
}

/// How well the second eigenvector is determined.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Quality {
    /// The second eigenvalue, 0…1. At 1 the regions fall apart into groups that share nothing.
    pub second: f64,
    /// The third, as far as the iteration met it: an eigenvalue that occurs twice is met once. Close to the
    /// second, the vector is one of many that are as good.
    pub third: f64,
    /// What is left when the vector is put into its equation.
    pub residual: f64,
    /// Steps taken.
    pub steps: usize,
}

/// The second eigenvector of the walk; `None` when fewer than two regions or activities have anything,
/// when all regions look the same, or when they fall apart into three groups or more that share nothing:
/// the eigenvector is then one of many.
pub fn walk(presence: &Presence) -> Option<Walk> {
    let (diversity, ubiquity) = (weights(&presence.diversity()), weights(&presence.ubiquity()));
    let filled = |weights: &[f64]| weights.iter().filter(|weight| **weight > 0.0).count();
    let (regions, activities) = (filled(&diversity), filled(&ubiquity));
    if regions < 2 || activities < 2 || parts(presence) > 2 {
        return None;
    }
    let solved = if regions <= activities {
        solve(&presence.by_region(), &presence.by_activity(), &diversity, &ubiquity)?
    } else {
        solve(&presence.by_activity(), &presence.by_region(), &ubiquity, &diversity)?
    };
    let (vector, quality) = solved;
    let mut of_activities = Vec::new();
    if regions <= activities {
        mean(&presence.by_activity(), &vector, &ubiquity, &mut of_activities);
    } else {
        of_activities = undefined_where_empty(vector, &ubiquity);
    }
    let mut of_regions = Vec::new();
    let known: Vec<f64> =
        of_activities.iter().map(|value| if value.is_nan() { 0.0 } else { *value }).collect();
    mean(&presence.by_region(), &known, &diversity, &mut of_regions);
    let sign = sign(&of_regions, &diversity, &of_activities, &ubiquity);
    of_regions.iter_mut().chain(&mut of_activities).for_each(|value| *value *= sign);
    Some(Walk { regions: of_regions, activities: of_activities, quality })
}

fn weights(counts: &[u32]) -> Vec<f64> {
    counts.iter().map(|&count| f64::from(count)).collect()
}

fn undefined_where_empty(mut values: Vec<f64>, weights: &[f64]) -> Vec<f64> {
    for (value, weight) in values.iter_mut().zip(weights) {
        if *weight <= 0.0 {
            *value = f64::NAN;
        }
    }
    values
}

/// Mean of the other side's values over the marks of each row; NaN for a row without marks.
fn mean(rows: &impl Rows, values: &[f64], weights: &[f64], out: &mut Vec<f64>) {
    of_vector(rows, weights.len(), values, out);
    for (sum, weight) in out.iter_mut().zip(weights) {
        *sum = if *weight > 0.0 { *sum / weight } else { f64::NAN };
    }
}

/// The normalised walk to the other side and back, on the side with fewer rows.
struct There<'a, A, B> {
    own: &'a A,
    other: &'a B,
    /// `1 / √weight` of the own side, 0 where there is nothing.
    own_root: Vec<f64>,
    /// `1 / weight` of the other side.
    other_inverse: Vec<f64>,
    scaled: Vec<f64>,
    between: Vec<f64>,
}

impl<A: Rows, B: Rows> Operator for There<'_, A, B> {
    fn apply(&mut self, vector: &[f64], out: &mut Vec<f64>) {
        self.scaled.clear();
        self.scaled.extend(vector.iter().zip(&self.own_root).map(|(value, root)| value * root));
        of_vector(self.other, self.other_inverse.len(), &self.scaled, &mut self.between);
        self.between.iter_mut().zip(&self.other_inverse).for_each(|(value, inverse)| *value *= inverse);
        of_vector(self.own, self.own_root.len(), &self.between, out);
        out.iter_mut().zip(&self.own_root).for_each(|(value, root)| *value *= root);
    }
}

fn solve<A: Rows, B: Rows>(
    own: &A,
    other: &B,
    own_weights: &[f64],
    other_weights: &[f64],
) -> Option<(Vec<f64>, Quality)> {
    let inverse = |weight: &f64| if *weight > 0.0 { 1.0 / weight } else { 0.0 };
    let own_root: Vec<f64> = own_weights.iter().map(|weight| inverse(weight).sqrt()).collect();
    let first: Vec<f64> = own_weights.iter().map(|weight| weight.sqrt()).collect();
    let mut there = There {
        own,
        other,
        own_root,
        other_inverse: other_weights.iter().map(inverse).collect(),
        scaled: Vec::new(),
        between: Vec::new(),
    };
    let (mut vector, quality) = krylov::leading_without(&mut there, &first)?;
    vector.iter_mut().zip(&there.own_root).for_each(|(value, root)| *value *= root);
    Some((vector, quality))
}

/// Complexity goes with diversity. Where all regions are equally diverse, it goes against ubiquity; where
/// that says nothing either, its largest value is positive.
fn sign(regions: &[f64], diversity: &[f64], activities: &[f64], ubiquity: &[f64]) -> f64 {
    if let Some(sign) = sign_of_correlation(regions, diversity) {
        return sign;
    }
    if let Some(sign) = sign_of_correlation(activities, ubiquity) {
        return -sign;
    }
    let largest = regions.iter().filter(|value| !value.is_nan());
    largest.copied().max_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or(1.0).signum()
}

/// Correlation that is no more than rounding.
const NO_CORRELATION: f64 = 1e-9;

/// Sign of the correlation; `None` where there is none, so that rounding does not choose.
fn sign_of_correlation(values: &[f64], weights: &[f64]) -> Option<f64> {
    let known = || values.iter().zip(weights).filter(|(value, _)| !value.is_nan());
    let count = known().count() as f64;
    let mean = |of: fn((&f64, &f64)) -> f64| known().map(of).sum::<f64>() / count;
    let (middle, weight) = (mean(|(value, _)| *value), mean(|(_, weight)| *weight));
    let (mut both, mut own, mut other) = (0.0, 0.0, 0.0);
    for (&value, &of) in known() {
        let (value, of) = (value - middle, of - weight);
        both += value * of;
        own += value * value;
        other += of * of;
    }
    let correlation = both / (own * other).sqrt();
    (correlation.abs() > NO_CORRELATION).then(|| correlation.signum())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A staircase: the most diverse region has everything, the next all but the rarest, and so on.
    fn staircase(size: usize) -> Presence {
        Presence::from_marks(size, size, |region, activity| activity <= region)
    }

    #[test]
    fn rarer_is_more_complex() {
        let walk = walk(&staircase(6)).unwrap();
        assert!(walk.regions.is_sorted(), "{:?}", walk.regions);
        assert!(walk.activities.is_sorted(), "{:?}", walk.activities);
        assert!(walk.quality.residual < 1e-12 && walk.quality.second < 1.0);
    }

    #[test]
    fn both_sides_solve_the_same_equation() {
        for (regions, activities) in [(9, 23), (23, 9), (80, 75)] {
            let mark = |r: usize, a: usize| a == 0 || r == 0 || (((r + 3) * (a + 7) * 40_503) >> 5) % 11 < 5;
            let presence = Presence::from_marks(regions, activities, mark);
            let walk = walk(&presence).unwrap();
            let diversity = weights(&presence.diversity());
            let ubiquity = weights(&presence.ubiquity());
            let (mut back, mut forth) = (Vec::new(), Vec::new());
            mean(&presence.by_activity(), &walk.regions, &ubiquity, &mut back);
            for (found, expected) in back.iter().zip(&walk.activities) {
                let gap = (found - expected * walk.quality.second).abs();
                assert!(gap < 1e-11, "{regions}×{activities}: {gap} {:?}", walk.quality);
            }
            mean(&presence.by_region(), &walk.activities, &diversity, &mut forth);
            assert!(forth.iter().zip(&walk.regions).all(|(a, b)| (a - b).abs() < 1e-13));
        }
    }

    #[test]
    fn nothing_to_compare_has_no_complexity() {
        assert_eq!(walk(&Presence::from_marks(3, 3, |_, _| false)), None);
        assert_eq!(walk(&Presence::from_marks(1, 9, |_, _| true)), None);
        assert_eq!(walk(&Presence::from_marks(4, 4, |_, _| true)), None, "all look the same");
    }

    #[test]
    fn empty_rows_stay_out() {
        let with = Presence::from_marks(7, 7, |r, a| r != 3 && a != 5 && a <= r);
        let walk = walk(&with).unwrap();
        assert!(walk.regions[3].is_nan() && walk.activities[5].is_nan());
        assert_eq!(walk.regions.iter().filter(|value| value.is_nan()).count(), 1);
    }
}
