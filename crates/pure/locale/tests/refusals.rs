//! What the rules of implementation, oversight and steering say, in both languages beside each other, as a snapshot that reviewers
//! read. Counts are shown with each plural; stages and verbs with one of them.

use rozum_locale::{Lang, text_with};
use rozum_model::Argument;
use std::collections::BTreeSet;

const FILES: [&str; 3] = [
    include_str!("../../../../locales/uk/governance-implementation.ftl"),
    include_str!("../../../../locales/uk/governance-oversight.ftl"),
    include_str!("../../../../locales/uk/governance-steering.ftl"),
];
const COUNTS: [i64; 4] = [1, 2, 5, 21];
/// Messages that put a word for a value, by how they end, and the name of the value.
const WORDS: [(&str, &str); 6] = [
    ("-stage }", "from"),
    ("-verb }", "verb"),
    ("frequency-word }", "frequency"),
    ("decision-word }", "decision"),
    ("sector-word }", "sector"),
    ("day-field }", "field"),
];

/// Messages with all their lines, in the order of the files.
fn messages() -> Vec<(&'static str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for line in FILES.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, rest)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                found.push((id, rest.to_owned()));
            }
            _ => found.last_mut().into_iter().for_each(|(_, text)| text.push_str(line)),
        }
    }
    found
}

/// Names after a dollar sign, and those that words are chosen by.
fn names(message: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let (mut all, mut counts) = (BTreeSet::new(), BTreeSet::new());
    for rest in message.split('$').skip(1) {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        all.insert(name);
        if after.trim_start().starts_with("->") {
            counts.insert(name);
        }
    }
    (all, counts)
}

fn value(name: &str, counts: &BTreeSet<&str>, count: i64) -> Argument {
    match name {
        _ if counts.contains(name) => Argument::Number(count),
        "amount" | "left" | "sum" | "committed" | "claimed" | "approved" | "observed" => "1234.50".into(),
        "allocation" | "contract" | "certified" | "threshold" => "1000.00".into(),
        "number" | "milestone" | "indicator" => Argument::Number(2),
        "application" => "05-A001".into(),
        "case" => "05-K001".into(),
        "frequency" => "half-yearly".into(),
        "decision" => "discontinue".into(),
        "sector" => "science".into(),
        "field" => "review-by".into(),
        _ => format!("‹{name}›").into(),
    }
}

#[test]
fn refusals_are_said_in_both_languages() {
    let mut said = String::new();
    for (id, message) in messages() {
        if ["-stage", "-verb", "-word", "-field"].iter().any(|end| id.ends_with(end))
            || id.starts_with("command-")
            || id.starts_with("event-")
        {
            continue;
        }
        let (mut all, counts) = names(&message);
        for (part, name) in WORDS {
            if message.contains(part) {
                all.insert(name);
            }
        }
        said += &format!("\n{id}\n");
        for count in COUNTS.iter().take(if counts.is_empty() { 1 } else { COUNTS.len() }) {
            let argument = |name: &&str| match *name {
                "from" if id == "case-step-impossible" => "remedy-due".into(),
                "verb" if id == "case-step-impossible" => "close-case".into(),
                "from" if id == "project-step-impossible" => "contracted".into(),
                "from" if id == "part-step-impossible" => "certified".into(),
                "from" if id == "review-step-impossible" => "proposed".into(),
                "verb" if id == "review-step-impossible" => "confirm-review-decision".into(),
                "verb" if id.ends_with("step-impossible") => "record-payment".into(),
                name => value(name, &counts, *count),
            };
            let arguments: Vec<_> = all.iter().map(|name| (*name, argument(name))).collect();
            for lang in Lang::ALL {
                said += &format!("  {}\n", text_with(lang, id, &arguments));
            }
        }
    }
    insta::assert_snapshot!(said);
}
