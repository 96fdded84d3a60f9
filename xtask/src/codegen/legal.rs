//! `legal.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "data/reference/legal.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    kind: String,
    number: String,
    adopted: String,
    pub effective_from: String,
    pub effective_to: String,
    pub cited_uk: String,
    cited_en: String,
    pub title_uk: String,
    title_en: String,
    role: String,
    note_uk: String,
    source: String,
}

/// The acts in the order of the table.
pub fn rows(root: &Path) -> Result<Vec<Line<Row>>> {
    let rows = read::table::<Row>(root, FILE)?;
    read::unique(&rows, |row| &row.id)?;
    Ok(rows)
}

pub fn generate(root: &Path) -> Result<String> {
    let acts = rows(root)?.iter().map(act).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::codes::day", "crate::legal::Act"];
    Ok(File::new(FILE, &uses).table("The acts.", "ACTS", "&[Act]", &acts).finish())
}

fn act(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let wrong = || line.wrong("a date is not YYYY-MM-DD");
    let adopted = emit::day(&row.adopted).ok_or_else(wrong)?;
    let from = emit::optional_day(&row.effective_from).ok_or_else(wrong)?;
    let to = emit::optional_day(&row.effective_to).ok_or_else(wrong)?;
    let texts = [
        ("id", &row.id),
        ("kind", &row.kind),
        ("number", &row.number),
        ("cited_uk", &row.cited_uk),
        ("cited_en", &row.cited_en),
        ("title_en", &row.title_en),
        ("role", &row.role),
        ("note_uk", &row.note_uk),
        ("source", &row.source),
    ];
    let texts: Vec<String> =
        texts.iter().map(|(name, value)| format!("{name}: {}", emit::text(value))).collect();
    Ok(format!(
        "Act {{ {}, title_uk: {}, adopted: {adopted}, effective_from: {from}, effective_to: {to} }}",
        texts.join(", "),
        emit::option(&row.title_uk),
    ))
}
