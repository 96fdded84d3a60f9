//! `regions.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "data/reference/regions.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub iso: String,
    pub katotth: String,
    kind: String,
    name_uk: String,
    short_uk: String,
    pub genitive_uk: String,
    name_en: String,
    short_en: String,
    capital_uk: String,
    capital_en: String,
    annex: String,
    aliases: String,
}

/// The rows, sorted by ISO code.
pub fn rows(root: &Path) -> Result<Vec<Line<Row>>> {
    let mut rows = read::table::<Row>(root, FILE)?;
    read::unique(&rows, |row| &row.iso)?;
    read::unique(&rows, |row| &row.katotth)?;
    rows.sort_by(|a, b| a.row.iso.cmp(&b.row.iso));
    Ok(rows)
}

pub fn generate(root: &Path) -> Result<String> {
    let rows = rows(root)?.iter().map(region).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::codes::iso", "crate::regions::{Region, RegionKind}"];
    Ok(File::new(FILE, &uses).table("All regions by ISO code.", "REGIONS", "&[Region]", &rows).finish())
}

fn region(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let iso = emit::iso(&row.iso).ok_or_else(|| line.wrong("iso is not UA-00…UA-99"))?;
    let kind = match row.kind.as_str() {
        "oblast" => "Oblast",
        "republic" => "Republic",
        "city" => "City",
        other => return Err(line.wrong(format!("kind `{other}`"))),
    };
    let in_annex = match row.annex.as_str() {
        "yes" => true,
        "no" => false,
        other => return Err(line.wrong(format!("annex `{other}` is neither yes nor no"))),
    };
    if row.katotth.len() != 19 || !row.katotth.starts_with("UA") {
        return Err(line.wrong("katotth is not UA and 17 digits"));
    }
    let names = [
        ("katotth", &row.katotth),
        ("name_uk", &row.name_uk),
        ("short_uk", &row.short_uk),
        ("genitive_uk", &row.genitive_uk),
        ("name_en", &row.name_en),
        ("short_en", &row.short_en),
        ("capital_uk", &row.capital_uk),
        ("capital_en", &row.capital_en),
    ];
    let names: Vec<String> =
        names.iter().map(|(name, value)| format!("{name}: {}", emit::text(value))).collect();
    let aliases = emit::texts(&read::list(&row.aliases));
    Ok(format!(
        "Region {{ iso: {iso}, kind: RegionKind::{kind}, {}, in_annex: {in_annex}, aliases: {aliases} }}",
        names.join(", ")
    ))
}
