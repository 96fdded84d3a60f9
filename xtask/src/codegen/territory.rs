//! `territory.tsv`: raions and hromadas, sorted by code.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use super::regions;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;

const FILE: &str = "data/reference/territory.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    parent: String,
    level: String,
    name: String,
}

pub fn generate(root: &Path) -> Result<String> {
    // The ISO code of the region that each code lies in.
    let mut lies_in: HashMap<String, String> =
        regions::rows(root)?.into_iter().map(|line| (line.row.katotth, line.row.iso)).collect();
    let mut lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.code)?;
    lines.sort_by(|a, b| a.row.code.cmp(&b.row.code));
    let mut rows = Vec::with_capacity(lines.len());
    for line in &lines {
        // A code sorts after the code that it stands under.
        let Some(region) = lies_in.get(&line.row.parent).cloned() else {
            return Err(line.wrong(format!("`{}` does not stand above it", line.row.parent)));
        };
        rows.push(unit(line, &region)?);
        lies_in.insert(line.row.code.clone(), region);
    }
    let uses = ["crate::codes::iso", "crate::territory::Level::{Hromada, Raion}", "crate::territory::Unit"];
    Ok(File::new(FILE, &uses).table("All raions and hromadas by code.", "UNITS", "&[Unit]", &rows).finish())
}

fn unit(line: &Line<Row>, region: &str) -> Result<String> {
    let Row { code, parent, level, name } = &line.row;
    let level = match level.as_str() {
        "raion" => "Raion",
        "hromada" => "Hromada",
        other => return Err(line.wrong(format!("level `{other}`"))),
    };
    let region = emit::iso(region).ok_or_else(|| line.wrong("lies in no region"))?;
    let (code, parent, name) = (emit::text(code), emit::text(parent), emit::text(name));
    Ok(format!("Unit {{ code: {code}, parent: {parent}, region: {region}, level: {level}, name: {name} }}"))
}
