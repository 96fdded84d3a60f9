//! `planning.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "data/reference/planning.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    kind: String,
    from: String,
    to: String,
    name_uk: String,
    name_en: String,
    source: String,
}

pub fn generate(root: &Path) -> Result<String> {
    let lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.id)?;
    let entries = lines.iter().map(entry).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::codes::day", "crate::planning::{Entry, EntryKind}"];
    Ok(File::new(FILE, &uses).table("The calendar.", "CALENDAR", "&[Entry]", &entries).finish())
}

fn entry(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let kind = match row.kind.as_str() {
        "period" => "Period",
        "action-plan" => "ActionPlan",
        "milestone" => "Milestone",
        other => return Err(line.wrong(format!("kind `{other}`"))),
    };
    let day = |text: &str| emit::day(text).ok_or_else(|| line.wrong("a date is not YYYY-MM-DD"));
    Ok(format!(
        "Entry {{ id: {}, kind: EntryKind::{kind}, from: {}, to: {}, name_uk: {}, name_en: {}, source: {} }}",
        emit::text(&row.id),
        day(&row.from)?,
        day(&row.to)?,
        emit::text(&row.name_uk),
        emit::text(&row.name_en),
        emit::text(&row.source),
    ))
}
