//! Would two regions overlap as much if it were chance which region declares which priority?

use rozum_measures::random::Random;

/// Draws of the test.
pub const DRAWS: u32 = 9_999;

/// Seed of the draws: the same strategies, the same p-values, on any machine.
pub const SEED: u64 = 2_027;

/// What the test says of two regions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// Sum of the weights of their overlaps.
    pub score: u32,
    /// Mean of the sum over the draws.
    pub expected: f64,
    /// `(1 + draws that reach the score) / (1 + draws)`.
    pub p_value: f64,
}

/// Tests every pair of `count` regions. `regions` says whose each priority is; `weights` which two priorities overlap and
/// how much. A draw deals out the priorities anew, each region keeping its number of them; what overlaps with what stays.
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
    let (mut reached, mut sums) = (vec![0_u32; observed.len()], vec![0_u64; observed.len()]);
    let mut dealt = regions.to_vec();
    let mut random = Random::new(seed);
    for _ in 0..draws {
        shuffle(&mut dealt, &mut random);
        let drawn = scores(&dealt, count, weights);
        for (place, drawn) in drawn.into_iter().enumerate() {
            reached[place] += u32::from(drawn >= observed[place]);
            sums[place] += u64::from(drawn);
        }
    }
    let each = observed.into_iter().zip(reached.into_iter().zip(sums));
    each.map(|(score, (reached, sum))| Chance {
        score,
        expected: mean(sum, draws),
        p_value: (1.0 + f64::from(reached)) / (1.0 + f64::from(draws)),
    })
    .collect()
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

/// Fisher and Yates: all orders alike.
fn shuffle(places: &mut [usize], random: &mut Random) {
    for last in (1..places.len()).rev() {
        places.swap(last, random.below(last + 1));
    }
}

#[expect(clippy::cast_precision_loss, reason = "sums stay far below 2^52")]
fn mean(sum: u64, draws: u32) -> f64 {
    if draws == 0 { f64::NAN } else { sum as f64 / f64::from(draws) }
}

#[cfg(test)]
mod tests;
