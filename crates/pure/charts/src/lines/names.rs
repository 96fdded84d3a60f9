//! Names at the ends of the lines.

use super::svg::Drawing;
use super::{LinesView, Series};
use crate::heading::Size;
use crate::lettering::{BASE, TICK, width, wrap};
use crate::pen::{Pen, number};

/// Between the baselines of two names.
pub const LINE: f64 = 15.0;

fn letters(size: Size) -> f64 {
    size.pick(BASE, TICK)
}

/// Room for the names, right of the lines.
pub fn room(view: &LinesView, size: Size) -> f64 {
    let shown = view.series.iter().filter(|series| !series.is_backdrop);
    let widest = shown.map(|series| width(&series.name, letters(size))).fold(0.0, f64::max);
    if widest == 0.0 { 4.0 } else { widest.min(size.pick(210.0, 112.0)) + 16.0 }
}

impl Drawing<'_> {
    /// A name in one line, on a phone in two.
    pub fn name(&self, series: &Series) -> Vec<String> {
        let size = self.plot.size;
        let room = size.width() - self.plot.frame.right - 14.0;
        wrap(&series.name, letters(size), room, size.pick(1, 2))
    }

    /// Leads from a series that ends early to its name.
    pub fn leader(&self, pen: &mut Pen, series: &Series, y: f64) {
        let last =
            (0..self.view.periods.len()).rev().find_map(|place| Some((place, self.value(series, place)?)));
        if let Some((place, value)) = last.filter(|(place, _)| place + 1 < self.view.periods.len()) {
            let from = (self.across(place) + 8.0, self.plot.up(value));
            pen.line("line leader", from, (self.plot.frame.right + 8.0, y));
        }
    }

    /// Heights of the names: beside the last known value, pushed apart where they would cover one another.
    pub fn ends(&self, series: &[&Series]) -> Vec<Option<f64>> {
        let last =
            |series: &Series| (0..self.view.periods.len()).rev().find_map(|place| self.value(series, place));
        let mut ends: Vec<_> =
            series.iter().map(|series| last(series).map(|value| self.plot.up(value))).collect();
        let mut order: Vec<_> = (0..ends.len()).filter(|place| ends[*place].is_some()).collect();
        order.sort_by(|a, b| ends[*a].partial_cmp(&ends[*b]).unwrap_or(std::cmp::Ordering::Equal));
        let wanted: Vec<_> = order.iter().filter_map(|place| ends[*place]).collect();
        let tallest = series.iter().map(|series| self.name(series).len()).max().unwrap_or(1);
        let step = LINE * number(tallest) + 1.0;
        let placed = apart(&wanted, step, self.plot.frame.top, self.plot.frame.bottom + 12.0);
        for (place, y) in order.into_iter().zip(placed) {
            ends[place] = Some(y);
        }
        ends
    }
}

/// Pushes sorted heights apart, downwards, then from the bottom up; when there are too many, they share the room.
fn apart(wanted: &[f64], step: f64, top: f64, bottom: f64) -> Vec<f64> {
    let count = number(wanted.len().saturating_sub(1).max(1));
    let line = step.min((bottom - top) / count);
    let mut placed = wanted.to_vec();
    let mut least = top;
    for y in &mut placed {
        *y = y.max(least);
        least = *y + line;
    }
    let mut most = bottom;
    for y in placed.iter_mut().rev() {
        *y = y.min(most);
        most = *y - line;
    }
    placed
}
