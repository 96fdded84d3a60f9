//! Diversity: in how many activities a region is specialised.
//!
//! `k_r = Σ_i M_ri`. Page: `docs/methods/diversity.md`.

use crate::presence::Presence;

/// By region.
pub fn diversity(presence: &Presence) -> Vec<f64> {
    presence.diversity().into_iter().map(f64::from).collect()
}
