//! Pages whose results are not of one table's regions, activities or cells.

use super::example::matrix;
use super::page::{Page, number};
use super::results::Grid;
use rozum_measures::bootstrap::{Plan, over_activities};
use rozum_measures::ideal_point::{Better, Criterion};
use rozum_measures::input_output::linkages;
use rozum_measures::{Presence, Totals, herfindahl, permutation as test};

fn setting(page: &Page, name: &str) -> f64 {
    number(&page.needed("Settings").find(name)[1])
}

fn whole(value: f64) -> u32 {
    format!("{value}").parse().unwrap()
}

/// Data: flows with a last column of outputs. Result: multiplier, backward and forward linkage.
pub fn input_output(page: &Page) -> Grid {
    let data = page.needed("Data");
    let flows: Vec<f64> =
        data.rows.iter().flat_map(|row| row[1..row.len() - 1].iter().map(|cell| number(cell))).collect();
    let output: Vec<f64> = data.rows.iter().map(|row| number(&row[row.len() - 1])).collect();
    let found = linkages(&flows, &output).unwrap();
    let row = |sector: usize| [found.multiplier[sector], found.backward[sector], found.forward[sector]];
    Grid {
        rows: data.rows.iter().map(|row| row[0].clone()).collect(),
        columns: Vec::new(),
        values: (0..output.len()).flat_map(row).collect(),
    }
}

/// Criteria: weight, and whether more (`higher`) or less (`lower`) is better. Result: closeness and rank.
pub fn ideal_point(page: &Page) -> Grid {
    let (data, criteria) = (page.needed("Data"), page.needed("Criteria"));
    let columns: Vec<Vec<f64>> =
        (1..data.head.len()).map(|place| data.rows.iter().map(|row| number(&row[place])).collect()).collect();
    let better = |word: &str| if word == "lower" { Better::Lower } else { Better::Higher };
    let criteria: Vec<Criterion> = data.head[1..]
        .iter()
        .zip(&columns)
        .map(|(name, values)| {
            let row = criteria.find(name);
            Criterion { values, weight: number(&row[1]), better: better(&row[2]) }
        })
        .collect();
    let found = rozum_measures::ideal_point::ideal_point(&criteria).unwrap();
    let rank = |rank: Option<usize>| rank.map_or(f64::NAN, |rank| rank as f64);
    Grid {
        rows: data.rows.iter().map(|row| row[0].clone()).collect(),
        columns: Vec::new(),
        values: found.iter().flat_map(|placed| [placed.closeness, rank(placed.rank)]).collect(),
    }
}

/// Result: the Herfindahl index of each region, and the ends of its interval.
pub fn bootstrap(page: &Page) -> Grid {
    let data = page.needed("Data");
    let table = matrix(&data, None);
    let (draws, seed) = (whole(setting(page, "draws")), u64::from(whole(setting(page, "seed"))));
    let plan = Plan { draws, level: setting(page, "level"), seed }.check().unwrap();
    let index = |table: &rozum_measures::Matrix| herfindahl::herfindahl(table, &Totals::of(table));
    let found = over_activities(&table, &plan, |table, _| index(table)).unwrap();
    let rows = index(&table).into_iter().zip(found);
    Grid {
        rows: table.regions().iter().map(str::to_owned).collect(),
        columns: Vec::new(),
        values: rows.flat_map(|(value, interval)| [value, interval.low, interval.high]).collect(),
    }
}

/// Data: 1 where an activity is present. Result: what the first region has in common with each of the others,
/// what chance would give, and how often it gives as much.
pub fn permutation(page: &Page) -> Grid {
    let data = page.needed("Data");
    let presence = Presence::from_marks(data.rows.len(), data.head.len() - 1, |region, activity| {
        data.rows[region][activity + 1] == "1"
    });
    let common = |presence: &Presence| {
        let with = |other: usize| {
            (0..presence.activities()).filter(|i| presence.has(0, *i) && presence.has(other, *i)).count()
                as f64
        };
        (1..presence.regions()).map(with).collect::<Vec<_>>()
    };
    let (draws, seed) = (whole(setting(page, "draws")), u64::from(whole(setting(page, "seed"))));
    let found = test::permutation(&presence, draws, seed, common).unwrap();
    Grid {
        rows: data.rows[1..].iter().map(|row| row[0].clone()).collect(),
        columns: Vec::new(),
        values: found.iter().flat_map(|test| [test.observed, test.expected, test.p_value]).collect(),
    }
}
