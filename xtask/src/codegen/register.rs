//! `data/register/2027/`: what the strategies were taken from, and one file per region.

use super::emit::{self, File};
use super::{Result, legal, regions, spheres};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

const FOLDER: &str = "data/register/2027";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    import: String,
    document: Document,
    annex: Annex,
    strategy: Strategy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    title: String,
    publisher: String,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Annex {
    name: String,
    rows: Vec<String>,
    sphere_column: String,
    priority_column: String,
    task_column: String,
    place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Strategy {
    title: String,
    period_from: i16,
    period_to: i16,
    effective_from: String,
    act: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    region: String,
    row: String,
    note: Option<String>,
    #[serde(default)]
    sphere: Vec<Sphere>,
    #[serde(default)]
    priority: Vec<Quote>,
    #[serde(default)]
    task: Vec<Quote>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sphere {
    label: String,
    sphere: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quote {
    id: String,
    verbatim: String,
    note: Option<String>,
}

pub fn generate(root: &Path) -> Result<String> {
    let source: Source = toml_file(root, "source.toml")?;
    let genitives: HashMap<String, String> =
        regions::rows(root)?.into_iter().map(|line| (line.row.iso, line.row.genitive_uk)).collect();
    let labels = spheres::labels(root)?;
    only_known_files(root, &source)?;
    let mut rows = Vec::new();
    for region in &source.annex.rows {
        let file = format!("{region}.toml");
        let row: Entry = toml_file(root, &file)?;
        let wrong = |what: String| format!("{FOLDER}/{file}: {what}");
        if row.region != *region {
            return Err(wrong(format!("region is {}", row.region)).into());
        }
        let genitive = genitives.get(region).ok_or_else(|| wrong("no such region".to_owned()))?;
        let title = source.strategy.title.replace("{genitive}", genitive);
        rows.push(annex_row(&row, &title, &labels).map_err(wrong)?);
    }
    let uses = [
        "crate::codes::{day, iso, sphere}",
        "crate::register::{AnnexRow, Quote, Source}",
        "rozum_model::strategy::Period",
    ];
    Ok(File::new(FOLDER, &uses)
        .value("What the strategies were taken from.", "SOURCE", "Source", &source_value(root, &source)?)
        .value("The rows of annex 1 in order.", "ROWS", "&[AnnexRow]", &format!("&[\n{}]", rows.concat()))
        .finish())
}

fn toml_file<T: DeserializeOwned>(root: &Path, file: &str) -> Result<T> {
    let text =
        fs::read_to_string(root.join(FOLDER).join(file)).map_err(|e| format!("{FOLDER}/{file}: {e}"))?;
    Ok(toml::from_str(&text).map_err(|e| format!("{FOLDER}/{file}: {e}"))?)
}

/// A region's file that `annex.rows` forgets would silently drop a strategy.
fn only_known_files(root: &Path, source: &Source) -> Result<()> {
    for item in fs::read_dir(root.join(FOLDER))? {
        let name = item?.file_name().to_string_lossy().into_owned();
        let known =
            name == "source.toml" || source.annex.rows.iter().any(|row| format!("{row}.toml") == name);
        if !known {
            return Err(format!("{FOLDER}/{name}: not named in annex.rows of source.toml").into());
        }
    }
    Ok(())
}

fn source_value(root: &Path, source: &Source) -> Result<String> {
    let Source { import, document, annex, strategy } = source;
    let acts = legal::rows(root)?;
    let wrong = |what: &str| format!("{FOLDER}/source.toml: {what}");
    let act = acts.iter().find(|line| line.row.id == strategy.act).ok_or_else(|| wrong("no such act"))?;
    let act_from =
        emit::day(&act.row.effective_from).ok_or_else(|| wrong("the act's first day is not known"))?;
    let act_to = emit::optional_day(&act.row.effective_to).ok_or_else(|| wrong("the act's last day"))?;
    let effective_from = emit::day(&strategy.effective_from).ok_or_else(|| wrong("effective_from"))?;
    let cited = format!("{} «{}»", act.row.cited_uk, act.row.title_uk);
    let texts = [
        ("import", import),
        ("title", &document.title),
        ("publisher", &document.publisher),
        ("url", &document.url),
        ("annex", &annex.name),
        ("sphere_column", &annex.sphere_column),
        ("priority_column", &annex.priority_column),
        ("task_column", &annex.task_column),
        ("place", &annex.place),
        ("reason", &strategy.reason),
        ("act", &cited),
    ];
    let texts: Vec<String> =
        texts.iter().map(|(name, value)| format!("    {name}: {},", emit::text(value))).collect();
    let texts = texts.join("\n");
    let (from, to) = (strategy.period_from, strategy.period_to);
    Ok(format!(
        "Source {{\n{texts}\n    period: Period {{ from: {from}, to: {to} }},\n    effective_from: {effective_from},\n    \
         act_effective_from: {act_from},\n    act_effective_to: {act_to},\n}}"
    ))
}

fn annex_row(
    row: &Entry,
    title: &str,
    labels: &HashMap<String, String>,
) -> std::result::Result<String, String> {
    let iso = emit::iso(&row.region).ok_or("region is not UA-00…UA-99")?;
    let spheres = row.sphere.iter().map(|sphere| declared(sphere, labels));
    let fields = [
        format!("region: {iso}"),
        format!("row: {}", emit::text(&row.row)),
        format!("title: {}", emit::text(title)),
        format!("note: {}", emit::option(row.note.as_deref().unwrap_or_default())),
        format!("spheres: {}", list(&spheres.collect::<std::result::Result<Vec<_>, _>>()?)),
        format!("priorities: {}", list(&quotes(row, &row.priority, 'P')?)),
        format!("tasks: {}", list(&quotes(row, &row.task, 'T')?)),
    ];
    Ok(format!("    AnnexRow {{\n        {},\n    }},\n", fields.join(",\n        ")))
}

/// A list with one item on a line.
fn list(items: &[String]) -> String {
    if items.is_empty() {
        return "&[]".to_owned();
    }
    format!("&[\n            {},\n        ]", items.join(",\n            "))
}

fn declared(
    Sphere { label, sphere }: &Sphere,
    labels: &HashMap<String, String>,
) -> std::result::Result<String, String> {
    if labels.get(label) != Some(sphere) {
        return Err(format!("`{label}` is not {sphere} in sphere_labels.tsv"));
    }
    let id = emit::sphere(sphere).ok_or("sphere is not S01…S17")?;
    Ok(format!("({}, {id})", emit::text(label)))
}

fn quotes(row: &Entry, quotes: &[Quote], letter: char) -> std::result::Result<Vec<String>, String> {
    let prefix = format!("{}-{letter}", row.region.trim_start_matches("UA-"));
    let mut seen = HashSet::new();
    let mut made = Vec::with_capacity(quotes.len());
    for Quote { id, verbatim, note } in quotes {
        let number = id.strip_prefix(&prefix).and_then(|digits| digits.parse::<u16>().ok());
        let number = number.filter(|&n| n > 0).ok_or_else(|| format!("`{id}` is not {prefix}01…"))?;
        if !seen.insert(number) {
            return Err(format!("`{id}` stands twice"));
        }
        if verbatim.trim() != verbatim || verbatim.is_empty() {
            return Err(format!("`{id}`: verbatim is empty or begins or ends with a space"));
        }
        let note = emit::option(note.as_deref().unwrap_or_default());
        made.push(format!("Quote {{ number: {number}, verbatim: {}, note: {note} }}", emit::text(verbatim)));
    }
    Ok(made)
}
