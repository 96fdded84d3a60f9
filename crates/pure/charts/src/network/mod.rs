//! What is related to what: the activity space as a network.

mod backbone;
mod layout;
mod svg;

pub use backbone::Drawn;

use crate::heading::{Heading, Size};
use crate::reading::Figure;
use crate::table::{Table, TableCell};

/// A network ready to be laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkView {
    /// What it is called.
    pub heading: Heading,
    /// Headings of the table: node, group, size, whether highlighted, what it is connected with.
    pub head: [String; 5],
    /// The nodes.
    pub nodes: Vec<Node>,
    /// All connections; which of them are drawn is said by [`NetworkView::drawn`].
    pub edges: Vec<Edge>,
    /// Names of the groups, from 1; at most eight can be told apart.
    pub groups: Vec<String>,
    /// Words for nodes that are highlighted and for those that are not: `specialised`, `not specialised`.
    pub highlight: [String; 2],
}

/// A node.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its name.
    pub label: String,
    /// Its area.
    pub size: Figure,
    /// From 1; shape and colour.
    pub group: u8,
    /// Filled, where others are hollow. When no node is highlighted, all are filled.
    pub is_highlighted: bool,
    /// Where it leads.
    pub href: Option<String>,
}

/// A connection of two nodes. Self-loops, unknown nodes and weights that are not above zero are left out; of
/// several between the same two, the strongest counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    /// Number of a node.
    pub from: usize,
    /// Number of the other.
    pub to: usize,
    /// How close they are.
    pub weight: f64,
}

/// A network whose nodes have found their places; drawn in any size without laying it out again.
#[derive(Debug, Clone)]
pub struct LaidOut<'a> {
    view: &'a NetworkView,
    drawn: Drawn,
    /// Each from 0 to 1, to the right and down.
    places: Vec<(f64, f64)>,
}

impl NetworkView {
    /// Chooses the connections and finds places for the nodes. The same input gives the same places.
    pub fn lay_out(&self) -> LaidOut<'_> {
        let drawn = self.drawn();
        let places = layout::places(self.nodes.len(), &drawn.edges);
        LaidOut { view: self, drawn, places }
    }

    /// The drawing, to be put into a page as it is. Two sizes of one network: [`NetworkView::lay_out`] first.
    pub fn svg(&self, size: Size) -> String {
        self.lay_out().svg(size)
    }

    /// Which connections are drawn: those that hold the network together (the maximum spanning tree) and the
    /// strongest besides.
    pub fn drawn(&self) -> Drawn {
        backbone::choose(self.nodes.len(), &self.edges)
    }

    /// The same as a table, each node with the nodes it is drawn connected with, the closest first.
    pub fn table(&self) -> Table {
        let drawn = self.drawn();
        let mut near: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.nodes.len()];
        for edge in &drawn.edges {
            near[edge.from].push((edge.weight, edge.to));
            near[edge.to].push((edge.weight, edge.from));
        }
        let row = |(node, mut near): (&Node, Vec<(f64, usize)>)| {
            near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let near: Vec<_> = near.iter().filter_map(|(_, other)| self.nodes.get(*other)).collect();
            let near: Vec<_> = near.into_iter().map(|node| &*node.label).collect();
            vec![
                TableCell::name(&node.label, node.href.as_ref()),
                TableCell::words(self.group(node)),
                TableCell::figure(&node.size),
                TableCell::words(self.highlighting(node)),
                TableCell::words(&near.join("; ")),
            ]
        };
        Table { head: self.head.to_vec(), rows: self.nodes.iter().zip(near).map(row).collect() }
    }

    fn group(&self, node: &Node) -> &str {
        self.groups.get(usize::from(node.group.saturating_sub(1))).map_or("", |name| name)
    }

    fn highlighting(&self, node: &Node) -> &str {
        let [is, is_not] = &self.highlight;
        if node.is_highlighted { is } else { is_not }
    }
}

impl LaidOut<'_> {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// Which connections are drawn.
    pub fn drawn(&self) -> &Drawn {
        &self.drawn
    }
}

#[cfg(test)]
mod tests;
