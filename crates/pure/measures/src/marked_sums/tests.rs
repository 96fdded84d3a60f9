//! Sums over marks beside plain loops, at each size where a word, a block, a nibble or a tile ends.

use super::*;
use crate::presence::Presence;
use crate::settings::{Diagonal, Proximity};

/// Activities around nibbles, blocks and words; regions around words and tiles.
const SIZES: [(usize, usize); 12] = [
    (1, 1),
    (37, 1),
    (3, 15),
    (3, 16),
    (3, 17),
    (64, 63),
    (37, 64),
    (65, 65),
    (37, 101),
    (20, 129),
    (TILE, 17),
    (TILE + 1, 17),
];

fn presence(regions: usize, activities: usize) -> Presence {
    Presence::from_marks(regions, activities, |r, a| (r * r + a * 13 + r * a) % 5 < 2)
}

#[test]
fn a_vector_is_summed_over_marks() {
    for (regions, activities) in SIZES {
        let presence = presence(regions, activities);
        let values: Vec<f64> = (0..activities).map(|n| n as f64 * 0.37 - 11.0).collect();
        let mut found = Vec::new();
        of_vector(&presence.by_region(), regions, &values, &mut found);
        for (region, found) in found.iter().enumerate() {
            let marked = (0..activities).filter(|&a| presence.has(region, a));
            let expected: f64 = marked.map(|a| values[a]).sum();
            assert!((found - expected).abs() < 1e-9, "{regions}×{activities}");
        }
    }
}

#[test]
fn proximities_are_summed_over_marks() {
    for (regions, activities) in SIZES {
        let presence = presence(regions, activities);
        let proximities = Proximities::from_presence(&presence, Proximity::Max, Diagonal::Zero);
        let weights: Vec<f64> = (0..activities).map(|n| (n % 7) as f64 - 3.0).collect();
        for over in [Over::Present, Over::Absent] {
            let found = of_proximities(&presence.by_region(), regions, over, &proximities, Some(&weights));
            assert_eq!(found.len(), regions * activities);
            for (place, found) in found.iter().enumerate() {
                let (region, i) = (place / activities, place % activities);
                let marked = (0..activities).filter(|&j| presence.has(region, j) == (over == Over::Present));
                let expected: f64 = marked.map(|j| proximities.value(j, i) * weights[j]).sum();
                assert!((found - expected).abs() < 1e-12, "{regions}×{activities} {over:?}");
            }
        }
    }
}

#[test]
fn nothing_sums_to_nothing() {
    let presence = presence(0, 5);
    let proximities = Proximities::from_presence(&presence, Proximity::Max, Diagonal::Zero);
    assert!(of_proximities(&presence.by_region(), 0, Over::Present, &proximities, None).is_empty());
    let mut found = vec![1.0];
    of_vector(&presence.by_region(), 0, &[0.0; 5], &mut found);
    assert!(found.is_empty());
}
