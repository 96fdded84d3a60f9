//! Which column is what: the row of headers, and the columns that were asked for in it.

mod header;
mod series;

use super::answer::{Found, ReadError};
use super::request::{Columns, Wide};
use crate::notes::{At, Notes};
use header::Headers;
use rozum_model::Reason;

/// How many rows of a table are looked at to find its headers and columns.
pub(super) const SAMPLE: usize = 60;

/// A row at the top of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct TopRow {
    /// Its number in the file, from 1.
    pub number: u32,
    pub cells: Vec<String>,
    /// Where it ends, in bytes from the beginning of the text.
    pub end: usize,
}

impl TopRow {
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    pub(super) fn is_comment(&self) -> bool {
        self.cell(0).starts_with('#')
    }
}

/// A column of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Series {
    pub slot: usize,
    /// What its header names, where it names something.
    pub across: Option<Wide>,
}

/// The columns that are read. A slot is the place of a column among those.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    /// Column of each slot, rising.
    pub columns: Vec<usize>,
    /// Header of each slot, or its number where there are no headers.
    pub titles: Vec<String>,
    pub time: Option<usize>,
    pub region: Option<usize>,
    pub activity: Option<usize>,
    pub plant: Option<usize>,
    pub series: Vec<Series>,
    /// Row of the headers.
    pub header_row: Option<u32>,
    pub header: Vec<String>,
    /// Rows of the sample that hold no data: all up to the headers and what explains them.
    pub skipped: usize,
}

impl Layout {
    /// What it says of the file.
    pub(super) fn found(&self, found: Found) -> Found {
        let title = |slot: usize| self.titles[slot].clone();
        Found {
            header_row: self.header_row,
            header: self.header.clone(),
            region: self.region.map(title),
            activity: self.activity.map(title),
            time: self.time.map(title),
            values: self.series.iter().map(|series| title(series.slot)).collect(),
            ..found
        }
    }
}

/// What a column was named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Region,
    Activity,
    Value,
    Time,
    Plant,
}

fn roles(columns: &Columns) -> Vec<(Role, &str)> {
    let named = [
        (Role::Region, &columns.region),
        (Role::Activity, &columns.activity),
        (Role::Value, &columns.value),
        (Role::Time, &columns.time),
        (Role::Plant, &columns.plant),
    ];
    named.into_iter().filter_map(|(role, name)| Some((role, name.as_deref()?))).collect()
}

/// How well the rows fit what is asked: how many of the named columns a row of headers has.
pub(super) fn fit(columns: &Columns, rows: &[TopRow]) -> usize {
    let roles = roles(columns);
    let titled =
        |row: &TopRow| roles.iter().filter(|(_, name)| header::by_title(name, &row.cells).is_some()).count();
    rows.iter().map(titled).max().unwrap_or(0)
}

/// Finds the columns; `sheet` is quoted in issues.
pub(super) fn find(
    columns: &Columns,
    rows: &[TopRow],
    file: &str,
    sheet: Option<&str>,
    notes: &mut Notes,
) -> Result<Layout, ReadError> {
    let roles = roles(columns);
    let headers = Headers::find(&roles, rows).map_err(|refused| refused.error(file, sheet))?;
    let row = &rows[headers.row];
    let at = At { sheet: sheet.map(str::to_owned), row: Some(row.number), column: None };
    header::note_doubles(&roles, &headers, row, &at, notes);
    let of = |role| headers.of(role);
    let mut series: Vec<(usize, Option<Wide>)> =
        of(Role::Value).map(|column| (column, None)).into_iter().collect();
    let mut skipped = headers.row + usize::from(headers.titled);
    if series.is_empty() {
        let implied = if columns.activity.is_some() { Wide::Times } else { Wide::Activities };
        let across = columns.wide.unwrap_or(implied);
        let named: Vec<usize> = roles.iter().filter_map(|(role, _)| headers.of(*role)).collect();
        skipped += series::explaining_rows(rows, skipped, &named, &at, notes);
        let found = series::columns(rows, headers.row, skipped, &named, &at, notes);
        series.extend(found.into_iter().map(|column| (column, Some(across))));
    }
    if series.is_empty() {
        let reason = Reason::new("intake-no-figures").with("columns", header::listed(row));
        return Err(ReadError::new(file, &at, None, reason));
    }
    let named = [Role::Region, Role::Activity, Role::Time, Role::Plant].map(of);
    Ok(assemble(named, &series, row, &headers, skipped))
}

fn assemble(
    named: [Option<usize>; 4],
    series: &[(usize, Option<Wide>)],
    row: &TopRow,
    headers: &Headers,
    skipped: usize,
) -> Layout {
    let mut columns: Vec<usize> =
        named.iter().flatten().copied().chain(series.iter().map(|(column, _)| *column)).collect();
    columns.sort_unstable();
    columns.dedup();
    let slot = |column: usize| columns.iter().position(|other| *other == column);
    let title = |column: usize| {
        let title = if headers.titled { crate::text::tidy(row.cell(column)) } else { String::new() };
        if title.is_empty() { (column + 1).to_string() } else { title }
    };
    let [region, activity, time, plant] = named.map(|column| column.and_then(slot));
    Layout {
        titles: columns.iter().map(|column| title(*column)).collect(),
        time,
        region,
        activity,
        plant,
        series: series
            .iter()
            .filter_map(|(column, across)| Some(Series { slot: slot(*column)?, across: *across }))
            .collect(),
        header_row: headers.titled.then_some(row.number),
        header: if headers.titled {
            row.cells.iter().map(|cell| cell.trim().to_owned()).collect()
        } else {
            Vec::new()
        },
        skipped,
        columns,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(table: &[&[&str]]) -> Vec<TopRow> {
        let rows = table.iter().enumerate().map(|(index, cells)| TopRow {
            number: u32::try_from(index).unwrap() + 1,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
            end: 0,
        });
        rows.collect()
    }

    fn found(columns: &Columns, table: &[&[&str]]) -> Result<Layout, ReadError> {
        find(columns, &rows(table), "f.csv", None, &mut Notes::new("f.csv"))
    }

    #[test]
    fn columns_by_header_number_and_letter() {
        let table: &[&[&str]] =
            &[&["# source"], &["Year", "Region Code", "activity", "Value"], &["1", "r", "a", "5"]];
        for (region, value) in [("Region Code", "Value"), ("region_code", "VALUE"), ("2", "4"), ("B", "D")] {
            let layout = found(&Columns::long(region, "activity", value).with_time("year"), table).unwrap();
            assert_eq!(layout.columns, [0, 1, 2, 3], "{region}");
            assert_eq!((layout.time, layout.region, layout.activity), (Some(0), Some(1), Some(2)));
            assert_eq!((layout.skipped, layout.header_row), (2, Some(2)));
        }
    }

    #[test]
    fn a_table_without_headers_is_read_by_number() {
        let layout = found(&Columns::long("1", "2", "3"), &[&["r", "a", "5"], &["r", "b", "6"]]).unwrap();
        assert_eq!((layout.skipped, layout.header_row), (0, None));
        assert_eq!(layout.titles, ["1", "2", "3"]);
    }

    #[test]
    fn a_number_that_stands_in_the_data_is_no_header() {
        let table: &[&[&str]] = &[&["x", "y", "z"], &["2", "1", "3"], &["1", "2", "3"]];
        let layout = found(&Columns::long("1", "2", "3"), table).unwrap();
        assert_eq!((layout.skipped, layout.region, layout.activity), (1, Some(0), Some(1)));
        let years: &[&[&str]] = &[&["region", "activity", "2019"], &["r", "a", "5"]];
        assert_eq!(found(&Columns::long("region", "activity", "2019"), years).unwrap().columns, [0, 1, 2]);
    }

    #[test]
    fn an_unknown_column_is_named_with_those_there_are() {
        let table: &[&[&str]] = &[&["region", "activity", "value"], &["r", "a", "5"]];
        let error = found(&Columns::long("regoin", "activity", "value"), table).unwrap_err();
        let reason = &error.issue.reason;
        assert_eq!(reason.id, "intake-no-such-column");
        assert_eq!(reason.argument("nearest").unwrap().to_string(), "region");
        assert_eq!(reason.argument("columns").unwrap().to_string(), "region, activity, value");
        assert_eq!(error.issue.place.file, "f.csv");
    }

    #[test]
    fn wide_tables_skip_units_numbers_and_texts() {
        let table: &[&[&str]] = &[
            &["Зайнятість за видами діяльності", "", "", ""],
            &["Регіон", "Примітка", "A", "C"],
            &["", "", "тис. осіб", "тис. осіб"],
            &["А", "Б", "1", "2"],
            &["Сумська", "див. нижче", "1,5", "к"],
            &["Львівська", "", "2,5", "…"],
        ];
        let layout = found(&Columns::wide("Регіон"), table).unwrap();
        assert_eq!((layout.skipped, layout.columns.as_slice()), (4, &[0, 2, 3][..]));
        let series = [1, 2].map(|slot| Series { slot, across: Some(Wide::Activities) });
        assert_eq!(layout.series, series);
    }

    #[test]
    fn years_stand_in_columns_when_the_activity_has_its_own() {
        let columns = Columns { value: None, ..Columns::long("r", "a", "") };
        let layout = found(&columns, &[&["r", "a", "2019", "2020"], &["x", "y", "1", "2"]]).unwrap();
        assert_eq!(layout.series[1], Series { slot: 3, across: Some(Wide::Times) });
        assert_eq!(layout.titles[3], "2020");
    }
}
