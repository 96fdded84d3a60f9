//! Every rule is explained in `docs/methods/{register,governance}.md` and said in both languages, and nothing is
//! explained that is not a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const HOUSE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

/// The ids in `Reason::new("…")` of all sources.
fn rules(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rules(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let parts = source.split("Reason::new(\"").skip(1);
        found.extend(parts.filter_map(|part| part.split('"').next()).map(str::to_owned));
    }
}

fn all_rules() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    rules(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 50, "{}", found.len());
    found
}

/// Ids in the first column of the rule tables.
fn documented() -> BTreeSet<String> {
    let page = |name: &str| fs::read_to_string(format!("{HOUSE}/docs/methods/{name}.md")).unwrap();
    let pages = ["register", "governance", "implementation", "oversight", "steering"].map(page);
    let rows = pages.iter().flat_map(|page| page.lines()).filter(|line| line.starts_with("| `"));
    rows.filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split(','))
        .map(|id| id.trim().trim_matches('`').to_owned())
        .collect()
}

#[test]
fn every_rule_is_explained_and_every_explanation_is_of_a_rule() {
    let (rules, documented) = (all_rules(), documented());
    let silent: Vec<_> = rules.difference(&documented).collect();
    let idle: Vec<_> = documented.difference(&rules).collect();
    assert!(silent.is_empty() && idle.is_empty(), "not explained: {silent:?}; no rule: {idle:?}");
}

#[test]
fn every_rule_is_said_in_both_languages() {
    for language in ["uk", "en"] {
        let files =
            fs::read_dir(format!("{HOUSE}/locales/{language}")).unwrap().map(|file| file.unwrap().path());
        let rules = files.filter(|path| path.to_string_lossy().contains("/governance"));
        let texts: String = rules.map(|path| fs::read_to_string(path).unwrap()).collect();
        let said: BTreeSet<&str> =
            texts.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
        let silent: Vec<_> = all_rules().into_iter().filter(|id| !said.contains(id.as_str())).collect();
        assert!(silent.is_empty(), "{language}: {silent:?}");
    }
}
