//! What rules say with each count that a language tells apart, as a snapshot that reviewers read: 0 and 1 stand alone, 2, 5
//! and 21 take the three plurals of Ukrainian.

use rozum_locale::{Lang, text_with};
use rozum_model::Argument;
use std::collections::{BTreeMap, BTreeSet};

const FILES: [&str; 4] = [
    include_str!("../../../../locales/uk/rules-structure.ftl"),
    include_str!("../../../../locales/uk/rules-content.ftl"),
    include_str!("../../../../locales/en/rules-structure.ftl"),
    include_str!("../../../../locales/en/rules-content.ftl"),
];
const COUNTS: [i64; 5] = [0, 1, 2, 5, 21];
/// What the other counts of a message are meanwhile.
const OTHER: i64 = 5;

/// Messages of findings and remedies that choose their words by a count, with all their lines.
fn messages() -> BTreeMap<&'static str, String> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in FILES.iter().flat_map(|file| file.lines()) {
        let begun = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()));
        last = begun.map_or(last, |(id, _)| id);
        found.entry(last).or_default().push_str(line);
    }
    found.retain(|id, text| (id.starts_with("finding-") || id.starts_with("remedy-")) && text.contains("->"));
    found
}

/// Names after a dollar sign; those that words are chosen by are counts.
fn names(message: &str) -> BTreeMap<&str, bool> {
    let mut names = BTreeMap::new();
    for rest in message.split('$').skip(1) {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        *names.entry(name).or_default() |= after.trim_start().starts_with("->");
    }
    names
}

/// Shown but not chosen by: numbers all the same.
const NUMBERS: [&str; 3] = ["innovative", "measured", "unsure"];

#[test]
fn rules_say_every_count() {
    let mut said = String::new();
    for (id, message) in messages() {
        let names = names(&message);
        let counts: BTreeSet<&str> = names
            .iter()
            .filter(|(name, count)| **count || NUMBERS.contains(name))
            .map(|(name, _)| *name)
            .collect();
        said += &format!("\n{id}\n");
        for varied in &counts {
            for count in COUNTS {
                let argument = |name: &&str| match (name == varied, counts.contains(name)) {
                    (true, _) => Argument::Number(count),
                    (false, true) => Argument::Number(OTHER),
                    (false, false) => Argument::Text(format!("‹{name}›")),
                };
                let arguments: Vec<_> = names.keys().map(|name| (*name, argument(name))).collect();
                said += &format!("  {varied} {count}\n");
                for lang in Lang::ALL {
                    said += &format!("    {}\n", text_with(lang, id, &arguments));
                }
            }
        }
    }
    insta::assert_snapshot!(said);
}
