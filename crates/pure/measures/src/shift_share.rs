//! Shift-share: how much of a region's change is the nation's, its structure's, and its own.
//!
//! Dunn: national `x₁ (N₂/N₁ − 1)`, structural `x₁ (n₂/n₁ − N₂/N₁)`, competitive `x₂ − x₁ n₂/n₁`.
//! Page: `docs/methods/shift_share.md`.

mod nation;

use crate::cell::Cell;
use crate::matrix::{Matrix, MatrixError};
use crate::totals::Totals;
use nation::Nation;

/// Totals of two periods that may be compared: of the cells with a figure in both. A figure that is confidential
/// in one period would otherwise be taken for a fall of the nation. Stated totals stay as they are.
pub fn comparable(before: &Matrix, after: &Matrix) -> Result<(Totals, Totals), MatrixError> {
    let known_in = |other: &Matrix, own: &Matrix| {
        own.with_cells(
            |region, activity, cell| {
                if other.value(region, activity).is_some() { cell } else { Cell::Missing }
            },
        )
    };
    Ok((Totals::of(&known_in(after, before)?), Totals::of(&known_in(before, after)?)))
}

/// Which decomposition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ShiftShare {
    /// Dunn's, three parts.
    #[default]
    Classic,
    /// Esteban and Marquillas': the competitive part as if the region had the nation's structure, and an
    /// allocation part for what its own structure adds. Not defined where the region had nothing before.
    EstebanMarquillas,
}

/// Parts of a change, in the unit of the figures. They add up to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct Components {
    /// Change between the two periods.
    pub change: f64,
    /// What it would be if everything grew as the nation did.
    pub national: f64,
    /// More or less because the region's activities grew faster or slower in the nation.
    pub structural: f64,
    /// More or less than the same activities in the nation.
    pub competitive: f64,
    /// Esteban and Marquillas only, 0 in the classic form: whether the region has more of what it does better.
    pub allocation: f64,
}

impl Components {
    pub(crate) const UNDEFINED: Self = Self {
        change: f64::NAN,
        national: f64::NAN,
        structural: f64::NAN,
        competitive: f64::NAN,
        allocation: f64::NAN,
    };

    /// Change without the national part.
    pub fn net_shift(&self) -> f64 {
        self.change - self.national
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            change: self.change + other.change,
            national: self.national + other.national,
            structural: self.structural + other.structural,
            competitive: self.competitive + other.competitive,
            allocation: self.allocation + other.allocation,
        }
    }
}

/// A table with its totals at one period.
pub type Period<'a> = (&'a Matrix, &'a Totals);

/// Each region, over the activities with a figure in both periods; what lacks one of them is left out of both.
/// NaN for a region without any, or when the nation had nothing before.
pub fn shift_share(before: Period, after: Period, form: ShiftShare) -> Vec<Components> {
    let wide = before.0.activities().len();
    let cells = shift_share_cells(before, after, form);
    let known = |row: &[Components]| {
        let known = row.iter().filter(|cell| !cell.change.is_nan()).copied();
        known.reduce(Components::plus).unwrap_or(Components::UNDEFINED)
    };
    (0..before.0.regions().len()).map(|region| known(&cells[region * wide..][..wide])).collect()
}

/// Each region and activity, row after row. NaN without a figure in both periods.
pub fn shift_share_cells(before: Period, after: Period, form: ShiftShare) -> Vec<Components> {
    let mut cells = Vec::with_capacity(before.0.stored().len());
    for region in 0..before.0.regions().len() {
        let pairs = || before.0.row(region).iter().zip(after.0.row(region));
        let own: f64 = pairs().filter(|(old, new)| !(old.is_nan() || new.is_nan())).map(|(old, _)| old).sum();
        cells.extend(pairs().enumerate().map(|(activity, (&old, &new))| {
            let nation = Nation::of(before.1, after.1, activity);
            match form {
                ShiftShare::Classic => nation.classic(old, new),
                ShiftShare::EstebanMarquillas => nation.esteban_marquillas(old, new, own),
            }
        }));
    }
    cells
}

/// The sum of the parts from period to period, so that the structure is brought up to date each time (Barff
/// and Knight).
pub fn dynamic_shift_share(periods: &[Period], form: ShiftShare) -> Vec<Components> {
    let steps = periods.windows(2).map(|pair| shift_share(pair[0], pair[1], form));
    steps
        .reduce(|sums, step| sums.into_iter().zip(step).map(|(sum, step)| sum.plus(step)).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Margins;

    fn period(figures: [f64; 4], nation: [f64; 4]) -> Matrix {
        let margins = Margins { activities: Some(nation.to_vec()), ..Margins::default() };
        Matrix::from_rows(&[figures.to_vec()]).unwrap().with_margins(margins).unwrap()
    }

    /// Region A of Farhauer and Kröll 2013.
    fn textbook(form: ShiftShare) -> Components {
        let before = period([90.0, 20.0, 10.0, 60.0], [400.0, 150.0, 150.0, 400.0]);
        let after = period([100.0, 40.0, 10.0, 55.0], [440.0, 210.0, 135.0, 480.0]);
        shift_share((&before, &Totals::of(&before)), (&after, &Totals::of(&after)), form)[0]
    }

    #[test]
    fn the_textbook_value_of_region_a() {
        let found = textbook(ShiftShare::Classic);
        let parts = [found.change, found.national, found.structural, found.competitive, found.net_shift()];
        for (part, printed) in parts.into_iter().zip([25.0, 27.0, 1.0, -3.0, -2.0]) {
            assert!((part - printed).abs() < 1e-12, "{part} {printed}");
        }
    }

    #[test]
    fn allocation_is_taken_out_of_the_competitive_part() {
        let (classic, finer) = (textbook(ShiftShare::Classic), textbook(ShiftShare::EstebanMarquillas));
        assert!((finer.competitive + finer.allocation - classic.competitive).abs() < 1e-12);
        assert!(finer.allocation.abs() > 1.0);
        assert_eq!(finer.structural, classic.structural);
    }

    #[test]
    fn what_is_unknown_in_one_period_is_left_out_of_both() {
        let before = Matrix::from_rows(&[vec![1.0, 5.0], vec![1.0, 5.0]]).unwrap();
        let after = Matrix::from_rows(&[vec![2.0, f64::NAN], vec![f64::NAN; 2]]).unwrap();
        let (old, new) = (Totals::of(&before), Totals::of(&after));
        let found = shift_share((&before, &old), (&after, &new), ShiftShare::Classic);
        assert_eq!(found[0].change, 1.0);
        assert!(found[1].change.is_nan() && found[1].national.is_nan());
    }

    #[test]
    fn what_becomes_confidential_is_not_a_fall() {
        let before = Matrix::from_rows(&[vec![100.0, 50.0], vec![100.0, 50.0]]).unwrap();
        let after = Matrix::from_rows(&[vec![100.0, 50.0], vec![f64::NAN, 50.0]]).unwrap();
        let (old, new) = comparable(&before, &after).unwrap();
        assert_eq!((&old.activities[..], old.total, new.total), (&[100.0, 100.0][..], 200.0, 200.0));
        let found = shift_share((&before, &old), (&after, &new), ShiftShare::Classic);
        assert!(found.iter().all(|region| (region.national, region.competitive) == (0.0, 0.0)));
    }

    #[test]
    fn an_activity_that_came_from_nothing_is_the_regions_own() {
        let before = Matrix::from_rows(&[vec![4.0, 0.0]]).unwrap();
        let after = Matrix::from_rows(&[vec![4.0, 2.0]]).unwrap();
        let (old, new) = (Totals::of(&before), Totals::of(&after));
        let periods = [(&before, &old), (&after, &new)];
        assert_eq!(shift_share_cells(periods[0], periods[1], ShiftShare::Classic)[1].competitive, 2.0);
        let finer = shift_share(periods[0], periods[1], ShiftShare::EstebanMarquillas)[0];
        assert!(finer.competitive.is_nan() && !finer.structural.is_nan());
    }

    #[test]
    fn steps_add_up() {
        let tables =
            [1.0, 2.0, 4.0].map(|size| Matrix::from_rows(&[vec![size, 3.0], vec![1.0, 1.0]]).unwrap());
        let totals = tables.each_ref().map(Totals::of);
        let periods: Vec<Period> = tables.iter().zip(&totals).collect();
        let whole = dynamic_shift_share(&periods, ShiftShare::Classic);
        assert_eq!(whole[0].change, 3.0);
        assert!(dynamic_shift_share(&periods[..1], ShiftShare::Classic).is_empty());
    }
}
