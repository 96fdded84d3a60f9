//! Laws of measures that compare two tables, and of ranking and resampling.

use super::tables::{ACTIVITIES, REGIONS, cells, full, matrix, same, scaled};
use proptest::prelude::*;
use rozum_measures::bootstrap::{Plan, of_counts, over_activities};
use rozum_measures::complementarity::{complementarity, complementarity_for};
use rozum_measures::entry::entry;
use rozum_measures::exit::exit;
use rozum_measures::expy::expy;
use rozum_measures::growth::growth;
use rozum_measures::herfindahl::herfindahl;
use rozum_measures::ideal_point::{Better, Criterion, ideal_point};
use rozum_measures::prody::prody;
use rozum_measures::relative_relatedness::relative_relatedness;
use rozum_measures::shift_share::{Components, ShiftShare, comparable, shift_share, shift_share_cells};
use rozum_measures::{Matrix, Presence, Settings, Totals};

fn parts(components: &Components) -> f64 {
    components.national + components.structural + components.competitive + components.allocation
}

fn shifts(before: &Matrix, after: &Matrix, form: ShiftShare) -> Vec<Components> {
    shift_share((before, &Totals::of(before)), (after, &Totals::of(after)), form)
}

fn presence(table: &Matrix) -> Presence {
    Presence::of(table, &Totals::of(table), &Settings::default())
}

proptest! {
    #[test]
    fn the_parts_of_a_change_add_up_to_it(old in cells(), new in cells()) {
        let (before, after) = (matrix(&old), matrix(&new));
        let (old, new) = (Totals::of(&before), Totals::of(&after));
        let each = shift_share_cells((&before, &old), (&after, &new), ShiftShare::Classic);
        for (place, cell) in each.iter().enumerate() {
            let (region, activity) = (place / ACTIVITIES, place % ACTIVITIES);
            let change = before.value(region, activity).zip(after.value(region, activity)).map(|(a, b)| b - a);
            prop_assert!(same(cell.change, change.unwrap_or(f64::NAN)) && same(parts(cell), cell.change));
        }
        for region in shifts(&before, &after, ShiftShare::Classic) {
            prop_assert!(same(parts(&region), region.change));
        }
    }

    #[test]
    fn what_the_regions_win_of_each_other_is_nothing(old in full(), new in full()) {
        let all = shifts(&matrix(&old), &matrix(&new), ShiftShare::Classic);
        let won: f64 = all.iter().map(|region| region.competitive).sum();
        let structural: f64 = all.iter().map(|region| region.structural).sum();
        prop_assert!(won.abs() < 1e-6 && structural.abs() < 1e-6, "{won} {structural}");
    }

    /// With gaps too, when the nation is what is known in both periods.
    #[test]
    fn what_is_not_the_nations_cancels_out(old in cells(), new in cells()) {
        let (before, after) = (matrix(&old), matrix(&new));
        let (old, new) = comparable(&before, &after).unwrap();
        let all = shift_share((&before, &old), (&after, &new), ShiftShare::Classic);
        let known = all.iter().filter(|region| !region.change.is_nan());
        let left: f64 = known.map(Components::net_shift).sum();
        prop_assert!(left.abs() < 1e-6, "{left}");
    }

    #[test]
    fn both_forms_differ_only_in_what_is_the_regions_own(old in full(), new in full()) {
        let (before, after) = (matrix(&old), matrix(&new));
        let pairs = shifts(&before, &after, ShiftShare::Classic)
            .into_iter()
            .zip(shifts(&before, &after, ShiftShare::EstebanMarquillas));
        for (classic, finer) in pairs {
            prop_assert!(same(classic.national, finer.national) && same(classic.structural, finer.structural));
            prop_assert!(same(classic.competitive, finer.competitive + finer.allocation));
        }
    }

    #[test]
    fn growth_of_everything_alike_leaves_only_the_national_part(old in full(), scale in 2_u32..9) {
        let (before, after) = (matrix(&old), matrix(&scaled(&old, f64::from(scale))));
        let expected = f64::from(scale) - 1.0;
        prop_assert!(growth(&before, &after).iter().all(|rate| same(*rate, expected)));
        for region in shifts(&before, &after, ShiftShare::Classic) {
            prop_assert!(same(region.national, region.change) && region.competitive.abs() < 1e-6);
        }
    }

    #[test]
    fn each_known_pair_can_either_enter_or_leave(old in cells(), new in cells()) {
        let (before, after) = (matrix(&old), matrix(&new));
        let (had, has) = (presence(&before), presence(&after));
        let (entered, left) = (entry((&before, &had), (&after, &has)), exit((&before, &had), (&after, &has)));
        for place in 0..REGIONS * ACTIVITIES {
            let (region, activity) = (place / ACTIVITIES, place % ACTIVITIES);
            let known = before.value(region, activity).is_some() && after.value(region, activity).is_some();
            prop_assert_eq!(!entered[place].is_nan(), known && !had.has(region, activity));
            prop_assert_eq!(!left[place].is_nan(), known && had.has(region, activity));
            let changed = entered[place] == 1.0 || left[place] == 1.0;
            prop_assert_eq!(changed, known && had.has(region, activity) != has.has(region, activity));
        }
    }

    #[test]
    fn incomes_come_back_as_means_of_incomes(cells in full(), incomes in prop::collection::vec(1.0..100.0_f64, REGIONS)) {
        let table = matrix(&cells);
        let (low, high) = (incomes.iter().copied().fold(f64::INFINITY, f64::min), incomes.iter().copied().fold(0.0, f64::max));
        let values = prody(&table, &Totals::of(&table), &incomes);
        for value in values.iter().chain(&expy(&table, &values)) {
            prop_assert!(*value >= low - 1e-9 && *value <= high + 1e-9);
        }
    }

    #[test]
    fn a_table_of_complementarity_is_the_mean_of_its_cells(
        cells in full(),
        proximity in prop::collection::vec(0.0..1.0_f64, ACTIVITIES * ACTIVITIES),
    ) {
        let presence = presence(&matrix(&cells));
        let found = complementarity(&presence, &proximity);
        for (r, s) in (0..REGIONS).flat_map(|r| (0..REGIONS).map(move |s| (r, s))) {
            let lacking: Vec<usize> = (0..ACTIVITIES).filter(|i| !presence.has(r, *i)).collect();
            let each = lacking.iter().map(|i| complementarity_for(&presence, &proximity, r, s, *i));
            let mean = each.sum::<f64>() / lacking.len() as f64;
            prop_assert!(same(found[r * REGIONS + s], mean));
            prop_assert!(mean.is_nan() || (-1e-12..=1.0 + 1e-12).contains(&mean));
        }
    }

    #[test]
    fn options_of_a_region_are_standardised(cells in full(), density in prop::collection::vec(0.0..1.0_f64, REGIONS * ACTIVITIES)) {
        let presence = presence(&matrix(&cells));
        for row in relative_relatedness(&density, &presence).chunks(ACTIVITIES) {
            let known: Vec<f64> = row.iter().copied().filter(|value| !value.is_nan()).collect();
            let (mean, squares) = known.iter().fold((0.0, 0.0), |(sum, squares), z| (sum + z, squares + z * z));
            prop_assert!(known.is_empty() || (mean.abs() < 1e-8 && same(squares, known.len() as f64)));
        }
    }

    #[test]
    fn an_option_that_is_better_in_everything_is_ranked_before(
        values in prop::collection::vec((0.0..100.0_f64, 0.0..100.0_f64), 2..9),
        unit in 0.01..100.0_f64,
    ) {
        let (gain, cost): (Vec<f64>, Vec<f64>) = values.iter().copied().unzip();
        let ranked = |gain: &[f64]| {
            let criteria = [
                Criterion { values: gain, weight: 2.0, better: Better::Higher },
                Criterion { values: &cost, weight: 1.0, better: Better::Lower },
            ];
            ideal_point(&criteria).unwrap()
        };
        let found = ranked(&gain);
        for (a, b) in (0..values.len()).flat_map(|a| (0..values.len()).map(move |b| (a, b))) {
            if gain[a] > gain[b] && cost[a] < cost[b] {
                prop_assert!(found[a].rank < found[b].rank);
            }
        }
        let other: Vec<f64> = gain.iter().map(|value| value * unit).collect();
        for (a, b) in found.iter().zip(ranked(&other)) {
            prop_assert!(same(a.closeness, b.closeness));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn intervals_have_two_ends_and_one_seed(cells in full(), seed: u64) {
        let table = matrix(&cells);
        let plan = |level: f64| Plan { draws: 60, level, seed }.check().unwrap();
        let statistic = |table: &Matrix| herfindahl(table, &Totals::of(table));
        let (wide, narrow) = (of_counts(&table, &plan(0.95), statistic).unwrap(), of_counts(&table, &plan(0.5), statistic).unwrap());
        for (wide, narrow) in wide.iter().zip(&narrow) {
            prop_assert!(wide.low <= narrow.low && narrow.low <= narrow.high && narrow.high <= wide.high);
        }
        prop_assert_eq!(&of_counts(&table, &plan(0.95), statistic).unwrap(), &wide);
        let drawn = over_activities(&table, &plan(0.95), |table, _| herfindahl(table, &Totals::of(table))).unwrap();
        prop_assert!(drawn.iter().all(|interval| interval.low <= interval.high && interval.high <= 1.0 + 1e-12));
    }
}
