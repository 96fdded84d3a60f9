//! Symmetric location quotient (Laursen): the same news as the quotient, from −1 to 1.
//!
//! `SLQ = (LQ − 1) / (LQ + 1)`. Page: `docs/methods/symmetric_location_quotient.md`.

use crate::location_quotient::location_quotient;
use crate::matrix::Matrix;
use crate::totals::Totals;

/// Each region and activity, row after row: −1 without the activity, 0 as in the reference, towards 1 the
/// more specialised. NaN where the location quotient is.
pub fn symmetric_location_quotient(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    location_quotient(matrix, totals).into_iter().map(symmetric).collect()
}

/// One quotient.
pub fn symmetric(quotient: f64) -> f64 {
    (quotient - 1.0) / (quotient + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotient_and_its_inverse_are_opposite() {
        assert_eq!((symmetric(0.0), symmetric(1.0), symmetric(3.0)), (-1.0, 0.0, 0.5));
        assert_eq!(symmetric(0.25), -symmetric(4.0));
        assert!(symmetric(f64::NAN).is_nan());
    }
}
