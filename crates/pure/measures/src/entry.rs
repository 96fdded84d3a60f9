//! Entry: which activities became present among those that a region did not have.
//!
//! Page: `docs/methods/entry.md`.

use crate::matrix::Matrix;
use crate::presence::Presence;

/// Presence of a table at one period.
pub type Period<'a> = (&'a Matrix, &'a Presence);

/// Each region and activity, row after row: 1 entered, 0 still absent. NaN where it was present before, for it
/// could not enter, and where one of the two figures is unknown: a gap is not an absence.
pub fn entry(before: Period, after: Period) -> Vec<f64> {
    transitions(before, after, |had, has| if had { None } else { Some(has) })
}

pub(crate) fn transitions(
    before: Period,
    after: Period,
    happened: impl Fn(bool, bool) -> Option<bool>,
) -> Vec<f64> {
    let wide = before.0.activities().len();
    let figures = before.0.stored().iter().zip(after.0.stored()).enumerate();
    let each = figures.map(|(place, (old, new))| {
        let (region, activity) = (place / wide, place % wide);
        if old.is_nan() || new.is_nan() {
            return f64::NAN;
        }
        let happened = happened(before.1.has(region, activity), after.1.has(region, activity));
        happened.map_or(f64::NAN, |happened| f64::from(u8::from(happened)))
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_absent_can_enter() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0, 1.0, f64::NAN]]).unwrap();
        let before = Presence::from_marks(1, 4, |_, activity| activity == 0);
        let after = Presence::from_marks(1, 4, |_, activity| activity == 1);
        let found = entry((&table, &before), (&table, &after));
        assert_eq!(found[1..3], [1.0, 0.0]);
        assert!(found[0].is_nan() && found[3].is_nan());
    }
}
