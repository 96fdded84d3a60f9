//! Finds places: all bars to one scale, columns centred, bands of a node in the order of those that they lead to.

use super::SankeyView;
use crate::pen::number;

/// Width of the bar of a node.
pub const BAR: f64 = 10.0;
/// A name is as high as this, so no node takes less.
const LEAST: f64 = 17.0;
const GAP: f64 = 5.0;

/// A bar: its left end, top and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    pub x: f64,
    pub y: f64,
    pub height: f64,
}

/// A band: where it leaves, where it arrives, and how wide it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Number of the flow.
    pub flow: usize,
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub width: f64,
}

/// Nodes and flows with their places. A node without flows has no bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    pub bars: Vec<Option<Bar>>,
    pub bands: Vec<Band>,
    pub height: f64,
}

/// Between the bars of the first and of the last column lies `span`, from `left` on.
pub fn places(view: &SankeyView, (left, span): (f64, f64), (top, least): (f64, f64)) -> Places {
    let drawn = drawn(view);
    let loads = loads(view, &drawn);
    let columns = view.columns.len().max(2);
    let in_column = |column: usize| {
        let own = move |index: &usize| view.nodes[*index].column == column;
        (0..view.nodes.len()).filter(own).filter(|index| loads[*index] > 0.0).collect::<Vec<_>>()
    };
    let all: Vec<Vec<usize>> = (0..columns).map(in_column).collect();
    let most = all.iter().map(Vec::len).max().unwrap_or(0);
    let height = least.max(number(most) * (LEAST + GAP) * 1.25);
    let scale = all.iter().map(|column| scale(column, &loads, height)).fold(f64::INFINITY, f64::min);
    let mut bars = vec![None; view.nodes.len()];
    for (column, own) in all.iter().enumerate() {
        let x = left + span * number(column) / number(columns - 1);
        let slots: Vec<f64> = own.iter().map(|index| (loads[*index] * scale).max(LEAST)).collect();
        let used = slots.iter().sum::<f64>() + GAP * number(own.len().saturating_sub(1));
        let mut y = top + (height - used) / 2.0;
        for (index, slot) in own.iter().zip(slots) {
            let height = loads[*index] * scale;
            bars[*index] = Some(Bar { x, y: y + (slot - height) / 2.0, height });
            y += slot + GAP;
        }
    }
    let bands = bands(view, &drawn, &bars, scale);
    Places { bars, bands, height }
}

/// Flows that lead to the right, with their amounts.
fn drawn(view: &SankeyView) -> Vec<(usize, f64)> {
    let amount = |(index, flow): (usize, &super::Flow)| {
        let (from, to) = (view.nodes.get(flow.from)?, view.nodes.get(flow.to)?);
        let amount = flow.figure.number().filter(|amount| *amount > 0.0)?;
        (from.column < to.column && to.column < view.columns.len().max(2)).then_some((index, amount))
    };
    let all: Vec<_> = view.flows.iter().enumerate().filter_map(amount).collect();
    // Amounts that a chart cannot add up are parts of the largest, so that nothing overflows.
    let most = all.iter().map(|(_, amount)| *amount).fold(0.0, f64::max);
    all.into_iter().map(|(index, amount)| (index, amount / most)).filter(|(_, part)| *part > 0.0).collect()
}

/// What goes through each node: the larger of what comes and what leaves.
fn loads(view: &SankeyView, drawn: &[(usize, f64)]) -> Vec<f64> {
    let mut through = vec![(0.0, 0.0); view.nodes.len()];
    for &(index, amount) in drawn {
        let flow = &view.flows[index];
        through[flow.from].1 += amount;
        through[flow.to].0 += amount;
    }
    through.into_iter().map(|(comes, leaves): (f64, f64)| comes.max(leaves)).collect()
}

/// Units of height for a unit of flow, so that a column fits in spite of its smallest nodes.
fn scale(column: &[usize], loads: &[f64], height: f64) -> f64 {
    let room = height - GAP * number(column.len().saturating_sub(1));
    let mut large: Vec<f64> = column.iter().map(|index| loads[*index]).collect();
    large.sort_by(f64::total_cmp);
    let (mut room, mut from) = (room, 0);
    loop {
        let sum: f64 = large[from..].iter().sum();
        let scale = room / sum;
        match large.get(from) {
            Some(least) if least * scale < LEAST => {
                room -= LEAST;
                from += 1;
            }
            Some(_) => return scale,
            None => return f64::INFINITY,
        }
    }
}

fn bands(view: &SankeyView, drawn: &[(usize, f64)], bars: &[Option<Bar>], scale: f64) -> Vec<Band> {
    let top = |node: usize| bars[node].map_or((0.0, 0.0), |bar| (bar.x, bar.y));
    let mut left = vec![0.0; bars.len()];
    let mut reached = vec![0.0; bars.len()];
    let mut starts = vec![0.0; view.flows.len()];
    let mut ends = vec![0.0; view.flows.len()];
    // At each node bands lie in the order of what is at their other end, so that few cross.
    let mut order: Vec<usize> = (0..drawn.len()).collect();
    order.sort_by(|a, b| top(view.flows[drawn[*a].0].to).1.total_cmp(&top(view.flows[drawn[*b].0].to).1));
    for &(index, amount) in order.iter().map(|place| &drawn[*place]) {
        let from = view.flows[index].from;
        starts[index] = left[from];
        left[from] += amount * scale;
    }
    order.sort_by(|a, b| top(view.flows[drawn[*a].0].from).1.total_cmp(&top(view.flows[drawn[*b].0].from).1));
    for &(index, amount) in order.iter().map(|place| &drawn[*place]) {
        let to = view.flows[index].to;
        ends[index] = reached[to];
        reached[to] += amount * scale;
    }
    let band = |&(index, amount): &(usize, f64)| {
        let flow = &view.flows[index];
        let (from, to) = (top(flow.from), top(flow.to));
        Band {
            flow: index,
            from: (from.0 + BAR, from.1 + starts[index]),
            to: (to.0, to.1 + ends[index]),
            width: amount * scale,
        }
    };
    drawn.iter().map(band).collect()
}
