//! `data/` → `crates/pure/reference/src/generated/`: tables become Rust statics.

mod emit;
mod holidays;
mod kved;
mod legal;
mod national;
mod neighbours;
mod planning;
mod read;
mod regions;
mod register;
mod reporting;
mod spheres;
mod territory;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// An error that names file and line of the data.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

const GENERATED: &str = "crates/pure/reference/src/generated";

/// A generator: reads its tables under the repository's root, returns Rust source.
type Generator = fn(&Path) -> Result<String>;

const MODULES: &[(&str, Generator)] = &[
    ("holidays", holidays::generate),
    ("kved", kved::generate),
    ("legal", legal::generate),
    ("national", national::generate),
    ("neighbours", neighbours::generate),
    ("planning", planning::generate),
    ("regions", regions::generate),
    ("register", register::generate),
    ("reporting", reporting::generate),
    ("spheres", spheres::generate),
    ("territory", territory::generate),
];

/// Writes what differs and returns the paths written; with `check` writes nothing and returns the
/// paths that are stale. Paths are relative to the repository's root.
pub fn run(check: bool) -> Result<Vec<String>> {
    let root = root()?;
    let mut files = vec![("mod".to_owned(), emit::module_list(MODULES.iter().map(|(name, _)| *name)))];
    for (name, generate) in MODULES {
        files.push(((*name).to_owned(), generate(&root)?));
    }
    let mut changed = leftovers(&root, &files, check)?;
    for (name, text) in &files {
        let path = format!("{GENERATED}/{name}.rs");
        let whole = root.join(&path);
        if fs::read_to_string(&whole).is_ok_and(|old| old == *text) {
            continue;
        }
        if !check {
            fs::create_dir_all(root.join(GENERATED))?;
            fs::write(&whole, text)?;
        }
        changed.push(path);
    }
    Ok(changed)
}

/// Files that nothing generates any more; removed unless only checked.
fn leftovers(root: &Path, files: &[(String, String)], check: bool) -> Result<Vec<String>> {
    let Ok(folder) = fs::read_dir(root.join(GENERATED)) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for item in folder {
        let name = item?.file_name().to_string_lossy().into_owned();
        if files.iter().any(|(made, _)| format!("{made}.rs") == name) {
            continue;
        }
        let path = format!("{GENERATED}/{name}");
        if !check {
            fs::remove_file(root.join(&path))?;
        }
        found.push(path);
    }
    found.sort();
    Ok(found)
}

fn root() -> Result<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    Ok(above.ok_or("xtask has no folder above it")?.to_owned())
}
