//! Ubiquity: how many regions are specialised in an activity.
//!
//! `k_i = Σ_r M_ri`. Page: `docs/methods/ubiquity.md`.

use crate::presence::Presence;

/// By activity.
pub fn ubiquity(presence: &Presence) -> Vec<f64> {
    presence.ubiquity().into_iter().map(f64::from).collect()
}
