//! Growth of each activity in each region between two periods.
//!
//! `x₂ / x₁ − 1`, a fraction. Page: `docs/methods/growth.md`.

use crate::matrix::Matrix;

/// Each region and activity, row after row: 0 unchanged, −1 gone. NaN unless both figures are known and the
/// earlier one is above zero.
pub fn growth(before: &Matrix, after: &Matrix) -> Vec<f64> {
    let pairs = before.stored().iter().zip(after.stored());
    pairs.map(|(&old, &new)| if old > 0.0 { new / old - 1.0 } else { f64::NAN }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_nothing_there_is_no_rate() {
        let before = Matrix::from_rows(&[vec![4.0, 4.0, 0.0, f64::NAN, 2.0]]).unwrap();
        let after = Matrix::from_rows(&[vec![5.0, 0.0, 1.0, 1.0, f64::NAN]]).unwrap();
        let found = growth(&before, &after);
        assert_eq!(found[..2], [0.25, -1.0]);
        assert!(found[2..].iter().all(|rate| rate.is_nan()));
    }
}
