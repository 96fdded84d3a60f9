//! Laws of complexity, outlook, gain and fitness.

use super::tables::{ACTIVITIES, REGIONS, all_same, cells, matrix, scaled, turned};
use proptest::prelude::*;
use rozum_measures::fitness::fitness;
use rozum_measures::settings::ActivityScale;
use rozum_measures::walk::walk;
use rozum_measures::{Cell, Complexity, Matrix, Names, Presence, Settings, complexity, with_external};

fn found(table: &Matrix) -> Complexity {
    complexity(table, &Settings::default().check().unwrap())
}

/// An eigenvector that is one of several as good, or that no diversity gives a sign, may come out otherwise
/// when the table is written otherwise.
fn sure(found: &Complexity) -> bool {
    let values = eigenvalues(&found.presence);
    let apart = found.quality.is_some() && values[1] - values[2] > 1e-3;
    let diversity: Vec<f64> = found.presence.diversity().into_iter().map(f64::from).collect();
    apart && along(&found.economic_complexity, &diversity).abs() > 1e-6
}

/// Of the walk between regions, greatest first, by a solver that forms the whole matrix.
fn eigenvalues(presence: &Presence) -> Vec<f64> {
    let (diversity, ubiquity) = (presence.diversity(), presence.ubiquity());
    let walk = faer::Mat::from_fn(REGIONS, REGIONS, |r, s| {
        let both = (0..ACTIVITIES).filter(|&i| presence.has(r, i) && presence.has(s, i));
        let there: f64 = both.map(|i| 1.0 / f64::from(ubiquity[i])).sum();
        if there > 0.0 { there / f64::from(diversity[r] * diversity[s]).sqrt() } else { 0.0 }
    });
    let mut values = walk.self_adjoint_eigenvalues(faer::Side::Lower).unwrap();
    values.sort_by(|a, b| b.total_cmp(a));
    values
}

/// Covariance over what is defined, times the number of pairs.
fn along(a: &[f64], b: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> =
        a.iter().copied().zip(b.iter().copied()).filter(|(a, _)| !a.is_nan()).collect();
    let mean = pairs.iter().map(|(_, b)| b).sum::<f64>() / pairs.len() as f64;
    pairs.iter().map(|(a, b)| a * (b - mean)).sum()
}

fn near(a: f64, b: f64) -> bool {
    a.is_nan() && b.is_nan() || (a - b).abs() <= 1e-8 * (1.0 + a.abs())
}

fn all_near(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(*a, *b))
}

/// Mean over what a region has and what is defined.
fn mean_of_present(found: &Complexity, values: &[f64], region: usize) -> f64 {
    let present = (0..ACTIVITIES).filter(|&activity| found.presence.has(region, activity));
    let known: Vec<f64> = present.map(|activity| values[activity]).filter(|value| !value.is_nan()).collect();
    known.iter().sum::<f64>() / known.len() as f64
}

fn absent(found: &Complexity, region: usize) -> impl Iterator<Item = usize> + '_ {
    (0..ACTIVITIES).filter(move |&activity| !found.presence.has(region, activity))
}

fn standardised(values: &[f64]) -> bool {
    let known: Vec<f64> = values.iter().copied().filter(|value| !value.is_nan()).collect();
    let squares: f64 = known.iter().map(|value| value * value).sum();
    near(known.iter().sum::<f64>(), 0.0) && near(squares, known.len() as f64)
}

/// Any figures, and none that is just at the threshold.
fn table() -> impl Strategy<Value = Vec<Cell>> {
    cells().prop_filter("a last digit decides", |cells| {
        let table = matrix(cells);
        let quotients =
            rozum_measures::location_quotient::location_quotient(&table, &rozum_measures::Totals::of(&table));
        quotients.iter().all(|quotient| quotient.is_nan() || (quotient - 1.0).abs() > 1e-9)
    })
}

proptest! {
    #[test]
    fn the_unit_of_the_figures_does_not_matter(cells in table(), unit in 1_u32..1000) {
        let (before, after) = (found(&matrix(&cells)), found(&matrix(&scaled(&cells, f64::from(unit) / 7.0))));
        prop_assert!(all_same(&before.economic_complexity, &after.economic_complexity));
        prop_assert!(all_same(&before.activity_complexity, &after.activity_complexity));
        prop_assert!(all_same(&before.opportunity_gain, &after.opportunity_gain));
    }

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(cells in table(), rows in 0..REGIONS, columns in 0..ACTIVITIES) {
        let (mut before, after) = (found(&matrix(&cells)), found(&matrix(&turned(&cells, rows, columns))));
        prop_assume!(sure(&before));
        for place in 0..REGIONS * ACTIVITIES {
            let (region, activity) = ((place / ACTIVITIES + rows) % REGIONS, (place % ACTIVITIES + columns) % ACTIVITIES);
            prop_assert!(near(after.opportunity_gain[place], before.opportunity_gain[region * ACTIVITIES + activity]));
        }
        before.economic_complexity.rotate_left(rows);
        before.complexity_outlook.rotate_left(rows);
        before.activity_complexity.rotate_left(columns);
        prop_assert!(all_near(&before.economic_complexity, &after.economic_complexity));
        prop_assert!(all_near(&before.complexity_outlook, &after.complexity_outlook));
        prop_assert!(all_near(&before.activity_complexity, &after.activity_complexity));
    }

    #[test]
    fn there_is_one_sign_and_it_goes_with_diversity(cells in table()) {
        let found = found(&matrix(&cells));
        let diversity: Vec<f64> = found.presence.diversity().into_iter().map(f64::from).collect();
        if found.quality.is_none() {
            prop_assert!(found.undefined() && found.complexity_outlook.iter().all(|value| value.is_nan()));
        } else {
            prop_assert!(along(&found.economic_complexity, &diversity) >= -1e-9);
            prop_assert!(standardised(&found.economic_complexity) && standardised(&found.activity_complexity));
            let means: Vec<f64> = (0..REGIONS).map(|region| mean_of_present(&found, &found.activity_complexity, region)).collect();
            prop_assert!(along(&found.economic_complexity, &means) > 0.0);
        }
    }

    #[test]
    fn eigenvalues_are_those_of_the_whole_matrix(cells in table()) {
        let found = found(&matrix(&cells));
        let values = eigenvalues(&found.presence);
        let Some(quality) = found.quality else {
            // All regions alike, or three groups and more that share nothing.
            prop_assert!(values[1] < 1e-12 || values[2] > 1.0 - 1e-9, "{:?}", values);
            return Ok(());
        };
        prop_assert!(near(quality.second, values[1]), "{:?} {:?}", quality, values);
        // What several vectors share is met once.
        prop_assert!(near(quality.third, values[2]) || near(values[1], values[2]), "{:?} {:?}", quality, values);
    }

    /// Both sides hold the same equation, and size says nothing: weighted with counts, each adds up to zero.
    #[test]
    fn the_vector_satisfies_its_equation(cells in table()) {
        let found = found(&matrix(&cells));
        let Some(walk) = walk(&found.presence) else { return Ok(()) };
        prop_assert!(walk.quality.residual < 1e-12 && walk.quality.third <= walk.quality.second + 1e-12);
        prop_assert!((0.0..=1.0 + 1e-12).contains(&walk.quality.second));
        for activity in 0..ACTIVITIES {
            let has: Vec<f64> = (0..REGIONS).filter(|&r| found.presence.has(r, activity)).map(|r| walk.regions[r]).collect();
            let mean = has.iter().sum::<f64>() / has.len() as f64;
            prop_assert!(near(mean, walk.quality.second * walk.activities[activity]));
        }
        let weighted = |values: &[f64], counts: Vec<u32>| -> f64 {
            values.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(value, count)| value * f64::from(count)).sum()
        };
        prop_assert!(near(weighted(&walk.regions, found.presence.diversity()), 0.0));
        prop_assert!(near(weighted(&walk.activities, found.presence.ubiquity()), 0.0));
    }

    #[test]
    fn on_the_scale_of_the_regions_they_are_means_of_activities(cells in table()) {
        let settings = Settings { activity_scale: ActivityScale::Regions, ..Settings::default() };
        let found = complexity(&matrix(&cells), &settings.check().unwrap());
        if found.quality.is_some() {
            for region in 0..REGIONS {
                let mean = mean_of_present(&found, &found.activity_complexity, region);
                prop_assert!(near(mean, found.economic_complexity[region]));
            }
        }
    }

    #[test]
    fn known_complexity_is_taken_as_it_is(
        cells in table(),
        known in prop::collection::vec(prop_oneof![4 => -3.0..3.0_f64, 1 => Just(f64::NAN)], ACTIVITIES),
    ) {
        let found = with_external(&matrix(&cells), &Settings::default().check().unwrap(), &known);
        prop_assert!(found.quality.is_none() && all_same(&found.activity_complexity, &known));
        for region in 0..REGIONS {
            prop_assert!(near(found.economic_complexity[region], mean_of_present(&found, &known, region)));
        }
    }

    #[test]
    fn outlook_and_gain_are_what_their_pages_say(cells in table()) {
        let found = found(&matrix(&cells));
        prop_assume!(!found.undefined());
        let (sums, worth) = (found.proximities.sums(), &found.activity_complexity);
        let defined = |value: f64| if value.is_nan() { 0.0 } else { value };
        for region in 0..REGIONS {
            let each = |i: usize| defined(found.relatedness_density[region * ACTIVITIES + i] * worth[i]);
            let nothing = found.presence.diversity()[region] == 0;
            let outlook = if nothing { f64::NAN } else { absent(&found, region).map(each).sum() };
            prop_assert!(near(found.complexity_outlook[region], outlook));
            for i in 0..ACTIVITIES {
                let each = |j: usize| defined(found.proximities.value(i, j) * worth[j] / sums[j]);
                let gain = if found.presence.has(region, i) { 0.0 } else { absent(&found, region).map(each).sum() };
                prop_assert!(near(found.opportunity_gain[region * ACTIVITIES + i], gain));
            }
        }
    }

    /// A region and an activity of nothing, added at the end.
    #[test]
    fn nothing_changes_nothing(cells in table()) {
        let (tall, wide) = (REGIONS + 1, ACTIVITIES + 1);
        let place = |region: usize, activity: usize| {
            let inside = region < REGIONS && activity < ACTIVITIES;
            if inside { cells[region * ACTIVITIES + activity] } else { Cell::Value(0.0) }
        };
        let names = |count: usize| (0..count).map(|number| number.to_string()).collect::<Names>();
        let all = (0..tall).flat_map(|region| (0..wide).map(move |activity| place(region, activity)));
        let before = found(&matrix(&cells));
        let after = found(&Matrix::new(names(tall), names(wide), all).unwrap());
        prop_assume!(sure(&before));
        let (regions, activities) = (&after.economic_complexity, &after.activity_complexity);
        prop_assert!(all_near(&regions[..REGIONS], &before.economic_complexity) && regions[REGIONS].is_nan());
        prop_assert!(all_near(&activities[..ACTIVITIES], &before.activity_complexity) && activities[ACTIVITIES].is_nan());
        prop_assert!(all_near(&after.complexity_outlook[..REGIONS], &before.complexity_outlook));
        let rows = |grid: &[f64]| grid.chunks(wide).take(REGIONS).flat_map(|row| row[..ACTIVITIES].to_vec()).collect::<Vec<_>>();
        prop_assert!(all_near(&rows(&after.relatedness_density), &before.relatedness_density));
        prop_assert!(all_near(&rows(&after.opportunity_gain), &before.opportunity_gain));
        let lacking = &after.relatedness_density[REGIONS * wide..][..ACTIVITIES];
        prop_assert!(lacking.iter().all(|near| near.is_nan() || *near == 0.0));
    }

    #[test]
    fn fitness_is_one_on_average_and_nothing_without_activities(cells in table(), steps in 1_u32..60) {
        let presence = found(&matrix(&cells)).presence;
        let found = fitness(&presence, steps);
        for (fitness, diversity) in found.regions.iter().zip(presence.diversity()) {
            prop_assert!(*fitness >= 0.0 && (diversity > 0 || *fitness == 0.0));
        }
        for (complexity, ubiquity) in found.activities.iter().zip(presence.ubiquity()) {
            prop_assert!(complexity.is_nan() == (ubiquity == 0));
        }
        for side in [&found.regions, &found.activities] {
            let filled: Vec<f64> = side.iter().copied().filter(|value| *value > 0.0).collect();
            prop_assert!(filled.is_empty() || near(filled.iter().sum::<f64>() / filled.len() as f64, 1.0));
        }
    }
}
