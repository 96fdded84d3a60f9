//! A table of inputs that somebody brings: read like any table, taken as a structure of inputs.

use rozum_coordination::chains::InputOutput;
use rozum_intake::observations::{Columns, ReadOptions, Source, read, refuse_wider_rows};
use rozum_measures::Absent;
use rozum_measures::panel::TotalNames;
use rozum_model::Reason;
use rozum_model::draft::Issue;

/// A table of inputs that was brought in.
#[derive(Debug, Clone)]
pub struct InputTable {
    /// The structure.
    pub table: InputOutput,
    /// Names that are no industries.
    pub left_out: Vec<String>,
    /// What was noticed while reading.
    pub issues: Vec<Issue>,
}

/// Why a table of inputs cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum InputTableError {
    /// The file cannot be read.
    Read(Box<Issue>),
    /// It is no table of inputs.
    Table(Reason),
}

/// Reads a table of inputs: columns `from`, `to`, `coefficient`, or suppliers down and users across.
pub fn input_table(name: &str, source: Source<'_>) -> Result<InputTable, InputTableError> {
    refuse_wider_rows(source).map_err(|error| InputTableError::Read(error.issue))?;
    let options = ReadOptions::default();
    let ask = |columns: &Columns| read(source, columns, &options, &mut |_| {});
    let long = ask(&Columns::long("from", "to", "coefficient"));
    let found = long.or_else(|_| ask(&Columns::wide("1")));
    let found = found.map_err(|error| InputTableError::Read(error.issue))?;
    let issues = found.issues.clone();
    let panel = found.builder.finish(Absent::Missing, &TotalNames::default());
    let panel = panel.map_err(|error| {
        let reason = Reason::new("chains-table-unreadable").with("file", name);
        InputTableError::Table(reason.with("error", error.to_string()))
    })?;
    if let Some((_, from, to)) = panel.gathered.duplicate_places.first() {
        let twice = Reason::new("chains-table-twice").with("file", name);
        return Err(InputTableError::Table(twice.with("row", from.as_str()).with("column", to.as_str())));
    }
    let (rows, columns) = (panel.regions(), panel.activities());
    let (rows, columns): (Vec<&str>, Vec<&str>) = (rows.iter().collect(), columns.iter().collect());
    let cell = |row, column| panel.matrices.first().and_then(|matrix| matrix.value(row, column));
    let found = InputOutput::of_table(name, &rows, &columns, cell).map_err(InputTableError::Table)?;
    Ok(InputTable { table: found.table, left_out: found.left_out, issues })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        match taken(text) {
            Ok(table) => panic!("{table:?}"),
            Err(InputTableError::Read(issue)) => issue.reason.id.into_owned(),
            Err(InputTableError::Table(reason)) => reason.id.into_owned(),
        }
    }

    fn taken(text: &str) -> Result<InputTable, InputTableError> {
        input_table("t.csv", Source::Bytes { name: "t.csv", bytes: text.as_bytes() })
    }

    #[test]
    fn long_and_square_tables_say_the_same() {
        let long = taken("from,to,coefficient\n01,10-12,0.2\n24,25,0.1\n").unwrap();
        let square = taken(
            "industry;01;C10-C12;25;HFCE\n01;1;20;0;5\n24;0;0;30;0\nVALU;5;5;5;0\nвипуск;50;100;300;0\n",
        );
        let square = square.unwrap();
        for table in [&long.table, &square.table] {
            assert_eq!([table.share("01", "10.5"), table.share("24", "25")], [Some(0.2), Some(0.1)]);
            assert!(!table.is_proxy());
        }
        assert_eq!(square.left_out, ["VALU", "HFCE"]);
    }

    #[test]
    fn what_is_no_table_of_inputs_is_told() {
        assert_eq!(told(""), "intake-empty-file");
        assert_eq!(told("from,to,coefficient\n07,24,0,3\n"), "intake-row-wider");
        assert_eq!(told("from,to,coefficient\n07,24,0.3\n01,10,0.1\n07,24,0.3\n"), "chains-table-twice");
        assert_eq!(told("from,to,coefficient\nwheat,bread,0.1\n"), "chains-table-no-industries");
        assert_eq!(told("industry,01,10\n01,5,7\n10,3,4\n"), "chains-table-sum");
    }
}
