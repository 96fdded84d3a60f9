//! How far results in the same conventions lie apart.

use super::environment::Python;
use super::place::Place;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// Largest difference by measure, relative to figures above 1. `None` where only one of both is defined.
pub type Differences = BTreeMap<String, Option<f64>>;

/// Compares arrays and tables that have the same name in both folders.
pub fn between(
    peer: &Path,
    own: &Path,
    other_formula: &[&str],
    place: &Place,
) -> Result<Differences, Box<dyn Error>> {
    let output = Python::Current.command(place, "compare.py").arg(peer).arg(own).output()?;
    if !output.status.success() {
        return Err(format!("peers/compare.py: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let mut differences: Differences = serde_json::from_slice(&output.stdout)?;
    differences.retain(|measure, _| !other_formula.contains(&measure.as_str()));
    Ok(differences)
}
