//! Draws the bars: names to the left of them, on a phone above them; figures in a column at the right.

use super::{RankingEntry, RankingView};
use crate::axis::{Axis, AxisScale, Span};
use crate::heading::Size;
use crate::keys;
use crate::lettering::{BASE, TICK, cut, width};
use crate::pen::{N, Pen, number};
use crate::shade::Shade;

pub fn draw(view: &RankingView, size: Size) -> String {
    let bars = Bars::of(view, size);
    let mut pen = Pen::new();
    keys::patterns(&mut pen, &bars.id);
    let count = number(view.entries.len());
    let bottom = bars.top + count * bars.step;
    bars.grid(&mut pen, bottom);
    let known = view.entries.iter().filter(|entry| entry.figure.number().is_some()).count();
    for (entry, place) in view.ordered().zip(0u32..) {
        bars.entry(&mut pen, entry, bars.top + f64::from(place) * bars.step);
    }
    bars.reference(&mut pen, known);
    pen.close("ranking", &view.heading, size, (size.width(), bottom + 8.0))
}

struct Bars<'a> {
    view: &'a RankingView,
    id: String,
    size: Size,
    span: Span,
    left: f64,
    right: f64,
    top: f64,
    step: f64,
}

impl<'a> Bars<'a> {
    fn of(view: &'a RankingView, size: Size) -> Self {
        let texts = view.entries.iter().filter(|entry| entry.figure.number().is_some());
        let figures = texts.map(|entry| width(&entry.figure.text, BASE)).fold(24.0, f64::max).min(130.0);
        let names = view.entries.iter().map(|entry| width(&entry.label, BASE) * 1.06).fold(40.0, f64::max);
        let left = size.pick(names.min(340.0) + 12.0, 2.0);
        let right = size.pick(size.width() - figures - 12.0, size.width() - 4.0);
        let top = if view.reference.is_some() { 40.0 } else { 24.0 };
        Self {
            view,
            id: size.id(&view.heading),
            size,
            span: span(view),
            left,
            right,
            top,
            step: size.pick(26.0, 40.0),
        }
    }

    fn across(&self, value: f64) -> f64 {
        self.left + self.span.unit(value) * (self.right - self.left)
    }

    fn grid(&self, pen: &mut Pen, bottom: f64) {
        let axis = Axis { suffix: self.view.suffix.clone(), ..Axis::linear("") };
        for tick in self.span.ticks(&axis, self.view.numerals, self.size.pick(6, 4)) {
            let x = self.across(tick.value);
            let class = if tick.value == 0.0 { "base" } else { "grid" };
            pen.line(class, (x, self.top - 4.0), (x, bottom));
            let half = width(&tick.text, TICK) / 2.0;
            let x = x.clamp(half, (self.size.width() - half).max(half));
            pen.text("tick middle", (x, self.top - 10.0), &tick.text);
        }
    }

    fn entry(&self, pen: &mut Pen, entry: &RankingEntry, y: f64) {
        let title = format!("{}: {}", entry.label, entry.figure.text);
        let title = match &entry.interval {
            Some((_, _, text)) if !text.is_empty() => format!("{title} ({text})"),
            _ => title,
        };
        let class = if entry.is_marked { "rank rank-marked" } else { "rank" };
        pen.mark(class, &title, entry.href.as_ref(), |pen| {
            // The whole row can be pressed.
            pen.rect("hit", (0.0, y), (self.size.width(), self.step));
            self.name(pen, entry, y);
            match entry.figure.number() {
                Some(value) => self.bar(pen, entry, value, y),
                None => self.gap(pen, entry, y),
            }
        });
    }

    fn name(&self, pen: &mut Pen, entry: &RankingEntry, y: f64) {
        let weight = if entry.is_marked { 1.06 } else { 1.0 };
        let strong = if entry.is_marked { " strong" } else { "" };
        match self.size {
            Size::Wide => {
                let shown = cut(&entry.label, BASE * weight, self.left - 12.0);
                pen.text(&format!("end{strong}"), (self.left - 8.0, y + 17.5), &shown);
            }
            Size::Narrow => {
                let figure = width(&entry.figure.text, BASE).min(130.0);
                let shown = cut(&entry.label, BASE * weight, self.size.width() - figure - 16.0);
                pen.text(&format!("halo{strong}"), (2.0, y + 15.0), &shown);
            }
        }
    }

    /// Where the bar lies: under the name on a phone.
    fn lane(&self, y: f64) -> (f64, f64) {
        match self.size {
            Size::Wide => (y + 5.0, 16.0),
            Size::Narrow => (y + 21.0, 13.0),
        }
    }

    fn bar(&self, pen: &mut Pen, entry: &RankingEntry, value: f64, y: f64) {
        let (zero, end) = (self.across(0.0), self.across(value));
        let (top, high) = self.lane(y);
        let class = if value < 0.0 { "bar bar-below" } else { "bar" };
        pen.rect(
            class,
            (zero.min(end), top),
            ((end - zero).abs().max(if value == 0.0 { 0.0 } else { 1.0 }), high),
        );
        if let Some((low, high_bound)) = entry.bounds() {
            let (from, to, middle) = (self.across(low), self.across(high_bound), top + high / 2.0);
            let d = format!("M{0} {2}H{1}M{0} {3}v8M{1} {3}v8", N(from), N(to), N(middle), N(middle - 4.0));
            pen.path("whisker-back", &d);
            pen.path("whisker", &d);
        }
        let strong = if entry.is_marked { "figure end strong" } else { "figure end" };
        let at = (self.size.width() - 4.0, self.size.pick(y + 17.5, y + 15.0));
        pen.text(strong, at, &entry.figure.text);
    }

    fn gap(&self, pen: &mut Pen, entry: &RankingEntry, y: f64) {
        let (top, high) = self.lane(y);
        let shade = if entry.figure.reading.is_suppressed() { Shade::Suppressed } else { Shade::Missing };
        keys::field(pen, &self.id, shade, (self.left, top), (36.0, high));
        let shown = cut(&entry.figure.text, TICK, self.right - self.left - 44.0);
        pen.text("tick", (self.left + 43.0, top + high - 3.0), &shown);
    }

    /// A reference line only over the bars: on a phone the names stand between them.
    fn pieces(&self, x: f64, known: usize) -> String {
        let lanes = (0..known).map(|place| self.lane(self.top + number(place) * self.step));
        lanes.map(|(top, high)| format!("M{} {}v{}", N(x), N(top - 3.0), N(high + 6.0))).collect()
    }

    fn reference(&self, pen: &mut Pen, known: usize) {
        let Some(line) = self.view.reference.as_ref().filter(|line| line.value.is_finite()) else { return };
        let x = self.across(line.value);
        match self.size {
            Size::Wide => {
                pen.line("reference", (x, self.top - 5.0), (x, self.top + number(known) * self.step));
            }
            Size::Narrow => pen.path("reference", &self.pieces(x, known)),
        }
        let shown = cut(&line.label, TICK, (self.size.width() - 8.0) * 0.8);
        let half = width(&shown, TICK) / 2.0;
        let x = x.clamp(half + 2.0, (self.size.width() - half - 2.0).max(half + 2.0));
        pen.cut_text("reference-name middle", (x, self.top - 28.0), &shown, &line.label);
    }
}

/// From zero to the greatest, whiskers and reference included.
fn span(view: &RankingView) -> Span {
    let figures = view.entries.iter().filter_map(|entry| entry.figure.number());
    let bounds = view.entries.iter().filter_map(RankingEntry::bounds).flat_map(|(low, high)| [low, high]);
    let line = view.reference.as_ref().map(|line| line.value);
    let mut values: Vec<_> = figures.chain(bounds).chain(line).chain([0.0]).collect();
    if values.iter().all(|value| *value == 0.0 || !value.is_finite()) {
        values.push(1.0);
    }
    let bare = Span::over(AxisScale::Linear, values.iter().copied(), 0.0);
    let room = (bare.most - bare.least) * 0.03;
    let least = if bare.least < 0.0 { bare.least - room } else { 0.0 };
    let most = if bare.most > 0.0 { bare.most + room } else { 0.0 };
    Span { least, most, ..bare }
}
