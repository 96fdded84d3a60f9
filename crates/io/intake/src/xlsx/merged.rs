//! Cells of a sheet in one stream, values of merged areas repeated in each row that they cover.

use super::Shared;
use super::sheet::{self, Area};
use crate::table::Cell;
use crate::xml::{Node, Xml};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// Most merged areas that are looked at.
const MAX_AREAS: usize = 5_000;

/// Hands over the cells of a sheet.
pub(super) fn cells(
    text: &str,
    part: &str,
    shared: &Shared,
    put: &mut dyn FnMut(u32, u16, Cell) -> bool,
) -> Result<(), Reason> {
    let mut stream = Stream { areas: areas(text, part), open: BTreeMap::new(), row: 0, wanted: true };
    sheet::cells(&mut Xml::new(text, part), shared, &mut |row, column, cell| {
        if row != stream.row {
            stream.cover(put);
            stream.row = row;
        }
        stream.meet(column, &cell);
        stream.wanted = stream.wanted && put(row, column, cell);
        stream.wanted
    })?;
    stream.cover(put);
    Ok(())
}

/// Areas that cover more than one row, by their first cell. They are listed after the cells, so they are
/// looked up before.
fn areas(text: &str, part: &str) -> BTreeMap<(u32, u16), u32> {
    let mut areas = BTreeMap::new();
    let Some(start) = text.find("mergeCell ").and_then(|at| text[..at].rfind('<')) else { return areas };
    let mut xml = Xml::new(&text[start..], part);
    // The list ends where its parent, which is not in this part of the text, is closed.
    while let Ok(Node::Open(open)) = xml.next_element() {
        if open.name != "mergeCell" || areas.len() >= MAX_AREAS {
            break;
        }
        let area: Option<Area> = open.attribute("ref").and_then(sheet::area);
        areas.extend(area.filter(|(first, last)| first.0 < last.0).map(|(first, last)| (first, last.0)));
    }
    areas
}

struct Stream {
    areas: BTreeMap<(u32, u16), u32>,
    /// Column → last row and value of an area that has begun, and the last row in which it was met.
    open: BTreeMap<u16, (u32, Cell, u32)>,
    row: u32,
    wanted: bool,
}

impl Stream {
    fn meet(&mut self, column: u16, cell: &Cell) {
        if let Some(last) = self.areas.get(&(self.row, column)) {
            self.open.insert(column, (*last, Cell { covered: true, ..cell.clone() }, self.row));
        } else if let Some(open) = self.open.get_mut(&column) {
            open.2 = self.row;
        }
    }

    /// Repeats in the row that ends now what covers it.
    fn cover(&mut self, put: &mut dyn FnMut(u32, u16, Cell) -> bool) {
        let row = self.row;
        self.open.retain(|_, (last, ..)| *last >= row);
        for (column, (_, cell, met)) in &self.open {
            if *met < row && self.wanted {
                self.wanted = put(row, *column, cell.clone());
            }
        }
    }
}
