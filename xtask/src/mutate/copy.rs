//! The copy in which guards can be left out: a workspace of its own with the same versions of everything.

use super::CRATE;
use super::guards::{Guard, seed};
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// What refuses nothing: it applies, shows, checks from outside, or is a test.
const NO_RULES: [&str; 9] = [
    "apply",
    "invariants",
    "desk",
    "samples",
    "matrix",
    "record.rs",
    "histories.rs",
    "example.rs",
    "ties.rs",
];

/// Asks which guard is left out, and notes who asked. In front of it, so that the copy needs no dependency.
const MUTANTS: &str = include_str!("mutants.txt");

pub struct Copied {
    pub folder: PathBuf,
    pub guards: Vec<Guard>,
}

/// Writes the copy, or what changed in it since the last time.
pub fn make(root: &Path) -> Result<Copied, Box<dyn Error>> {
    let folder = root.join("target/mutate");
    let place = folder.join(CRATE);
    let mut guards = Vec::new();
    crate_files(root, &place, &mut guards)?;
    for beside in ["docs/methods", "locales", "data", "crates/pure/model/src/command"] {
        files(&root.join(beside), &mut |path| put(&folder.join(path.strip_prefix(root)?), &fs::read(path)?))?;
    }
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    put(&folder.join("Cargo.toml"), workspace(root)?.as_bytes())?;
    Ok(Copied { folder, guards })
}

fn crate_files(root: &Path, place: &Path, guards: &mut Vec<Guard>) -> Result<(), Box<dyn Error>> {
    let from = root.join(CRATE);
    let mut all = Vec::new();
    files(&from, &mut |path| {
        all.push(path.to_owned());
        Ok(())
    })?;
    // The same numbers every time.
    all.sort();
    let mut written = BTreeSet::new();
    for path in all {
        let below = path.strip_prefix(&from)?.to_owned();
        let name = below.display().to_string();
        let target = place.join(&below);
        written.insert(target.clone());
        if !name.starts_with("src/") || below.extension().is_none_or(|extension| extension != "rs") {
            put(&target, &fs::read(&path)?)?;
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let rules = !NO_RULES.iter().any(|other| name.contains(other));
        let (mut text, found) = if rules { seed(&name, &source, guards.len()) } else { (source, Vec::new()) };
        guards.extend(found);
        if name == "src/lib.rs" {
            text.push_str(MUTANTS);
        }
        put(&target, text.as_bytes())?;
    }
    // What an earlier copy had and this one has not.
    files(place, &mut |path| if written.contains(path) { Ok(()) } else { Ok(fs::remove_file(path)?) })
}

/// The root manifest with this one member; other crates of the house are taken from where they are.
fn workspace(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut manifest: toml::Table = fs::read_to_string(root.join("Cargo.toml"))?.parse()?;
    let workspace =
        manifest.get_mut("workspace").and_then(toml::Value::as_table_mut).ok_or("no [workspace]")?;
    workspace.insert("members".to_owned(), vec![CRATE.to_owned()].into());
    workspace.remove("default-members");
    let dependencies = workspace.get_mut("dependencies").and_then(toml::Value::as_table_mut);
    for (_, dependency) in dependencies.ok_or("no [workspace.dependencies]")? {
        let path = dependency.get("path").and_then(toml::Value::as_str).filter(|path| *path != CRATE);
        if let (Some(path), Some(table)) = (path.map(|path| root.join(path)), dependency.as_table_mut()) {
            table.insert("path".to_owned(), path.display().to_string().into());
        }
    }
    Ok(toml::to_string(&manifest)?)
}

type Visit<'a> = &'a mut dyn FnMut(&Path) -> Result<(), Box<dyn Error>>;

fn files(folder: &Path, visit: Visit<'_>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files(&path, visit)? } else { visit(&path)? }
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    // The same bytes stay, so that nothing is built again for them.
    if fs::read(path).is_ok_and(|before| before == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)?;
    Ok(())
}
