//! `spheres.tsv` and `sphere_labels.tsv`.

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;

const SPHERES: &str = "data/reference/spheres.tsv";
const LABELS: &str = "data/reference/sphere_labels.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sphere {
    id: String,
    name_uk: String,
    name_en: String,
    printed_count: u16,
    printed_share: u16,
    kved: String,
    kved_note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    label: String,
    sphere: String,
}

/// Which sphere a label of annex 1 belongs to, as its code.
pub fn labels(root: &Path) -> Result<HashMap<String, String>> {
    let rows = read::table::<Label>(root, LABELS)?;
    read::unique(&rows, |row| &row.label)?;
    Ok(rows.into_iter().map(|line| (line.row.label, line.row.sphere)).collect())
}

pub fn generate(root: &Path) -> Result<String> {
    let spheres = read::table::<Sphere>(root, SPHERES)?;
    let labels = read::table::<Label>(root, LABELS)?;
    read::unique(&labels, |row| &row.label)?;
    let spheres =
        spheres.iter().zip(1..).map(|(line, place)| sphere(line, place)).collect::<Result<Vec<_>>>()?;
    let labels = labels.iter().map(label).collect::<Result<Vec<_>>>()?;
    let uses = ["crate::codes::sphere", "crate::spheres::{COUNT, Sphere, SphereLabel}"];
    Ok(File::new("data/reference/spheres.tsv and data/reference/sphere_labels.tsv", &uses)
        .table("The spheres in the order of annex 2.", "SPHERES", "&[Sphere; COUNT]", &spheres)
        .table("The wordings of annex 1 by sphere.", "LABELS", "&[SphereLabel]", &labels)
        .finish())
}

fn sphere(line: &Line<Sphere>, place: u8) -> Result<String> {
    let row = &line.row;
    if row.id != format!("S{place:02}") {
        return Err(line.wrong(format!("expected S{place:02}: the spheres keep the order of annex 2")));
    }
    Ok(format!(
        "Sphere {{ id: sphere({place}), name_uk: {}, name_en: {}, printed_count: {}, printed_share: {}, kved: {}, kved_note: {} }}",
        emit::text(&row.name_uk),
        emit::text(&row.name_en),
        row.printed_count,
        row.printed_share,
        emit::texts(&read::list(&row.kved)),
        emit::text(&row.kved_note),
    ))
}

fn label(line: &Line<Label>) -> Result<String> {
    let id = emit::sphere(&line.row.sphere).ok_or_else(|| line.wrong("sphere is not S01…S17"))?;
    Ok(format!("SphereLabel {{ label: {}, sphere: {id} }}", emit::text(&line.row.label)))
}
