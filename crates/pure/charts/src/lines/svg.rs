//! Draws the series, each with colour, shape and its name at the end.

use super::{LinesView, Series, names};
use crate::axis::{Axis, AxisScale, Span};
use crate::heading::Size;
use crate::keys;
use crate::lettering::{TICK, width};
use crate::pen::{N, Pen, number};
use crate::plot::Plot;
use crate::reading::Reading;
use crate::shade::Shade;
use crate::signs::{folded, sign};
use std::fmt::Write as _;

pub fn draw(view: &LinesView, size: Size) -> String {
    let (height, id) = (size.pick(440.0, 320.0), size.id(&view.heading));
    // The periods are their own axis; this one is never written.
    let periods = Axis::linear("");
    let last = view.periods.len().saturating_sub(1).max(1);
    let across = Span { scale: AxisScale::Linear, least: 0.0, most: number(last) };
    let mut plot = Plot::new((&periods, across), (&view.y, upright(view)), view.numerals, size, height);
    plot.frame.left += 8.0;
    plot.frame.right -= names::room(view, size);
    plot.frame.bottom += 14.0;
    let drawing = Drawing { view, plot, id };
    let mut pen = Pen::new();
    keys::patterns(&mut pen, &drawing.id);
    let occur = drawing.gaps(&mut pen);
    drawing.plot.rises(&mut pen);
    drawing.periods(&mut pen);
    if let Some((value, label)) = view.y.reference() {
        drawing.plot.level(&mut pen, value, label);
    }
    drawing.all(&mut pen);
    let keys = keys::gap_keys(&drawing.id, &view.gaps, occur);
    let last = keys::write(&mut pen, (2.0, height + 14.0), size.width() - 4.0, &keys);
    pen.close("lines", &view.heading, size, (size.width(), last.max(height - 8.0) + 10.0))
}

pub struct Drawing<'a> {
    pub view: &'a LinesView,
    pub plot: Plot<'a>,
    id: String,
}

fn values(view: &LinesView) -> impl Iterator<Item = f64> + '_ {
    let figures = view.series.iter().flat_map(|series| series.figures.iter().take(view.periods.len()));
    figures.filter_map(crate::Figure::number)
}

fn upright(view: &LinesView) -> Span {
    let reference = view.y.reference().map(|line| line.0);
    let zero = (view.from_zero && view.y.scale == AxisScale::Linear).then_some(0.0);
    let span = Span::over(view.y.scale, values(view).chain(reference).chain(zero), 0.06);
    if values(view).all(|value| value >= 0.0) { span.never_below_zero() } else { span }
}

impl Drawing<'_> {
    pub fn value(&self, series: &Series, place: usize) -> Option<f64> {
        reading(series, place).number().filter(|value| self.view.y.scale.holds(*value))
    }

    /// A single period stands in the middle.
    pub fn across(&self, place: usize) -> f64 {
        let frame = self.plot.frame;
        if self.view.periods.len() < 2 {
            f64::midpoint(frame.left, frame.right)
        } else {
            self.plot.across(number(place))
        }
    }

    /// Hatches the periods of which no series knows anything; says which kinds of gaps occur there.
    fn gaps(&self, pen: &mut Pen) -> [bool; 2] {
        let (frame, mut occur) = (self.plot.frame, [false; 2]);
        let step = (frame.right - frame.left) / number(self.view.periods.len().saturating_sub(1).max(1));
        for place in 0..self.view.periods.len() {
            let known = self.view.series.iter().any(|series| self.value(series, place).is_some());
            if known || self.view.series.is_empty() {
                continue;
            }
            let withheld = self.view.series.iter().any(|s| reading(s, place).is_suppressed());
            occur[usize::from(withheld)] = true;
            let shade = if withheld { Shade::Suppressed } else { Shade::Missing };
            let (from, to) = (self.across(place) - step / 2.0, self.across(place) + step / 2.0);
            let (from, to) = (from.max(frame.left), to.min(frame.right));
            keys::field(pen, &self.id, shade, (from, frame.top), (to - from, frame.bottom - frame.top));
        }
        occur
    }

    fn periods(&self, pen: &mut Pen) {
        let frame = self.plot.frame;
        pen.line("base", (frame.left, frame.bottom), (frame.right, frame.bottom));
        let widest = self.view.periods.iter().map(|text| width(text, TICK)).fold(1.0, f64::max) + 10.0;
        let count = self.view.periods.len();
        let step = (frame.right - frame.left) / number(count.saturating_sub(1).max(1));
        let every = (1..=count.max(1)).find(|every| number(*every) * step >= widest).unwrap_or(count.max(1));
        for (place, period) in self.view.periods.iter().enumerate() {
            // Counted from the last, which people look for.
            if (count - 1 - place).is_multiple_of(every) {
                let x = self.across(place);
                pen.line("base", (x, frame.bottom), (x, frame.bottom + 4.0));
                pen.text("tick middle", (x, frame.bottom + 19.0), period);
            }
        }
    }

    fn all(&self, pen: &mut Pen) {
        for series in self.view.series.iter().filter(|series| series.is_backdrop) {
            pen.mark("line-backdrop", &series.name, series.href.as_ref(), |pen| {
                pen.path("line", &self.path(series));
            });
        }
        let named: Vec<_> = self.view.series.iter().filter(|series| !series.is_backdrop).collect();
        let ends = self.ends(&named);
        for ((series, group), end) in named.iter().zip(1..).zip(ends) {
            self.series(pen, series, folded(group), end);
        }
    }

    fn series(&self, pen: &mut Pen, series: &Series, group: u8, end: Option<f64>) {
        let class = format!("series group-{group}");
        pen.mark(&class, &series.name, series.href.as_ref(), |pen| {
            pen.path("line", &self.path(series));
            for place in 0..self.view.periods.len() {
                let Some(value) = self.value(series, place) else { continue };
                let at = (self.across(place), self.plot.up(value));
                let text = series.figures.get(place).map_or("", |figure| &figure.text);
                let period = self.view.periods.get(place).map_or("", |period| period);
                let title = format!("{}, {period}: {text}", series.name);
                pen.mark("knot", &title, None, |pen| sign(pen, "sign", group, at, 4.0));
            }
            if let Some(y) = end {
                self.leader(pen, series, y);
                let left = self.plot.frame.right + 12.0;
                for (line, below) in self.name(series).iter().zip(0u8..) {
                    let at = (left, y + 4.0 + f64::from(below) * names::LINE);
                    pen.cut_text(self.plot.size.pick("series-name", "series-name key"), at, line, line);
                }
            }
        });
    }

    /// One stroke for each run of known values.
    fn path(&self, series: &Series) -> String {
        let (mut d, mut goes_on) = (String::new(), false);
        for place in 0..self.view.periods.len() {
            let value = self.value(series, place);
            if let Some(value) = value {
                let step = if goes_on { 'L' } else { 'M' };
                let _ = write!(d, "{step}{} {}", N(self.across(place)), N(self.plot.up(value)));
            }
            goes_on = value.is_some();
        }
        d
    }
}

fn reading(series: &Series, place: usize) -> Reading {
    series.figures.get(place).map_or(Reading::Missing, |figure| figure.reading)
}
