//! Would two regions overlap as much if it were chance which region declares which priority?

use rozum_measures::random::Random;

/// Draws of the test.
pub const DRAWS: u32 = 9_999;

/// Seed of the draws: the same strategies, the same p-values, on any machine.
pub const SEED: u64 = 2_027;

/// A p up to this is rare: of one pair alone, chance is then a poor explanation; of many pairs some are always so rare.
/// Fisher's customary level, nothing more.
pub const RARE: f64 = 0.05;

/// What the test says of two regions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// Sum of the weights of their overlaps.
    pub score: u32,
    /// Mean of the sum over the draws.
    pub expected: f64,
    /// `(1 + draws that reach the score) / (1 + draws)`.
    pub p_value: f64,
    /// Part of the draws whose own p would be at most [`RARE`]: below it, because few sums are possible; 0 where even the
    /// largest sum is not rare.
    pub rare: f64,
}

/// Tests every pair of `count` regions. `regions` says whose each priority is; `weights` which two priorities overlap and
/// how much: matches within a region too, for a draw may part them. A draw deals out the priorities anew, each region keeping its number of them; what overlaps with what stays.
///
/// The pair of the regions i < j stands at `pair_index(i, j, count)`.
pub fn chances(
    regions: &[usize],
    count: usize,
    weights: &[((usize, usize), u32)],
    draws: u32,
    seed: u64,
) -> Vec<Chance> {
    let observed = scores(regions, count, weights);
    let mut drawn: Vec<Vec<u32>> = vec![Vec::new(); observed.len()];
    let mut dealt = regions.to_vec();
    let mut random = Random::new(seed);
    for _ in 0..draws {
        random.shuffle(&mut dealt);
        for (all, score) in drawn.iter_mut().zip(scores(&dealt, count, weights)) {
            all.push(score);
        }
    }
    observed.into_iter().zip(drawn).map(|(score, drawn)| Chance::of(score, drawn)).collect()
}

impl Chance {
    fn of(score: u32, mut drawn: Vec<u32>) -> Self {
        drawn.sort_unstable();
        let reach = |score: u32| drawn.len() - drawn.partition_point(|own| *own < score);
        let p_value = |score: u32| share(1 + reach(score), 1 + drawn.len());
        // The smallest sum that is rare, if any is: p falls as the sum grows.
        let rare_from = drawn.partition_point(|own| p_value(*own) > RARE);
        Self {
            score,
            expected: share(drawn.iter().map(|own| *own as usize).sum(), drawn.len()),
            p_value: p_value(score),
            rare: share(drawn.len() - rare_from, drawn.len()),
        }
    }
}

/// Where the pair of two regions stands in a list of all pairs.
pub const fn pair_index(i: usize, j: usize, count: usize) -> usize {
    let (i, j) = if i < j { (i, j) } else { (j, i) };
    i * (2 * count - i - 1) / 2 + j - i - 1
}

fn scores(regions: &[usize], count: usize, weights: &[((usize, usize), u32)]) -> Vec<u32> {
    let mut scores = vec![0; count * count.saturating_sub(1) / 2];
    for ((one, other), weight) in weights {
        let (i, j) = (regions[*one], regions[*other]);
        // Two of one region are no overlap, in a draw as in the register.
        if i != j {
            scores[pair_index(i, j, count)] += weight;
        }
    }
    scores
}

#[expect(clippy::cast_precision_loss, reason = "draws and sums stay far below 2^52")]
fn share(count: usize, of: usize) -> f64 {
    count as f64 / of as f64
}

#[cfg(test)]
mod tests;
