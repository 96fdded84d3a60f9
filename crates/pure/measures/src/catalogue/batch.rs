//! Many measures over many periods, each intermediate step once a period.

mod period;

use super::{Lacking, Measure};
use crate::cooccurrence::Cooccurrence;
use crate::groups::{DIVISION, groups_by_prefix, has_divisions};
use crate::panel::Panel;
use crate::proximity::Proximities;
use crate::settings::Checked;
use crate::walk::Quality;
use period::Period;

/// What measures are made of.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    /// The tables.
    pub panel: &'a Panel,
    /// Conventions.
    pub settings: &'a Checked,
    /// Complexity of activities known from elsewhere, NaN where it is not.
    pub external_complexity: Option<&'a [f64]>,
    /// Income of each region, NaN where it is not known.
    pub incomes: Option<&'a [f64]>,
    /// Number of the group of each activity; otherwise the first two digits of its code.
    pub groups: Option<&'a [usize]>,
    /// For each period, the Herfindahl index of plant sizes by activity, NaN where it is not known.
    pub plants: Option<&'a [Vec<f64>]>,
}

/// Values of one measure in one period.
#[derive(Debug)]
pub enum Results<'a> {
    /// A value for each place of the measure's shape, NaN where it is not defined.
    Values(&'a [f64]),
    /// Proximities, worked out as they are read.
    Proximities(&'a Proximities),
    /// Counts of pairs.
    Counts(&'a Cooccurrence),
    /// Values with further columns of the same length.
    Wide(&'a [f64], &'a [(&'static str, Vec<f64>)]),
    /// It could not be computed.
    Lacking(Lacking),
}

/// What one period was made of, for whoever reads the results.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct PeriodNote {
    /// Its name, empty where the source has none.
    pub time: String,
    /// Cells by kind.
    pub cells: crate::matrix::Counts,
    /// Total of everything that shares were taken of.
    pub total: f64,
    /// Sum of the figures in the table.
    pub sum: f64,
    /// How well complexity is determined, where it was asked for.
    pub quality: Option<Quality>,
}

/// Computes the measures period by period and hands each result to `sink` as soon as it is there, so that
/// no more than one period is held.
pub fn each<E>(
    inputs: &Inputs<'_>,
    measures: &[Measure],
    mut sink: impl FnMut(Measure, &str, Results<'_>) -> Result<(), E>,
) -> Result<Vec<PeriodNote>, E> {
    let mut notes = Vec::new();
    let groups = groups(inputs);
    for (number, time) in inputs.panel.times.iter().enumerate() {
        let period = Period::new(inputs, groups.as_deref(), number, measures);
        for &measure in measures {
            period.measure(measure, |results| sink(measure, time, results))?;
        }
        notes.push(period.note(time));
    }
    Ok(notes)
}

/// Groups given, or the first two digits of codes that have them.
fn groups(inputs: &Inputs<'_>) -> Option<Vec<usize>> {
    if let Some(groups) = inputs.groups {
        return Some(groups.to_vec());
    }
    let activities = inputs.panel.activities();
    has_divisions(&activities).then(|| groups_by_prefix(&activities, DIVISION))
}
