//! Rows of an answer as Parquet, for those who have many.

use super::ResultRow;
use rozum_measures::Names;
use rozum_publish::{Cells, Column, Error, Table};

/// Text columns in their order; those that the shape does not have are left out.
type Text = (&'static str, fn(&ResultRow) -> Option<&str>);

const TEXTS: [Text; 11] = [
    ("measure", |row| Some(row.measure)),
    ("time", |row| Some(&row.time)),
    ("region", |row| row.region.as_deref()),
    ("region_uk", |row| row.region_uk.as_deref()),
    ("region_en", |row| row.region_en.as_deref()),
    ("region_b", |row| row.region_b.as_deref()),
    ("activity", |row| row.activity.as_deref()),
    ("activity_uk", |row| row.activity_uk.as_deref()),
    ("activity_en", |row| row.activity_en.as_deref()),
    ("activity_b", |row| row.activity_b.as_deref()),
    ("state", |row| Some(row.state)),
];

/// A column of names: each name once, and its number for each row.
struct Coded {
    title: &'static str,
    names: Names,
    numbers: Vec<Option<usize>>,
}

/// The rows as the bytes of a file, the same for the same rows.
pub fn results_parquet(rows: &[ResultRow]) -> Result<Vec<u8>, Error> {
    let coded: Vec<Coded> = TEXTS.iter().filter_map(|text| coded(rows, text)).collect();
    let mut columns: Vec<Column<'_>> = coded
        .iter()
        .map(|column| {
            let number = |row: usize| column.numbers.get(row).copied().flatten();
            Column { title: column.title, cells: Cells::Names(&column.names, Box::new(number)) }
        })
        .collect();
    columns.push(Column::figures("value", |row| rows[row].value.unwrap_or(f64::NAN)));
    let further: Vec<&'static str> =
        rows.first().map(|row| row.further.keys().copied().collect()).unwrap_or_default();
    for name in further {
        let value = move |row: usize| rows[row].further.get(name).copied().flatten().unwrap_or(f64::NAN);
        columns.push(Column::figures(name, value));
    }
    let mut out = Vec::new();
    rozum_publish::parquet::write_table(&Table { rows: rows.len(), columns }, &mut out)?;
    Ok(out)
}

fn coded(rows: &[ResultRow], (title, text): &Text) -> Option<Coded> {
    let mut names = Names::default();
    let numbers: Vec<_> = rows.iter().map(|row| text(row).map(|name| names.intern(name))).collect();
    numbers.iter().any(Option::is_some).then_some(Coded { title, names, numbers })
}
