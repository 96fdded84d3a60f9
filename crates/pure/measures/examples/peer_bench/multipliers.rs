//! Output multipliers of a table of input coefficients.

use crate::{Asked, npy, repeated};
use rozum_measures::input_output::Coefficients;
use std::error::Error;
use std::time::Instant;

/// Prints the best time, checks of the coefficients included, then writes the multipliers.
pub fn bench(asked: &Asked) -> Result<(), Box<dyn Error>> {
    let (sectors, _, coefficients) = npy::read(&asked.file)?;
    let mut multipliers = Vec::new();
    repeated(asked.budget, ["coefficients", "multipliers"], || {
        let start = Instant::now();
        let checked = Coefficients::from_rows(&coefficients, sectors)?;
        let check = start.elapsed().as_secs_f64();
        let start = Instant::now();
        multipliers = checked.multipliers()?;
        Ok([check, start.elapsed().as_secs_f64()])
    })?;
    npy::write(&asked.results.join("multipliers.npy"), &[sectors], multipliers)
}
