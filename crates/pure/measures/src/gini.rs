//! Gini coefficient of amounts, the common part of [`crate::gini_specialisation`] and
//! [`crate::gini_location`].

/// Each amount counting the same: 0 when all are alike, (n − 1)/n when one has all. Amounts that are not
/// defined are left out; NaN without any, or when they add up to nothing.
pub fn gini_of(amounts: &[f64]) -> f64 {
    let sorted = sorted(amounts.iter().map(|&amount| (amount, 1.0)));
    let (count, whole) = (sorted.len() as f64, sorted.iter().map(|pair| pair.0).sum::<f64>());
    let ranked: f64 =
        sorted.iter().enumerate().map(|(rank, (amount, _))| (2.0 * rank as f64 + 1.0 - count) * amount).sum();
    if whole > 0.0 { ranked / (count * whole) } else { f64::NAN }
}

/// The same on a scale that reaches 1; NaN for fewer than two amounts.
pub fn gini_normalised(amounts: &[f64]) -> f64 {
    let count = amounts.iter().filter(|amount| !amount.is_nan()).count() as f64;
    if count < 2.0 { f64::NAN } else { gini_of(amounts) * count / (count - 1.0) }
}

/// Amounts per head with the number of heads: twice the area between the Lorenz curve and equality.
/// A pair with an undefined part is left out.
pub fn gini_weighted(amounts: &[f64], weights: &[f64]) -> f64 {
    let sorted = sorted(amounts.iter().copied().zip(weights.iter().copied()));
    let heads: f64 = sorted.iter().map(|pair| pair.1).sum();
    let whole: f64 = sorted.iter().map(|(amount, weight)| amount * weight).sum();
    if !(heads > 0.0 && whole > 0.0) {
        return f64::NAN;
    }
    let (mut below, mut curve) = (0.0, 0.0);
    for (amount, weight) in sorted {
        let above = curve + amount * weight / whole;
        below += weight / heads * (curve + above);
        curve = above;
    }
    1.0 - below
}

fn sorted(pairs: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut pairs: Vec<_> = pairs.filter(|(amount, weight)| !amount.is_nan() && !weight.is_nan()).collect();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_values_of_doersam() {
        let market = [20.0, 50.0, 20.0, 10.0];
        assert!((gini_of(&market) - 0.3).abs() < 1e-15);
        assert!((gini_normalised(&market) - 0.4).abs() < 1e-15);
        let income = [500.0, 1500.0, 2500.0, 4000.0, 7500.0, 15_000.0];
        let size = [1000.0, 1200.0, 1600.0, 400.0, 200.0, 600.0];
        assert_eq!(format!("{:.4}", gini_weighted(&income, &size)), "0.5278");
    }

    #[test]
    fn equal_weights_are_no_weights() {
        let amounts = [3.0, 1.0, f64::NAN, 4.0, 1.0, 5.0];
        assert!((gini_of(&amounts) - gini_weighted(&amounts, &[2.0; 6])).abs() < 1e-15);
        assert_eq!(gini_of(&[2.0; 3]), 0.0);
        assert!(gini_of(&[0.0, 0.0]).is_nan() && gini_of(&[]).is_nan());
    }
}
