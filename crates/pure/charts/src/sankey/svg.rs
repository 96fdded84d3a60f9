//! Draws bands under bars under names.

use super::layout::{BAR, Band, Bar, places};
use super::{SankeyNode, SankeyView};
use crate::heading::Size;
use crate::lettering::{BASE, TICK, cut, width};
use crate::pen::{N, Pen};

/// Height of the names of the columns.
const HEAD: f64 = 24.0;

pub fn draw(view: &SankeyView, size: Size) -> String {
    let room = size.pick(236.0, 104.0);
    let (left, right) = (room, size.width() - room - BAR);
    let places = places(view, (left, right - left), (HEAD + 6.0, size.pick(360.0, 300.0)));
    let mut pen = Pen::new();
    heads(&mut pen, view, (left, right), room);
    for band in &places.bands {
        stretch(&mut pen, view, band);
    }
    let last = view.columns.len().max(2) - 1;
    // Names between columns end before the next bars.
    let between = (right - left) / crate::pen::number(last) - BAR;
    for (node, bar) in view.nodes.iter().zip(&places.bars) {
        if let Some(bar) = bar {
            let outer = node.column == 0 || node.column == last;
            mark(&mut pen, node, bar, if outer { room } else { between.min(room) }, outer);
        }
    }
    pen.close("sankey", &view.heading, size, (size.width(), HEAD + 6.0 + places.height + 8.0))
}

/// The first column is named flush right, the last flush left, others over their bars.
fn heads(pen: &mut Pen, view: &SankeyView, (left, right): (f64, f64), room: f64) {
    let last = view.columns.len().saturating_sub(1);
    for (column, name) in view.columns.iter().enumerate() {
        let shown = cut(name, TICK, room + BAR);
        let wide = width(&shown, TICK) * 1.06;
        let x = match column {
            0 => left + BAR - wide,
            _ if column == last => right,
            _ => {
                left + (right - left) * crate::pen::number(column) / crate::pen::number(last)
                    + (BAR - wide) / 2.0
            }
        };
        pen.cut_text("key strong", (x.max(0.0), 14.0), &shown, name);
    }
}

fn stretch(pen: &mut Pen, view: &SankeyView, band: &Band) {
    let flow = &view.flows[band.flow];
    let name = |node: usize| view.nodes.get(node).map_or("", |node| node.label.as_str());
    let title = format!("{} → {}: {}", name(flow.from), name(flow.to), flow.figure.text);
    let ((x, y), (to_x, to_y)) = (band.from, band.to);
    let middle = N(f64::midpoint(x, to_x));
    let (x, to_x) = (N(x), N(to_x));
    let [top, to_top, bottom, to_bottom] = [y, to_y, y + band.width, to_y + band.width].map(N);
    let d = format!(
        "M{x} {top}C{middle} {top} {middle} {to_top} {to_x} {to_top}V{to_bottom}C{middle} {to_bottom} {middle} {bottom} {x} {bottom}Z"
    );
    pen.mark("flow", &title, None, |pen| pen.path("flow-band", &d));
}

fn mark(pen: &mut Pen, node: &SankeyNode, bar: &Bar, room: f64, outer: bool) {
    // Thin bars stay visible.
    let height = bar.height.max(1.5);
    let shown = cut(&node.label, BASE, room - 8.0);
    let y = bar.y + height / 2.0 + 4.5;
    let x = if node.column == 0 { bar.x - 5.0 - width(&shown, BASE) } else { bar.x + BAR + 5.0 };
    let class = if outer { "label" } else { "label halo" };
    pen.mark("flow-node", &node.label, node.href.as_ref(), |pen| {
        pen.rect("flow-bar", (bar.x, bar.y), (BAR, height));
        pen.text(class, (x.max(0.0), y), &shown);
    });
}
