//! The tables of a method page. They are found by their order, which is the same in both languages.

use rozum_measures::{Cell, Names};
use std::fs;

pub const LANGUAGES: [&str; 2] = ["md", "uk.md"];

pub type Table = Vec<Vec<String>>;

/// Each table with its head, without the rule line.
pub fn tables(name: &str, language: &str) -> Vec<Table> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods");
    let text = fs::read_to_string(format!("{folder}/{name}.{language}")).unwrap();
    let mut tables = vec![Table::new()];
    for line in text.lines() {
        match line.strip_prefix('|') {
            Some(row) if !row.starts_with("---") => tables.last_mut().unwrap().push(cells(row)),
            None if !tables.last().unwrap().is_empty() => tables.push(Table::new()),
            _ => {}
        }
    }
    tables.retain(|table| !table.is_empty());
    tables
}

fn cells(row: &str) -> Vec<String> {
    row.trim_end_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect()
}

/// A number as either language writes it.
pub fn number(text: &str) -> f64 {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    plain.replace(',', ".").replace('−', "-").parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

/// A figure; `c` or its Ukrainian letter is confidential.
pub fn cell(text: &str) -> Cell {
    if text.starts_with(|c: char| c.is_ascii_digit()) { Cell::Value(number(text)) } else { Cell::Suppressed }
}

/// Names in the first column.
pub fn names(rows: &[Vec<String>]) -> Names {
    rows.iter().map(|row| &row[0]).collect()
}

/// A share in as many digits as pages print.
pub fn printed(value: f64, text: &str) -> bool {
    let digits = text.find(['.', ',']).map_or(0, |point| text.len() - point - 1);
    (number(text) - value).abs() <= 0.5 * 10_f64.powi(-i32::try_from(digits).unwrap()) + 1e-9
}
