//! One column of a row group, some rows at a time.

use super::Broken;
use super::cells::{Cells, Meaning};
use ::parquet::basic::{Compression, ConvertedType, LogicalType, TimeUnit, Type as Physical};
use ::parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use ::parquet::data_type::{ByteArray, DataType};
use ::parquet::file::reader::RowGroupReader;
use ::parquet::schema::types::ColumnDescriptor;
use rozum_model::Reason;

/// A column that is read.
pub(super) struct Column {
    reader: ColumnReader,
    meaning: Meaning,
    nullable: bool,
    /// Its cells are names.
    named: bool,
    title: String,
    step: usize,
}

impl Column {
    /// A column of a row group; `step` rows are read at a time.
    pub(super) fn open(
        group: &dyn RowGroupReader,
        index: usize,
        named: bool,
        step: usize,
    ) -> Result<Self, Broken> {
        let metadata = group.metadata().column(index);
        let descriptor = metadata.column_descr();
        let title = descriptor.path().string();
        if descriptor.max_rep_level() > 0 || descriptor.path().parts().len() > 1 {
            return Err(refused("intake-parquet-nested", &title, ""));
        }
        match metadata.compression() {
            Compression::UNCOMPRESSED | Compression::SNAPPY | Compression::GZIP(_) | Compression::ZSTD(_) => {
            }
            other => return Err(refused("intake-parquet-packing", &title, &format!("{other:?}"))),
        }
        let meaning = meaning(descriptor).ok_or_else(|| kind(descriptor.physical_type(), &title))?;
        let nullable = descriptor.max_def_level() > 0;
        Ok(Self { reader: group.get_column_reader(index)?, meaning, nullable, named, title, step })
    }

    /// The next cells; none at the end of the row group.
    pub(super) fn next(&mut self) -> Result<Cells, Broken> {
        let Self { meaning, nullable, named, step, .. } = *self;
        let whole = |values: Vec<Option<i64>>| Cells::integers(values, meaning, named);
        Ok(match &mut self.reader {
            ColumnReader::BoolColumnReader(reader) => {
                whole(values(reader, step, nullable)?.into_iter().map(|value| value.map(i64::from)).collect())
            }
            ColumnReader::Int32ColumnReader(reader) => {
                whole(values(reader, step, nullable)?.into_iter().map(|value| value.map(i64::from)).collect())
            }
            ColumnReader::Int64ColumnReader(reader) => whole(values(reader, step, nullable)?),
            ColumnReader::FloatColumnReader(reader) => {
                let values = values(reader, step, nullable)?.into_iter();
                Cells::floats(values.map(|value| value.map(meant)), named)
            }
            ColumnReader::DoubleColumnReader(reader) => {
                Cells::floats(values(reader, step, nullable)?.into_iter(), named)
            }
            ColumnReader::ByteArrayColumnReader(reader) => {
                let values = values(reader, step, nullable)?;
                let bytes = values.iter().map(|value| value.as_ref().map(ByteArray::data));
                match meaning {
                    Meaning::Decimal(_) => whole(decimals(bytes, &self.title)?),
                    _ => Cells::texts(bytes).ok_or_else(|| kind(Physical::BYTE_ARRAY, &self.title))?,
                }
            }
            ColumnReader::FixedLenByteArrayColumnReader(reader) => {
                let values = values(reader, step, nullable)?;
                whole(decimals(
                    values.iter().map(|value| value.as_ref().map(|value| value.data())),
                    &self.title,
                )?)
            }
            ColumnReader::Int96ColumnReader(_) => return Err(kind(Physical::INT96, &self.title)),
        })
    }
}

fn refused(id: &'static str, title: &str, kind: &str) -> Broken {
    let title = crate::notes::quote(title);
    Broken::Kind(Reason::new(id).with("column", title.clone()).with("kind", kind), title)
}

fn kind(physical: Physical, title: &str) -> Broken {
    refused("intake-parquet-kind", title, &physical.to_string())
}

/// What the numbers of a column mean; none where that is not known here.
fn meaning(descriptor: &ColumnDescriptor) -> Option<Meaning> {
    const DAY: i64 = 86_400;
    let scale = descriptor.type_scale();
    match (descriptor.physical_type(), descriptor.logical_type_ref(), descriptor.converted_type()) {
        (Physical::INT96, ..) => None,
        (_, Some(LogicalType::Decimal(_)), _) | (_, None, ConvertedType::DECIMAL) => {
            (0..=22).contains(&scale).then(|| Meaning::Decimal(10_f64.powi(scale)))
        }
        (Physical::FIXED_LEN_BYTE_ARRAY, ..) => None,
        (_, Some(LogicalType::Date), _) | (_, None, ConvertedType::DATE) => Some(Meaning::Day),
        (_, Some(LogicalType::Timestamp(stamp)), _) => Some(Meaning::Moment(match stamp.unit {
            TimeUnit::MILLIS => DAY * 1_000,
            TimeUnit::MICROS => DAY * 1_000_000,
            TimeUnit::NANOS => DAY * 1_000_000_000,
        })),
        (_, None, ConvertedType::TIMESTAMP_MILLIS) => Some(Meaning::Moment(DAY * 1_000)),
        (_, None, ConvertedType::TIMESTAMP_MICROS) => Some(Meaning::Moment(DAY * 1_000_000)),
        _ => Some(Meaning::Plain),
    }
}

/// The next values, none where they are null.
fn values<T: DataType>(
    reader: &mut ColumnReaderImpl<T>,
    step: usize,
    nullable: bool,
) -> Result<Vec<Option<T::T>>, Broken> {
    let (mut filled, mut values) = (Vec::new(), Vec::new());
    reader.read_records(step, nullable.then_some(&mut filled), None, &mut values)?;
    if !nullable {
        return Ok(values.into_iter().map(Some).collect());
    }
    let mut values = values.into_iter();
    Ok(filled.into_iter().map(|level| if level == 0 { None } else { values.next() }).collect())
}

/// The shortest decimal of a single-precision number is the one that was meant.
fn meant(value: f32) -> f64 {
    if value.is_finite() { value.to_string().parse().unwrap_or(f64::NAN) } else { f64::from(value) }
}

fn decimals<'a>(
    values: impl Iterator<Item = Option<&'a [u8]>>,
    title: &str,
) -> Result<Vec<Option<i64>>, Broken> {
    let number = |bytes| big_endian(bytes).ok_or_else(|| refused("intake-parquet-kind", title, "DECIMAL"));
    values.map(|value| value.map(number).transpose()).collect()
}

/// A signed whole number of any length, none when it is too large.
fn big_endian(bytes: &[u8]) -> Option<i64> {
    let negative = bytes.first()? & 0x80 != 0;
    let start = if negative { -1_i128 } else { 0 };
    let number = bytes.iter().take(16).fold(start, |number, byte| number << 8 | i128::from(*byte));
    i64::try_from(number).ok().filter(|_| bytes.len() <= 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_length() {
        assert_eq!(big_endian(&[0x00, 0x01, 0x00]), Some(256));
        assert_eq!(big_endian(&[0xff, 0xfe]), Some(-2));
        assert_eq!(big_endian(&[0x7f; 16]), None);
        assert_eq!(big_endian(&[]), None);
    }

    #[test]
    fn single_precision_is_read_as_it_was_written() {
        assert!((meant(0.1) - 0.1).abs() < f64::EPSILON / 100.0);
    }
}
