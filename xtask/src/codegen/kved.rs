//! `kved.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::collections::HashSet;
use std::path::Path;

const FILE: &str = "data/reference/kved.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    parent: String,
    title_uk: String,
    title_en: String,
}

pub fn generate(root: &Path) -> Result<String> {
    let lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.code)?;
    let mut above = HashSet::from([""]);
    let mut rows = Vec::with_capacity(lines.len());
    for line in &lines {
        if !above.contains(line.row.parent.as_str()) {
            return Err(line.wrong(format!("`{}` does not stand above it", line.row.parent)));
        }
        rows.push(kved(line)?);
        above.insert(&line.row.code);
    }
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|&place| lines.get(place).map(|line| line.row.code.as_str()));
    let order: Vec<String> = order.chunks(24).map(joined).collect();
    let uses = ["crate::kved::Kved", "rozum_model::activity::KvedLevel::{Class, Division, Group, Section}"];
    Ok(File::new(FILE, &uses)
        .table("The classifier in official order.", "KVED", "&[Kved]", &rows)
        .table("Places in `KVED`, sorted by code.", "BY_CODE", "&[u16]", &order)
        .finish())
}

fn joined(places: &[usize]) -> String {
    places.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

fn kved(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let level =
        level(&row.code).ok_or_else(|| line.wrong("not a code of section, division, group or class"))?;
    Ok(format!(
        "Kved {{ code: {}, parent: {}, level: {level}, title_uk: {}, title_en: {} }}",
        emit::text(&row.code),
        emit::option(&row.parent),
        emit::text(&row.title_uk),
        emit::text(&row.title_en),
    ))
}

fn level(code: &str) -> Option<&'static str> {
    match code.as_bytes() {
        [b'A'..=b'U'] => Some("Section"),
        [b'0'..=b'9', b'0'..=b'9'] => Some("Division"),
        [b'0'..=b'9', b'0'..=b'9', b'.', b'0'..=b'9'] => Some("Group"),
        [b'0'..=b'9', b'0'..=b'9', b'.', b'0'..=b'9', b'0'..=b'9'] => Some("Class"),
        _ => None,
    }
}
