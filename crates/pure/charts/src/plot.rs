//! The frame of a chart with two axes: grid, ticks, names, reference lines.

use crate::axis::{Axis, Span};
use crate::heading::Size;
use crate::labels::Frame;
use crate::lettering::{BASE, TICK, cut, width};
use crate::numerals::Numerals;
use crate::pen::Pen;

/// Two axes and where they lie.
pub struct Plot<'a> {
    pub x: (&'a Axis, Span),
    pub y: (&'a Axis, Span),
    pub frame: Frame,
    pub numerals: Numerals,
    pub size: Size,
}

impl<'a> Plot<'a> {
    /// Lays the axes into a drawing of that height, with room on the left for the ticks.
    pub fn new(
        x: (&'a Axis, Span),
        y: (&'a Axis, Span),
        numerals: Numerals,
        size: Size,
        height: f64,
    ) -> Self {
        let ticks = y.1.ticks(y.0, numerals, size.pick(6, 5));
        let widest = ticks.iter().map(|tick| width(&tick.text, TICK)).fold(0.0, f64::max).min(90.0);
        let frame =
            Frame { left: widest + 10.0, top: 30.0, right: size.width() - 12.0, bottom: height - 44.0 };
        Self { x, y, frame, numerals, size }
    }

    /// Where values stand.
    pub fn at(&self, x: f64, y: f64) -> (f64, f64) {
        (self.across(x), self.up(y))
    }

    pub fn across(&self, x: f64) -> f64 {
        self.frame.left + self.x.1.unit(x) * (self.frame.right - self.frame.left)
    }

    pub fn up(&self, y: f64) -> f64 {
        self.frame.bottom - self.y.1.unit(y) * (self.frame.bottom - self.frame.top)
    }

    /// Grid, ticks and names of both axes.
    pub fn axes(&self, pen: &mut Pen) {
        self.rises(pen);
        let frame = self.frame;
        for tick in self.x.1.ticks(self.x.0, self.numerals, self.size.pick(8, 5)) {
            let x = self.across(tick.value);
            pen.line("grid", (x, frame.top), (x, frame.bottom));
            pen.text("tick middle", (x, frame.bottom + 17.0), &tick.text);
        }
        pen.line("base", (frame.left, frame.bottom), (frame.right, frame.bottom));
        let room = self.size.width() - 20.0;
        let name = format!("{} →", cut(&self.x.0.name, TICK, room));
        pen.text("axis-name end", (frame.right, frame.bottom + 36.0), &name);
    }

    /// Grid, ticks and name of the upright axis.
    pub fn rises(&self, pen: &mut Pen) {
        let frame = self.frame;
        for tick in self.y.1.ticks(self.y.0, self.numerals, self.size.pick(6, 5)) {
            let y = self.up(tick.value);
            pen.line("grid", (frame.left, y), (frame.right, y));
            pen.text("tick end", (frame.left - 7.0, y + 4.0), &tick.text);
        }
        let name = cut(&self.y.0.name, TICK, self.size.width() - 24.0);
        pen.text("axis-name", (2.0, 14.0), &format!("↑ {name}"));
    }

    /// The reference lines; returns where their words stand.
    pub fn references(&self, pen: &mut Pen) -> Vec<Frame> {
        let mut taken = Vec::new();
        if let Some((value, label)) = self.x.0.reference() {
            taken.push(self.upright(pen, value, label, self.frame.top + 13.0));
        }
        if let Some((value, label)) = self.y.0.reference() {
            taken.push(self.level(pen, value, label));
        }
        taken
    }

    /// An upright line with its words beside it, at the height of `y`.
    pub fn upright(&self, pen: &mut Pen, value: f64, label: &str, y: f64) -> Frame {
        let (x, frame) = (self.across(value), self.frame);
        pen.line("reference", (x, frame.top), (x, frame.bottom));
        let shown = cut(label, BASE, (frame.right - frame.left) * 0.45);
        let wide = width(&shown, TICK);
        let fits = x + wide + 8.0 < frame.right;
        let (class, from) =
            if fits { ("halo reference-name", x + 5.0) } else { ("halo reference-name end", x - 5.0) };
        pen.cut_text(class, (from, y), &shown, label);
        let left = if fits { from } else { from - wide };
        Frame { left, top: y - 11.0, right: left + wide, bottom: y + 4.0 }
    }

    /// A level line with its words over its right end.
    pub fn level(&self, pen: &mut Pen, value: f64, label: &str) -> Frame {
        let (y, frame) = (self.up(value), self.frame);
        pen.line("reference", (frame.left, y), (frame.right, y));
        let shown = cut(label, TICK, (frame.right - frame.left) * 0.45);
        let from = if y - 14.0 > frame.top { y - 5.0 } else { y + 14.0 };
        pen.cut_text("halo reference-name end", (frame.right - 4.0, from), &shown, label);
        let left = frame.right - 4.0 - width(&shown, TICK);
        Frame { left, top: from - 11.0, right: frame.right, bottom: from + 4.0 }
    }
}
