//! Draws connections under nodes under names.

use super::{LaidOut, Node};
use crate::heading::Size;
use crate::keys::{self, Key};
use crate::labels::{self, Frame, Named};
use crate::pen::{N, Pen, number};
use crate::signs::{GROUPS, folded, sign};
use std::fmt::Write as _;

/// Beyond so many nodes none is moved aside for another: nobody could see them apart anyway.
const CROWD: usize = 400;

pub fn draw(laid: &LaidOut, size: Size) -> String {
    let height = size.pick(640.0, 400.0);
    let frame = Frame { left: 2.0, top: 4.0, right: size.width() - 2.0, bottom: height - 4.0 };
    let dots = dots(laid, size, frame);
    let any = laid.view.nodes.iter().any(|node| node.is_highlighted);
    let mut pen = Pen::new();
    edges(&mut pen, laid, &dots);
    for dot in &dots {
        node(&mut pen, laid, dot, any);
    }
    let named = named(&dots, any);
    let names = labels::place(&named, frame, &[], size.pick(180.0, 110.0), size.pick(36, 9));
    labels::write(&mut pen, &named, &names);
    let bottom = legend(&mut pen, laid, size, height + 18.0, any);
    pen.close("network", &laid.view.heading, size, (size.width(), bottom))
}

struct Dot<'a> {
    node: &'a Node,
    at: (f64, f64),
    radius: f64,
}

fn dots<'a>(laid: &LaidOut<'a>, size: Size, frame: Frame) -> Vec<Dot<'a>> {
    let nodes = &laid.view.nodes;
    let (wide, high) = (frame.right - frame.left, frame.bottom - frame.top);
    let count = number(nodes.len().max(1));
    let widest = ((wide * high / count).sqrt() * 0.28).clamp(size.pick(5.0, 4.0), size.pick(22.0, 12.0));
    let least = size.pick(3.5_f64, 2.5).min(widest / 2.0);
    let most = nodes.iter().filter_map(|node| node.size.number()).fold(0.0, f64::max);
    let edge = widest * 1.5 + 2.0;
    let dot = |(node, place): (&'a Node, &(f64, f64))| {
        let share = node.size.number().map_or(0.0, |size| if most > 0.0 { size / most } else { 0.0 });
        let at = (
            frame.left + edge + place.0 * (wide - 2.0 * edge),
            frame.top + edge + place.1 * (high - 2.0 * edge),
        );
        Dot { node, at, radius: (share.max(0.0).sqrt() * widest).max(least) }
    };
    let mut dots: Vec<_> = nodes.iter().zip(&laid.places).map(dot).collect();
    if dots.len() <= CROWD {
        set_apart(&mut dots, edge, frame);
    }
    dots
}

/// Moves nodes that cover one another aside, each by half.
fn set_apart(dots: &mut [Dot], edge: f64, frame: Frame) {
    for _ in 0..40 {
        let mut is_free = true;
        for index in 1..dots.len() {
            let (before, rest) = dots.split_at_mut(index);
            let Some(dot) = rest.first_mut() else { continue };
            for other in before {
                let (dx, dy) = (dot.at.0 - other.at.0, dot.at.1 - other.at.1);
                let (far, apart) = ((dx * dx + dy * dy).sqrt(), (dot.radius + other.radius) * 1.15 + 3.0);
                if far >= apart {
                    continue;
                }
                is_free = false;
                // Two on one spot part sideways.
                let (right, down) = if far > 1e-6 { (dx / far, dy / far) } else { (1.0, 0.0) };
                let way = (apart - far) / 2.0;
                dot.at = (dot.at.0 + right * way, dot.at.1 + down * way);
                other.at = (other.at.0 - right * way, other.at.1 - down * way);
            }
        }
        if is_free {
            break;
        }
    }
    for dot in dots {
        let (x, y) = dot.at;
        dot.at = (
            x.clamp(frame.left + edge, (frame.right - edge).max(frame.left + edge)),
            y.clamp(frame.top + edge, (frame.bottom - edge).max(frame.top + edge)),
        );
    }
}

/// Three strokes for thirds of the drawn connections, the weakest under the others.
fn edges(pen: &mut Pen, laid: &LaidOut, dots: &[Dot]) {
    let edges = &laid.drawn.edges;
    let third = edges.len().div_ceil(3).max(1);
    let thirds: Vec<_> = edges.chunks(third).collect();
    for (place, edges) in thirds.iter().enumerate().rev() {
        let mut d = String::new();
        for edge in *edges {
            let (Some(from), Some(to)) = (dots.get(edge.from), dots.get(edge.to)) else { continue };
            let (x, y) = (N(from.at.0), N(from.at.1));
            let _ = write!(d, "M{x} {y}L{} {}", N(to.at.0), N(to.at.1));
        }
        pen.path(&format!("edge edge-{}", 3 - place.min(2)), &d);
    }
}

fn node(pen: &mut Pen, laid: &LaidOut, dot: &Dot, any: bool) {
    let node = dot.node;
    let (group, is) = (laid.view.group(node), laid.view.highlighting(node));
    let mut title = node.label.clone();
    for part in [group, if any { is } else { "" }, &*node.size.text] {
        if !part.is_empty() {
            title.push_str(&format!(" · {part}"));
        }
    }
    let state = if any && !node.is_highlighted { "node node-off" } else { "node" };
    let class = format!("{state} group-{}", folded(node.group));
    pen.mark(&class, &title, node.href.as_ref(), |pen| sign(pen, "sign", node.group, dot.at, dot.radius));
}

/// The highlighted first, then the large.
fn named<'a>(dots: &[Dot<'a>], any: bool) -> Vec<Named<'a>> {
    let mut dots: Vec<_> = dots.iter().collect();
    let order = |dot: &Dot| f64::from(u8::from(dot.node.is_highlighted)) * 1_000.0 + dot.radius;
    dots.sort_by(|a, b| order(b).total_cmp(&order(a)));
    dots.into_iter()
        .map(|dot| Named {
            at: dot.at,
            radius: dot.radius * 1.35,
            text: &dot.node.label,
            strong: any && dot.node.is_highlighted,
        })
        .collect()
}

fn legend(pen: &mut Pen, laid: &LaidOut, size: Size, y: f64, any: bool) -> f64 {
    let occurs = |group: u8| laid.view.nodes.iter().any(|node| node.group.max(1) == group);
    let groups = laid.view.groups.iter().zip(1..=GROUPS).filter(|(_, group)| occurs(*group));
    let key = |class: String, group: u8| {
        Box::new(move |pen: &mut Pen, at: (f64, f64)| {
            pen.open(&class);
            sign(pen, "sign", group, at, 6.0);
            pen.shut();
        })
    };
    let mut keys: Vec<Key> = Vec::new();
    for (name, group) in groups {
        keys.push(Key { draw: key(format!("node group-{group}"), group), text: name });
    }
    if any {
        let [is, is_not] = &laid.view.highlight;
        keys.push(Key { draw: key("node node-any".to_owned(), 1), text: is });
        keys.push(Key { draw: key("node node-any node-off".to_owned(), 1), text: is_not });
    }
    keys::write(pen, (2.0, y), size.width() - 4.0, &keys) + 10.0
}
