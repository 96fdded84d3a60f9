//! Laws of measures of one table.

use super::tables::{ACTIVITIES, REGIONS, all_same, cells, full, matrix, same, scaled, turned};
use proptest::prelude::*;
use rozum_measures::cluster_stars::{CheckedThresholds, cluster_stars};
use rozum_measures::critical_mass::critical_mass;
use rozum_measures::ellison_glaeser::ellison_glaeser;
use rozum_measures::entropy::entropy;
use rozum_measures::gini_location::gini_location;
use rozum_measures::gini_specialisation::gini_specialisation;
use rozum_measures::herfindahl::herfindahl;
use rozum_measures::hoover::hoover;
use rozum_measures::krugman::krugman;
use rozum_measures::related_variety::related_variety;
use rozum_measures::symmetric_location_quotient::symmetric_location_quotient;
use rozum_measures::theil::theil;
use rozum_measures::unrelated_variety::unrelated_variety;
use rozum_measures::{Matrix, Totals};

type Measure = fn(&Matrix, &Totals) -> Vec<f64>;

const OF_REGIONS: [Measure; 4] = [herfindahl, krugman, gini_specialisation, entropy];
const OF_ACTIVITIES: [Measure; 4] = [gini_location, hoover, theil, no_plants];
const OF_CELLS: [Measure; 3] = [symmetric_location_quotient, critical_mass, stars];

/// The groups: a0 and a1, a2 alone, the rest.
const GROUPS: [usize; ACTIVITIES] = [0, 0, 1, 2, 2, 2];

fn no_plants(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    ellison_glaeser(matrix, totals, &[0.0; ACTIVITIES])
}

fn stars(matrix: &Matrix, totals: &Totals) -> Vec<f64> {
    cluster_stars(matrix, totals, &CheckedThresholds::default())
}

fn of(measure: Measure, table: &Matrix) -> Vec<f64> {
    measure(table, &Totals::of(table))
}

fn within(values: &[f64], low: f64, high: f64) -> bool {
    let hair = 1e-12;
    values.iter().all(|value| value.is_nan() || (*value >= low - hair && *value <= high + hair))
}

proptest! {
    #[test]
    fn the_unit_of_the_figures_does_not_matter(cells in cells(), scale in 1_u32..1000) {
        let (table, larger) = (matrix(&cells), matrix(&scaled(&cells, 1.0 / f64::from(scale))));
        for measure in OF_REGIONS.into_iter().chain(OF_ACTIVITIES).chain([symmetric_location_quotient as Measure, critical_mass]) {
            prop_assert!(all_same(&of(measure, &table), &of(measure, &larger)));
        }
    }

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(cells in cells(), rows in 0..REGIONS, columns in 0..ACTIVITIES) {
        let (table, turned) = (matrix(&cells), matrix(&turned(&cells, rows, columns)));
        for measure in OF_REGIONS {
            let (mut before, after) = (of(measure, &table), of(measure, &turned));
            before.rotate_left(rows);
            prop_assert!(all_same(&before, &after));
        }
        for measure in OF_ACTIVITIES {
            let (mut before, after) = (of(measure, &table), of(measure, &turned));
            before.rotate_left(columns);
            prop_assert!(all_same(&before, &after));
        }
        for measure in OF_CELLS {
            let (before, after) = (of(measure, &table), of(measure, &turned));
            for (place, value) in after.iter().enumerate() {
                let (row, column) = ((place / ACTIVITIES + rows) % REGIONS, (place % ACTIVITIES + columns) % ACTIVITIES);
                prop_assert!(same(*value, before[row * ACTIVITIES + column]));
            }
        }
    }

    #[test]
    fn values_keep_to_their_bounds(cells in cells()) {
        let table = matrix(&cells);
        let (regions, activities) = (REGIONS as f64, ACTIVITIES as f64);
        prop_assert!(within(&of(herfindahl, &table), 1.0 / activities, 1.0));
        prop_assert!(within(&of(krugman, &table), 0.0, 2.0));
        prop_assert!(within(&of(entropy, &table), 0.0, activities.log2()));
        prop_assert!(within(&of(gini_specialisation, &table), 0.0, 1.0 - 1.0 / activities));
        prop_assert!(within(&of(gini_location, &table), 0.0, 1.0 - 1.0 / regions));
        prop_assert!(within(&of(hoover, &table), 0.0, 1.0));
        prop_assert!(within(&of(symmetric_location_quotient, &table), -1.0, 1.0));
        prop_assert!(within(&of(critical_mass, &table), 0.0, 1.0));
        prop_assert!(within(&of(stars, &table), 0.0, 3.0));
    }

    #[test]
    fn distances_from_the_reference_are_not_negative(cells in full()) {
        let table = matrix(&cells);
        prop_assert!(within(&of(theil, &table), 0.0, f64::INFINITY));
        prop_assert!(within(&of(no_plants, &table), 0.0, f64::INFINITY));
    }

    #[test]
    fn variety_within_and_between_is_entropy(cells in cells()) {
        let table = matrix(&cells);
        let totals = Totals::of(&table);
        let (within, between) = (related_variety(&table, &totals, &GROUPS), unrelated_variety(&table, &totals, &GROUPS));
        let sums: Vec<f64> = within.iter().zip(&between).map(|(a, b)| a + b).collect();
        prop_assert!(all_same(&sums, &entropy(&table, &totals)));
        prop_assert!(within.iter().all(|value| value.is_nan() || *value >= 0.0));
    }

    #[test]
    fn the_parts_of_an_activity_are_the_whole(cells in cells()) {
        let table = matrix(&cells);
        let parts = of(critical_mass, &table);
        for activity in 0..ACTIVITIES {
            let known: Vec<f64> =
                parts.iter().skip(activity).step_by(ACTIVITIES).copied().filter(|part| !part.is_nan()).collect();
            prop_assert!(known.is_empty() || same(known.iter().sum(), 1.0));
        }
    }

    /// Size is not structure.
    #[test]
    fn regions_with_one_structure_are_alike(cells in full()) {
        let mut doubled = cells.clone();
        let row = scaled(&cells[..ACTIVITIES], 2.0);
        doubled[ACTIVITIES..2 * ACTIVITIES].copy_from_slice(&row);
        let table = matrix(&doubled);
        for measure in OF_REGIONS {
            let values = of(measure, &table);
            prop_assert!(same(values[0], values[1]));
        }
    }

    #[test]
    fn a_region_or_activity_of_nothing_is_defined_as_nothing(cells in full(), row in 0..REGIONS, column in 0..ACTIVITIES) {
        let empty = |place: usize| place / ACTIVITIES == row || place % ACTIVITIES == column;
        let zero = rozum_measures::Cell::Value(0.0);
        let emptied: Vec<_> = cells.iter().enumerate().map(|(place, cell)| if empty(place) { zero } else { *cell }).collect();
        let table = matrix(&emptied);
        for measure in OF_REGIONS {
            let values = of(measure, &table);
            prop_assert!(values.iter().enumerate().all(|(region, value)| value.is_nan() == (region == row)));
        }
        for measure in OF_ACTIVITIES {
            let values = of(measure, &table);
            prop_assert!(values.iter().enumerate().all(|(activity, value)| value.is_nan() == (activity == column)));
        }
    }
}
