//! Pseudo-random numbers from a seed that the caller gives: the same seed, the same numbers, on any machine
//! and any number of processors. For resampling; not for secrets.
//!
//! xoshiro256++ of Blackman and Vigna, started by SplitMix64.

mod poisson;

/// A stream of numbers.
#[derive(Debug, Clone)]
pub struct Random {
    state: [u64; 4],
}

impl Random {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        let mut seed = seed;
        Self { state: std::array::from_fn(|_| split_mix(&mut seed)) }
    }

    /// One of many independent streams of a seed, such as one for each draw, so that draws may be made in any
    /// order.
    pub fn of_draw(seed: u64, draw: u64) -> Self {
        let mut draw = draw;
        Self::new(seed ^ split_mix(&mut draw))
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number from 0 to below 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number below `bound`, all alike; 0 when there is none. What would favour some numbers is drawn again.
    #[expect(clippy::cast_possible_truncation, reason = "what is below a usize is one")]
    pub fn below(&mut self, bound: usize) -> usize {
        let range = bound as u64;
        if range == 0 {
            return 0;
        }
        let reject = range.wrapping_neg() % range;
        loop {
            let (low, high) = self.bits().carrying_mul(range, 0);
            if low >= reject {
                return high as usize;
            }
        }
    }

    /// Puts the items in an order by chance, all orders alike (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Vigna's SplitMix64.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_sequences() {
        let mut seed = 1_234_567;
        assert_eq!(split_mix(&mut seed), 6_457_827_717_110_365_317);
        assert_eq!(split_mix(&mut seed), 3_203_168_211_198_807_973);
        let mut random = Random { state: [1, 2, 3, 4] };
        assert_eq!(
            [random.bits(), random.bits(), random.bits()],
            [41_943_041, 58_720_359, 3_588_806_011_781_223]
        );
    }

    #[test]
    fn all_numbers_below_a_bound_are_alike() {
        let mut random = Random::new(7);
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[random.below(6)] += 1;
        }
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 400), "{counts:?}");
        assert_eq!(random.below(0), 0);
        let mean = (0..10_000).map(|_| random.unit()).sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.02);
    }

    #[test]
    fn all_orders_are_alike() {
        let mut random = Random::new(3);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut order = [0, 1, 2, 3];
            random.shuffle(&mut order);
            *counts.entry(order).or_insert(0_u32) += 1;
        }
        assert_eq!(counts.len(), 24);
        assert!(counts.values().all(|count| count.abs_diff(1_000) < 150), "{counts:?}");
    }

    #[test]
    fn draws_have_streams_of_their_own() {
        assert_eq!(Random::of_draw(1, 2).bits(), Random::of_draw(1, 2).bits());
        assert_ne!(Random::of_draw(1, 2).bits(), Random::of_draw(1, 3).bits());
        assert_ne!(Random::of_draw(1, 2).bits(), Random::of_draw(2, 2).bits());
    }
}
