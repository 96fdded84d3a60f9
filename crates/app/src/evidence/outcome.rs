//! The answer to a question: values in the order of their shape, and why there are none.

use super::{Material, Question, Shown, lacking_reason};
use rozum_measures::catalogue::{Inputs, Lacking, PeriodNote, Results, Shape, each};
use rozum_measures::matrix::Counts;
use rozum_measures::{Cell, Matrix, Names, Panel, Totals};
use rozum_model::Reason;
use std::convert::Infallible;
use std::sync::Arc;

/// Activities or regions up to which all pairs are worked out here; the command line has no such limit.
const MOST_PAIRED: usize = 1_500;

/// An answer.
#[derive(Debug)]
pub struct Outcome {
    /// What was asked for.
    pub shown: Shown,
    /// Name of the period; empty where the source names none.
    pub time: String,
    /// What each value belongs to.
    pub shape: Shape,
    /// Names of the first axis: regions, or activities.
    pub first: Arc<Names>,
    /// Names of the second axis, where there is one.
    pub second: Option<Arc<Names>>,
    /// Row after row; NaN where there is none.
    pub values: Vec<f64>,
    /// Further columns of the same length.
    pub further: Vec<(&'static str, Vec<f64>)>,
    /// Why there is nothing.
    pub lacking: Option<Reason>,
    /// Whether there are too many pairs to be shown.
    pub is_too_large: bool,
    /// Cells of the period by kind.
    pub counts: Counts,
    /// Total that shares were taken of.
    pub total: f64,
    /// Sum of the figures in the table.
    pub sum: f64,
    panel: Arc<Panel>,
    period: usize,
}

/// One value, or the reason for having none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    /// A value.
    Value(f64),
    /// The source has no figure.
    Missing,
    /// The source keeps the figure confidential.
    Suppressed,
    /// The source has no row.
    Absent,
    /// The figures are there, but the measure is not defined for them.
    Undefined,
}

impl Answer {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::Missing => "missing",
            Self::Suppressed => "suppressed",
            Self::Absent => "absent",
            Self::Undefined => "undefined",
        }
    }

    /// The value, if there is one.
    pub const fn value(self) -> Option<f64> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }
}

impl Outcome {
    /// Works it out.
    pub fn of(material: &Material, question: &Question) -> Self {
        let (panel, period) = (&material.panel, question.time);
        let mut outcome = Self::nothing(panel, question);
        let Some(matrix) = panel.matrices.get(period) else { return outcome };
        outcome.counts = matrix.counts();
        outcome.total = Totals::of(matrix).total;
        match question.shown {
            Shown::Figures => outcome.values = figures(matrix),
            Shown::Measure(_) if outcome.pairs() > MOST_PAIRED * MOST_PAIRED => outcome.is_too_large = true,
            Shown::Measure(measure) => {
                let panel = around(panel, period, measure.over_time());
                let inputs = Inputs {
                    panel: &panel,
                    settings: question.settings(),
                    external_complexity: None,
                    incomes: None,
                    groups: None,
                    plants: None,
                };
                let last = panel.matrices.len();
                let taken = each(&inputs, &[measure], |_, _, results| {
                    outcome.take(results);
                    Ok::<_, Infallible>(())
                });
                let Ok(notes) = taken;
                outcome.noted(notes.get(last.saturating_sub(1)));
            }
        }
        outcome
    }

    fn nothing(panel: &Arc<Panel>, question: &Question) -> Self {
        let shape = match question.shown {
            Shown::Figures => Shape::Cell,
            Shown::Measure(measure) => measure.shape(),
        };
        let (regions, activities) = (panel.regions(), panel.activities());
        let (first, second) = shape.axes(&regions, &activities);
        let (first, second) = (Arc::clone(first), second.map(Arc::clone));
        let time = panel.times.iter().nth(question.time).unwrap_or_default().to_owned();
        Self {
            shown: question.shown,
            time,
            shape,
            first,
            second,
            values: Vec::new(),
            further: Vec::new(),
            lacking: None,
            is_too_large: false,
            counts: Counts::default(),
            total: f64::NAN,
            sum: f64::NAN,
            panel: Arc::clone(panel),
            period: question.time,
        }
    }

    fn pairs(&self) -> usize {
        match self.shape {
            Shape::ActivityPair | Shape::RegionPair => self.first.len() * self.first.len(),
            _ => 0,
        }
    }

    fn take(&mut self, results: Results<'_>) {
        match results {
            Results::Values(values) => self.values = values.to_vec(),
            Results::Proximities(found) => self.values = found.full(),
            Results::Counts(found) => {
                self.values = (0..found.activities()).flat_map(|i| found.row(i).map(f64::from)).collect();
            }
            Results::Wide(values, further) => {
                self.values = values.to_vec();
                self.further = further.to_vec();
            }
            Results::Lacking(lacking) => self.lacking = Some(self.reason(&lacking)),
        }
    }

    /// A table of several periods does not lack them: its first has none before it.
    fn reason(&self, lacking: &Lacking) -> Reason {
        if *lacking == Lacking::Periods && self.panel.matrices.len() > 1 {
            return Reason::new("measure-lacks-earlier").with("period", self.time.as_str());
        }
        lacking_reason(lacking)
    }

    fn noted(&mut self, note: Option<&PeriodNote>) {
        if let Some(note) = note {
            self.sum = note.sum;
        }
    }

    /// One value, or why there is none. `second` is 0 where there is one axis.
    pub fn answer(&self, first: usize, second: usize) -> Answer {
        let wide = self.second.as_ref().map_or(1, |names| names.len());
        let value = self.values.get(first * wide + second).copied().unwrap_or(f64::NAN);
        if value.is_finite() {
            return Answer::Value(value);
        }
        let cell = (self.shape == Shape::Cell).then(|| self.panel.matrices.get(self.period)).flatten();
        match cell.map(|matrix| matrix.cell(first, second)) {
            Some(Cell::Missing) => Answer::Missing,
            Some(Cell::Suppressed) => Answer::Suppressed,
            Some(Cell::Absent) => Answer::Absent,
            Some(Cell::Value(_)) | None => Answer::Undefined,
        }
    }

    /// Whether there is anything to be seen.
    pub fn is_empty(&self) -> bool {
        !self.values.iter().any(|value| value.is_finite())
    }
}

fn figures(matrix: &Matrix) -> Vec<f64> {
    (0..matrix.regions().len()).flat_map(|region| matrix.row(region).iter().copied()).collect()
}

/// The table of a period; with the one before for measures that compare the two.
fn around(panel: &Panel, period: usize, over_time: bool) -> Panel {
    let from = if over_time { period.saturating_sub(1) } else { period };
    let matrices = panel.matrices[from..=period].to_vec();
    let times = panel.times.iter().skip(from).take(matrices.len()).collect();
    Panel { times, matrices, gathered: panel.gathered.clone() }
}
