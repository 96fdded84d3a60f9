//! What flows from where to where: bands between nodes in columns, from left to right.

mod layout;
mod svg;

use crate::heading::{Heading, Size};
use crate::reading::Figure;
use crate::table::{Table, TableCell};

/// Flows ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct SankeyView {
    /// What it is called.
    pub heading: Heading,
    /// Headings of the table: from, to, how much.
    pub head: [String; 3],
    /// What stands in each column, from the left; two at least.
    pub columns: Vec<String>,
    /// The nodes; those of a column are drawn in this order from the top.
    pub nodes: Vec<SankeyNode>,
    /// The flows, each to a column further right; others are told in the table and not drawn.
    pub flows: Vec<Flow>,
}

/// Where flows begin or end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SankeyNode {
    /// Its name.
    pub label: String,
    /// Its column, from 0.
    pub column: usize,
    /// Where it leads.
    pub href: Option<String>,
}

/// A flow between two nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Number of the node that it leaves.
    pub from: usize,
    /// Number of the node that it reaches.
    pub to: usize,
    /// How much; its width. What is not above zero is not drawn.
    pub figure: Figure,
}

impl SankeyView {
    /// The drawing, to be put into a page as it is.
    pub fn svg(&self, size: Size) -> String {
        svg::draw(self, size)
    }

    /// Both drawings for a page; its style sheet shows the one that fits.
    pub fn for_page(&self) -> String {
        self.svg(Size::Wide) + &self.svg(Size::Narrow)
    }

    /// The same as a table: a row for each flow, in order.
    pub fn table(&self) -> Table {
        let row = |flow: &Flow| {
            let (from, to) = (self.nodes.get(flow.from)?, self.nodes.get(flow.to)?);
            Some(vec![
                TableCell::name(&from.label, from.href.as_ref()),
                TableCell::words(&to.label),
                TableCell::figure(&flow.figure),
            ])
        };
        Table { head: self.head.to_vec(), rows: self.flows.iter().filter_map(row).collect() }
    }
}

#[cfg(test)]
mod tests;
