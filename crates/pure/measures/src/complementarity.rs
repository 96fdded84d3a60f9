//! Interregional complementarity: what another region has and this one lacks, weighed by how near it is to an
//! activity that this one could take up.
//!
//! `C(r←s, i) = Σ_j φ_ij M_sj (1 − M_rj) / Σ_j φ_ij`. Page: `docs/methods/complementarity.md`.

use crate::presence::Presence;
use faer::{Mat, MatRef};

/// What region `s` adds to region `r` for activity `i`, 0 to 1, from proximities in rows. NaN when the activity
/// is near nothing.
pub fn complementarity_for(presence: &Presence, proximity: &[f64], r: usize, s: usize, i: usize) -> f64 {
    let wide = presence.activities();
    let near = &proximity[i * wide..][..wide];
    let added = near.iter().enumerate().filter(|(j, _)| presence.has(s, *j) && !presence.has(r, *j));
    let whole: f64 = near.iter().sum();
    if whole > 0.0 { added.map(|(_, near)| near).sum::<f64>() / whole } else { f64::NAN }
}

/// What each region (column) adds to each region (row), row after row: the mean over the activities that the
/// row's region lacks. 0 on the diagonal. NaN in the row of a region that lacks nothing, or nothing that is
/// near anything.
pub fn complementarity(presence: &Presence, proximity: &[f64]) -> Vec<f64> {
    let (regions, wide) = (presence.regions(), presence.activities());
    let lacking = Mat::from_fn(regions, wide, |r, j| f64::from(u8::from(!presence.has(r, j))));
    let near = normalised_rows(proximity, wide);
    let counted: Vec<bool> = near.chunks(wide.max(1)).map(|row| !row[0].is_nan()).collect();
    let wanted = Mat::from_fn(regions, wide, |r, i| if counted[i] { lacking[(r, i)] } else { 0.0 });
    let near: Vec<f64> = near.into_iter().map(|share| if share.is_nan() { 0.0 } else { share }).collect();
    // For each region: how near what is at hand elsewhere is to what it lacks; then only what it lacks.
    let use_of = &wanted * MatRef::from_row_major_slice(&near, wide, wide);
    let use_of = Mat::from_fn(regions, wide, |r, j| use_of[(r, j)] * lacking[(r, j)]);
    let has = Mat::from_fn(wide, regions, |j, s| f64::from(u8::from(presence.has(s, j))));
    let sums = &use_of * &has;
    let options = |r: usize| (0..wide).map(|i| wanted[(r, i)]).sum::<f64>();
    let row = |r: usize| {
        let options = options(r);
        let mean = |sum: f64| if options > 0.0 { sum / options } else { f64::NAN };
        (0..regions).map(|s| mean(sums[(r, s)])).collect::<Vec<_>>()
    };
    (0..regions).flat_map(row).collect()
}

/// Rows that add up to 1; NaN in the row of an activity that is near nothing.
fn normalised_rows(proximity: &[f64], wide: usize) -> Vec<f64> {
    let rows = proximity.chunks(wide.max(1));
    rows.flat_map(crate::shares::normalised).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> (Presence, Vec<f64>) {
        let marks = [[1, 0, 0, 0], [1, 1, 0, 0], [0, 1, 1, 0], [1, 1, 1, 1]];
        let proximity = [0.0, 0.5, 0.2, 0.0, 0.5, 0.0, 0.3, 0.0, 0.2, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        (Presence::from_marks(4, 4, |region, activity| marks[region][activity] == 1), proximity.to_vec())
    }

    #[test]
    fn a_neighbour_adds_what_is_lacking_and_near() {
        let (presence, proximity) = example();
        // Region 1 lacks activities 2, 3 and 4; region 3 has 2 and 3. For 3 it adds 2: 0.3 of 0.5.
        assert!((complementarity_for(&presence, &proximity, 0, 2, 2) - 0.6).abs() < 1e-15);
        assert_eq!(complementarity_for(&presence, &proximity, 0, 1, 1), 0.0);
        assert!(complementarity_for(&presence, &proximity, 0, 2, 3).is_nan());
    }

    #[test]
    fn the_table_is_the_mean_over_what_is_lacking() {
        let (presence, proximity) = example();
        let found = complementarity(&presence, &proximity);
        for r in 0..3 {
            for s in 0..4 {
                let lacking = (0..4).filter(|i| !presence.has(r, *i));
                let each: Vec<f64> = lacking
                    .map(|i| complementarity_for(&presence, &proximity, r, s, i))
                    .filter(|value| !value.is_nan())
                    .collect();
                let mean = each.iter().sum::<f64>() / each.len() as f64;
                assert!((found[r * 4 + s] - mean).abs() < 1e-15, "{r} {s}");
            }
            assert_eq!(found[r * 4 + r], 0.0);
        }
        assert!(found[12..].iter().all(|value| value.is_nan()));
    }
}
