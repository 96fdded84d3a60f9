//! A file that grows table by table: results of one period after the other, all with the same columns.

use crate::Error;
use crate::csv_stream;
use crate::parquet::TableFile;
use crate::table::{Cells, Table};
use std::io::Write;

/// Form of a [`LongFile`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LongFormat {
    /// Comma-separated with a header.
    Csv,
    /// Parquet.
    Parquet,
    /// An array of objects.
    Json,
    /// One object a line.
    JsonLines,
}

impl LongFormat {
    /// Ending of a file's name, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Parquet => "parquet",
            Self::Json => "json",
            Self::JsonLines => "jsonl",
        }
    }
}

/// A file that is being written. Without [`LongFile::close`] it is not whole.
pub struct LongFile<W: Write + Send> {
    to: To<W>,
}

enum To<W: Write + Send> {
    Text {
        out: W,
        format: LongFormat,
        begun: bool,
    },
    /// The schema is that of the first table.
    Parquet(ParquetFile<W>),
}

enum ParquetFile<W: Write + Send> {
    Waiting(Option<W>),
    Open(Box<TableFile<W>>),
}

impl<W: Write + Send> LongFile<W> {
    /// Nothing yet.
    pub fn new(format: LongFormat, out: W) -> Self {
        let to = match format {
            LongFormat::Parquet => To::Parquet(ParquetFile::Waiting(Some(out))),
            format => To::Text { out, format, begun: false },
        };
        Self { to }
    }

    /// Writes all rows of a table after those that are there.
    pub fn add(&mut self, table: &Table<'_>) -> Result<(), Error> {
        match &mut self.to {
            To::Text { out, format: LongFormat::Csv, begun } => {
                if !std::mem::replace(begun, true) {
                    csv_stream::header(table, out)?;
                }
                csv_stream::rows(table, out)
            }
            To::Text { out, format, begun } => json_rows(table, *format, out, begun),
            To::Parquet(file) => {
                if let ParquetFile::Waiting(out) = file
                    && let Some(out) = out.take()
                {
                    *file = ParquetFile::Open(Box::new(TableFile::new(table, out)?));
                }
                match file {
                    ParquetFile::Open(file) => file.add(table),
                    ParquetFile::Waiting(_) => Ok(()),
                }
            }
        }
    }

    /// Ends the file.
    pub fn close(self) -> Result<(), Error> {
        match self.to {
            To::Text { mut out, format: LongFormat::Json, begun } => {
                out.write_all(if begun { b"\n]\n" } else { b"[]\n" })?;
                Ok(out.flush()?)
            }
            To::Text { mut out, .. } => Ok(out.flush()?),
            To::Parquet(ParquetFile::Open(file)) => file.close(),
            To::Parquet(ParquetFile::Waiting(_)) => Ok(()),
        }
    }
}

fn json_rows(
    table: &Table<'_>,
    format: LongFormat,
    out: &mut impl Write,
    begun: &mut bool,
) -> Result<(), Error> {
    for row in 0..table.rows {
        let mut object = serde_json::Map::new();
        for column in &table.columns {
            let value = match &column.cells {
                Cells::Names(names, number) => number(row).map(|number| names.name(number)).into(),
                Cells::Figures(figure) => figure(row).into(),
            };
            object.insert(column.title.to_owned(), value);
        }
        let between: &[u8] = match (format, *begun) {
            (LongFormat::Json, false) => b"[\n",
            (LongFormat::Json, true) => b",\n",
            _ => b"",
        };
        *begun = true;
        out.write_all(between)?;
        serde_json::to_writer(&mut *out, &object)?;
        if format == LongFormat::JsonLines {
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;
    use rozum_measures::Names;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn written(format: LongFormat, periods: &[&[f64]]) -> Vec<u8> {
        let names = Names::from_iter(["r", "s"]);
        let kept = Kept::default();
        let mut file = LongFile::new(format, kept.clone());
        for figures in periods {
            let columns = vec![
                Column::names("region", &names, |row| row),
                Column::figures("value", |row| figures[row]),
            ];
            file.add(&Table { rows: figures.len(), columns }).unwrap();
        }
        file.close().unwrap();
        kept.0.lock().unwrap().clone()
    }

    #[test]
    fn periods_follow_one_another_under_one_header() {
        let text = |format, periods: &[&[f64]]| String::from_utf8(written(format, periods)).unwrap();
        let periods: [&[f64]; 2] = [&[1.0, f64::NAN], &[0.5]];
        assert_eq!(text(LongFormat::Csv, &periods), "region,value\nr,1\ns,\nr,0.5\n");
        let lines = "{\"region\":\"r\",\"value\":1.0}\n{\"region\":\"s\",\"value\":null}\n{\"region\":\"r\",\"value\":0.5}\n";
        assert_eq!(text(LongFormat::JsonLines, &periods), lines);
        let rows: Vec<serde_json::Value> = serde_json::from_str(&text(LongFormat::Json, &periods)).unwrap();
        assert_eq!((rows.len(), rows[1]["value"].is_null()), (3, true));
        assert_eq!(text(LongFormat::Json, &[]), "[]\n");
    }

    #[test]
    fn parquet_holds_all_periods() {
        use ::parquet::file::reader::{FileReader, SerializedFileReader};
        let bytes = written(LongFormat::Parquet, &[&[1.0, 2.0], &[3.0]]);
        let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        assert_eq!(file.get_row_iter(None).unwrap().count(), 3);
    }
}
