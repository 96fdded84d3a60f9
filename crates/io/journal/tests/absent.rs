//! What this crate must never contain.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

use std::fs;
use std::path::Path;

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Events are facts: no statement of this crate changes or removes one.
#[test]
fn no_statement_changes_the_past() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 15);
    for (path, text) in files {
        // Words of SQL stand in capitals; comments that speak of them are prose.
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for (number, line) in code.enumerate() {
            for word in ["UPDATE", "DELETE", "TRUNCATE", "REPLACE", "MERGE", "DROP", "ALTER", "ON CONFLICT"] {
                let found = line.split(|c: char| !c.is_ascii_uppercase() && c != ' ').any(|part| {
                    part.split(' ').any(|part| part == word) || (word.contains(' ') && part.contains(word))
                });
                assert!(!found, "{path}:{number}: {word}");
            }
        }
    }
}
