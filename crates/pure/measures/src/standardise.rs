//! Mean off, spread to one: the scale on which indices are read.

use crate::settings::Spread;

/// Mean and spread of the values that are defined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Mean.
    pub mean: f64,
    /// Standard deviation as the setting says.
    pub spread: f64,
}

impl Scale {
    /// Of the values that are not NaN. `repeats` is how many rows of a long table each of them stands in.
    pub fn of(values: &[f64], spread: Spread, repeats: usize) -> Self {
        let known = || values.iter().filter(|value| !value.is_nan());
        let count = known().count() as f64;
        let mean = known().sum::<f64>() / count;
        let squares: f64 = known().map(|value| (value - mean) * (value - mean)).sum();
        let spread = match spread {
            Spread::Population => (squares / count).sqrt(),
            Spread::Sample => (squares / (count - 1.0)).sqrt(),
            Spread::LongSample => {
                let repeats = repeats as f64;
                (squares * repeats / (count * repeats - 1.0)).sqrt()
            }
        };
        Self { mean, spread }
    }

    /// Values on this scale; NaN where nothing varies.
    pub fn apply(self, values: &[f64]) -> Vec<f64> {
        values.iter().map(|value| self.one(*value)).collect()
    }

    fn one(self, value: f64) -> f64 {
        if self.spread > 0.0 { (value - self.mean) / self.spread } else { f64::NAN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spread_divides_by_its_own_count() {
        let values = [1.0, f64::NAN, 3.0];
        assert_eq!(Scale::of(&values, Spread::Population, 5), Scale { mean: 2.0, spread: 1.0 });
        assert_eq!(Scale::of(&values, Spread::Sample, 5).spread, 2.0_f64.sqrt());
        assert_eq!(Scale::of(&values, Spread::LongSample, 5).spread, (10.0_f64 / 9.0).sqrt());
        assert!(Scale::of(&[2.0, 2.0], Spread::Population, 1).apply(&[2.0])[0].is_nan());
    }
}
