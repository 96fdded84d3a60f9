//! Opportunity gain: what complexity would come within reach if a region took up an activity.
//!
//! `COG_ri = (1 − M_ri) Σ_j (1 − M_rj) φ_ij PCI_j / Σ_k φ_jk`. Page: `docs/methods/opportunity_gain.md`.

use crate::marked_sums::{Over, of_proximities};
use crate::parallel;
use crate::presence::{Presence, WORD};
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
    let work = gain.len();
    parallel::rows(&mut gain, wide, work, |first, rows| {
        for (offset, row) in rows.chunks_mut(wide).enumerate() {
            for (values, &marks) in row.chunks_mut(WORD).zip(presence.row(first + offset)) {
                for (bit, value) in values.iter_mut().enumerate() {
                    *value = if marks >> bit & 1 == 1 { 0.0 } else { *value / spread };
                }
            }
        }
    });
    gain
}
