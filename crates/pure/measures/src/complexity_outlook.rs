//! Complexity outlook: how much complexity lies near a region.
//!
//! `COI_r = Σ_i (1 − M_ri) ω_ri PCI_i`. Page: `docs/methods/complexity_outlook.md`.

use crate::parallel;
use crate::presence::{Presence, WORD};
use crate::settings::{OutlookScale, Settings};
use crate::standardise::Scale;

/// By region, from densities and activity complexity, raw or standardised as the settings say. NaN where
/// the region has nothing present.
pub fn complexity_outlook(
    presence: &Presence,
    density: &[f64],
    complexity: &[f64],
    settings: &Settings,
) -> Vec<f64> {
    let wide = presence.activities();
    let worth: Vec<f64> = complexity.iter().map(|value| if value.is_nan() { 0.0 } else { *value }).collect();
    let diversity = presence.diversity();
    let mut outlook = vec![f64::NAN; presence.regions()];
    parallel::rows(&mut outlook, 1, presence.regions() * wide, |first, outlook| {
        for (offset, outlook) in outlook.iter_mut().enumerate() {
            let region = first + offset;
            if diversity[region] > 0 {
                *outlook = of_region(presence.row(region), &density[region * wide..][..wide], &worth);
            }
        }
    });
    match settings.outlook_scale {
        OutlookScale::Standardised => outlook,
        OutlookScale::Stata => Scale::of(&outlook, settings.spread, wide).apply(&outlook),
    }
}

/// Sum over the options of one region, a word of marks at a time.
fn of_region(marks: &[u64], density: &[f64], worth: &[f64]) -> f64 {
    let mut sum = 0.0;
    for ((&marks, density), worth) in marks.iter().zip(density.chunks(WORD)).zip(worth.chunks(WORD)) {
        let mut options = !marks;
        for (density, worth) in density.iter().zip(worth) {
            if options & 1 == 1 && !density.is_nan() {
                sum += density * worth;
            }
            options >>= 1;
        }
    }
    sum
}
