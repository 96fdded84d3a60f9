//! The worked example of a rule's page is computed, in both languages: a draft in a fenced block, then a table of what the
//! rule finds: subject, severity, confidence, quote.

use crate::draft::Draft;
use rozum_diagnosis::Rule;

fn page(rule: Rule, ending: &str) -> String {
    let path = format!("{}/../../../docs/methods/{rule}{ending}.md", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The draft between ```text and ```, and the rows of the four-column table after it.
fn example(page: &str) -> (String, Vec<String>) {
    let (_, rest) = page.split_once("```text\n").expect("a draft in a block of text");
    let (draft, after) = rest.split_once("```").expect("the end of the draft");
    let rows =
        after.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let rows = rows.skip(2).map(|row| row.trim_matches('|').trim().to_owned());
    (draft.to_owned(), rows.collect())
}

#[test]
fn the_example_is_what_the_program_finds() {
    for rule in Rule::ALL {
        let pages = [page(*rule, ""), page(*rule, ".uk")];
        let [english, ukrainian] = pages.each_ref().map(|page| example(page));
        assert_eq!(english, ukrainian, "{rule}: both pages work the same example");
        let findings = Draft::read(&english.0).findings();
        let shown: Vec<String> = findings
            .iter()
            .filter(|finding| finding.rule == *rule)
            .map(|finding| {
                let quote = if finding.quote.is_empty() { "—" } else { &finding.quote };
                let (subject, severity) = (finding.subject.id(), finding.severity);
                format!("{subject} | {severity} | {:.2} | {quote}", finding.confidence)
            })
            .collect();
        assert!(!shown.is_empty(), "{rule}: the example finds nothing");
        assert_eq!(english.1, shown, "{rule}");
    }
}
