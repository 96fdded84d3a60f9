//! Laws of quotients, presence and relatedness.

use super::tables::{ACTIVITIES, REGIONS, all_same, cells, matrix, same, scaled, turned};
use proptest::prelude::*;
use rozum_measures::cooccurrence::cooccurrence;
use rozum_measures::distance::distance;
use rozum_measures::location_quotient::location_quotient;
use rozum_measures::relatedness_density::relatedness_density;
use rozum_measures::settings::{Diagonal, Proximity};
use rozum_measures::{Cell, Matrix, Presence, Proximities, Settings, Totals};

const KINDS: [Proximity; 6] = [
    Proximity::Max,
    Proximity::Min,
    Proximity::Sqrt,
    Proximity::Union,
    Proximity::Association,
    Proximity::Probabilistic,
];

const OWN: [Diagonal; 2] = [Diagonal::Zero, Diagonal::Kept];

fn presence(table: &Matrix) -> Presence {
    Presence::of(table, &Totals::of(table), &Settings::default())
}

fn quotients(table: &Matrix) -> Vec<f64> {
    location_quotient(table, &Totals::of(table))
}

/// Sizes around blocks of 16 and words of 64.
fn marks() -> impl Strategy<Value = Presence> {
    let size = prop_oneof![1..8_usize, 14..19_usize, 62..67_usize, 127..131_usize];
    let sized = (1..70_usize, size).prop_flat_map(|(regions, activities)| {
        let marks = prop::collection::vec(prop::bool::weighted(0.3), regions * activities);
        (Just(regions), Just(activities), marks)
    });
    sized.prop_map(|(regions, activities, marks)| {
        Presence::from_marks(regions, activities, |region, activity| marks[region * activities + activity])
    })
}

/// As the page says it, without bits and blocks.
fn plain_proximity(presence: &Presence, i: usize, j: usize) -> f64 {
    let count =
        |marked: &dyn Fn(usize) -> bool| (0..presence.regions()).filter(|r| marked(*r)).count() as f64;
    let both = count(&|r| presence.has(r, i) && presence.has(r, j));
    let more = count(&|r| presence.has(r, i)).max(count(&|r| presence.has(r, j)));
    if both > 0.0 { both / more } else { 0.0 }
}

proptest! {
    #[test]
    fn the_unit_of_the_figures_does_not_matter(cells in cells(), unit in 1_u32..1000) {
        let (table, other) = (matrix(&cells), matrix(&scaled(&cells, f64::from(unit) / 7.0)));
        let quotients_before = quotients(&table);
        prop_assert!(all_same(&quotients_before, &quotients(&other)));
        // At the threshold itself the last digit decides, and it may be another in another unit.
        prop_assume!(quotients_before.iter().all(|quotient| quotient.is_nan() || (quotient - 1.0).abs() > 1e-9));
        prop_assert_eq!(presence(&table), presence(&other));
    }

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(cells in cells(), rows in 0..REGIONS, columns in 0..ACTIVITIES) {
        let (table, turned) = (matrix(&cells), matrix(&turned(&cells, rows, columns)));
        let (before, after) = (quotients(&table), quotients(&turned));
        prop_assume!(before.iter().all(|quotient| quotient.is_nan() || (quotient - 1.0).abs() > 1e-9));
        let (had, has) = (presence(&table), presence(&turned));
        let proximities = |presence| Proximities::from_presence(presence, Proximity::Max, Diagonal::Zero);
        let (near, near_after) = (proximities(&had), proximities(&has));
        let density = relatedness_density(&had, &near, &near.sums());
        let density_after = relatedness_density(&has, &near_after, &near_after.sums());
        for place in 0..REGIONS * ACTIVITIES {
            let (row, column) = (place / ACTIVITIES, place % ACTIVITIES);
            let (region, activity) = ((row + rows) % REGIONS, (column + columns) % ACTIVITIES);
            let old = region * ACTIVITIES + activity;
            prop_assert!(same(after[place], before[old]) && same(density_after[place], density[old]));
            prop_assert_eq!(has.has(row, column), had.has(region, activity));
            prop_assert_eq!(near_after.value(0, column), near.value(columns, activity));
        }
    }

    /// Weighted with the structure of the nation, the quotients of a region are 1 on average.
    #[test]
    fn what_a_region_has_more_of_it_has_less_of_something_else(cells in cells()) {
        let table = matrix(&cells);
        let (totals, found) = (Totals::of(&table), quotients(&table));
        for (region, row) in found.chunks(ACTIVITIES).enumerate() {
            let weighted = row.iter().enumerate().filter(|(_, quotient)| !quotient.is_nan());
            let mean: f64 = weighted.map(|(activity, quotient)| quotient * totals.activity_share(activity)).sum();
            prop_assert!(totals.regions[region] == 0.0 || same(mean, 1.0));
        }
    }

    #[test]
    fn the_cosine_needs_no_marks(cells in cells()) {
        let table = matrix(&cells);
        let settings = Settings { proximity: Proximity::Cosine, ..Settings::default() };
        let presence = presence(&table);
        let proximities = Proximities::of(&table, &Totals::of(&table), &presence, &settings);
        let within = |value: &f64| (0.0..=1.0).contains(value);
        prop_assert!(proximities.full().iter().all(within));
        for (i, j) in (0..ACTIVITIES).flat_map(|i| (0..ACTIVITIES).map(move |j| (i, j))) {
            prop_assert!(same(proximities.value(i, j), proximities.value(j, i)));
        }
        let density = relatedness_density(&presence, &proximities, &proximities.sums());
        prop_assert!(density.iter().all(|near| near.is_nan() || within(near)));
    }

    #[test]
    fn a_gap_is_no_quotient_and_no_mark(cells in cells()) {
        let table = matrix(&cells);
        let (found, presence) = (quotients(&table), presence(&table));
        for (place, cell) in cells.iter().enumerate() {
            if !matches!(cell, Cell::Value(_)) {
                prop_assert!(found[place].is_nan() && !presence.has(place / ACTIVITIES, place % ACTIVITIES));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pairs_have_no_direction_and_bounds(presence in marks()) {
        let counts = cooccurrence(&presence);
        let ubiquity = presence.ubiquity();
        prop_assert_eq!(ubiquity.iter().sum::<u32>(), presence.diversity().iter().sum::<u32>());
        for kind in KINDS {
            let proximities = Proximities::from_presence(&presence, kind, Diagonal::Zero);
            let bounded = !matches!(kind, Proximity::Association | Proximity::Probabilistic);
            for (i, j) in (0..presence.activities()).flat_map(|i| (0..i).map(move |j| (i, j))) {
                let value = proximities.value(i, j);
                prop_assert!(same(value, proximities.value(j, i)), "{:?}", kind);
                prop_assert!(value >= 0.0 && value.is_finite() && (!bounded || value <= 1.0), "{:?} {}", kind, value);
                prop_assert!(counts.count(i, j) == counts.count(j, i) && counts.count(i, j) <= ubiquity[i].min(ubiquity[j]));
            }
        }
    }

    #[test]
    fn the_default_form_is_what_its_page_says(presence in marks()) {
        let proximities = Proximities::from_presence(&presence, Proximity::Max, Diagonal::Zero);
        let activities = presence.activities();
        let density = relatedness_density(&presence, &proximities, &proximities.sums());
        for i in 0..activities {
            let plain = |j: usize| if i == j { 0.0 } else { plain_proximity(&presence, i, j) };
            let row: Vec<f64> = (0..activities).map(plain).collect();
            prop_assert_eq!(&proximities.row(i), &row);
            let whole: f64 = row.iter().sum();
            for region in 0..presence.regions() {
                let present: f64 = (0..activities).filter(|&j| presence.has(region, j)).map(|j| row[j]).sum();
                let expected = if whole > 0.0 { present / whole } else { f64::NAN };
                prop_assert!(same(density[region * activities + i], expected));
            }
        }
    }

    #[test]
    fn densities_are_within_nothing_and_all(presence in marks()) {
        for (kind, diagonal) in KINDS.into_iter().flat_map(|kind| OWN.map(|own| (kind, own))) {
            let proximities = Proximities::from_presence(&presence, kind, diagonal);
            let density = relatedness_density(&presence, &proximities, &proximities.sums());
            for (near, far) in density.iter().zip(distance(&density)) {
                prop_assert!(near.is_nan() && far.is_nan() || (0.0..=1.0).contains(near) && same(near + far, 1.0));
            }
            let empty = presence.diversity().into_iter().zip(density.chunks(presence.activities()));
            for (_, row) in empty.filter(|(diversity, _)| *diversity == 0) {
                prop_assert!(row.iter().all(|near| near.is_nan() || *near == 0.0));
            }
        }
    }
}
