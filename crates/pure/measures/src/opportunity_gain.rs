//! Opportunity gain: what complexity would come within reach if a region took up an activity.
//!
//! `COG_ri = (1 − M_ri) Σ_j (1 − M_rj) φ_ij PCI_j / Σ_k φ_jk`. Page: `docs/methods/opportunity_gain.md`.

use crate::marked_sums::{Over, of_proximities};
use crate::presence::Presence;
use crate::proximity::Proximities;

/// By region and activity, from activity complexity and the sums of proximities; 0 where the activity is
/// present already. `spread` divides everything: 1, or that of regional complexity in the Stata form.
pub fn opportunity_gain(
    presence: &Presence,
    proximities: &Proximities,
    sums: &[f64],
    complexity: &[f64],
    spread: f64,
) -> Vec<f64> {
    let weights: Vec<f64> = complexity
        .iter()
        .zip(sums)
        .map(
            |(complexity, &whole)| if whole > 0.0 && !complexity.is_nan() { complexity / whole } else { 0.0 },
        )
        .collect();
    let rows = presence.by_region();
    let mut gain = of_proximities(&rows, presence.regions(), Over::Absent, proximities, Some(&weights));
    let wide = presence.activities();
    if wide == 0 {
        return gain;
    }
    for (region, row) in gain.chunks_mut(wide).enumerate() {
        for (activity, value) in row.iter_mut().enumerate() {
            *value = if presence.has(region, activity) { 0.0 } else { *value / spread };
        }
    }
    gain
}
