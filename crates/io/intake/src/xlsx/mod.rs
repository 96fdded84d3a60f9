//! Workbooks: parts of the archive → sheets with cells.
//!
//! Read here and not by a general library because a strategy needs what those drop (which cells are
//! formulas, which are merged) and must not suffer what they allow (a single cell in the last
//! corner of a sheet makes a table of seventeen thousand million cells).

mod merged;
mod sheet;
mod strings;
mod styles;

pub(crate) use sheet::UNCALCULATED;

use crate::archive::Archive;
use crate::limits::MAX_SHEETS;
use crate::notes::{At, Notes};
use crate::table::{Budget, Cell, Sheet};
use crate::xml::{Node, Xml, text_of};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// What the cells of a workbook refer to.
#[derive(Debug, Default)]
struct Shared {
    strings: Vec<String>,
    /// For each cell style, whether it shows a date.
    dates: Vec<bool>,
    /// Days count from 1904 and not from 1900.
    since_1904: bool,
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    relation: String,
    hidden: bool,
}

/// A workbook whose contents are known.
pub(crate) struct Book<'a> {
    archive: Archive<'a>,
    listed: Vec<Listed>,
    targets: BTreeMap<String, String>,
    folder: String,
    shared: Shared,
}

impl<'a> Book<'a> {
    /// Reads everything but the sheets.
    pub(crate) fn open(mut archive: Archive<'a>, notes: &mut Notes) -> Result<Self, Reason> {
        let book = relations(&mut archive, "_rels/.rels")?
            .into_values()
            .find(|target| target.ends_with("workbook.xml"))
            .unwrap_or_else(|| "xl/workbook.xml".to_owned());
        let folder = book.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let (listed, since_1904) = workbook(&mut archive, &book, notes)?;
        let targets = relations(&mut archive, &format!("{folder}_rels/{}.rels", &book[folder.len()..]))?;
        let shared = Shared {
            strings: strings::read(&mut archive, &format!("{folder}sharedStrings.xml"), notes)?,
            dates: styles::read(&mut archive, &format!("{folder}styles.xml"), notes)?,
            since_1904,
        };
        Ok(Self { archive, listed, targets, folder, shared })
    }

    /// Name of the part that holds a sheet.
    fn part(&self, sheet: usize) -> Option<String> {
        let target = self.targets.get(&self.listed.get(sheet)?.relation)?;
        Some(target.strip_prefix('/').map_or_else(|| format!("{}{target}", self.folder), str::to_owned))
    }

    /// Names of the sheets, and whether they are hidden.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = (&str, bool)> {
        self.listed.iter().map(|listed| (listed.name.as_str(), listed.hidden))
    }

    /// Hands over the cells of a sheet, row after row, until `put` wants no more. A value that is merged
    /// over several rows comes once for each of them, after the cells that the file has there.
    pub(crate) fn cells(
        &mut self,
        sheet: usize,
        put: &mut dyn FnMut(u32, u16, Cell) -> bool,
    ) -> Result<(), Reason> {
        let Some(part) = self.part(sheet) else { return Ok(()) };
        let Some(bytes) = self.archive.read(&part)? else { return Ok(()) };
        let text = text_of(bytes);
        merged::cells(&text, &part, &self.shared, put)
    }
}

/// All sheets of a workbook that can be read; what cannot is noted.
pub(crate) fn read(archive: Archive<'_>, notes: &mut Notes) -> Vec<Sheet> {
    match Book::open(archive, notes) {
        Ok(book) => sheets(book, notes),
        Err(reason) => {
            notes.error(&At::file(), None, reason);
            Vec::new()
        }
    }
}

fn sheets(mut book: Book<'_>, notes: &mut Notes) -> Vec<Sheet> {
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for index in 0..book.listed.len() {
        let (name, hidden) = (book.listed[index].name.clone(), book.listed[index].hidden);
        let at = At::sheet(&name);
        if index >= MAX_SHEETS {
            notes.error(&at, None, Reason::new("intake-too-many-sheets").with("limit", MAX_SHEETS));
            break;
        }
        let Some(part) = book.part(index) else { continue };
        match sheet::read(&mut book.archive, &part, &name, &book.shared, &mut budget, notes) {
            Ok(sheet) if hidden => said_hidden(&sheet, notes),
            Ok(sheet) => sheets.push(sheet),
            Err(reason) => notes.error(&at, None, reason),
        }
    }
    sheets
}

/// What nobody sees nobody confirms: hidden sheets are not read, and this is said, except for the
/// lists of the template.
fn said_hidden(sheet: &Sheet, notes: &mut Notes) {
    use crate::vocabulary::{Part, part_named};
    let name = sheet.name.as_deref().unwrap_or_default();
    if !sheet.rows.is_empty() && part_named(name) != Some(Part::Lists) {
        notes.warning(&At::sheet(name), None, Reason::new("intake-hidden-sheet"));
    }
}

/// Relation id → target.
fn relations(archive: &mut Archive<'_>, part: &str) -> Result<BTreeMap<String, String>, Reason> {
    let mut found = BTreeMap::new();
    let Some(bytes) = archive.read(part)? else { return Ok(found) };
    let text = text_of(bytes);
    let mut xml = Xml::new(&text, part);
    loop {
        match xml.next()? {
            Node::Open(open) if open.name == "Relationship" => {
                // External targets are addresses elsewhere; nothing is ever fetched.
                if open.attribute("TargetMode") != Some("External")
                    && let (Some(id), Some(target)) = (open.attribute("Id"), open.attribute("Target"))
                {
                    let target = if part.starts_with('_') { target.trim_start_matches('/') } else { target };
                    found.insert(id.to_owned(), target.to_owned());
                }
            }
            Node::End => return Ok(found),
            _ => {}
        }
    }
}

fn workbook(archive: &mut Archive<'_>, part: &str, notes: &mut Notes) -> Result<(Vec<Listed>, bool), Reason> {
    let bytes = archive
        .read(part)?
        .ok_or_else(|| Reason::new("intake-damaged-part").with("part", part.to_owned()))?;
    let text = text_of(bytes);
    let mut xml = Xml::new(&text, part);
    let (mut listed, mut since_1904) = (Vec::new(), false);
    loop {
        match xml.next()? {
            Node::Open(open) if open.name == "sheet" => listed.push(Listed {
                name: open.attribute("name").unwrap_or_default().to_owned(),
                relation: open.attribute("id").unwrap_or_default().to_owned(),
                hidden: open.attribute("state").is_some_and(|state| state != "visible"),
            }),
            Node::Open(open) if open.name == "workbookPr" => {
                since_1904 = matches!(open.attribute("date1904"), Some("1" | "true"));
            }
            Node::End => break,
            _ => {}
        }
    }
    note_foreign(&xml, notes);
    Ok((listed, since_1904))
}

/// Says once per part that its own entities were left out.
fn note_foreign(xml: &Xml<'_>, notes: &mut Notes) {
    if xml.foreign {
        notes.warning(&At::file(), None, Reason::new("intake-foreign-entities"));
    }
}
