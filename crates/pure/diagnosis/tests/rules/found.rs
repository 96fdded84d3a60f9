//! What each rule finds in its fixture, as a snapshot that reviewers read.

use crate::draft::Draft;
use rozum_diagnosis::{Finding, Rule};

fn fixture(rule: Rule) -> String {
    let path = format!("{}/tests/fixtures/rules/{rule}.txt", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Strategies of a fixture are set apart by a line of equals signs.
fn drafts(rule: Rule) -> Vec<Draft> {
    fixture(rule).split("=====").map(Draft::read).collect()
}

fn of_rule(draft: &Draft, rule: Rule) -> Vec<Finding> {
    draft.findings().into_iter().filter(|finding| finding.rule == rule).collect()
}

pub fn found(rule: Rule) -> Vec<Vec<Finding>> {
    drafts(rule).iter().map(|draft| of_rule(draft, rule)).collect()
}

#[test]
fn each_rule_finds_what_its_fixture_holds() {
    for rule in Rule::ALL {
        let found = found(*rule);
        assert!(found.iter().any(|findings| !findings.is_empty()), "{rule} finds nothing");
        assert!(found.iter().any(Vec::is_empty), "{rule}: no strategy in the fixture is clear");
        insta::with_settings!({prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(rule.code(), serde_json::to_string_pretty(&found).unwrap());
        });
    }
}

#[test]
fn quotes_are_the_words_of_the_text() {
    for rule in Rule::ALL {
        for draft in drafts(*rule) {
            for finding in of_rule(&draft, *rule) {
                let text = draft.text(finding.subject);
                let words: String =
                    text.chars().skip(finding.start).take(finding.end - finding.start).collect();
                assert_eq!(finding.quote, words, "{finding:?}");
                assert!(finding.confidence > 0.0 && finding.confidence <= 1.0, "{finding:?}");
            }
        }
    }
}
