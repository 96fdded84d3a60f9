//! Where classes are divided.

use crate::axis::round_up;
use crate::shade::STEPS;

/// Ratios that are read easily, from little spread to much.
/// Round on both sides, so equally far only about: 0.9 for 1 ÷ 1.1.
const RATIOS: [[f64; 4]; 6] = [
    [0.9, 0.95, 1.05, 1.1],
    [0.8, 0.9, 1.1, 1.25],
    [0.5, 0.8, 1.25, 2.0],
    [0.25, 0.5, 2.0, 4.0],
    [0.1, 0.5, 2.0, 10.0],
    [0.05, 0.2, 5.0, 20.0],
];
/// The outermost class shall hold about a tenth of the values, not only the most extreme one.
const MOST: f64 = 0.9;

/// Equal steps, or steps of 1-2-5 where few values are far above all others.
pub fn sequential(sorted: &[f64]) -> Vec<f64> {
    let shown: Vec<_> = sorted.iter().copied().filter(|value| *value != 0.0).collect();
    let (Some(&least), Some(&most)) = (shown.first(), shown.last()) else { return Vec::new() };
    let middle = shown.get(shown.len() / 2).copied().unwrap_or(most);
    if least > 0.0 && most / 5.0 > middle {
        return skewed(least, most);
    }
    let mut step = round_up((most - least) / f64::from(STEPS));
    while step.is_normal() {
        let first = (least / step).floor() + 1.0;
        let bounds: Vec<_> = (0..=STEPS).map(|place| (first + f64::from(place)) * step).collect();
        let inside: Vec<_> = bounds.into_iter().filter(|bound| *bound > least && *bound <= most).collect();
        if inside.len() < usize::from(STEPS) {
            return inside.into_iter().map(tidy).collect();
        }
        step = round_up(step * 1.01);
    }
    Vec::new()
}

/// Equal ratios between the least and the greatest, each bound made round.
fn skewed(least: f64, most: f64) -> Vec<f64> {
    let ratio = (most / least).min(1e12);
    let bounds = (1..STEPS).map(|place| most * ratio.powf(f64::from(place) / f64::from(STEPS) - 1.0));
    let mut bounds: Vec<_> = bounds.map(round_up).filter(|bound| *bound > least && *bound <= most).collect();
    bounds.dedup();
    bounds.into_iter().map(tidy).collect()
}

/// Two bounds on each side of the centre, equally far.
pub fn around(centre: f64, sorted: &[f64]) -> Vec<f64> {
    let far = extent(sorted.iter().map(|value| (value - centre).abs()));
    let step = round_up(far / 3.0);
    if !step.is_normal() || !centre.is_finite() {
        return vec![if centre.is_finite() { centre } else { 0.0 }];
    }
    [-2.0, -1.0, 0.0, 1.0, 2.0].map(|place| tidy(centre + place * step)).to_vec()
}

/// Two bounds on each side of the centre, as many times more as less.
pub fn times(centre: f64, sorted: &[f64]) -> Vec<f64> {
    if !centre.is_normal() || centre < 0.0 {
        return vec![1.0];
    }
    let above_zero = sorted.iter().filter(|value| **value > 0.0);
    let far = extent(above_zero.map(|value| (value / centre).max(centre / value)));
    let fitting = RATIOS.into_iter().find(|[.., outer]| far <= outer * 1.6);
    let [outer_below, below, above, outer] = fitting.unwrap_or([0.05, 0.2, 5.0, 20.0]);
    [outer_below, below, 1.0, above, outer].map(|ratio| tidy(centre * ratio)).to_vec()
}

fn extent(distances: impl Iterator<Item = f64>) -> f64 {
    let mut distances: Vec<_> = distances.filter(|distance| distance.is_finite()).collect();
    distances.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
    #[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
    let place = (distances.len() as f64 * MOST) as usize;
    distances.get(place.min(distances.len().saturating_sub(1))).copied().unwrap_or(0.0)
}

/// `0.30000000000000004` becomes `0.3`: bounds are round numbers, and a value that is written like one is on it.
fn tidy(bound: f64) -> f64 {
    format!("{bound:.12e}").parse().unwrap_or(bound)
}
