//! The input of a worked example, and the measure computed of it as the command line does.

use super::page::{Page, Table, number};
use super::results::Grid;
use rozum_measures::catalogue::{Inputs, Results, Shape, each};
use rozum_measures::panel::Gathered;
use rozum_measures::walk::Quality;
use rozum_measures::{Cell, Checked, Convention, Margins, Matrix, Measure, Names, Panel, Settings};
use std::convert::Infallible;

pub struct Example {
    panel: Panel,
    settings: Checked,
    complexity: Option<Vec<f64>>,
    incomes: Option<Vec<f64>>,
    groups: Option<Vec<usize>>,
    plants: Option<Vec<Vec<f64>>>,
}

impl Example {
    pub fn of(page: &Page) -> Self {
        let reference = page.table("Reference").map(|table| table.second());
        let matrices: Vec<Matrix> = ["Data", "Before", "After"]
            .iter()
            .filter_map(|heading| page.table(heading))
            .map(|table| matrix(&table, reference.clone()))
            .collect();
        let times = (1..=matrices.len()).map(|number| number.to_string()).collect();
        let numbers = |heading: &str| page.table(heading).map(|table| table.second());
        let plants = numbers("Plants").map(|plants| vec![plants; matrices.len()]);
        Self {
            panel: Panel { times, matrices, gathered: Gathered::default() },
            settings: settings(page),
            complexity: numbers("Complexity"),
            incomes: numbers("Incomes"),
            groups: page.table("Groups").map(|table| groups(&table)),
            plants,
        }
    }

    /// The measure in the last of the periods, and how well the eigenvector of complexity is determined.
    pub fn measure(&self, measure: Measure) -> (Grid, Option<Grid>) {
        let inputs = Inputs {
            panel: &self.panel,
            settings: &self.settings,
            external_complexity: self.complexity.as_deref(),
            incomes: self.incomes.as_deref(),
            groups: self.groups.as_deref(),
            plants: self.plants.as_deref(),
        };
        let mut grid = None;
        let sink = |_: Measure, _: &str, results: Results<'_>| {
            grid = Some(self.grid(measure, &results));
            Ok::<(), Infallible>(())
        };
        let Ok(notes) = each(&inputs, &[measure], sink);
        (grid.unwrap(), notes.last().and_then(|note| note.quality).map(determined))
    }

    fn grid(&self, measure: Measure, results: &Results<'_>) -> Grid {
        let list = |names: &Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
        let (regions, activities) = (list(&self.panel.regions()), list(&self.panel.activities()));
        let (rows, columns) = match measure.shape() {
            Shape::Cell => (regions, activities),
            Shape::Region => (regions, Vec::new()),
            Shape::Activity => (activities, Vec::new()),
            Shape::ActivityPair => (activities.clone(), activities),
            Shape::RegionPair => (regions.clone(), regions),
        };
        let values = match results {
            Results::Values(values) => values.to_vec(),
            Results::Proximities(pairs) => pairs.full(),
            Results::Counts(pairs) => {
                let places = 0..rows.len() * rows.len();
                places.map(|place| f64::from(pairs.count(place / rows.len(), place % rows.len()))).collect()
            }
            Results::Wide(_, columns) => {
                let row = |row: usize| columns.iter().map(move |(_, values)| values[row]);
                (0..rows.len()).flat_map(row).collect()
            }
            Results::Lacking(lacking) => panic!("{measure}: {lacking}"),
        };
        Grid { rows, columns, values }
    }
}

fn determined(quality: Quality) -> Grid {
    let rows = ["second", "third"].map(str::to_owned).to_vec();
    Grid { rows, columns: Vec::new(), values: vec![quality.second, quality.third] }
}

pub fn matrix(table: &Table, reference: Option<Vec<f64>>) -> Matrix {
    let regions: Names = table.rows.iter().map(|row| &row[0]).collect();
    let activities: Names = table.head[1..].iter().collect();
    let cells = table.rows.iter().flat_map(|row| row[1..].iter().map(|text| cell(text)));
    let margins = Margins { activities: reference, ..Margins::default() };
    Matrix::new(regions, activities, cells).unwrap().with_margins(margins).unwrap()
}

fn cell(text: &str) -> Cell {
    match text {
        "…" => Cell::Missing,
        "к" | "c" => Cell::Suppressed,
        "" => Cell::Absent,
        text => Cell::Value(number(text)),
    }
}

/// The conventions of the page: a named set, and what it changes of it.
fn settings(page: &Page) -> Checked {
    let table = page.table("Settings");
    let rows = table.iter().flat_map(|table| &table.rows);
    let mut settings = serde_json::to_value(Settings::default()).unwrap();
    for row in rows {
        let value = match row[1].replace(',', ".").parse::<f64>() {
            Ok(_) => serde_json::from_str(&row[1].replace(',', ".")).unwrap(),
            Err(_) => serde_json::Value::from(row[1].as_str()),
        };
        if row[0] == "convention" {
            let convention: Convention = serde_json::from_value(value).unwrap();
            settings = serde_json::to_value(Settings::of(convention)).unwrap();
        } else {
            assert!(settings.get(&row[0]).is_some(), "{}: no setting {}", page.place(), row[0]);
            settings[row[0].as_str()] = value;
        }
    }
    serde_json::from_value::<Settings>(settings).unwrap().check().unwrap()
}

fn groups(table: &Table) -> Vec<usize> {
    let mut names = Names::default();
    table.rows.iter().map(|row| names.intern(&row[1])).collect()
}
