//! A reason brings along what its message names, in both languages.

use crate::found::found;
use rozum_diagnosis::Rule;
use rozum_model::Reason;
use std::collections::BTreeMap;

const UKRAINIAN: [&str; 2] = [
    include_str!("../../../../../locales/uk/rules-structure.ftl"),
    include_str!("../../../../../locales/uk/rules-content.ftl"),
];
const ENGLISH: [&str; 2] = [
    include_str!("../../../../../locales/en/rules-structure.ftl"),
    include_str!("../../../../../locales/en/rules-content.ftl"),
];

/// Messages by id, each with all its lines.
fn messages(files: [&str; 2]) -> BTreeMap<&str, String> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in files.iter().flat_map(|file| file.lines()) {
        let begun = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let text = begun.map_or(line, |(id, text)| {
            last = id;
            text
        });
        found.entry(last).or_default().push_str(text);
    }
    found
}

/// Names after a dollar sign.
fn names(message: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    message.split('$').skip(1).map(move |rest| rest.split(|c| !is_part(c)).next().unwrap_or_default())
}

#[test]
fn reasons_bring_what_their_messages_name() {
    let languages = [messages(UKRAINIAN), messages(ENGLISH)];
    let reasons = Rule::ALL.iter().flat_map(|rule| found(*rule)).flatten();
    let reasons: Vec<Reason> = reasons.flat_map(|finding| [finding.why, finding.remedy]).collect();
    for reason in &reasons {
        for messages in &languages {
            let message = messages.get(&*reason.id).unwrap_or_else(|| panic!("no words for {reason}"));
            for name in names(message) {
                assert!(reason.argument(name).is_some(), "{reason} lacks {name}");
            }
        }
    }
}

/// Ids that rules about themes put together from their own name.
#[test]
fn themes_have_all_their_messages() {
    let languages = [messages(UKRAINIAN), messages(ENGLISH)];
    for rule in [
        Rule::NoGreenContent,
        Rule::NoDigitalContent,
        Rule::NoInclusion,
        Rule::NoInterregionalCooperation,
        Rule::NoCrossSectorCombination,
    ] {
        let findings = ["", "-doubtful", "-empty"].map(|ending| format!("finding-{rule}{ending}"));
        let remedies = ["", "-anywhere"].map(|ending| format!("remedy-{rule}{ending}"));
        for id in findings.iter().chain(&remedies) {
            assert!(languages.iter().all(|messages| messages.contains_key(id.as_str())), "{id}");
        }
    }
}
