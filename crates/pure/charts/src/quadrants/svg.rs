//! Draws the quadrants and the points in them.

use super::{Mark, MarkKind, QuadrantsView};
use crate::axis::{Axis, Span};
use crate::heading::Size;
use crate::keys::{self, Key};
use crate::labels::{self, Frame, Named};
use crate::lettering::{BASE, cut, width};
use crate::pen::Pen;
use crate::plot::Plot;
use crate::signs::sign;

const RADIUS: f64 = 5.5;
/// Share of the height, wide and narrow, left free above and below the points for the names of the quadrants.
const NAMES: [f64; 2] = [0.11, 0.16];

pub fn draw(view: &QuadrantsView, size: Size) -> String {
    let height = size.pick(580.0, 420.0);
    let places: Vec<_> = view.marks.iter().filter_map(|mark| Some((mark, view.place(mark)?))).collect();
    let splits = view.splits();
    let span = |axis: &Axis, values: Vec<f64>, split: Option<f64>, margin: f64| {
        Span::over(axis.scale, values.into_iter().chain(split), margin)
    };
    let xs = span(&view.x, places.iter().map(|(_, at)| at.0).collect(), splits.map(|split| split.0), 0.06);
    let ys = span(
        &view.y,
        places.iter().map(|(_, at)| at.1).collect(),
        splits.map(|split| split.1),
        size.pick(NAMES[0], NAMES[1]),
    );
    let plot = Plot::new((&view.x, xs), (&view.y, ys), view.numerals, size, height);
    let mut pen = Pen::new();
    let mut taken = Vec::new();
    if let Some(splits) = splits {
        taken = quadrants(&mut pen, view, &plot, splits);
    }
    for (mark, (x, y)) in &places {
        point(&mut pen, view, mark, plot.at(*x, *y));
    }
    let named = |(mark, (x, y)): &(&'_ Mark, (f64, f64))| (plot.at(*x, *y), mark.kind == MarkKind::Option);
    let named: Vec<_> = places
        .iter()
        .map(|place| (named(place), &*place.0.label))
        .map(|((at, _), text)| Named { at, radius: RADIUS, text, strong: false })
        .collect();
    let names = labels::place(&named, plot.frame, &taken, size.pick(190.0, 120.0), size.pick(40, 10));
    labels::write(&mut pen, &named, &names);
    let bottom = legend(&mut pen, view, size, height + 14.0);
    pen.close("quadrants", &view.heading, size, (size.width(), bottom))
}

/// Tint, axes, dividing lines and names; returns where words stand.
fn quadrants(pen: &mut Pen, view: &QuadrantsView, plot: &Plot, (x, y): (f64, f64)) -> Vec<Frame> {
    let (frame, across, up) = (plot.frame, plot.across(x), plot.up(y));
    pen.rect("quadrant-best", (across, frame.top), (frame.right - across, up - frame.top));
    plot.axes(pen);
    let mut taken = vec![
        plot.upright(pen, x, view.split.0.label(), frame.bottom - 7.0),
        plot.level(pen, y, view.split.1.label()),
    ];
    let ends = [(frame.left, across), (across, frame.right)];
    for (name, place) in view.names.iter().zip(0usize..) {
        let (left, right) = ends[place % 2];
        let y = if place < 2 { frame.top + 16.0 } else { frame.bottom - 26.0 };
        let shown = cut(name, BASE, right - left - 16.0);
        let wide = width(&shown, BASE) * 1.06;
        if right - left < 60.0 {
            continue;
        }
        let from = if place % 2 == 0 { left + 8.0 } else { right - 8.0 - wide };
        let (class, at) =
            if place % 2 == 0 { ("quadrant-name", left + 8.0) } else { ("quadrant-name end", right - 8.0) };
        pen.cut_text(class, (at, y), &shown, name);
        taken.push(Frame { left: from, top: y - 12.0, right: from + wide, bottom: y + 5.0 });
    }
    taken
}

fn point(pen: &mut Pen, view: &QuadrantsView, mark: &Mark, at: (f64, f64)) {
    let (x, y) = (&view.x.name, &view.y.name);
    let kind = view.kind(mark.kind);
    let title = format!("{} ({kind}). {x}: {}; {y}: {}", mark.label, mark.x.text, mark.y.text);
    pen.mark("point", &title, mark.href.as_ref(), |pen| shape(pen, mark.kind, at));
}

fn shape(pen: &mut Pen, kind: MarkKind, at: (f64, f64)) {
    match kind {
        MarkKind::Present => sign(pen, "dot dot-present", 1, at, RADIUS),
        MarkKind::Option => sign(pen, "dot dot-option", 3, at, RADIUS),
    }
}

fn legend(pen: &mut Pen, view: &QuadrantsView, size: Size, y: f64) -> f64 {
    let kinds = [MarkKind::Present, MarkKind::Option];
    let keys = kinds.map(|kind| Key {
        draw: Box::new(move |pen: &mut Pen, at| shape(pen, kind, at)),
        text: view.kind(kind),
    });
    keys::write(pen, (2.0, y + 4.0), size.width() - 4.0, &keys) + 10.0
}
