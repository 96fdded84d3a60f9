//! Columns of figures in wide tables, and the rows between headers and data.

use super::super::figure::marks::Marks;
use super::super::figure::{self, Figure};
use super::TopRow;
use crate::notes::{At, Notes, quote};
use crate::xlsx::UNCALCULATED;
use rozum_model::Reason;

/// Columns that hold figures: all that have a header, are not named for something else, and are not
/// mostly words.
pub(super) fn columns(
    rows: &[TopRow],
    header: usize,
    from: usize,
    named: &[usize],
    at: &At,
    notes: &mut Notes,
) -> Vec<usize> {
    let titled = (0..rows[header].cells.len()).filter(|column| !rows[header].cell(*column).is_empty());
    let mut found = Vec::new();
    for column in titled.filter(|column| !named.contains(column)) {
        let cells = rows.iter().skip(from).map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        let (mut figures, mut words) = (0_usize, 0_usize);
        for cell in cells {
            *if is_figure(cell) { &mut figures } else { &mut words } += 1;
        }
        if words > figures {
            let title = quote(rows[header].cell(column));
            let at = At { column: Some(title.clone()), ..at.clone() };
            notes.info(&at, None, Reason::new("intake-column-of-words").with("found", title));
        } else {
            found.push(column);
        }
    }
    found
}

/// How many rows after the headers explain the columns instead of holding data: units, and the numbers
/// that printed tables give their columns.
pub(super) fn explaining_rows(
    rows: &[TopRow],
    from: usize,
    named: &[usize],
    at: &At,
    notes: &mut Notes,
) -> usize {
    let explains = |row: &&TopRow| {
        let others = (0..row.cells.len()).filter(|column| !named.contains(column));
        let cells: Vec<&str> =
            others.map(|column| row.cell(column)).filter(|cell| !cell.is_empty()).collect();
        let units = !cells.is_empty() && cells.iter().all(|cell| !is_figure(cell));
        units || numbers_columns(row, named)
    };
    let explaining: Vec<&TopRow> = rows.iter().skip(from).take_while(explains).take(3).collect();
    // A table without one figure is not one long explanation.
    if explaining.len() == rows.len().saturating_sub(from) {
        return 0;
    }
    for row in &explaining {
        let at = At { row: Some(row.number), ..at.clone() };
        notes.info(&at, None, Reason::new("intake-explaining-row"));
    }
    explaining.len()
}

/// «А 1 2 3»: letters for the columns of names, then one number more in each column, from 1.
fn numbers_columns(row: &TopRow, named: &[usize]) -> bool {
    let lettered = named.iter().all(|column| row.cell(*column).chars().count() == 1);
    let numbers: Option<Vec<i64>> = (0..row.cells.len())
        .filter(|column| !named.contains(column))
        .map(|column| row.cell(column))
        .filter(|cell| cell.chars().any(|c| c.is_ascii_digit()))
        .map(|cell| cell.parse().ok())
        .collect();
    let rising = numbers.filter(|numbers| numbers.len() > 1);
    // The numbers begin with the first column of figures, or count the columns of names too: a region called X
    // with 5, 6 and 7 is a region.
    let begins = |first: i64| first == 1 || first == 1 + i64::try_from(named.len()).unwrap_or(0);
    lettered
        && rising.is_some_and(|numbers| {
            begins(numbers[0]) && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1)
        })
}

/// A formula without a value stands for a figure: the rows will tell.
fn is_figure(cell: &str) -> bool {
    cell == UNCALCULATED || !matches!(figure::read(cell, Marks::Point).figure, Figure::Bad(_))
}
