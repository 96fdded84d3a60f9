//! Whether a group of activities sits together beyond what each of them does on its own.

use super::Spread;
use crate::matrix::Matrix;
use crate::totals::{Totals, share};

/// Ellison and Glaeser (1997) for the activities with these numbers:
/// `γc = (G / (1 − q) − H − Σ γ_i w_i² (1 − H_i)) / (1 − Σ w_i²)`, `w` their shares in the group,
/// `H = Σ w_i² H_i`. `plants` has the Herfindahl index of every activity of the table. 0: the activities are
/// near each other only by chance; the index of each alone: their plants do not mind which of them is near.
/// NaN for a group of fewer than two activities with figures, or where one of their own indices is NaN.
pub fn coagglomeration(matrix: &Matrix, totals: &Totals, plants: &[f64], group: &[usize]) -> f64 {
    let whole: f64 = group.iter().map(|&activity| totals.activities[activity]).sum();
    let weights: Vec<f64> = group.iter().map(|&activity| share(totals.activities[activity], whole)).collect();
    let spread = Spread::of(matrix, totals);
    let room = 1.0 - spread.reference;
    let (mut squares, mut chance) = (0.0, 0.0);
    for (&activity, &weight) in group.iter().zip(&weights) {
        let plants = plants.get(activity).copied().unwrap_or(f64::NAN);
        let own = super::gamma(spread.apart[activity], spread.reference, plants);
        squares += weight * weight;
        chance += weight * weight * (plants + own * (1.0 - plants));
    }
    if squares > 0.0 && squares < 1.0 && room > 0.0 {
        (together(matrix, totals, group, &weights) / room - chance) / (1.0 - squares)
    } else {
        f64::NAN
    }
}

/// `G` of the group as if it were one activity.
fn together(matrix: &Matrix, totals: &Totals, group: &[usize], weights: &[f64]) -> f64 {
    let of_region = |region: usize| {
        let parts = group.iter().zip(weights).map(|(&activity, &weight)| {
            let own = share(matrix.row(region)[activity], totals.activities[activity]);
            if own.is_nan() { 0.0 } else { weight * own }
        });
        (parts.sum::<f64>() - totals.region_share(region)).powi(2)
    };
    (0..matrix.regions().len()).map(of_region).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With tiny plants the index is the covariance of the two spreads: 0.6 for twins, and negative for those
    /// that avoid each other.
    #[test]
    fn twins_attract_and_opposites_repel() {
        let rows = [vec![80.0, 80.0, 20.0, 220.0], vec![20.0, 20.0, 80.0, 280.0]];
        let table = Matrix::from_rows(&rows).unwrap();
        let totals = Totals::of(&table);
        let index = |group: &[usize]| coagglomeration(&table, &totals, &[0.0; 4], group);
        let alone = super::super::ellison_glaeser(&table, &totals, &[0.0; 4])[0];
        assert!((index(&[0, 1]) - alone).abs() < 1e-12);
        assert!((index(&[0, 2]) + alone).abs() < 1e-12);
        assert!(index(&[0]).is_nan() && index(&[]).is_nan());
    }
}
