//! One sheet.

use super::strings::rich_text;
use super::{Shared, note_foreign, styles};
use crate::archive::Archive;
use crate::notes::Notes;
use crate::table::{Budget, Cell, Kind, LAST_ROW, Sheet, reference};
use crate::xml::{Element, Node, Xml, text_of};
use rozum_model::Reason;

/// Most merged areas that are looked at.
const MAX_MERGES: usize = 5_000;

/// Reads the cells of a sheet; a damaged end leaves what stands before it.
pub(super) fn read(
    archive: &mut Archive<'_>,
    part: &str,
    name: &str,
    shared: &Shared,
    budget: &mut Budget,
    notes: &mut Notes,
) -> Result<Sheet, Reason> {
    let mut sheet = Sheet { name: Some(name.to_owned()), lettered: true, ..Sheet::default() };
    let bytes = archive
        .read(part)?
        .ok_or_else(|| Reason::new("intake-damaged-part").with("part", part.to_owned()))?;
    let text = text_of(bytes);
    let mut xml = Xml::new(&text, part);
    let filled = cells(&mut xml, shared, &mut |row, column, cell| {
        sheet.put(row, column, cell, budget);
        !sheet.is_full()
    });
    match filled {
        Ok(merges) => {
            let down = merges.into_iter().filter(|(first, last)| first.0 < last.0);
            down.for_each(|((first, column), (last, _))| sheet.cover(first, last, column, budget));
        }
        Err(reason) => {
            notes.error(&sheet.at_row(sheet.rows.keys().next_back().copied().unwrap_or(1)), None, reason);
        }
    }
    note_foreign(&xml, notes);
    Ok(sheet)
}

/// The text of a formula that no program has calculated.
pub(crate) const UNCALCULATED: &str = "=";

/// First and last cell of a merged area.
pub(super) type Area = ((u32, u16), (u32, u16));

/// Hands over each cell with its row and column until `put` wants no more; returns the merged areas that
/// were met by then.
pub(super) fn cells(
    xml: &mut Xml<'_>,
    shared: &Shared,
    put: &mut dyn FnMut(u32, u16, Cell) -> bool,
) -> Result<Vec<Area>, Reason> {
    // Cells may leave out where they are: then they follow the one before.
    let (mut row, mut column) = (0_u32, 0_u16);
    let mut merges = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(open) if open.name == "row" => {
                row = open.number("r").unwrap_or_else(|| row.saturating_add(1)).min(LAST_ROW);
                column = 0;
            }
            Node::Open(open) if open.name == "c" => {
                if let Some(place) = open.attribute("r").and_then(reference) {
                    (row, column) = place;
                }
                if let Some(cell) = cell(&open, xml, shared)?
                    && !put(row.max(1), column, cell)
                {
                    break;
                }
                column = column.saturating_add(1);
            }
            Node::Open(open) if open.name == "mergeCell" && merges.len() < MAX_MERGES => {
                merges.extend(open.attribute("ref").and_then(area));
            }
            Node::End => break,
            _ => {}
        }
    }
    Ok(merges)
}

/// The area of `A1:B3`.
pub(super) fn area(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':')?;
    Some((reference(first)?, reference(last)?))
}

fn cell(open: &Element, xml: &mut Xml<'_>, shared: &Shared) -> Result<Option<Cell>, Reason> {
    let (mut formula, mut value, mut inline) = (false, None, None);
    let mut depth = 1_usize;
    while depth > 0 {
        match xml.next()? {
            Node::Open(inner) if inner.name == "f" => {
                formula = true;
                xml.skip()?;
            }
            Node::Open(inner) if inner.name == "v" => value = Some(xml.text()?),
            Node::Open(inner) if inner.name == "is" => inline = Some(rich_text(xml)?),
            Node::Open(_) => depth += 1,
            Node::Close(_) => depth -= 1,
            Node::Text(_) => {}
            Node::End => break,
        }
    }
    let sort = open.attribute("t").unwrap_or("n");
    // Libraries write a formula with an empty value; only a text may be empty.
    let value = value.filter(|value| !formula || sort == "str" || !value.trim().is_empty());
    let (text, kind) = match (sort, value, inline) {
        (_, _, Some(text)) | ("str", Some(text), _) => (text, Kind::Text),
        ("s", Some(index), _) => {
            let index = index.trim().parse::<usize>().ok();
            (index.and_then(|index| shared.strings.get(index)).cloned().unwrap_or_default(), Kind::Text)
        }
        ("b", Some(value), _) => {
            ((if value.trim() == "1" { "TRUE" } else { "FALSE" }).to_owned(), Kind::Text)
        }
        ("e", Some(value), _) => (value, Kind::Fault),
        ("d", Some(value), _) => (value.split('T').next().unwrap_or_default().to_owned(), Kind::Date),
        (_, Some(value), _) => number(&value, open, shared),
        // A formula whose value was never saved.
        (_, None, None) if formula => (UNCALCULATED.to_owned(), Kind::Fault),
        _ => return Ok(None),
    };
    Ok(Some(Cell { text, kind, formula, covered: false }))
}

/// A number as a person would write it, or the day that the cell shows.
fn number(value: &str, open: &Element, shared: &Shared) -> (String, Kind) {
    let Ok(number) = value.trim().parse::<f64>() else { return (value.to_owned(), Kind::Text) };
    let style = open.number::<usize>("s").unwrap_or(0);
    if shared.dates.get(style).copied().unwrap_or(false)
        && let Some(day) = styles::day(number, shared.since_1904)
    {
        return (day.to_string(), Kind::Date);
    }
    if number.is_finite() { (number.to_string(), Kind::Number) } else { (value.to_owned(), Kind::Fault) }
}
