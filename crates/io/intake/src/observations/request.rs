//! What to read of a table, and how.

/// Which columns hold what. A column is named by its header (as it stands, else without regard to case
/// and spaces), by its number from 1, or by its letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// Regions; needed, except in small tables of activities alone.
    pub region: Option<String>,
    /// Activities. Without it and without `value`, each other column is an activity.
    pub activity: Option<String>,
    /// Figures. Without it, each other column holds the figures of an activity or a period.
    pub value: Option<String>,
    /// Periods.
    pub time: Option<String>,
    /// Establishments: rows are then firms, and their concentration is gathered beside the sums.
    pub plant: Option<String>,
    /// What the columns of figures are where there is no `value`; told from `activity` when not given.
    pub wide: Option<Wide>,
}

/// What the headers of many columns of figures name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wide {
    /// Each column is an activity.
    Activities,
    /// Each column is a period.
    Times,
}

impl Columns {
    /// A row for each region and activity.
    pub fn long(region: &str, activity: &str, value: &str) -> Self {
        let some = |name: &str| Some(name.to_owned());
        Self { region: some(region), activity: some(activity), value: some(value), ..Self::default() }
    }

    /// A row for each region, a column for each activity.
    pub fn wide(region: &str) -> Self {
        Self { region: Some(region.to_owned()), wide: Some(Wide::Activities), ..Self::default() }
    }

    /// The same with a column of periods.
    #[must_use]
    pub fn with_time(self, time: &str) -> Self {
        Self { time: Some(time.to_owned()), ..self }
    }

    /// The same with a column of establishments.
    #[must_use]
    pub fn with_plant(self, plant: &str) -> Self {
        Self { plant: Some(plant.to_owned()), ..self }
    }
}

/// What separates the whole from the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DecimalMark {
    /// `12.5`
    Point,
    /// `12,5`
    Comma,
}

/// What is known of the file beforehand. Whatever is not given is recognised.
#[derive(Debug, Clone)]
pub struct ReadOptions {
    /// What separates the columns of a text table.
    pub delimiter: Option<char>,
    /// The decimal mark of figures that are written as text.
    pub decimal: Option<DecimalMark>,
    /// Name of the sheet of a workbook; otherwise the first one that has the columns.
    pub sheet: Option<String>,
    /// Most cells (periods × regions × activities) that may come together: a column of identifiers
    /// taken for regions must not fill the memory.
    pub max_cells: u64,
    /// Most bytes that a workbook may unpack to.
    pub max_unpacked: u64,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { delimiter: None, decimal: None, sheet: None, max_cells: 1 << 28, max_unpacked: 2 << 30 }
    }
}

/// How far reading has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Rows read.
    pub rows: u64,
    /// Bytes of the file that are behind.
    pub bytes: u64,
    /// Bytes of the file.
    pub of: u64,
}
