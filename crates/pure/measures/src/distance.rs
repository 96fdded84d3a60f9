//! Distance of a region from an activity: what of its surroundings is not there.
//!
//! `d_ri = 1 − ω_ri`. Page: `docs/methods/distance.md`.

/// By region and activity, from relatedness densities.
pub fn distance(density: &[f64]) -> Vec<f64> {
    density.iter().map(|density| 1.0 - density).collect()
}
