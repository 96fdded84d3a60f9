//! Draws the circles, the largest first, so that none hides a smaller one.

use super::{Bubble, ScatterView};
use crate::axis::{Axis, Span, round_up};
use crate::heading::Size;
use crate::keys;
use crate::labels::{self, Named};
use crate::lettering::TICK;
use crate::pen::Pen;
use crate::plot::Plot;

pub fn draw(view: &ScatterView, size: Size) -> String {
    let height = size.pick(560.0, 400.0);
    let cloud = placed(view, size, height);
    let mut pen = Pen::new();
    cloud.plot.axes(&mut pen);
    let taken = cloud.plot.references(&mut pen);
    for dot in &cloud.dots {
        cloud.circle(&mut pen, dot);
    }
    let named = cloud.named();
    let room = size.pick(220.0, 130.0);
    let names = labels::place(&named, cloud.plot.frame, &taken, room, size.pick(24, 8));
    labels::write(&mut pen, &named, &names);
    let bottom = cloud.area_key(&mut pen, height + 8.0);
    pen.close("scatter", &view.heading, size, (size.width(), bottom))
}

struct Cloud<'a> {
    view: &'a ScatterView,
    plot: Plot<'a>,
    dots: Vec<Dot<'a>>,
    greatest: f64,
    widest: f64,
}

struct Dot<'a> {
    bubble: &'a Bubble,
    at: (f64, f64),
    radius: f64,
}

fn placed(view: &ScatterView, size: Size, height: f64) -> Cloud<'_> {
    let known: Vec<_> = view.points.iter().filter_map(|bubble| Some((bubble, view.place(bubble)?))).collect();
    let span = |axis: &Axis, values: Vec<f64>| {
        let reference = axis.reference().map(|line| line.0);
        Span::over(axis.scale, values.into_iter().chain(reference), 0.07)
    };
    let xs = span(&view.x, known.iter().map(|(_, place)| place.0).collect());
    let ys = span(&view.y, known.iter().map(|(_, place)| place.1).collect());
    let plot = Plot::new((&view.x, xs), (&view.y, ys), view.numerals, size, height);
    let sizes = known.iter().filter_map(|(bubble, _)| bubble.size.as_ref()?.number());
    let greatest = sizes.fold(0.0, f64::max);
    let widest = size.pick(30.0, 18.0);
    let mut dots: Vec<_> = known
        .into_iter()
        .map(|(bubble, (x, y))| Dot {
            bubble,
            at: plot.at(x, y),
            radius: radius(view, bubble, greatest, widest),
        })
        .collect();
    dots.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    Cloud { view, plot, dots, greatest, widest }
}

/// Area stands for size; nothing is so small that it cannot be seen.
fn radius(view: &ScatterView, bubble: &Bubble, greatest: f64, widest: f64) -> f64 {
    const LEAST: f64 = 3.5;
    if view.area.is_none() {
        return 5.5;
    }
    let share = bubble.size.as_ref().and_then(crate::Figure::number).map_or(0.0, |size| size / greatest);
    if share > 0.0 { (share.min(1.0).sqrt() * widest).max(LEAST) } else { LEAST }
}

impl<'a> Cloud<'a> {
    fn circle(&self, pen: &mut Pen, dot: &Dot) {
        let bubble = dot.bubble;
        let (x, y) = (&self.view.x.name, &self.view.y.name);
        let mut title = format!("{}. {x}: {}; {y}: {}", bubble.label, bubble.x.text, bubble.y.text);
        if let (Some(area), Some(size)) = (&self.view.area, &bubble.size) {
            title.push_str(&format!("; {area}: {}", size.text));
        }
        let is_unknown =
            self.view.area.is_some() && bubble.size.as_ref().and_then(crate::Figure::number).is_none();
        let class = match (is_unknown, bubble.is_marked) {
            (true, _) => "dot dot-unknown",
            (_, true) => "dot dot-marked",
            _ => "dot",
        };
        pen.mark("point", &title, bubble.href.as_ref(), |pen| {
            pen.circle(class, dot.at, dot.radius);
            if bubble.is_marked {
                pen.circle("dot-core", dot.at, 2.0);
            }
        });
    }

    /// Names in the order of importance: what the page is about, then large and far from the middle.
    fn named(&self) -> Vec<Named<'a>> {
        let frame = self.plot.frame;
        let middle = (f64::midpoint(frame.left, frame.right), f64::midpoint(frame.top, frame.bottom));
        let weight = |dot: &Dot| {
            let across = (dot.at.0 - middle.0).abs() / (frame.right - frame.left);
            let up = (dot.at.1 - middle.1).abs() / (frame.bottom - frame.top);
            f64::from(u8::from(dot.bubble.is_marked)) * 10.0 + dot.radius / self.widest + across + up
        };
        let mut dots: Vec<_> = self.dots.iter().collect();
        dots.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        let name = |dot: &&Dot<'a>| Named {
            at: dot.at,
            radius: dot.radius,
            text: &dot.bubble.label,
            strong: dot.bubble.is_marked,
        };
        dots.iter().map(name).collect()
    }

    /// Two circles that say how large is how much; returns the height of the drawing.
    fn area_key(&self, pen: &mut Pen, top: f64) -> f64 {
        let Some(area) = self.view.area.as_ref().filter(|_| self.greatest.is_normal()) else { return top };
        let full = round_up(self.greatest / 2.0);
        let (much, little) = (full, full / 10.0);
        let radius = |size: f64| ((size / self.greatest).sqrt() * self.widest).max(3.5);
        let y = top + radius(much) + 4.0;
        let room = self.plot.size.pick(500.0, 316.0);
        let mut x = 4.0;
        for size in [little, much] {
            let text = self.view.numerals.short(size);
            pen.circle("dot-key", (x + radius(size), y), radius(size));
            x += 2.0 * radius(size) + 6.0;
            pen.text("key", (x, y + 4.0), &text);
            x += crate::lettering::width(&text, TICK) + 16.0;
        }
        let beside = x + 120.0 < room;
        let at = if beside { (x + 4.0, y + 4.0) } else { (4.0, y + radius(much) + 20.0) };
        let last = keys::heading(pen, at, self.plot.size.width() - at.0 - 4.0, area);
        last.max(y + radius(much)) + 10.0
    }
}
