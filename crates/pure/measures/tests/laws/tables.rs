//! Tables as they come: of any small size, with zeros and gaps.

use proptest::prelude::*;
use rozum_measures::{Cell, Matrix, Names};

pub const REGIONS: usize = 5;
pub const ACTIVITIES: usize = 6;

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        6 => (1_u32..10_000).prop_map(|figure| Cell::Value(f64::from(figure))),
        2 => Just(Cell::Value(0.0)),
        1 => Just(Cell::Missing),
        1 => Just(Cell::Suppressed),
    ]
}

pub fn cells() -> impl Strategy<Value = Vec<Cell>> {
    prop::collection::vec(cell(), REGIONS * ACTIVITIES)
}

/// Without gaps and without zeros.
pub fn full() -> impl Strategy<Value = Vec<Cell>> {
    let figure = (1_u32..10_000).prop_map(|figure| Cell::Value(f64::from(figure)));
    prop::collection::vec(figure, REGIONS * ACTIVITIES)
}

pub fn matrix(cells: &[Cell]) -> Matrix {
    let regions: Names = (0..REGIONS).map(|number| format!("r{number}")).collect();
    let activities: Names = (0..ACTIVITIES).map(|number| format!("a{number}")).collect();
    Matrix::new(regions, activities, cells.iter().copied()).unwrap()
}

/// The same table, rows and columns turned around by so many places.
pub fn turned(cells: &[Cell], rows: usize, columns: usize) -> Vec<Cell> {
    let place =
        |row: usize, column: usize| (row + rows) % REGIONS * ACTIVITIES + (column + columns) % ACTIVITIES;
    (0..REGIONS).flat_map(|row| (0..ACTIVITIES).map(move |column| cells[place(row, column)])).collect()
}

pub fn scaled(cells: &[Cell], scale: f64) -> Vec<Cell> {
    let times = |cell: &Cell| cell.value().map_or(*cell, |figure| Cell::Value(figure * scale));
    cells.iter().map(times).collect()
}

/// Both not defined, or as good as the same.
pub fn same(a: f64, b: f64) -> bool {
    (a.is_nan() && b.is_nan()) || a == b || (a - b).abs() <= 1e-10 * (1.0 + a.abs().max(b.abs()))
}

pub fn all_same(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(*a, *b))
}
