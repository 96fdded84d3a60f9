//! The checkout as the checks see it: the text files and the crates with their dependencies.

use super::rust::Rust;
use cargo_metadata::{DependencyKind, MetadataCommand};
use std::error::Error;
use std::fs;
use std::path::Path;

/// Folders that hold no source of ours.
const SKIPPED: &[&str] = &["target", ".git", "rozum-data", "node_modules"];

/// Everything that is checked. Tests make one by hand.
#[derive(Debug, Default)]
pub struct House {
    pub files: Vec<File>,
    pub rooms: Vec<Room>,
}

/// A text file; the path is relative to the root, with `/`.
#[derive(Debug)]
pub struct File {
    pub path: String,
    pub text: String,
    /// A module that its parent declares for tests only.
    pub test_module: bool,
}

/// A crate of the workspace with what it names under `[dependencies]` and `[build-dependencies]`.
#[derive(Debug)]
pub struct Room {
    pub name: String,
    /// Folder relative to the root.
    pub folder: String,
    pub dependencies: Vec<String>,
}

impl House {
    /// Reads the folder `root` and asks cargo about its crates.
    pub fn read(root: &Path) -> Result<Self, Box<dyn Error>> {
        let mut files = Vec::new();
        walk(root, root, &mut files)?;
        Ok(Self::new(files, rooms(root)?))
    }

    fn new(mut files: Vec<File>, rooms: Vec<Room>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let modules: Vec<_> =
            files.iter().filter(|file| file.is_rust()).flat_map(File::test_modules).collect();
        for file in &mut files {
            file.test_module = modules.iter().any(|module| {
                file.path.strip_prefix(module.as_str()).is_some_and(|rest| rest.starts_with(['.', '/']))
            });
        }
        Self { files, rooms }
    }

    /// Rust files written by hand.
    pub fn rust_files(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_rust() && !file.is_made())
    }

    /// Rust files of the product itself: not its tests, not its tools.
    pub fn product(&self) -> impl Iterator<Item = &File> {
        self.rust_files().filter(|file| file.is_product() && !file.is_test())
    }
}

impl File {
    pub fn is_rust(&self) -> bool {
        self.is("rs")
    }

    /// Whether the name ends in this extension.
    pub fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }

    /// Generated from data or taken over from others, so not held to the style.
    pub fn is_made(&self) -> bool {
        self.path.split('/').any(|part| part.starts_with("generated") || part == "vendor")
    }

    pub fn is_test(&self) -> bool {
        self.path.split('/').any(|part| matches!(part, "tests" | "benches" | "examples" | "fixtures"))
            || self.path.ends_with("tests.rs")
            || self.test_module
    }

    pub fn is_product(&self) -> bool {
        self.path.starts_with("crates/") || self.path.starts_with("bin/")
    }

    pub fn rust(&self) -> Rust<'_> {
        Rust::read(&self.text)
    }

    /// Paths, without extension, of the modules that this file declares under `#[cfg(test)]`.
    fn test_modules(&self) -> Vec<String> {
        let folder = match self.path.rsplit_once('/') {
            Some((folder, "lib.rs" | "main.rs" | "mod.rs")) => folder,
            _ => self.path.trim_end_matches(".rs"),
        };
        let code = self.rust().code;
        let declared = code.split("#[cfg(test)]").skip(1).filter_map(|rest| {
            let (words, _) = rest.split_once(';')?;
            let words: Vec<_> = words.split_whitespace().collect();
            match words.as_slice() {
                [.., "mod", name] if words.len() <= 3 => Some(format!("{folder}/{name}")),
                _ => None,
            }
        });
        declared.collect()
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, path) = (entry.file_type()?, entry.path());
        if kind.is_dir() {
            if !SKIPPED.iter().any(|skipped| entry.file_name() == *skipped) {
                walk(root, &path, files)?;
            }
        } else if kind.is_file() {
            // What is not text (images, archives, spreadsheets) is nothing to read here.
            if let Ok(text) = fs::read_to_string(&path) {
                files.push(File { path: relative(root, &path), text, test_module: false });
            }
        }
    }
    Ok(())
}

fn rooms(root: &Path) -> Result<Vec<Room>, Box<dyn Error>> {
    let metadata = MetadataCommand::new().current_dir(root).no_deps().exec()?;
    let rooms = metadata.packages.iter().map(|package| Room {
        name: package.name.to_string(),
        folder: package
            .manifest_path
            .parent()
            .map(|path| relative(root, path.as_std_path()))
            .unwrap_or_default(),
        dependencies: package
            .dependencies
            .iter()
            .filter(|dependency| dependency.kind != DependencyKind::Development)
            .map(|dependency| dependency.name.clone())
            .collect(),
    });
    Ok(rooms.collect())
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
pub fn house(files: &[(&str, &str)]) -> House {
    let file =
        |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned(), test_module: false };
    House::new(files.iter().map(|(path, text)| file(path, text)).collect(), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_declared_for_tests_is_no_product() {
        let house = house(&[
            (
                "crates/a/src/lib.rs",
                "mod real;\n#[cfg(test)]\npub(crate) mod samples;\n#[cfg(test)] mod tests { mod x; }",
            ),
            ("crates/a/src/real.rs", ""),
            ("crates/a/src/samples.rs", ""),
            ("crates/a/src/samples/more.rs", ""),
        ]);
        let product: Vec<_> = house.product().map(|file| file.path.as_str()).collect();
        assert_eq!(product, ["crates/a/src/lib.rs", "crates/a/src/real.rs"]);
    }
}
