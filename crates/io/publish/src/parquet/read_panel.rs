//! A panel back from its Parquet file.

use super::panel::{AS_ZERO, STATES};
use crate::Error;
use ::parquet::column::reader::{ColumnReader, ColumnReaderImpl, get_typed_column_reader};
use ::parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType};
use ::parquet::file::reader::{FileReader, RowGroupReader, SerializedFileReader};
use bytes::Bytes;
use rozum_measures::panel::{Row, TotalNames};
use rozum_measures::{Absent, Batch, Cell, Margins, Names, Panel, PanelBuilder};

/// Rows read at a time.
const STEP: usize = 65_536;
/// Stands for "all" where a file has no name; no source has such a name.
const ALL: &str = "\0";

/// The panel that [`super::panel`] wrote. Names come in order; of what gathering met, only the pairs
/// without a row that were read as zero are kept.
pub fn read_panel(bytes: impl Into<Bytes>) -> Result<Panel, Error> {
    let file = SerializedFileReader::new(bytes.into())?;
    let columns = Columns::find(&file)?;
    let mut builder = PanelBuilder::new();
    for group in 0..file.num_row_groups() {
        let mut group = Group::open(file.get_row_group(group)?.as_ref(), &columns)?;
        while let Some(batch) = group.next()? {
            builder.add(&batch);
        }
    }
    let totals = TotalNames { region: Some(ALL.to_owned()), activity: Some(ALL.to_owned()) };
    let mut panel = builder.finish(Absent::Missing, &totals)?;
    for matrix in &mut panel.matrices {
        let margins = matrix.margins().clone();
        let stated =
            |totals: Option<Vec<f64>>| totals.filter(|list| list.iter().any(|total| !total.is_nan()));
        let margins = Margins {
            regions: stated(margins.regions),
            activities: stated(margins.activities),
            total: margins.total,
        };
        *matrix = matrix.clone().with_margins(margins)?;
    }
    panel.gathered = rozum_measures::panel::Gathered::default();
    panel.gathered.read_as_zero(as_zero(&file));
    Ok(panel)
}

/// Pairs without a row that were read as zero in each period.
fn as_zero(file: &dyn FileReader) -> Vec<u64> {
    let marks = file.metadata().file_metadata().key_value_metadata();
    let mark = marks.and_then(|marks| marks.iter().find(|mark| mark.key == AS_ZERO));
    let counts = mark.and_then(|mark| mark.value.as_deref()).unwrap_or_default();
    counts.split(',').filter_map(|count| count.parse().ok()).collect()
}

/// Where the columns stand.
struct Columns {
    time: Option<usize>,
    region: usize,
    activity: usize,
    value: usize,
    state: usize,
}

impl Columns {
    fn find(file: &dyn FileReader) -> Result<Self, Error> {
        let schema = file.metadata().file_metadata().schema_descr();
        let find = |name: &str| schema.columns().iter().position(|column| column.name() == name);
        let need = |column| find(column).ok_or(Error::NotAPanel { column });
        Ok(Self {
            time: find("time"),
            region: need("region")?,
            activity: need("activity")?,
            value: need("value")?,
            state: need("state")?,
        })
    }
}

/// The columns of one row group, read side by side.
struct Group {
    time: Option<Column<ByteArrayType>>,
    region: Column<ByteArrayType>,
    activity: Column<ByteArrayType>,
    value: Column<DoubleType>,
    state: Column<ByteArrayType>,
}

impl Group {
    fn open(group: &dyn RowGroupReader, columns: &Columns) -> Result<Self, Error> {
        Ok(Self {
            time: columns.time.map(|time| Column::names(group, time, "time")).transpose()?,
            region: Column::names(group, columns.region, "region")?,
            activity: Column::names(group, columns.activity, "activity")?,
            value: Column::figures(group, columns.value, "value")?,
            state: Column::names(group, columns.state, "state")?,
        })
    }

    fn next(&mut self) -> Result<Option<Batch>, Error> {
        let value = self.value.next()?;
        let count = value.len();
        let (regions, region) = self.region.numbers(ALL)?;
        let (activities, activity) = self.activity.numbers(ALL)?;
        let (states, state) = self.state.numbers("")?;
        let (times, time) = match &mut self.time {
            Some(time) => time.numbers("")?,
            None => (Names::from_iter([""]), vec![0; count]),
        };
        if [&region, &activity, &state, &time].iter().any(|numbers| numbers.len() != count) {
            return Err(Error::NotAPanel { column: "value" });
        }
        let mut rows = Vec::with_capacity(count);
        for (index, figure) in value.into_iter().enumerate() {
            let cell = cell(states.name(state[index] as usize), figure)?;
            rows.push(Row {
                time: time[index],
                region: region[index],
                activity: activity[index],
                stored: cell.encode(),
            });
        }
        Ok((count > 0).then_some(Batch { times, regions, activities, rows }))
    }
}

fn cell(state: &str, figure: Option<f64>) -> Result<Cell, Error> {
    let [value, missing, suppressed, total] = STATES;
    match figure {
        Some(figure) if state == value || state == total => Ok(Cell::Value(figure)),
        None if state == missing => Ok(Cell::Missing),
        None if state == suppressed => Ok(Cell::Suppressed),
        _ => Err(Error::NotAPanel { column: "state" }),
    }
}

struct Column<T: DataType> {
    reader: ColumnReaderImpl<T>,
    required: bool,
}

impl Column<ByteArrayType> {
    fn names(group: &dyn RowGroupReader, index: usize, column: &'static str) -> Result<Self, Error> {
        match group.get_column_reader(index)? {
            reader @ ColumnReader::ByteArrayColumnReader(_) => Ok(Self::new(group, index, reader)),
            _ => Err(Error::NotAPanel { column }),
        }
    }

    /// The next texts as numbers of names; `none` stands for a text that is not there.
    fn numbers(&mut self, none: &str) -> Result<(Names, Vec<u32>), Error> {
        let mut names = Names::default();
        let mut last = 0;
        let mut numbers = Vec::with_capacity(STEP);
        for text in self.next()? {
            let text = text.as_ref().map_or(Ok(none), ByteArray::as_utf8)?;
            // In sorted rows the name is that of the row before or the one after it.
            let near =
                [last, last + 1].into_iter().find(|&near| near < names.len() && names.name(near) == text);
            last = near.unwrap_or_else(|| names.intern(text));
            numbers.push(u32::try_from(last).unwrap_or(u32::MAX));
        }
        Ok((names, numbers))
    }
}

impl Column<DoubleType> {
    fn figures(group: &dyn RowGroupReader, index: usize, column: &'static str) -> Result<Self, Error> {
        match group.get_column_reader(index)? {
            reader @ ColumnReader::DoubleColumnReader(_) => Ok(Self::new(group, index, reader)),
            _ => Err(Error::NotAPanel { column }),
        }
    }
}

impl<T: DataType> Column<T> {
    fn new(group: &dyn RowGroupReader, index: usize, reader: ColumnReader) -> Self {
        let required = group.metadata().column(index).column_descr().max_def_level() == 0;
        Self { reader: get_typed_column_reader(reader), required }
    }

    /// The next values, none where they are null.
    fn next(&mut self) -> Result<Vec<Option<T::T>>, Error> {
        let (mut filled, mut values) = (Vec::new(), Vec::new());
        let levels = (!self.required).then_some(&mut filled);
        self.reader.read_records(STEP, levels, None, &mut values)?;
        if self.required {
            return Ok(values.into_iter().map(Some).collect());
        }
        let mut values = values.into_iter();
        Ok(filled.into_iter().map(|level| if level == 0 { None } else { values.next() }).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::panel;
    use super::*;
    use proptest::prelude::*;
    use rozum_measures::Matrix;

    fn sample() -> Panel {
        let regions = std::sync::Arc::new(Names::from_iter(["UA-05", "UA-07"]));
        let activities = std::sync::Arc::new(Names::from_iter(["01", "10.5"]));
        let first = [Cell::Value(0.1), Cell::Missing, Cell::Suppressed, Cell::Absent];
        let second = [Cell::Value(-3.0), Cell::Value(0.0), Cell::Absent, Cell::Value(1e300)];
        let margins = Margins {
            regions: Some(vec![5.0, f64::NAN]),
            activities: Some(vec![7.0, 8.0]),
            total: Some(20.0),
        };
        let matrix = |cells| Matrix::new(regions.clone(), activities.clone(), cells).unwrap();
        let matrices = vec![matrix(first).with_margins(margins).unwrap(), matrix(second)];
        Panel { times: Names::from_iter(["2019", "2020"]), matrices, ..Panel::single(matrix(first)) }
    }

    /// Everything of a panel that can be compared.
    fn told(panel: &Panel) -> String {
        let matrices = panel.matrices.iter().map(|matrix| {
            let names = |names: &Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
            let cells: Vec<Cell> = (0..matrix.activities().len()).flat_map(|a| matrix.column(a)).collect();
            let (regions, activities) = (names(matrix.regions()), names(matrix.activities()));
            format!("{regions:?} {activities:?} {cells:?} {:?}", matrix.margins())
        });
        format!("{:?} {:?}", panel.times.iter().collect::<Vec<_>>(), matrices.collect::<Vec<_>>())
    }

    #[test]
    fn a_panel_comes_back_with_its_gaps_and_totals() {
        let sample = sample();
        let bytes = panel(&sample).unwrap();
        assert_eq!(told(&read_panel(bytes).unwrap()), told(&sample));
    }

    #[test]
    fn zeros_that_nobody_printed_are_told_apart() {
        let (mut sample, plain) = (sample(), panel(&sample()).unwrap());
        sample.gathered.read_as_zero(vec![0, 0]);
        assert_eq!(panel(&sample).unwrap(), plain, "nothing to tell");
        sample.gathered.read_as_zero(vec![3, 1]);
        let back = read_panel(panel(&sample).unwrap()).unwrap();
        assert_eq!([0, 1, 2].map(|period| back.gathered.absent_as_zero_in(period)), [3, 1, 0]);
        assert_eq!(back.gathered.absent_as_zero, 4);
    }

    #[test]
    fn the_same_panel_gives_the_same_bytes() {
        assert_eq!(panel(&sample()).unwrap(), panel(&sample()).unwrap());
    }

    #[test]
    fn another_file_is_refused() {
        assert!(matches!(read_panel(b"PAR1 not really PAR1".to_vec()), Err(Error::Parquet(_))));
        let names = Names::from_iter(["a"]);
        let columns = vec![crate::Column::names("region", &names, |_| 0)];
        let mut out = Vec::new();
        super::super::write_table(&crate::Table { rows: 1, columns }, &mut out).unwrap();
        assert!(matches!(read_panel(out), Err(Error::NotAPanel { column: "activity" })));
    }

    fn any_cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            4 => (-1e12..1e12_f64).prop_map(Cell::Value),
            1 => Just(Cell::Missing),
            1 => Just(Cell::Suppressed),
            1 => Just(Cell::Absent),
        ]
    }

    proptest! {
        #[test]
        fn any_panel_comes_back(cells in proptest::collection::vec(any_cell(), 12)) {
            // A pair in each row and column, so that each name is in the file.
            let mut cells = cells;
            for place in [0, 5, 10, 3] {
                cells[place] = Cell::Value(1.0);
            }
            let names = |names: [&str; 3]| Names::from_iter(names);
            let activities = Names::from_iter(["a", "b", "c", "d"]);
            let matrix = Matrix::new(names(["r", "s", "t"]), activities, cells).unwrap();
            let sample = Panel::single(matrix);
            let back = read_panel(panel(&sample).unwrap()).unwrap();
            prop_assert_eq!(told(&back), told(&sample));
        }
    }
}
