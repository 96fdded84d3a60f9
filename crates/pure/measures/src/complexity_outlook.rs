//! Complexity outlook: how much complexity lies near a region.
//!
//! `COI_r = Σ_i (1 − M_ri) ω_ri PCI_i`. Page: `docs/methods/complexity_outlook.md`.

use crate::presence::Presence;
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
    let of_region = |region: usize| {
        let near = density[region * wide..][..wide].iter().zip(complexity).enumerate();
        let options = near.filter(|(activity, (density, complexity))| {
            !presence.has(region, *activity) && !density.is_nan() && !complexity.is_nan()
        });
        options.map(|(_, (density, complexity))| density * complexity).sum::<f64>()
    };
    let diversity = presence.diversity();
    let outlook: Vec<f64> = (0..presence.regions())
        .map(|region| if diversity[region] > 0 { of_region(region) } else { f64::NAN })
        .collect();
    match settings.outlook_scale {
        OutlookScale::Standardised => outlook,
        OutlookScale::Stata => Scale::of(&outlook, settings.spread, wide).apply(&outlook),
    }
}
