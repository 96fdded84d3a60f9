//! Cluster stars, in the tradition of the European Cluster Observatory: one each for size, specialisation and
//! focus.
//!
//! Page: `docs/methods/cluster_stars.md`.

use crate::location_quotient::quotient;
use crate::matrix::Matrix;
use crate::totals::{Totals, share};
use thiserror::Error;

/// What a star is given for, not yet checked.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Thresholds {
    /// Which part of the regions is large enough in an activity: 0.1 for the first tenth.
    pub size: f64,
    /// Location quotient from which a region is specialised.
    pub specialisation: f64,
    /// Which part of the regions is focused enough on an activity.
    pub focus: f64,
    /// Figure below which a cell gets no star at all.
    pub minimum: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { size: 0.1, specialisation: 2.0, focus: 0.1, minimum: 0.0 }
    }
}

impl Thresholds {
    /// Only checked thresholds are used.
    pub fn check(self) -> Result<CheckedThresholds, ThresholdError> {
        let part = |value: f64| value > 0.0 && value <= 1.0;
        let named = [
            ("size", self.size, part(self.size), "above 0 and at most 1"),
            ("focus", self.focus, part(self.focus), "above 0 and at most 1"),
            ("specialisation", self.specialisation, self.specialisation > 0.0, "above 0"),
            ("minimum", self.minimum, self.minimum >= 0.0, "0 or more"),
        ];
        match named.into_iter().find(|(_, value, fits, _)| !fits || value.is_infinite()) {
            Some((name, value, _, allowed)) => {
                Err(ThresholdError { name, value: value.to_string(), allowed })
            }
            None => Ok(CheckedThresholds(self)),
        }
    }
}

/// Thresholds that have been checked.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CheckedThresholds(Thresholds);

/// A threshold that means nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the threshold for {name} must be {allowed}, not {value}")]
pub struct ThresholdError {
    /// Which one.
    pub name: &'static str,
    /// What was given.
    pub value: String,
    /// What may be given.
    pub allowed: &'static str,
}

/// Each region and activity, row after row: 0 to 3 stars. The first tenth of n regions is n/10 of them, rounded
/// up, so that there is always one; who is level with the last of them is in as well. NaN where the cell has no
/// figure.
pub fn cluster_stars(matrix: &Matrix, totals: &Totals, thresholds: &CheckedThresholds) -> Vec<f64> {
    let (regions, wide) = (matrix.regions().len(), matrix.activities().len());
    let mut stars = vec![f64::NAN; regions * wide];
    for activity in 0..wide {
        let sizes: Vec<f64> = (0..regions).map(|region| matrix.row(region)[activity]).collect();
        let of_regions = |region: usize| share(sizes[region], totals.regions[region]);
        let focus: Vec<f64> = (0..regions).map(of_regions).collect();
        let bars = Bars { size: bar(&sizes, thresholds.0.size), focus: bar(&focus, thresholds.0.focus) };
        for (region, (&size, &focus)) in sizes.iter().zip(&focus).enumerate() {
            let quotient = quotient(size, totals.regions[region], totals.activities[activity], totals.total);
            stars[region * wide + activity] = bars.stars(size, quotient, focus, &thresholds.0);
        }
    }
    stars
}

/// The least that still is among the first.
struct Bars {
    size: f64,
    focus: f64,
}

impl Bars {
    fn stars(&self, size: f64, quotient: f64, focus: f64, thresholds: &Thresholds) -> f64 {
        if size.is_nan() {
            return f64::NAN;
        }
        if size <= 0.0 || size < thresholds.minimum {
            return 0.0;
        }
        let earned = [size >= self.size, quotient >= thresholds.specialisation, focus >= self.focus];
        earned.into_iter().map(|star| f64::from(u8::from(star))).sum()
    }
}

fn bar(values: &[f64], part: f64) -> f64 {
    let mut known: Vec<f64> = values.iter().copied().filter(|value| !value.is_nan()).collect();
    known.sort_by(|a, b| b.total_cmp(a));
    // A part such as 0.1 of 30 is a hair above 3 in binary.
    let exact = part * known.len() as f64;
    let count = (exact - exact * f64::EPSILON).ceil();
    let last = known.iter().zip(1_u32..).find(|(_, rank)| f64::from(*rank) >= count);
    last.map_or(f64::NAN, |(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stars(rows: &[Vec<f64>], thresholds: Thresholds) -> Vec<f64> {
        let table = Matrix::from_rows(rows).unwrap();
        cluster_stars(&table, &Totals::of(&table), &thresholds.check().unwrap())
    }

    #[test]
    fn a_star_for_each_of_three() {
        let rows = [vec![80.0, 20.0], vec![100.0, 900.0], vec![9.0, 1.0], vec![f64::NAN, 900.0]];
        let found = stars(&rows, Thresholds::default());
        // Specialised only; large only; specialised and focused; unknown.
        assert_eq!([found[0], found[2], found[4]], [1.0, 1.0, 2.0]);
        assert!(found[6].is_nan());
    }

    #[test]
    fn too_small_is_no_cluster() {
        let rows = [vec![9.0, 1.0], vec![1.0, 90.0]];
        assert_eq!(stars(&rows, Thresholds::default())[0], 3.0);
        assert_eq!(stars(&rows, Thresholds { minimum: 10.0, ..Thresholds::default() })[0], 0.0);
        assert_eq!(stars(&[vec![0.0, 1.0]], Thresholds::default())[0], 0.0);
    }

    #[test]
    fn a_tenth_of_thirty_is_three() {
        let values: Vec<f64> = (1..=30).map(f64::from).collect();
        assert_eq!((bar(&values, 0.1), bar(&values, 0.11), bar(&values[..3], 0.1)), (28.0, 27.0, 3.0));
    }

    #[test]
    fn thresholds_are_checked() {
        for (size, specialisation, minimum) in
            [(0.0, 2.0, 0.0), (1.1, 2.0, 0.0), (0.1, f64::NAN, 0.0), (0.1, 2.0, -1.0)]
        {
            let wrong = Thresholds { size, specialisation, minimum, ..Thresholds::default() };
            assert!(wrong.check().is_err());
        }
        let error = Thresholds { focus: 2.0, ..Thresholds::default() }.check().unwrap_err();
        assert_eq!(error.to_string(), "the threshold for focus must be above 0 and at most 1, not 2");
    }
}
