//! A panel as long Parquet: one row for each cell that the source has.
//!
//! Columns: `time` (only where there are periods), `region`, `activity`, `value`, `state`. The state is
//! `value`, `missing` or `suppressed`; a pair without a row in the source has none here. Totals that the
//! source states itself have the state `total` and no region, no activity, or neither: whoever adds up
//! rows takes those with the state `value`.

use super::GROUP;
use super::columns::Writer;
use crate::Error;
use crate::table::{Cells, Column, Table};
use rozum_measures::{Cell, Matrix, Names, Panel};

/// Says what the file is, in its metadata.
pub(super) const SHAPE: (&str, &str) = ("rozum.shape", "panel");
/// How many pairs without a row were read as zero in each period, where there were any: without it nobody could
/// tell them from the zeros that the source prints.
pub(super) const AS_ZERO: &str = "rozum.absent_as_zero";
/// The states in the order of their numbers.
pub(super) const STATES: [&str; 4] = ["value", "missing", "suppressed", "total"];

/// One row of the file.
#[derive(Clone, Copy)]
struct Line {
    time: usize,
    region: Option<usize>,
    activity: Option<usize>,
    value: f64,
    state: usize,
}

/// Parquet bytes of a panel, the same for the same panel.
pub fn panel(panel: &Panel) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    let states = Names::from_iter(STATES);
    let as_zero: Vec<String> = panel.gathered.absent_as_zero_by_period.iter().map(u64::to_string).collect();
    let as_zero = as_zero.join(",");
    let mut marks = vec![SHAPE];
    if !as_zero.is_empty() {
        marks.push((AS_ZERO, as_zero.as_str()));
    }
    let mut writer = Writer::new(&table(panel, &states, &[]), &marks, &mut out)?;
    let mut lines = Vec::new();
    for (time, matrix) in panel.matrices.iter().enumerate() {
        for line in totals(time, matrix).chain(cells(time, matrix)) {
            lines.push(line);
            if lines.len() == GROUP {
                writer.group(&table(panel, &states, &lines), 0..GROUP)?;
                lines.clear();
            }
        }
    }
    if !lines.is_empty() {
        writer.group(&table(panel, &states, &lines), 0..lines.len())?;
    }
    writer.close()?;
    Ok(out)
}

fn table<'a>(panel: &'a Panel, states: &'a Names, lines: &'a [Line]) -> Table<'a> {
    // A panel without tables has no names either.
    let (regions, activities) = match panel.matrices.first() {
        Some(matrix) => (matrix.regions().as_ref(), matrix.activities().as_ref()),
        None => (&panel.times, &panel.times),
    };
    let optional = |title, names, number: fn(&Line) -> Option<usize>| {
        let cells = Cells::Names(names, Box::new(move |row: usize| number(&lines[row])));
        Column { title, cells }
    };
    let mut columns = Vec::new();
    if panel.timed() {
        columns.push(Column::names("time", &panel.times, |row| lines[row].time));
    }
    columns.push(optional("region", regions, |line| line.region));
    columns.push(optional("activity", activities, |line| line.activity));
    columns.push(Column::figures("value", |row| lines[row].value));
    columns.push(Column::names("state", states, |row| lines[row].state));
    Table { rows: lines.len(), columns }
}

fn cells(time: usize, matrix: &Matrix) -> impl Iterator<Item = Line> + '_ {
    let wide = matrix.activities().len();
    (0..matrix.regions().len() * wide).filter_map(move |place| {
        let (region, activity) = (place / wide, place % wide);
        let (value, state) = match matrix.cell(region, activity) {
            Cell::Value(value) => (value, 0),
            Cell::Missing => (f64::NAN, 1),
            Cell::Suppressed => (f64::NAN, 2),
            Cell::Absent => return None,
        };
        Some(Line { time, region: Some(region), activity: Some(activity), value, state })
    })
}

fn totals(time: usize, matrix: &Matrix) -> impl Iterator<Item = Line> + '_ {
    let margins = matrix.margins();
    let line = move |region, activity, value| Line { time, region, activity, value, state: 3 };
    let regions = margins.regions.iter().flatten().enumerate();
    let activities = margins.activities.iter().flatten().enumerate();
    let whole = margins.total.map(|value| line(None, None, value));
    whole
        .into_iter()
        .chain(regions.map(move |(region, &value)| line(Some(region), None, value)))
        .chain(activities.map(move |(activity, &value)| line(None, Some(activity), value)))
        .filter(|line| !line.value.is_nan())
}
