//! Columns of a table → column chunks.

use crate::Error;
use crate::table::{Cells, Table};
use ::parquet::basic::{Compression, LogicalType, Repetition, Type as Physical, ZstdLevel};
use ::parquet::data_type::{ByteArray, ByteArrayType, DoubleType};
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::{EnabledStatistics, WriterProperties};
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::{Type, TypePtr};
use rozum_measures::Names;
use std::io::Write;
use std::ops::Range;
use std::sync::Arc;

/// Rows handed over at a time.
const STEP: usize = 16_384;

/// Writes row groups of one schema.
pub(super) struct Writer<W: Write + Send> {
    file: SerializedFileWriter<W>,
    /// For each column the names as the format stores them: made once, not in each row group.
    stored: Vec<Vec<ByteArray>>,
}

impl<W: Write + Send> Writer<W> {
    /// The schema is that of the table; `marks` say what the file is.
    pub(super) fn new(table: &Table<'_>, marks: &[(&str, &str)], out: W) -> Result<Self, Error> {
        let fields = table.columns.iter().map(|column| field(column.title, &column.cells));
        let schema =
            Type::group_type_builder("schema").with_fields(fields.collect::<Result<_, _>>()?).build()?;
        let marks = marks.iter().map(|(key, value)| KeyValue::new((*key).to_owned(), (*value).to_owned()));
        let properties = WriterProperties::builder()
            .set_created_by("rozum".to_owned())
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(3)?))
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_key_value_metadata(Some(marks.collect()))
            .build();
        let stored = table.columns.iter().map(|column| match &column.cells {
            Cells::Names(names, _) => stored(names),
            Cells::Figures(_) => Vec::new(),
        });
        let stored = stored.collect();
        let file = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties))?;
        Ok(Self { file, stored })
    }

    /// Writes some rows of a table of that schema as one row group.
    pub(super) fn group(&mut self, table: &Table<'_>, rows: Range<usize>) -> Result<(), Error> {
        let mut group = self.file.next_row_group()?;
        for (column, stored) in table.columns.iter().zip(&self.stored) {
            let Some(mut writer) = group.next_column()? else { break };
            for start in rows.clone().step_by(STEP) {
                batch(&mut writer, &column.cells, stored, start..rows.end.min(start + STEP))?;
            }
            writer.close()?;
        }
        group.close()?;
        Ok(())
    }

    /// Ends the file: without this it cannot be read.
    pub(super) fn close(self) -> Result<(), Error> {
        self.file.close()?;
        Ok(())
    }
}

fn stored(names: &Names) -> Vec<ByteArray> {
    names.iter().map(ByteArray::from).collect()
}

fn field(title: &str, cells: &Cells<'_>) -> Result<TypePtr, Error> {
    let (physical, logical) = match cells {
        Cells::Names(..) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Cells::Figures(_) => (Physical::DOUBLE, None),
    };
    let built = Type::primitive_type_builder(title, physical)
        .with_logical_type(logical)
        .with_repetition(Repetition::OPTIONAL)
        .build()?;
    Ok(Arc::new(built))
}

fn batch(
    writer: &mut SerializedColumnWriter<'_>,
    cells: &Cells<'_>,
    stored: &[ByteArray],
    rows: Range<usize>,
) -> Result<(), Error> {
    let mut filled: Vec<i16> = Vec::with_capacity(rows.len());
    match cells {
        Cells::Names(_, number) => {
            let mut values: Vec<ByteArray> = Vec::with_capacity(rows.len());
            for row in rows {
                let name = number(row).and_then(|number| stored.get(number));
                filled.push(i16::from(name.is_some()));
                values.extend(name.cloned());
            }
            writer.typed::<ByteArrayType>().write_batch(&values, Some(&filled), None)?;
        }
        Cells::Figures(figure) => {
            let mut values: Vec<f64> = Vec::with_capacity(rows.len());
            for figure in rows.map(figure) {
                filled.push(i16::from(!figure.is_nan()));
                values.extend(Some(figure).filter(|figure| !figure.is_nan()));
            }
            writer.typed::<DoubleType>().write_batch(&values, Some(&filled), None)?;
        }
    }
    Ok(())
}
