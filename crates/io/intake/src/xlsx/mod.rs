//! Workbooks: parts of the archive → sheets with cells.
//!
//! Read here and not by a general library because a strategy needs what those drop (which cells are
//! formulas, which are merged) and must not suffer what they allow (a single cell in the last
//! corner of a sheet makes a table of seventeen thousand million cells).

mod sheet;
mod strings;
mod styles;

use crate::archive::Archive;
use crate::limits::MAX_SHEETS;
use crate::notes::{At, Notes};
use crate::table::{Budget, Sheet};
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

/// All sheets of a workbook that can be read; what cannot is noted.
pub(crate) fn read(mut archive: Archive<'_>, notes: &mut Notes) -> Vec<Sheet> {
    match sheets(&mut archive, notes) {
        Ok(sheets) => sheets,
        Err(reason) => {
            notes.error(&At::file(), None, reason);
            Vec::new()
        }
    }
}

fn sheets(archive: &mut Archive<'_>, notes: &mut Notes) -> Result<Vec<Sheet>, Reason> {
    let book = relations(archive, "_rels/.rels")?
        .into_values()
        .find(|target| target.ends_with("workbook.xml"))
        .unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let folder = book.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let (listed, since_1904) = workbook(archive, &book, notes)?;
    let targets = relations(archive, &format!("{folder}_rels/{}.rels", &book[folder.len()..]))?;
    let shared = Shared {
        strings: strings::read(archive, &format!("{folder}sharedStrings.xml"), notes)?,
        dates: styles::read(archive, &format!("{folder}styles.xml"), notes)?,
        since_1904,
    };
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for (index, listed) in listed.into_iter().enumerate() {
        let at = At::sheet(&listed.name);
        if index >= MAX_SHEETS {
            notes.error(&at, None, Reason::new("intake-too-many-sheets").with("limit", MAX_SHEETS));
            break;
        }
        let Some(target) = targets.get(&listed.relation) else { continue };
        let part = target.strip_prefix('/').map_or_else(|| format!("{folder}{target}"), str::to_owned);
        match sheet::read(archive, &part, &listed.name, &shared, &mut budget, notes) {
            Ok(sheet) if listed.hidden => said_hidden(&sheet, notes),
            Ok(sheet) => sheets.push(sheet),
            Err(reason) => notes.error(&at, None, reason),
        }
    }
    Ok(sheets)
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
