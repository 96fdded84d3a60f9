//! Counts as they fall by chance around a mean.

use super::Random;

/// Mean below which multiplying is quicker than rejecting.
const SMALL: f64 = 10.0;

impl Random {
    /// A count from the Poisson distribution. A mean that is not above zero gives zero.
    pub fn poisson(&mut self, mean: f64) -> f64 {
        if mean.is_nan() || mean <= 0.0 {
            0.0
        } else if mean < SMALL {
            self.poisson_small(mean)
        } else {
            self.poisson_large(mean)
        }
    }

    /// Knuth: as many as fit into one unit of waiting.
    fn poisson_small(&mut self, mean: f64) -> f64 {
        let (limit, mut product, mut count) = ((-mean).exp(), self.unit(), 0.0);
        while product > limit {
            product *= self.unit();
            count += 1.0;
        }
        count
    }

    /// Hörmann (1993), transformed rejection with squeeze (PTRS).
    fn poisson_large(&mut self, mean: f64) -> f64 {
        let slope = 0.931 + 2.53 * mean.sqrt();
        let bend = -0.059 + 0.024_83 * slope;
        let scale = 1.1239 + 1.1328 / (slope - 3.4);
        let quick = 0.9277 - 3.6224 / (slope - 2.0);
        loop {
            let (place, height) = (self.unit() - 0.5, self.unit());
            let tail = 0.5 - place.abs();
            let count = ((2.0 * bend / tail + slope) * place + mean + 0.43).floor();
            if tail >= 0.07 && height <= quick {
                return count;
            }
            if count < 0.0 || (tail < 0.013 && height > tail) {
                continue;
            }
            let proposed = (height * scale / (bend / (tail * tail) + slope)).ln();
            if proposed <= count * mean.ln() - mean - ln_factorial(count) {
                return count;
            }
        }
    }
}

/// ln n!, by Stirling's series above what is quickly multiplied.
fn ln_factorial(count: f64) -> f64 {
    if count < 20.0 {
        return (2..=20).map(f64::from).take_while(|factor| *factor <= count).map(f64::ln).sum();
    }
    let inverse = 1.0 / count;
    let square = inverse * inverse;
    let correction = inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square / 1260.0));
    (count + 0.5) * count.ln() - count + 0.5 * std::f64::consts::TAU.ln() + correction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stirling_meets_the_product() {
        let product: f64 = (2..=25).map(|factor| f64::from(factor).ln()).sum();
        assert!((ln_factorial(25.0) - product).abs() < 1e-10);
        assert_eq!(ln_factorial(0.0), 0.0);
        assert!((ln_factorial(19.0) - ln_factorial(20.0) + 20.0_f64.ln()).abs() < 1e-9);
    }

    #[test]
    fn mean_and_variance_are_the_same() {
        let mut random = Random::new(3);
        for mean in [0.4, 4.0, 12.0, 350.0] {
            let draws: Vec<f64> = (0..40_000).map(|_| random.poisson(mean)).collect();
            let average = draws.iter().sum::<f64>() / 40_000.0;
            let variance = draws.iter().map(|draw| (draw - average).powi(2)).sum::<f64>() / 40_000.0;
            assert!((average / mean - 1.0).abs() < 0.03, "{mean}: {average}");
            assert!((variance / mean - 1.0).abs() < 0.05, "{mean}: {variance}");
        }
        assert_eq!((random.poisson(0.0), random.poisson(-1.0), random.poisson(f64::NAN)), (0.0, 0.0, 0.0));
    }
}
