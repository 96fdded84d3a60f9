//! Input-output systems: a textbook one of three sectors, and the test system of pymrio (6 regions, 8 sectors).

use super::{near, number, rows, shared};
use rozum_measures::input_output::{Coefficients, linkages};

const TOLERANCE: f64 = 1e-10;

/// The numbers of a table, without its head and the names in front.
fn table(file: &str, head: usize, names: usize) -> Option<Vec<f64>> {
    let text = shared(file)?;
    let lines = text.lines().skip(head);
    Some(lines.flat_map(|line| line.split(',').skip(names).map(number).collect::<Vec<_>>()).collect())
}

fn agree(found: &[f64], expected: &[f64], what: &str) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (found, expected) in found.iter().zip(expected) {
        near(*found, *expected, TOLERANCE, what);
    }
}

#[test]
fn three_sectors() {
    let Some(coefficients) = table("io/fio3_A.csv", 1, 1) else { return };
    let expected = table("io/fio3_L.csv", 1, 1).unwrap();
    let economy = Coefficients::from_rows(&coefficients, 3).unwrap();
    agree(&economy.inverse().unwrap(), &expected, "L");
    let sums: Vec<f64> = (0..3).map(|column| expected.iter().skip(column).step_by(3).sum()).collect();
    agree(&economy.multipliers().unwrap(), &sums, "multipliers");
}

#[test]
fn six_regions() {
    let Some(flows) = table("io/pymrio_test_Z.csv", 3, 2) else { return };
    let pymrio = |matrix: &str| table(&format!("io/pymrio_test_{matrix}.csv"), 3, 2).unwrap();
    let output: Vec<f64> =
        rows("io/pymrio_test_x.csv").unwrap().iter().map(|row| number(&row["indout"])).collect();
    let technical = Coefficients::technical(&flows, &output).unwrap();
    let allocation = Coefficients::allocation(&flows, &output).unwrap();
    agree(technical.rows(), &pymrio("A"), "A");
    agree(allocation.rows(), &pymrio("B"), "B");
    agree(&technical.inverse().unwrap(), &pymrio("L"), "L");
    agree(&allocation.inverse().unwrap(), &pymrio("G_ghosh"), "G");
}

#[test]
fn linkages_of_six_regions() {
    let Some(flows) = table("io/pymrio_test_Z.csv", 3, 2) else { return };
    let output: Vec<f64> =
        rows("io/pymrio_test_x.csv").unwrap().iter().map(|row| number(&row["indout"])).collect();
    let found = linkages(&flows, &output).unwrap();
    let expected = rows("io/linkages_numpy_from_L.csv").unwrap();
    let column = |name: &str| expected.iter().map(|row| number(&row[name])).collect::<Vec<_>>();
    agree(&found.multiplier, &column("output_multiplier_colsum_L"), "multiplier");
    agree(&found.backward, &column("BL_rasmussen"), "backward");
    agree(&found.forward_leontief, &column("FL_leontief_rowsum"), "forward, Leontief");
    agree(&found.sensitivity, &column("FL_rasmussen"), "sensitivity");
    agree(&found.forward_ghosh, &column("FL_ghosh_rowsum_G"), "forward, Ghosh");
    agree(&found.forward, &column("FL_ghosh_norm"), "forward");
    agree(&found.spread, &column("BL_cv_var"), "spread");
    let technical = Coefficients::technical(&flows, &output).unwrap();
    agree(&technical.multipliers().unwrap(), &found.multiplier, "multipliers alone");
    agree(&technical.row_sums().unwrap(), &found.forward_leontief, "row sums alone");
}
