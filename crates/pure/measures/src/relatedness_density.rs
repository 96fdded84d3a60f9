//! Relatedness density: how much of what surrounds an activity a region has.
//!
//! `ω_ri = Σ_j M_rj φ_ij / Σ_j φ_ij`. Page: `docs/methods/relatedness_density.md`.

use crate::marked_sums::{Over, of_proximities};
use crate::parallel;
use crate::presence::Presence;
use crate::proximity::Proximities;

/// By region and activity, row after row, always within 0…1; NaN for an activity that is near to nothing.
pub fn relatedness_density(presence: &Presence, proximities: &Proximities, sums: &[f64]) -> Vec<f64> {
    let rows = presence.by_region();
    let mut density = of_proximities(&rows, presence.regions(), Over::Present, proximities, None);
    let work = density.len();
    parallel::rows(&mut density, sums.len(), work, |_, rows| {
        for row in rows.chunks_mut(sums.len()) {
            for (value, &whole) in row.iter_mut().zip(sums) {
                // The whole was added up in another order: a full neighbourhood may miss 1 by rounding.
                *value = if whole > 0.0 { (*value / whole).min(1.0) } else { f64::NAN };
            }
        }
    });
    density
}
