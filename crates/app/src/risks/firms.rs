//! How many organisations of a region have a main kind of activity: from a table that says by its id that it counts them.
//! A header does not tell by itself what is counted.

use crate::evidence::Material;
use rozum_measures::{Cell, Matrix};
use rozum_model::dataset::Axis;
use rozum_risks::Firms;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How the id of such a table begins.
const BEGINS: &str = "organisations-by-activity";

/// The rows of the last period of the last such table by its id; `None` while there is none. Made-up tables count only
/// where nothing else does.
pub(super) fn table(materials: &[Arc<Material>]) -> Option<Vec<Firms>> {
    let fits = |material: &&Arc<Material>| {
        material.id().starts_with(BEGINS) && material.header.axis == Axis::Activity
    };
    let material = materials.iter().filter(fits).max_by_key(|one| (one.header.kind.is_real(), one.id()))?;
    let matrix = material.panel.matrices.last()?;
    let level = level(matrix);
    Some(rows(matrix, level, material.header.unit.scale))
}

/// Digits of a KVED code; `None` of a section or a total.
fn digits(code: &str) -> Option<usize> {
    let numbers = code.bytes().filter(u8::is_ascii_digit).count();
    (code.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') && numbers > 1).then_some(numbers)
}

/// The level of KVED that most rows have: of several levels together organisations would count twice.
fn level(matrix: &Matrix) -> Option<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for digits in matrix.activities().iter().filter_map(digits) {
        *counts.entry(digits).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(digits, count)| (*count, *digits)).map(|(digits, _)| digits)
}

fn rows(matrix: &Matrix, level: Option<usize>, scale: u64) -> Vec<Firms> {
    let mut rows = Vec::new();
    for (place, region) in matrix.regions().iter().enumerate() {
        let Ok(region) = region.parse() else { continue };
        for (column, kved) in matrix.activities().iter().enumerate() {
            let count = match matrix.cell(place, column) {
                Cell::Value(value) => Some(whole(value, scale)),
                Cell::Missing | Cell::Suppressed => None,
                Cell::Absent => continue,
            };
            if level.is_some() && digits(kved) == level {
                rows.push(Firms { region, kved: kved.to_owned(), count });
            }
        }
    }
    rows
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a count of organisations: at least zero and far below 2^53"
)]
fn whole(value: f64, scale: u64) -> u64 {
    (value * scale as f64).round().max(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_told_by_digits() {
        assert_eq!(
            ["10", "10.5", "10.51", "B-E", "TOTAL", "C"].map(digits),
            [Some(2), Some(3), Some(4), None, None, None]
        );
    }
}
