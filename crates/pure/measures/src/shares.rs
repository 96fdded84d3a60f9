//! Shares of a whole. What has no figure has no share and is left out of sums.

use crate::matrix::Matrix;
use crate::totals::{Totals, share};

/// Shares of a region's activities in its total; NaN without a figure or a total.
pub(crate) fn of_region<'a>(
    matrix: &'a Matrix,
    totals: &Totals,
    region: usize,
) -> impl Iterator<Item = f64> + 'a {
    let total = totals.regions[region];
    matrix.row(region).iter().map(move |&figure| share(figure, total))
}

/// Calls `each` with every region and activity that has a figure.
pub(crate) fn known(matrix: &Matrix, mut each: impl FnMut(usize, usize, f64)) {
    for region in 0..matrix.regions().len() {
        for (activity, &figure) in matrix.row(region).iter().enumerate() {
            if !figure.is_nan() {
                each(region, activity, figure);
            }
        }
    }
}

/// Values as shares of their sum. All NaN when the sum is not above zero.
pub(crate) fn normalised(values: &[f64]) -> Vec<f64> {
    let whole: f64 = values.iter().filter(|value| !value.is_nan()).sum();
    values.iter().map(|&value| share(value, whole)).collect()
}

/// Sum of what is defined; NaN when nothing is.
pub(crate) fn sum(terms: impl Iterator<Item = f64>) -> f64 {
    let mut sum = f64::NAN;
    for term in terms.filter(|term| !term.is_nan()) {
        sum = if sum.is_nan() { term } else { sum + term };
    }
    sum
}

/// Mean of what is defined, weighted. NaN when nothing is, or the weights add up to nothing.
pub(crate) fn weighted_mean(pairs: impl Iterator<Item = (f64, f64)>) -> f64 {
    let (mut above, mut below) = (0.0, 0.0);
    for (value, weight) in pairs.filter(|(value, weight)| !value.is_nan() && !weight.is_nan()) {
        above += value * weight;
        below += weight;
    }
    if below > 0.0 { above / below } else { f64::NAN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_defined_is_not_zero() {
        assert!(sum([f64::NAN].into_iter()).is_nan());
        assert_eq!(sum([1.0, f64::NAN, 2.0].into_iter()), 3.0);
        assert!(weighted_mean([(1.0, 0.0)].into_iter()).is_nan());
        assert!(normalised(&[0.0, 0.0]).iter().all(|share| share.is_nan()));
    }
}
