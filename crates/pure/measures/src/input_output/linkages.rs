//! Backward and forward linkages: whom a sector pulls, and who leans on it.

use super::{Coefficients, InputOutputError};

/// Linkages of each sector.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Linkages {
    /// Output multiplier: production of all sectors for one unit of its final demand (column sum of `L`).
    pub multiplier: Vec<f64>,
    /// The multiplier beside the mean one (Rasmussen): above 1 it pulls more than others.
    pub backward: Vec<f64>,
    /// Production of the sector when final demand for every sector rises by one unit (row sum of `L`).
    pub forward_leontief: Vec<f64>,
    /// The same beside the mean.
    pub sensitivity: Vec<f64>,
    /// Production of all sectors that one unit of its primary inputs makes possible (row sum of `G`).
    pub forward_ghosh: Vec<f64>,
    /// The same beside the mean: above 1 others lean on it more than on others.
    pub forward: Vec<f64>,
    /// Sample standard deviation over mean of its column of `L`: low when the pull is spread over many.
    pub spread: Vec<f64>,
}

/// Linkages from flows in rows and outputs.
pub fn linkages(flows: &[f64], output: &[f64]) -> Result<Linkages, InputOutputError> {
    let sectors = output.len();
    let leontief = Coefficients::technical(flows, output)?.inverse()?;
    let forward_ghosh = Coefficients::allocation(flows, output)?.row_sums()?;
    let column = |user: usize| leontief.iter().skip(user).step_by(sectors.max(1)).copied();
    let multiplier: Vec<f64> = (0..sectors).map(|user| column(user).sum()).collect();
    let forward_leontief: Vec<f64> = leontief.chunks(sectors.max(1)).map(|row| row.iter().sum()).collect();
    let spread = (0..sectors).map(|user| variation(&column(user).collect::<Vec<_>>())).collect();
    Ok(Linkages {
        backward: rasmussen(&multiplier),
        sensitivity: rasmussen(&forward_leontief),
        forward: rasmussen(&forward_ghosh),
        multiplier,
        forward_leontief,
        forward_ghosh,
        spread,
    })
}

/// Each sum beside the mean of all.
pub fn rasmussen(sums: &[f64]) -> Vec<f64> {
    let mean = sums.iter().sum::<f64>() / sums.len() as f64;
    sums.iter().map(|sum| sum / mean).collect()
}

/// NaN for fewer than two.
fn variation(values: &[f64]) -> f64 {
    let scale = crate::standardise::Scale::of(values, crate::settings::Spread::Sample, 1);
    scale.spread / scale.mean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_linkage_is_one() {
        let found = linkages(&[150.0, 500.0, 200.0, 100.0], &[1000.0, 2000.0]).unwrap();
        for relative in [&found.backward, &found.sensitivity, &found.forward] {
            assert!((relative.iter().sum::<f64>() - 2.0).abs() < 1e-14);
        }
        assert!(
            (found.multiplier.iter().sum::<f64>() - found.forward_leontief.iter().sum::<f64>()).abs() < 1e-13
        );
        assert!(linkages(&[0.5], &[1.0]).unwrap().spread[0].is_nan());
    }
}
