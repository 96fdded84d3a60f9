//! Rows in, tables out. Holds what the tables will hold and no more, however many rows there are.

use super::{Absent, Gathered, Panel, TotalNames};
use crate::cell::Cell;
use crate::matrix::{Margins, Matrix, MatrixError};
use crate::names::Names;
use std::sync::Arc;

/// How many doubled places are remembered by name.
const REMEMBERED: usize = 10;

/// One row: numbers of names in its [`Batch`], and the coded cell.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Number of the period.
    pub time: u32,
    /// Number of the region.
    pub region: u32,
    /// Number of the activity.
    pub activity: u32,
    /// The cell as [`Cell::encode`] stores it.
    pub stored: f64,
}

/// Rows that were read together, with their own numbering of names: batches can be read side by side.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Periods; for a source without periods one empty name.
    pub times: Names,
    /// Regions.
    pub regions: Names,
    /// Activities.
    pub activities: Names,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Gathers rows into tables. The order in which rows come changes nothing but the last digits of
/// sums over duplicates.
#[derive(Debug, Default)]
pub struct PanelBuilder {
    times: Names,
    regions: Names,
    activities: Names,
    /// By period and region, as long as the highest activity met; absent beyond.
    rows: Vec<Vec<Vec<f64>>>,
    gathered: Gathered,
}

impl PanelBuilder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cells that all tables together would have after [`Self::add`]: whoever reads rows of strangers asks
    /// before adding.
    pub fn cells_with(&self, batch: &Batch) -> u64 {
        let count = |own: &Names, names: &Names| {
            (own.len() + names.iter().filter(|name| own.find(name).is_none()).count()) as u64
        };
        count(&self.times, &batch.times)
            .saturating_mul(count(&self.regions, &batch.regions))
            .saturating_mul(count(&self.activities, &batch.activities))
    }

    /// Regions met so far.
    pub fn regions(&self) -> &Names {
        &self.regions
    }

    /// Activities met so far.
    pub fn activities(&self) -> &Names {
        &self.activities
    }

    /// Adds the rows of a batch.
    pub fn add(&mut self, batch: &Batch) {
        let times: Vec<usize> = batch.times.iter().map(|name| self.times.intern(name)).collect();
        let regions: Vec<usize> = batch.regions.iter().map(|name| self.regions.intern(name)).collect();
        let activities: Vec<usize> =
            batch.activities.iter().map(|name| self.activities.intern(name)).collect();
        self.rows.resize_with(self.times.len(), Vec::new);
        for rows in &mut self.rows {
            rows.resize_with(self.regions.len(), Vec::new);
        }
        let absent = Cell::Absent.encode();
        let wide = self.activities.len();
        for row in &batch.rows {
            let (time, region) = (times[row.time as usize], regions[row.region as usize]);
            let activity = activities[row.activity as usize];
            let line = &mut self.rows[time][region];
            if line.len() <= activity {
                line.resize(wide, absent);
            }
            let place = &mut line[activity];
            if place.to_bits() == absent.to_bits() {
                *place = row.stored;
            } else {
                *place = Cell::decode(*place).and(Cell::decode(row.stored)).encode();
                self.gathered.duplicates += 1;
                if self.gathered.duplicate_places.len() < REMEMBERED {
                    let name = |names: &Names, number| names.name(number).to_owned();
                    self.gathered.duplicate_places.push((
                        name(&self.times, time),
                        name(&self.regions, region),
                        name(&self.activities, activity),
                    ));
                }
            }
        }
        self.gathered.rows += batch.rows.len() as u64;
    }

    /// The tables, names in order.
    pub fn finish(mut self, absent: Absent, totals: &TotalNames) -> Result<Panel, MatrixError> {
        let as_zero = match absent {
            Absent::Zero => true,
            Absent::Missing => false,
            Absent::Auto => !self.states_zeros(),
        };
        let outer = Outer::new(&self, totals);
        let sort = |names: &Names, without: Option<usize>| -> Vec<usize> {
            names.sorted().into_iter().filter(|&number| Some(number) != without).collect()
        };
        let regions = sort(&self.regions, outer.region);
        let activities = sort(&self.activities, outer.activity);
        let region_names: Arc<Names> = Arc::new(regions.iter().map(|&n| self.regions.name(n)).collect());
        let activity_names: Arc<Names> =
            Arc::new(activities.iter().map(|&n| self.activities.name(n)).collect());
        let times = self.times.sorted();
        let time_names: Names = times.iter().map(|&number| self.times.name(number)).collect();
        let mut matrices = Vec::with_capacity(times.len());
        let mut as_zeros = Vec::with_capacity(times.len());
        for &time in &times {
            let mut rows = std::mem::take(&mut self.rows[time]);
            let margins = outer.margins(&rows, &regions, &activities);
            let mut stored = Vec::with_capacity(regions.len() * activities.len());
            for &region in &regions {
                let line = std::mem::take(&mut rows[region]);
                stored.extend(activities.iter().map(|&activity| at(&line, activity)));
            }
            as_zeros.push(self.settle(&mut stored, as_zero));
            let matrix = Matrix::from_stored(Arc::clone(&region_names), Arc::clone(&activity_names), stored)?;
            matrices.push(matrix.with_margins(margins)?);
        }
        self.gathered.read_as_zero(as_zeros);
        Ok(Panel { times: time_names, matrices, gathered: self.gathered })
    }

    fn states_zeros(&self) -> bool {
        self.rows.iter().flatten().flatten().any(|&stored| stored == 0.0)
    }

    /// Settles what pairs without a row are; returns how many of them are zero.
    fn settle(&mut self, stored: &mut [f64], as_zero: bool) -> u64 {
        let mut zeros = 0;
        let absent = Cell::Absent.encode().to_bits();
        for place in stored.iter_mut().filter(|place| place.to_bits() == absent) {
            if as_zero {
                *place = 0.0;
                zeros += 1;
            } else {
                self.gathered.absent_unknown += 1;
            }
        }
        zeros
    }
}

fn at(line: &[f64], activity: usize) -> f64 {
    line.get(activity).copied().unwrap_or_else(|| Cell::Absent.encode())
}

/// Where stated totals stand.
struct Outer {
    region: Option<usize>,
    activity: Option<usize>,
}

impl Outer {
    fn new(builder: &PanelBuilder, totals: &TotalNames) -> Self {
        let region = totals.region.as_deref().and_then(|name| builder.regions.find(name));
        let activity = totals.activity.as_deref().and_then(|name| builder.activities.find(name));
        Self { region, activity }
    }

    fn margins(&self, rows: &[Vec<f64>], regions: &[usize], activities: &[usize]) -> Margins {
        let line = |region: usize| rows.get(region).map_or(&[][..], Vec::as_slice);
        let of_activity = |region: usize| self.activity.map(|activity| at(line(region), activity));
        let total = self.region.and_then(of_activity).and_then(|stored| Cell::decode(stored).value());
        Margins {
            regions: self
                .activity
                .map(|activity| regions.iter().map(|&region| at(line(region), activity)).collect()),
            activities: self
                .region
                .map(|region| activities.iter().map(|&activity| at(line(region), activity)).collect()),
            total,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(rows: &[(&str, &str, &str, Cell)]) -> Batch {
        let mut batch = Batch::default();
        for (time, region, activity, cell) in rows {
            let number = |number: usize| u32::try_from(number).unwrap();
            let row = Row {
                time: number(batch.times.intern(time)),
                region: number(batch.regions.intern(region)),
                activity: number(batch.activities.intern(activity)),
                stored: cell.encode(),
            };
            batch.rows.push(row);
        }
        batch
    }

    fn gathered(batches: &[Batch], absent: Absent) -> Panel {
        let mut builder = PanelBuilder::new();
        for batch in batches {
            builder.add(batch);
        }
        let totals = TotalNames { region: Some("UA".to_owned()), activity: Some("TOTAL".to_owned()) };
        builder.finish(absent, &totals).unwrap()
    }

    #[test]
    fn batches_with_names_of_their_own_come_together() {
        let value = Cell::Value;
        let panel = gathered(
            &[
                batch(&[("2020", "s", "b", value(1.0)), ("2019", "r", "a", value(2.0))]),
                batch(&[("2019", "r", "a", value(3.0)), ("2020", "r", "b", Cell::Suppressed)]),
            ],
            Absent::Auto,
        );
        assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2019", "2020"]);
        assert_eq!(panel.matrices[0].row(0), [5.0, 0.0]);
        assert_eq!(panel.matrices[1].cell(0, 1), Cell::Suppressed);
        assert_eq!((panel.gathered.rows, panel.gathered.duplicates), (4, 1));
        assert_eq!(panel.gathered.duplicate_places[0].1, "r");
        assert_eq!(panel.gathered.absent_as_zero, 5);
    }

    #[test]
    fn a_source_that_prints_zeros_means_something_by_leaving_rows_out() {
        let rows = [("", "r", "a", Cell::Value(0.0)), ("", "s", "b", Cell::Value(2.0))];
        let panel = gathered(&[batch(&rows)], Absent::Auto);
        assert_eq!(panel.matrices[0].cell(0, 1), Cell::Absent);
        assert_eq!(panel.gathered.absent_unknown, 2);
        let panel = gathered(&[batch(&rows)], Absent::Zero);
        assert_eq!(panel.matrices[0].cell(0, 1), Cell::Value(0.0));
    }

    #[test]
    fn stated_totals_are_margins() {
        let value = Cell::Value;
        let panel = gathered(
            &[batch(&[
                ("", "r", "a", value(1.0)),
                ("", "r", "TOTAL", value(4.0)),
                ("", "UA", "a", value(9.0)),
                ("", "UA", "TOTAL", value(20.0)),
            ])],
            Absent::Auto,
        );
        let matrix = &panel.matrices[0];
        assert_eq!((matrix.regions().len(), matrix.activities().len()), (1, 1));
        let margins = Margins { regions: Some(vec![4.0]), activities: Some(vec![9.0]), total: Some(20.0) };
        assert_eq!(matrix.margins(), &margins);
    }
}
