//! Documents: the tables of a DOCX, with merged cells and lists.

use crate::archive::Archive;
use crate::limits::MAX_SHEETS;
use crate::notes::{At, Notes};
use crate::table::{Budget, Cell, Sheet};
use crate::xml::{Element, Node, Xml, text_of};
use rozum_model::Reason;

/// All tables of a document; those inside a cell are part of its text.
pub(crate) fn read(mut archive: Archive<'_>, notes: &mut Notes) -> Vec<Sheet> {
    let text = match archive.read("word/document.xml") {
        Ok(Some(bytes)) => text_of(bytes),
        Ok(None) => {
            let reason = Reason::new("intake-damaged-part").with("part", "word/document.xml");
            notes.error(&At::file(), None, reason);
            return Vec::new();
        }
        Err(reason) => {
            notes.error(&At::file(), None, reason);
            return Vec::new();
        }
    };
    let mut xml = Xml::new(&text, "word/document.xml");
    let mut reader = Tables::default();
    if let Err(reason) = reader.read(&mut xml) {
        notes.error(&At::file(), None, reason);
    }
    if xml.foreign {
        notes.warning(&At::file(), None, Reason::new("intake-foreign-entities"));
    }
    if reader.revised {
        notes.info(&At::file(), None, Reason::new("intake-tracked-changes"));
    }
    if reader.sheets.is_empty() {
        notes.error(&At::file(), None, Reason::new("intake-no-tables"));
    }
    reader.sheets
}

#[derive(Default)]
struct Tables {
    sheets: Vec<Sheet>,
    budget: Budget,
    /// The document has changes that nobody accepted or rejected yet.
    revised: bool,
}

/// A cell while it is being read.
#[derive(Default)]
struct Open {
    text: String,
    span: u16,
    merge: Merge,
}

/// How a cell is merged with the one above.
#[derive(Default, PartialEq)]
enum Merge {
    #[default]
    None,
    Continues,
}

impl Tables {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Reason> {
        loop {
            match xml.next()? {
                Node::Open(open) if open.name == "tbl" => {
                    if self.sheets.len() >= MAX_SHEETS {
                        return Err(Reason::new("intake-too-many-sheets").with("limit", MAX_SHEETS));
                    }
                    let name = format!("table {}", self.sheets.len() + 1);
                    self.sheets.push(Sheet { name: Some(name), ..Sheet::default() });
                    self.table(xml)?;
                }
                Node::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn table(&mut self, xml: &mut Xml<'_>) -> Result<(), Reason> {
        let (mut row, mut column, mut depth) = (0_u32, 0_u16, 1_usize);
        while depth > 0 {
            match xml.next()? {
                Node::Open(open) if open.name == "tr" => {
                    row += 1;
                    column = 0;
                    depth += 1;
                }
                Node::Open(open) if open.name == "gridBefore" => {
                    column = column.saturating_add(open.number("val").unwrap_or(0));
                    depth += 1;
                }
                Node::Open(open) if open.name == "tc" => {
                    let cell = self.cell(xml)?;
                    self.place(row.max(1), column, &cell);
                    column = column.saturating_add(cell.span.max(1));
                }
                Node::Open(_) => depth += 1,
                Node::Close(_) => depth -= 1,
                Node::Text(_) => {}
                Node::End => break,
            }
        }
        Ok(())
    }

    fn place(&mut self, row: u32, column: u16, cell: &Open) {
        let Some(sheet) = self.sheets.last_mut() else { return };
        let above = sheet.rows.get(&(row.saturating_sub(1))).and_then(|cells| cells.get(&column)).cloned();
        let cell = match (above, &cell.merge) {
            (Some(above), Merge::Continues) => Cell { covered: true, ..above },
            _ => Cell::text(cell.text.trim_matches('\n')),
        };
        sheet.put(row, column, cell, &mut self.budget);
    }

    fn cell(&mut self, xml: &mut Xml<'_>) -> Result<Open, Reason> {
        let mut cell = Open::default();
        let mut depth = 1_usize;
        while depth > 0 {
            match xml.next()? {
                Node::Open(open) => {
                    if self.inside(&open, &mut cell) {
                        depth += 1;
                    } else if open.name == "t" {
                        cell.text.push_str(&xml.text()?);
                    } else {
                        xml.skip()?;
                    }
                }
                Node::Close(name) => {
                    if name == "p" {
                        cell.text.push('\n');
                    }
                    depth -= 1;
                }
                Node::Text(_) => {}
                Node::End => break,
            }
        }
        Ok(cell)
    }

    /// Takes note of an element in a cell; whether to go on inside it.
    fn inside(&mut self, open: &Element, cell: &mut Open) -> bool {
        match open.name.as_str() {
            // What was deleted.
            "del" | "moveFrom" => {
                self.revised = true;
                return false;
            }
            // Text is read by the caller; what only old programs show, codes of fields and pictures
            // are not.
            "t" | "Fallback" | "instrText" | "drawing" | "pict" | "object" => return false,
            "ins" | "moveTo" => self.revised = true,
            "gridSpan" => cell.span = open.number("val").unwrap_or(1),
            "vMerge" if open.attribute("val") != Some("restart") => cell.merge = Merge::Continues,
            "numPr" => cell.text.push_str("• "),
            "br" | "cr" => cell.text.push('\n'),
            "tab" => cell.text.push('\t'),
            "noBreakHyphen" => cell.text.push('-'),
            "sym" => cell.text.push('•'),
            _ => {}
        }
        true
    }
}
