//! `reporting.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "data/reference/reporting.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    kind: String,
    due_days: String,
    act: String,
    name_uk: String,
    name_en: String,
    source: String,
}

pub fn generate(root: &Path) -> Result<String> {
    let lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.id)?;
    read::unique(&lines, |row| &row.kind)?;
    let entries = lines.iter().map(entry).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::reporting::{ReportKind, ReportRule}"];
    Ok(File::new(FILE, &uses).table("What reports cover.", "RULES", "&[ReportRule]", &entries).finish())
}

fn entry(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let kind = match row.kind.as_str() {
        "half-year" => "HalfYear",
        "year" => "Year",
        "action-plan" => "ActionPlan",
        "period" => "Period",
        other => return Err(line.wrong(format!("kind `{other}`"))),
    };
    let due = match row.due_days.as_str() {
        "" => "None".to_owned(),
        days => {
            let days: u16 = days.parse().map_err(|_| line.wrong("due_days is not a whole number"))?;
            format!("Some({days})")
        }
    };
    Ok(format!(
        "ReportRule {{ kind: ReportKind::{kind}, due_days: {due}, act: {}, name_uk: {}, name_en: {}, source: {} }}",
        emit::text(&row.act),
        emit::text(&row.name_uk),
        emit::text(&row.name_en),
        emit::text(&row.source),
    ))
}
