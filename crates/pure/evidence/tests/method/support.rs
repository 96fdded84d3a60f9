//! `docs/methods/support.md`: what measures need, a table with its verdicts, verdicts by size.

use super::page::{LANGUAGES, Table, cell, names, number, printed, tables};
use rozum_evidence::{Completeness, Support, support};
use rozum_measures::{Margins, Matrix, Measure};
use rozum_model::dataset::Axis;

/// Square enough for everything.
const ENOUGH: usize = 50;

fn ones(regions: usize, activities: usize) -> Matrix {
    Matrix::from_rows(&vec![vec![1.0; activities]; regions]).unwrap()
}

/// A table whose source states so many times the sums of its regions, of its activities.
fn part(of_regions: f64, of_activities: f64) -> Matrix {
    let whole = ENOUGH as f64;
    let margins = Margins {
        regions: Some(vec![whole * of_regions; ENOUGH]),
        activities: Some(vec![whole * of_activities; ENOUGH]),
        total: None,
    };
    ones(ENOUGH, ENOUGH).with_margins(margins).unwrap()
}

/// Whether it is refused, and the reason for that or for caution; a dash where there is none.
fn verdict(measure: Measure, matrix: &Matrix, periods: usize) -> (bool, String) {
    match support(measure, matrix, Axis::Activity, periods) {
        Support::Yes => (false, "—".to_owned()),
        Support::Caution(reason) => (false, reason.id.into_owned()),
        Support::No(reason) => (true, reason.id.into_owned()),
    }
}

/// The page says which reasons only warn.
fn check_verdict(found: &(bool, String), row: &[String], printed: &str) {
    let warns = ["—", "support-few", "support-gaps"].contains(&printed);
    assert_eq!(*found, (!warns, printed.to_owned()), "{row:?}");
}

/// What each row of the table of needs holds in turn.
fn needs(measure: Measure) -> [bool; 6] {
    let refused = |matrix: &Matrix, periods: usize| verdict(measure, matrix, periods).0;
    let first = [
        refused(&part(1.0, 1.0), 1),
        refused(&part(2.0, 1.0), 2),
        refused(&part(1.0, 2.0), 2),
        refused(&ones(9, ENOUGH), 2),
    ];
    let nothing = first.iter().all(|needed| !needed);
    let beside = verdict(measure, &ones(1, ENOUGH), 2).1 == "support-needs-comparison";
    [first[0], first[1], first[2], first[3], nothing, beside]
}

fn check_needs(table: &Table) {
    let rows = &table[1..];
    assert_eq!(rows.len(), 6);
    for (number, row) in rows.iter().enumerate() {
        let needing = Measure::ALL.iter().filter(|measure| needs(**measure)[number]);
        let needing: Vec<&str> = needing.map(|measure| measure.name()).collect();
        assert_eq!(row[1], needing.join(", "));
    }
}

/// The last column holds totals of the regions, the last row those of the activities.
fn matrix(table: &Table) -> Matrix {
    let (rows, wide) = (&table[1..table.len() - 1], table[0].len() - 1);
    let activities = table[0][1..wide].iter().collect::<rozum_measures::Names>();
    let cells = rows.iter().flat_map(|row| row[1..wide].iter().map(|text| cell(text)));
    let nation = &table[table.len() - 1];
    let margins = Margins {
        regions: Some(rows.iter().map(|row| number(&row[wide])).collect()),
        activities: Some(nation[1..wide].iter().map(|text| number(text)).collect()),
        total: Some(number(&nation[wide])),
    };
    Matrix::new(names(rows), activities, cells).unwrap().with_margins(margins).unwrap()
}

fn check_completeness(found: &Completeness, table: &Table) {
    let shown = [
        found.regions as f64,
        found.activities as f64,
        found.unknown as f64,
        found.part_of_regions.unwrap(),
        found.part_of_activities.unwrap(),
    ];
    assert_eq!(table.len() - 1, shown.len());
    for (row, value) in table[1..].iter().zip(shown) {
        assert!(printed(value, &row[1]), "{row:?} {value}");
    }
}

fn check_verdicts(matrix: &Matrix, table: &Table) {
    for row in &table[1..] {
        check_verdict(&verdict(row[0].parse().unwrap(), matrix, 1), row, &row[1]);
    }
}

fn check_sizes(table: &Table) {
    for row in &table[1..] {
        let size = |text: &String| text.parse::<usize>().unwrap();
        check_verdict(&verdict(Measure::Proximity, &ones(size(&row[0]), size(&row[1])), 1), row, &row[2]);
    }
}

#[test]
fn the_page_says_what_is_supported() {
    for language in LANGUAGES {
        let tables = tables("support", language);
        let [needs, data, completeness, verdicts, sizes] = &tables[..] else {
            panic!("{} tables in support.{language}", tables.len());
        };
        check_needs(needs);
        let matrix = matrix(data);
        check_completeness(&Completeness::of(&matrix), completeness);
        check_verdicts(&matrix, verdicts);
        check_sizes(sizes);
    }
}

#[test]
fn printed_figures_may_be_rounded_but_not_by_much() {
    let gaps = Matrix::from_rows(&[vec![1.0, f64::NAN], vec![2.0, 3.0]]).unwrap();
    assert_eq!(verdict(Measure::Entropy, &gaps, 1), (false, "support-gaps".to_owned()));
    assert_eq!(verdict(Measure::Entropy, &part(1.0 / 0.98, 1.0), 1).1, "—");
    assert_eq!(verdict(Measure::Entropy, &part(1.0 / 0.979, 1.0), 1).1, "support-needs-all-activities");
}
