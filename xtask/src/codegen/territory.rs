//! `territory.tsv`: raions and hromadas, sorted by code.

use super::emit::{self, File};
use super::{Result, read, regions};
use serde::Deserialize;
use std::collections::HashSet;
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
    let mut known: HashSet<String> = regions::rows(root)?.into_iter().map(|line| line.row.katotth).collect();
    let mut lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.code)?;
    lines.sort_by(|a, b| a.row.code.cmp(&b.row.code));
    let (mut raions, mut hromadas) = (Vec::new(), Vec::new());
    for line in &lines {
        let Row { code, parent, level, name } = &line.row;
        // A code sorts after the code that it stands under.
        if !known.contains(parent) {
            return Err(line.wrong(format!("`{parent}` does not stand above it")));
        }
        let (code_text, name_text) = (emit::text(code), emit::text(name));
        match level.as_str() {
            "raion" => {
                raions.push(format!("Raion {{ code: {code_text}, name: {name_text} }}"));
                known.insert(code.clone());
            }
            "hromada" => {
                let raion = emit::text(parent);
                hromadas.push(format!("Hromada {{ code: {code_text}, raion: {raion}, name: {name_text} }}"));
            }
            other => return Err(line.wrong(format!("level `{other}`"))),
        }
    }
    Ok(File::new(FILE, &["crate::territory::{Hromada, Raion}"])
        .table("All raions by code.", "RAIONS", "&[Raion]", &raions)
        .table("All hromadas by code.", "HROMADAS", "&[Hromada]", &hromadas)
        .finish())
}
