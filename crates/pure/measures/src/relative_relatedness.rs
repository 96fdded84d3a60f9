//! Relative relatedness: how near an option is to what the region has, beside the region's other options.
//!
//! `(ω_ri − mean) / sd` over the activities that region r lacks. Page: `docs/methods/relative_relatedness.md`.

use crate::presence::Presence;

/// Each region and activity, row after row, from the relatedness densities in the same order: 0 is the mean
/// option of the region, 1 one standard deviation (population) nearer. NaN for what the region has, for an
/// option without a density, and for a region whose options are all alike.
pub fn relative_relatedness(density: &[f64], presence: &Presence) -> Vec<f64> {
    let wide = presence.activities().max(1);
    let mut values = Vec::with_capacity(density.len());
    for (region, row) in density.chunks(wide).enumerate() {
        let option = |activity: usize| if presence.has(region, activity) { f64::NAN } else { row[activity] };
        let options: Vec<f64> = (0..row.len()).map(option).collect();
        values.extend(standardised(&options));
    }
    values
}

fn standardised(options: &[f64]) -> Vec<f64> {
    let scale = crate::standardise::Scale::of(options, crate::settings::Spread::Population, 1);
    // Of options that are all alike nothing may remain but the last digit of their mean.
    let alike = scale.spread <= f64::EPSILON * scale.mean.abs();
    if alike { vec![f64::NAN; options.len()] } else { scale.apply(options) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn among_the_options_of_its_region() {
        let presence = Presence::from_marks(2, 4, |region, activity| region == 0 && activity == 0);
        let density = [0.9, 0.1, 0.2, 0.3, 0.1, 0.1, 0.1, 0.1];
        let found = relative_relatedness(&density, &presence);
        assert!(found[0].is_nan());
        assert!((found[3] - 1.5_f64.sqrt()).abs() < 1e-12);
        assert!((found[1..4].iter().sum::<f64>()).abs() < 1e-12);
        assert!(found[4..].iter().all(|value| value.is_nan()));
    }
}
