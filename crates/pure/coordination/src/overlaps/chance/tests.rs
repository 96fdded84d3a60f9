#![expect(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]

use super::*;
use proptest::prelude::*;

/// Overlaps between random priorities, each pair with a chance of `share`.
fn weights(
    count: usize,
    share: f64,
    random: &mut Random,
    weight: impl Fn(&mut Random) -> u32,
) -> Vec<((usize, usize), u32)> {
    let mut weights = Vec::new();
    for one in 0..count {
        for other in one + 1..count {
            if random.unit() < share {
                weights.push(((one, other), weight(random)));
            }
        }
    }
    weights
}

/// p-values of the first pair of regions when it is chance which region declares which priority, in order.
fn under_chance(
    sizes: &[usize],
    weights: &[((usize, usize), u32)],
    times: usize,
    random: &mut Random,
) -> Vec<f64> {
    let mut dealt: Vec<usize> =
        sizes.iter().enumerate().flat_map(|(region, size)| std::iter::repeat_n(region, *size)).collect();
    let mut found: Vec<f64> = (0..times)
        .map(|_| {
            random.shuffle(&mut dealt);
            chances(&dealt, sizes.len(), weights, 199, random.bits())[0].p_value
        })
        .collect();
    found.sort_by(f64::total_cmp);
    found
}

/// How far the share of p-values up to each lies above it, and below it.
fn distance(sorted: &[f64]) -> (f64, f64) {
    let count = sorted.len() as f64;
    let each = sorted.iter().enumerate();
    let above = each.clone().map(|(place, p)| (place + 1) as f64 / count - p).fold(0.0, f64::max);
    (above, each.map(|(place, p)| p - place as f64 / count).fold(0.0, f64::max))
}

/// Kolmogorov's bound that one sample of 20,000 exceeds, and the width of a step of the p-values.
fn bound(count: usize) -> f64 {
    2.3 / (count as f64).sqrt() + 1.0 / 200.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn p_values_are_uniform_where_it_is_all_chance(
        seed in any::<u64>(),
        sizes in prop::collection::vec(6_usize..16, 3..5),
    ) {
        let mut random = Random::new(seed);
        let weights = weights(sizes.iter().sum(), 0.6, &mut random, |random| {
            u32::try_from(1 + random.below(100_000)).unwrap_or(u32::MAX)
        });
        let found = under_chance(&sizes, &weights, 300, &mut random);
        let (above, below) = distance(&found);
        prop_assert!(above < bound(300) && below < bound(300), "{above} {below}");
    }

    #[test]
    fn where_few_sums_are_possible_small_p_values_are_no_more_frequent_than_they_say(
        seed in any::<u64>(),
        sizes in prop::collection::vec(1_usize..12, 2..6),
        share in 0.01..0.5_f64,
    ) {
        let mut random = Random::new(seed);
        let of_match = |random: &mut Random| [1, 1, 1, 2, 2, 2, 16, 32][random.below(8)];
        let weights = weights(sizes.iter().sum(), share, &mut random, of_match);
        let (above, _) = distance(&under_chance(&sizes, &weights, 300, &mut random));
        prop_assert!(above < bound(300), "{above}");
    }

    #[test]
    fn all_pairs_together_expect_what_all_draws_give(seed in any::<u64>(), sizes in prop::collection::vec(0_usize..9, 2..6)) {
        let mut random = Random::new(seed);
        let regions: Vec<usize> =
            sizes.iter().enumerate().flat_map(|(region, size)| std::iter::repeat_n(region, *size)).collect();
        let weights = weights(regions.len(), 0.3, &mut random, |_| 1);
        let found = chances(&regions, sizes.len(), &weights, 400, seed);
        let total = regions.len() as f64;
        for i in 0..sizes.len() {
            for j in i + 1..sizes.len() {
                let own = found[pair_index(i, j, sizes.len())];
                // Each pair of priorities falls to the two regions with the same chance.
                let exact = weights.len() as f64 * 2.0 * sizes[i] as f64 * sizes[j] as f64
                    / (total * (total - 1.0)).max(1.0);
                let (spread, most) = (exact.sqrt().max(1.0), (sizes[i] * sizes[j]) as f64);
                prop_assert!((own.expected - exact).abs() < spread, "{own:?} {exact}");
                prop_assert!(f64::from(own.score) <= most);
            }
        }
    }
}

#[test]
fn two_of_a_kind_are_remarkable_and_the_seed_decides_alone() {
    // Ten regions of four; the first two share all four, the rest nothing.
    let regions: Vec<usize> = (0..40).map(|place| place / 4).collect();
    let weights: Vec<_> = (0..4).map(|place| ((place, place + 4), 32)).collect();
    let found = chances(&regions, 10, &weights, 999, 7);
    assert!((found[0].p_value - 0.001).abs() < 1e-12 && found[0].score == 128, "{:?}", found[0]);
    assert!(found[1..].iter().all(|own| own.score == 0 && (own.p_value - 1.0).abs() < 1e-12));
    assert_eq!(found, chances(&regions, 10, &weights, 999, 7));
}

#[test]
fn every_pair_has_its_place() {
    let places: Vec<usize> = (0..5).flat_map(|i| (i + 1..5).map(move |j| pair_index(i, j, 5))).collect();
    assert_eq!(places, (0..10).collect::<Vec<_>>());
    assert_eq!(pair_index(3, 1, 5), pair_index(1, 3, 5));
    assert!(chances(&[], 0, &[], 9, 1).is_empty() && chances(&[0, 0], 1, &[((0, 1), 4)], 9, 1).is_empty());
}
