//! Long tables as Parquet. The same table gives the same bytes: nothing of the day or the machine
//! is in them, so a version of a dataset is known by its hash.

mod columns;
mod panel;
mod read_panel;

pub use panel::panel;
pub use read_panel::read_panel;

use crate::Error;
use crate::table::Table;
use columns::Writer;
use std::io::Write;

/// Rows of one row group: what a reader holds at once.
const GROUP: usize = 1 << 20;

/// Writes a table; names are `UTF8`, figures `DOUBLE`, empty cells null.
pub fn write_table(table: &Table<'_>, out: &mut (dyn Write + Send)) -> Result<(), Error> {
    let mut file = TableFile::new(table, out)?;
    file.add(table)?;
    file.close()
}

/// A file of several tables with the same columns and the same names in them.
pub struct TableFile<W: Write + Send>(Writer<W>);

impl<W: Write + Send> TableFile<W> {
    /// With the columns of this table, and no row yet.
    pub fn new(table: &Table<'_>, out: W) -> Result<Self, Error> {
        Ok(Self(Writer::new(table, &[], out)?))
    }

    /// Adds all rows of a table.
    pub fn add(&mut self, table: &Table<'_>) -> Result<(), Error> {
        for start in (0..table.rows).step_by(GROUP) {
            self.0.group(table, start..table.rows.min(start + GROUP))?;
        }
        Ok(())
    }

    /// Ends the file: without this it cannot be read.
    pub fn close(self) -> Result<(), Error> {
        self.0.close()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;
    use bytes::Bytes;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;
    use rozum_measures::Names;

    #[test]
    fn results_are_written_with_gaps_and_read_by_another_reader() {
        let names = Names::from_iter(["Вінницька", "S"]);
        let figures = [1.5, f64::NAN, 0.0];
        let columns = vec![
            Column::names("region", &names, |row| row % 2),
            Column::figures("value", |row| figures[row]),
        ];
        let mut out = Vec::new();
        write_table(&Table { rows: 3, columns }, &mut out).unwrap();
        let file = SerializedFileReader::new(Bytes::from(out)).unwrap();
        let rows = file.get_row_iter(None).unwrap();
        let rows: Vec<_> = rows
            .map(Result::unwrap)
            .map(|row| (row.get_string(0).unwrap().clone(), row.get_double(1).ok()))
            .collect();
        let expected = [("Вінницька", Some(1.5)), ("S", None), ("Вінницька", Some(0.0))];
        assert_eq!(rows, expected.map(|(name, figure)| (name.to_owned(), figure)));
    }
}
