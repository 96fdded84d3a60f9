//! The plain tables of `data/statistics/`: tab-separated, one figure a line, columns `time` (where
//! there are periods), `region`, `activity`, `value`; `…` for a figure that the source lacks.

use rozum_measures::panel::{Row, TotalNames};
use rozum_measures::{Absent, Batch, Cell, Panel, PanelBuilder};
use rozum_model::Reason;

pub(super) fn read(text: &str, totals: &TotalNames) -> Result<Panel, Reason> {
    let mut lines = text.lines();
    let timed = match lines.next() {
        Some("time\tregion\tactivity\tvalue") => true,
        Some("region\tactivity\tvalue") => false,
        other => return Err(wrong(1, other.unwrap_or_default())),
    };
    let mut batch = Batch::default();
    for (number, line) in (2..).zip(lines) {
        let cells: Vec<&str> = line.split('\t').collect();
        let (time, rest) = if timed { cells.split_first().unwrap_or((&"", &[])) } else { (&"", &cells[..]) };
        let &[region, activity, value] = rest else { return Err(wrong(number, line)) };
        let cell = cell(value).ok_or_else(|| wrong(number, line))?;
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        batch.rows.push(Row {
            time: number(batch.times.intern(time)),
            region: number(batch.regions.intern(region)),
            activity: number(batch.activities.intern(activity)),
            stored: cell.encode(),
        });
    }
    let mut builder = PanelBuilder::new();
    builder.add(&batch);
    builder
        .finish(Absent::Missing, totals)
        .map_err(|error| Reason::new("dataset-table-unfit").with("detail", error.to_string()))
}

fn cell(text: &str) -> Option<Cell> {
    match text {
        "…" => Some(Cell::Missing),
        figure => figure.parse().ok().filter(|figure: &f64| figure.is_finite()).map(Cell::Value),
    }
}

fn wrong(line: usize, found: &str) -> Reason {
    Reason::new("dataset-table-unfit").with("detail", format!("line {line}: {found}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_no_figure_is_named() {
        let read = |text: &str| read(text, &TotalNames::default());
        let panel = read("time\tregion\tactivity\tvalue\n2019\tr\ta\t1.5\n2020\tr\ta\t…\n").unwrap();
        assert_eq!(panel.matrices[0].cell(0, 0), Cell::Value(1.5));
        assert_eq!(panel.matrices[1].cell(0, 0), Cell::Missing);
        for (text, line) in [
            ("", 1),
            ("region\tactivity\tvalue\nr\ta\n", 2),
            ("region\tactivity\tvalue\nr\ta\t1\nr\tb\tinf\n", 3),
        ] {
            let reason = read(text).unwrap_err().to_string();
            assert!(reason.contains(&format!("line {line}")), "{reason}");
        }
    }
}
