//! Ellison and Glaeser's indices as REAT prints them for the example of Farhauer and Kröll 2014.

use super::{Row, near, number, rows};
use rozum_measures::ellison_glaeser::{coagglomeration, ellison_glaeser, gamma, z_score};
use rozum_measures::herfindahl::herfindahl_of;
use rozum_measures::{Cell, Matrix, Names, Totals};

struct Example {
    table: Matrix,
    totals: Totals,
    /// Sizes of the firms of each activity.
    firms: Vec<Vec<f64>>,
    plants: Vec<f64>,
    /// All employees of each region, in every activity.
    regions: Vec<f64>,
}

fn example() -> Option<Example> {
    let source = rows("reat/data_FK2014_EGC.csv")?;
    let regions: Names = source.iter().map(|row| &row["region"]).collect();
    let activities: Names = source.iter().map(|row| &row["industry"]).collect();
    let of = |row: &Row| (regions.find(&row["region"]).unwrap(), activities.find(&row["industry"]).unwrap());
    let mut cells = vec![0.0; regions.len() * activities.len()];
    let mut firms = vec![Vec::new(); activities.len()];
    let mut all = vec![0.0; regions.len()];
    for row in &source {
        let (region, activity) = of(row);
        cells[region * activities.len() + activity] += number(&row["emp_firm"]);
        firms[activity].push(number(&row["emp_firm"]));
        all[region] = number(&row["emp_region"]);
    }
    let table = Matrix::new(regions, activities, cells.into_iter().map(Cell::Value)).unwrap();
    let plants = firms.iter().map(|sizes| herfindahl_of(sizes)).collect();
    Some(Example { totals: Totals::of(&table), table, firms, plants, regions: all })
}

fn shares(amounts: &[f64]) -> Vec<f64> {
    let whole: f64 = amounts.iter().sum();
    amounts.iter().map(|amount| amount / whole).collect()
}

fn column(table: &Matrix, activity: usize) -> Vec<f64> {
    shares(&table.column(activity).map(|cell| cell.value().unwrap()).collect::<Vec<_>>())
}

fn squares(values: impl Iterator<Item = f64>) -> f64 {
    values.map(|value| value * value).sum()
}

#[test]
fn each_industry() {
    let Some(example) = example() else { return };
    let found = ellison_glaeser(&example.table, &example.totals, &example.plants);
    let reference = shares(&example.totals.regions);
    for row in rows("reat/ellison_a2_expected.csv").unwrap() {
        let activity = example.table.activities().find(&row[""]).unwrap();
        let own = column(&example.table, activity);
        let apart = squares(own.iter().zip(&reference).map(|(own, all)| own - all));
        let z = z_score(apart, &example.firms[activity], &example.totals.regions);
        near(found[activity], number(&row["Gamma i"]), 1e-14, "gamma");
        near(apart, number(&row["G i"]), 1e-15, "G");
        near(z, number(&row["z Gi"]), 1e-13, "z");
        near(example.plants[activity], number(&row["HHI i"]), 1e-15, "HHI");
        assert_eq!(example.firms[activity].len().to_string(), row["K i"].trim());
    }
}

/// What REAT computes for a pair is not the index of Ellison and Glaeser: the two distributions are added
/// without weights, and the correction runs over all industries of the file, the pair's plants repeated. Its
/// printed values are met only so; the measure follows the paper.
#[test]
fn pairs_as_reat_has_them() {
    let Some(example) = example() else { return };
    let names = example.table.activities();
    let own = ellison_glaeser(&example.table, &example.totals, &example.plants);
    let reference = shares(&example.regions);
    let everything: f64 = example.regions.iter().sum();
    let room = 1.0 - squares(reference.iter().copied());
    for row in rows("reat/ellison_c2_expected.csv").unwrap() {
        let (a, b) = row[""].split_once('-').unwrap();
        let mut pair = [a, b];
        pair.sort_unstable();
        let pair = pair.map(|name| names.find(name).unwrap());
        let both = pair.map(|activity| column(&example.table, activity));
        let apart = squares((0..reference.len()).map(|r| both[0][r] + both[1][r] - reference[r]));
        let weights = pair.map(|activity| example.totals.activities[activity] / everything);
        let chance: f64 = (0..2).map(|n| weights[n] * weights[n] * example.plants[pair[n]]).sum();
        let squared = squares(weights.into_iter());
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by_key(|activity| names.name(*activity).to_owned());
        let repeated = order.iter().enumerate();
        let rest: f64 = repeated
            .map(|(place, &activity)| own[activity] * squared * (1.0 - example.plants[pair[place % 2]]))
            .sum();
        let found = (apart / room - chance - rest) / (1.0 - squared);
        near(found, number(&row["Gamma c"]), 1e-14, &row[""]);
    }
}

/// The index of the paper for the same firms: by its definition as a weighted difference.
#[test]
fn pairs_by_the_paper() {
    let Some(example) = example() else { return };
    let reference = shares(&example.totals.regions);
    let room = 1.0 - squares(reference.iter().copied());
    let weights = shares(&example.totals.activities[..2]);
    let both = [0, 1].map(|activity| column(&example.table, activity));
    let apart = squares(
        (0..reference.len()).map(|r| weights[0] * both[0][r] + weights[1] * both[1][r] - reference[r]),
    );
    let own = |activity: usize| {
        let apart = squares((0..reference.len()).map(|r| both[activity][r] - reference[r]));
        gamma(apart, 1.0 - room, example.plants[activity])
    };
    let of_each =
        |part: &dyn Fn(usize) -> f64| (0..2).map(|n| weights[n] * weights[n] * part(n)).sum::<f64>();
    let chance = of_each(&|n| example.plants[n]) + of_each(&|n| own(n) * (1.0 - example.plants[n]));
    let expected = (apart / room - chance) / (1.0 - of_each(&|_| 1.0));
    let found = coagglomeration(&example.table, &example.totals, &example.plants, &[0, 1]);
    near(found, expected, 1e-14, "coagglomeration");
}
