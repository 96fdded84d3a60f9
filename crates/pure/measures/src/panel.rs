//! Regions × activities × periods, gathered row by row from a stream of any length.

mod builder;

pub use builder::{Batch, PanelBuilder, Row};

use crate::matrix::{Matrix, MatrixError};
use crate::names::Names;
use std::sync::Arc;

/// How a pair of region and activity without a row is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Absent {
    /// As zero when the source prints no zeros of its own, as in trade statistics; otherwise as unknown.
    #[default]
    Auto,
    /// As zero.
    Zero,
    /// As unknown.
    Missing,
}

/// Names under which a source states totals; their rows are margins, not regions or activities.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TotalNames {
    /// The region that stands for the whole country.
    pub region: Option<String>,
    /// The activity that stands for all activities.
    pub activity: Option<String>,
}

/// What gathering the rows met.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Gathered {
    /// Rows read.
    pub rows: u64,
    /// Rows whose place another row had already filled: they were added up.
    pub duplicates: u64,
    /// The first few such places: period, region, activity.
    pub duplicate_places: Vec<(String, String, String)>,
    /// Pairs without a row that were read as zero.
    pub absent_as_zero: u64,
    /// The same for each period in order; empty where there were none.
    #[serde(skip)]
    pub absent_as_zero_by_period: Vec<u64>,
    /// Pairs without a row that stay unknown.
    pub absent_unknown: u64,
}

/// A table for each period, all with the same regions and activities, by name.
#[derive(Debug, Clone, Default)]
pub struct Panel {
    /// Periods in order; one without a name where the source has no periods.
    pub times: Names,
    /// A table for each period.
    pub matrices: Vec<Matrix>,
    /// What gathering met.
    pub gathered: Gathered,
}

impl Gathered {
    /// Pairs without a row that were read as zero in the period of that number.
    pub fn absent_as_zero_in(&self, period: usize) -> u64 {
        self.absent_as_zero_by_period.get(period).copied().unwrap_or(0)
    }

    /// Takes over how many pairs without a row were read as zero in each period.
    pub fn read_as_zero(&mut self, by_period: Vec<u64>) {
        self.absent_as_zero = by_period.iter().sum();
        self.absent_as_zero_by_period = if self.absent_as_zero > 0 { by_period } else { Vec::new() };
    }
}

impl Panel {
    /// A panel of one table.
    pub fn single(matrix: Matrix) -> Self {
        Self { times: Names::from_iter([""]), matrices: vec![matrix], gathered: Gathered::default() }
    }

    /// Names of the regions, the same in each period.
    pub fn regions(&self) -> Arc<Names> {
        self.matrices.first().map(|matrix| Arc::clone(matrix.regions())).unwrap_or_default()
    }

    /// Names of the activities, the same in each period.
    pub fn activities(&self) -> Arc<Names> {
        self.matrices.first().map(|matrix| Arc::clone(matrix.activities())).unwrap_or_default()
    }

    /// Whether the source has periods.
    pub fn timed(&self) -> bool {
        self.times.len() > 1 || self.times.iter().any(|name| !name.is_empty())
    }
}

/// What a panel cannot be made of.
pub type PanelError = MatrixError;
