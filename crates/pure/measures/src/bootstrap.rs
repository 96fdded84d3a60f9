//! Bootstrap intervals: how far a result would move if the table had come out a little differently.
//!
//! Page: `docs/methods/bootstrap.md`.

mod plan;

pub(crate) use plan::MOST_DRAWS;
pub use plan::{CheckedPlan, Plan, PlanError};

use crate::cell::Cell;
use crate::matrix::{Margins, Matrix, MatrixError};
use crate::names::Names;
use crate::random::Random;
use rayon::prelude::*;
use std::sync::Arc;

/// What the middle part of the draws lies between.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Interval {
    /// Lower end; NaN when no draw was defined.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// How many draws were defined.
    pub draws: u32,
}

/// Intervals of a statistic of regions, from tables whose activities are drawn with replacement. The statistic
/// is given a table and which activities its columns are, and says one value for each region (or any number of
/// values, always the same). Needs memory for draws × values.
pub fn over_activities(
    matrix: &Matrix,
    plan: &CheckedPlan,
    statistic: impl Fn(&Matrix, &[usize]) -> Vec<f64> + Sync + Send,
) -> Result<Vec<Interval>, MatrixError> {
    let wide = matrix.activities().len();
    let names: Arc<Names> = Arc::new((1..=wide).map(|number| format!("A{number}")).collect());
    let draw = |number: u32| {
        let mut random = Random::of_draw(plan.0.seed, u64::from(number));
        let chosen: Vec<usize> = (0..wide).map(|_| random.below(wide)).collect();
        resampled(matrix, &names, &chosen).map(|table| statistic(&table, &chosen))
    };
    intervals(plan, draw)
}

/// Intervals of any statistic of the table, from tables whose figures are drawn as Poisson counts around the
/// figures given. For counts only (people, firms); a zero stays zero, a gap a gap, and a stated total what it
/// is. Needs memory for draws × values.
pub fn of_counts(
    matrix: &Matrix,
    plan: &CheckedPlan,
    statistic: impl Fn(&Matrix) -> Vec<f64> + Sync + Send,
) -> Result<Vec<Interval>, MatrixError> {
    let draw = |number: u32| {
        let mut random = Random::of_draw(plan.0.seed, u64::from(number));
        let drawn = matrix.with_cells(|_, _, cell| match cell {
            Cell::Value(figure) => Cell::Value(random.poisson(figure)),
            gap => gap,
        });
        drawn.map(|table| statistic(&table))
    };
    intervals(plan, draw)
}

fn resampled(matrix: &Matrix, names: &Arc<Names>, chosen: &[usize]) -> Result<Matrix, MatrixError> {
    let regions = 0..matrix.regions().len();
    let row = |region| chosen.iter().map(move |&activity| matrix.cell(region, activity));
    let margins = Margins {
        activities: matrix
            .margins()
            .activities
            .as_ref()
            .map(|stated| chosen.iter().map(|&activity| stated[activity]).collect()),
        // What the source states of all activities together is not true of those that were drawn.
        ..Margins::default()
    };
    Matrix::new(Arc::clone(matrix.regions()), Arc::clone(names), regions.flat_map(row))?.with_margins(margins)
}

fn intervals(
    plan: &CheckedPlan,
    draw: impl Fn(u32) -> Result<Vec<f64>, MatrixError> + Sync + Send,
) -> Result<Vec<Interval>, MatrixError> {
    let draws = (0..plan.0.draws).into_par_iter().map(draw).collect::<Result<Vec<_>, _>>()?;
    let values = draws.iter().map(Vec::len).min().unwrap_or(0);
    let outside = (1.0 - plan.0.level) / 2.0;
    let one = |place: usize| {
        let mut drawn: Vec<f64> =
            draws.iter().map(|draw| draw[place]).filter(|value| !value.is_nan()).collect();
        drawn.sort_by(f64::total_cmp);
        let (low, high) = (quantile(&drawn, outside), quantile(&drawn, 1.0 - outside));
        Interval { low, high, draws: u32::try_from(drawn.len()).unwrap_or(u32::MAX) }
    };
    Ok((0..values).into_par_iter().map(one).collect())
}

/// Between the two nearest of sorted values, in proportion.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place among the values")]
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = part * last as f64;
    let (below, rest) = (place.floor() as usize, place.fract());
    let (low, high) = (sorted[below], sorted[(below + 1).min(last)]);
    if rest == 0.0 { low } else { low + (high - low) * rest }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::herfindahl::herfindahl;
    use crate::location_quotient::location_quotient;
    use crate::totals::Totals;

    fn plan(draws: u32) -> CheckedPlan {
        Plan { draws, level: 0.9, seed: 11 }.check().unwrap()
    }

    #[test]
    fn a_quantile_lies_between_its_neighbours() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), 3.0);
        assert_eq!((quantile(&[5.0], 0.1), quantile(&[1.0, 2.0], 1.0)), (5.0, 2.0));
        assert!(quantile(&[], 0.5).is_nan());
    }

    #[test]
    fn the_same_seed_gives_the_same_intervals() {
        let table = Matrix::from_rows(&[vec![5.0, 1.0, 9.0], vec![2.0, 2.0, 2.0], vec![0.0; 3]]).unwrap();
        let statistic = |table: &Matrix, _: &[usize]| herfindahl(table, &Totals::of(table));
        let found = over_activities(&table, &plan(200), statistic).unwrap();
        let again = over_activities(&table, &plan(200), statistic).unwrap();
        assert_eq!(found[..2], again[..2]);
        assert!(found[0].low < found[0].high && found[0].draws == 200);
        // Three alike stay alike whichever are drawn.
        assert!((found[1].low - 1.0 / 3.0).abs() < 1e-15 && (found[1].high - found[1].low).abs() < 1e-15);
        assert!(found[2].low.is_nan() && found[2].draws == 0);
    }

    #[test]
    fn small_counts_are_less_certain_than_large_ones() {
        let wide = |size: f64| {
            let table = Matrix::from_rows(&[vec![size, 3.0 * size], vec![2.0 * size, 2.0 * size]]).unwrap();
            let statistic = |table: &Matrix| location_quotient(table, &Totals::of(table));
            let found = of_counts(&table, &plan(400), statistic).unwrap()[0];
            assert!(found.low < 2.0 / 3.0 && found.high > 2.0 / 3.0);
            found.high - found.low
        };
        let (few, many) = (wide(10.0), wide(1000.0));
        assert!((few / many - 10.0).abs() < 3.0, "{few} {many}");
    }
}
