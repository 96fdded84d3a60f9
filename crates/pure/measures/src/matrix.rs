//! Regions × activities in one period.

use crate::cell::Cell;
use crate::names::Names;
use std::sync::Arc;
use thiserror::Error;

/// Totals that the source states itself. They count more than the table shows: a region's total also
/// covers activities that have no column, the nation's covers regions that have no row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Margins {
    /// Total of each region over all activities, NaN where it is not stated.
    pub regions: Option<Vec<f64>>,
    /// Total of each activity over all regions, NaN where it is not stated.
    pub activities: Option<Vec<f64>>,
    /// Total of everything.
    pub total: Option<f64>,
}

/// One period: a figure, or the reason for having none, for each region and activity.
#[derive(Debug, Clone)]
pub struct Matrix {
    regions: Arc<Names>,
    activities: Arc<Names>,
    /// Row after row, coded as [`Cell::encode`] does.
    stored: Vec<f64>,
    margins: Margins,
}

/// The parts of a table do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MatrixError {
    /// Number of cells is not regions times activities.
    #[error("{cells} cells for {regions} regions and {activities} activities")]
    Shape {
        /// Cells given.
        cells: usize,
        /// Regions.
        regions: usize,
        /// Activities.
        activities: usize,
    },
    /// A figure is infinite, which no source can mean.
    #[error("the figure of region {region}, activity {activity} is infinite")]
    Infinite {
        /// Name of the region.
        region: String,
        /// Name of the activity.
        activity: String,
    },
    /// No row stands under the name that was given for totals.
    #[error("no row is called {name}, which was named as the total")]
    NoSuchTotal {
        /// The name.
        name: String,
    },
    /// Totals were given for another number of regions or activities.
    #[error("{totals} totals given for {names} names")]
    Margins {
        /// Totals given.
        totals: usize,
        /// Names there are.
        names: usize,
    },
}

impl Matrix {
    /// From cells in rows, one row a region.
    pub fn new(
        regions: impl Into<Arc<Names>>,
        activities: impl Into<Arc<Names>>,
        cells: impl IntoIterator<Item = Cell>,
    ) -> Result<Self, MatrixError> {
        let stored = cells.into_iter().map(Cell::encode).collect();
        Self::from_stored(regions.into(), activities.into(), stored)
    }

    /// From plain figures in rows, NaN for missing, with names `R1`… and `A1`….
    pub fn from_rows(rows: &[Vec<f64>]) -> Result<Self, MatrixError> {
        let wide = rows.first().map_or(0, Vec::len);
        let regions: Names = (1..=rows.len()).map(|number| format!("R{number}")).collect();
        let activities: Names = (1..=wide).map(|number| format!("A{number}")).collect();
        Self::new(regions, activities, rows.iter().flatten().map(|&figure| Cell::Value(figure)))
    }

    pub(crate) fn from_stored(
        regions: Arc<Names>,
        activities: Arc<Names>,
        stored: Vec<f64>,
    ) -> Result<Self, MatrixError> {
        if stored.len() != regions.len() * activities.len() {
            let (cells, regions, activities) = (stored.len(), regions.len(), activities.len());
            return Err(MatrixError::Shape { cells, regions, activities });
        }
        if let Some(place) = stored.iter().position(|figure| figure.is_infinite()) {
            let (region, activity) = (place / activities.len(), place % activities.len());
            let (region, activity) = (regions.name(region).to_owned(), activities.name(activity).to_owned());
            return Err(MatrixError::Infinite { region, activity });
        }
        Ok(Self { regions, activities, stored, margins: Margins::default() })
    }

    /// The same table with the totals that its source states.
    pub fn with_margins(mut self, margins: Margins) -> Result<Self, MatrixError> {
        let fits = |totals: &Option<Vec<f64>>, names: &Names| match totals {
            Some(totals) if totals.len() != names.len() => {
                Err(MatrixError::Margins { totals: totals.len(), names: names.len() })
            }
            _ => Ok(()),
        };
        fits(&margins.regions, &self.regions)?;
        fits(&margins.activities, &self.activities)?;
        self.margins = margins;
        Ok(self)
    }

    /// Names of the rows.
    pub fn regions(&self) -> &Arc<Names> {
        &self.regions
    }

    /// Names of the columns.
    pub fn activities(&self) -> &Arc<Names> {
        &self.activities
    }

    /// Totals that the source states.
    pub fn margins(&self) -> &Margins {
        &self.margins
    }

    /// One cell. Panics outside the table, as indexing does.
    pub fn cell(&self, region: usize, activity: usize) -> Cell {
        Cell::decode(self.stored[region * self.activities.len() + activity])
    }

    /// One figure, if there is one.
    pub fn value(&self, region: usize, activity: usize) -> Option<f64> {
        self.cell(region, activity).value()
    }

    /// A region's cells; NaN where there is no figure.
    pub fn row(&self, region: usize) -> &[f64] {
        let wide = self.activities.len();
        &self.stored[region * wide..(region + 1) * wide]
    }

    /// All cells, row after row.
    pub(crate) fn stored(&self) -> &[f64] {
        &self.stored
    }

    /// An activity's cells, region after region.
    pub fn column(&self, activity: usize) -> impl ExactSizeIterator<Item = Cell> + '_ {
        (0..self.regions.len()).map(move |region| self.cell(region, activity))
    }

    /// The same table with other figures in its cells.
    pub fn with_cells(&self, mut cell: impl FnMut(usize, usize, Cell) -> Cell) -> Result<Self, MatrixError> {
        let wide = self.activities.len();
        let stored = self.stored.iter().enumerate();
        let stored = stored.map(|(place, &old)| cell(place / wide, place % wide, Cell::decode(old)).encode());
        Self::from_stored(Arc::clone(&self.regions), Arc::clone(&self.activities), stored.collect())?
            .with_margins(self.margins.clone())
    }

    /// How many cells there are of each kind.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for &stored in &self.stored {
            match Cell::decode(stored) {
                Cell::Value(0.0) => counts.zeros += 1,
                Cell::Value(value) if value < 0.0 => counts.negative += 1,
                Cell::Value(_) => counts.positive += 1,
                Cell::Missing => counts.missing += 1,
                Cell::Suppressed => counts.suppressed += 1,
                Cell::Absent => counts.absent += 1,
            }
        }
        counts
    }
}

/// Cells by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Figures above zero.
    pub positive: usize,
    /// Zeros.
    pub zeros: usize,
    /// Figures below zero.
    pub negative: usize,
    /// Places without a figure.
    pub missing: usize,
    /// Confidential figures.
    pub suppressed: usize,
    /// Pairs without a row.
    pub absent: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_its_gaps_apart() {
        let cells = [Cell::Value(1.0), Cell::Missing, Cell::Suppressed, Cell::Value(0.0)];
        let table = Matrix::new(Names::from_iter(["r", "s"]), Names::from_iter(["a", "b"]), cells).unwrap();
        assert_eq!(table.cell(0, 1), Cell::Missing);
        assert_eq!(table.cell(1, 0), Cell::Suppressed);
        assert_eq!(table.value(1, 1), Some(0.0));
        let counts = Counts { positive: 1, zeros: 1, missing: 1, suppressed: 1, ..Counts::default() };
        assert_eq!(table.counts(), counts);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let names = || Names::from_iter(["a"]);
        assert!(matches!(
            Matrix::new(names(), names(), [Cell::Missing, Cell::Missing]),
            Err(MatrixError::Shape { cells: 2, regions: 1, activities: 1 })
        ));
        assert!(matches!(
            Matrix::new(names(), names(), [Cell::Value(f64::INFINITY)]),
            Err(MatrixError::Infinite { .. })
        ));
        let margins = Margins { regions: Some(vec![1.0, 2.0]), ..Margins::default() };
        assert!(Matrix::from_rows(&[vec![1.0]]).unwrap().with_margins(margins).is_err());
    }
}
