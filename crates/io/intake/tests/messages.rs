//! Everything that is said has its words in both languages, and every fault its mend.
#![allow(clippy::unwrap_used, reason = "tests")]

use rozum_locale::{Lang, has};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Texts of the template: they explain and need no mend.
const NO_FAULTS: &[&str] = &["intake-guide-", "intake-choose-", "intake-keep-short"];

/// All message ids that stand as a whole in the sources.
fn ids(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let literals = source.split('"').filter(|text| text.starts_with("intake-"));
        found.extend(literals.filter(|text| !text.contains('{')).map(str::to_owned));
    }
}

#[test]
fn each_fault_has_words_and_a_mend() {
    let mut found = BTreeSet::new();
    ids(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 70, "{}", found.len());
    for id in found {
        let fault = !NO_FAULTS.iter().any(|start| id.starts_with(start));
        for lang in Lang::ALL {
            assert!(has(lang, &id), "{lang}: {id}");
            assert!(!fault || has(lang, &format!("{id}-mend")), "{lang}: {id}-mend");
        }
    }
}
