//! The worked examples of the method pages: the lines and the table are read from the page, in both languages.

use crate::fixture::told;
use crate::{Case, Finding, Indicator, Outcome, gather};
use rozum_locale::{Lang, has, reason};
use std::collections::BTreeSet;
use std::fs;

const METHODS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods");

/// Computes the example of the page in both languages: each row as it says, and each of the three results at least once.
pub(crate) fn check(indicator: &Indicator) {
    for ending in ["md", "uk.md"] {
        let name = format!("{}.{ending}", indicator.page());
        let page =
            fs::read_to_string(format!("{METHODS}/{name}")).unwrap_or_else(|error| panic!("{name}: {error}"));
        check_page(indicator, &name, &page);
    }
}

fn check_page(indicator: &Indicator, name: &str, page: &str) {
    let (_, after) = page.split_once("```text\n").unwrap();
    let (lines, after) = after.split_once("```").unwrap();
    let findings = found(indicator, lines);
    findings.iter().for_each(said);
    let mut results = BTreeSet::new();
    let rows: Vec<_> = after
        .lines()
        .skip_while(|line| !line.starts_with("| "))
        .take_while(|line| line.starts_with('|'))
        .collect();
    for row in &rows[2..] {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let finding = findings.iter().find(|one| one.subject.to_string() == cells[0]);
        let finding = finding.unwrap_or_else(|| panic!("{name}: nothing of {}: {findings:#?}", cells[0]));
        assert_eq!([finding.outcome.code(), &shown(&finding.outcome)], cells[1..3], "{name}: {row}");
        results.insert(finding.outcome.code());
    }
    assert_eq!(results.len(), 3, "{name}: {results:?}");
}

/// Each reason and each name of an input has its words, with nothing left open in them, in both languages.
pub(crate) fn said(finding: &Finding) {
    for lang in [Lang::Uk, Lang::En] {
        let figure = format!("risk-{}-measured", finding.indicator.to_lowercase());
        assert!(has(lang, &figure), "{figure}");
        let reasons = match &finding.outcome {
            Outcome::Flag { reasons, .. } => reasons.as_slice(),
            Outcome::NotComputable { why } => std::slice::from_ref(why),
            Outcome::Clear { .. } => &[],
        };
        for one in reasons {
            let text = reason(lang, one);
            assert!(has(lang, &one.id) && !text.contains('{'), "{one}: {text}");
        }
        for input in finding.outcome.measured().into_iter().flat_map(|measured| &measured.inputs) {
            assert!(has(lang, &format!("risk-input-{}", input.name)), "{}", input.name);
        }
    }
}

/// What an indicator says of a state that is told in lines.
pub(crate) fn found(indicator: &Indicator, lines: &str) -> Vec<Finding> {
    let world = told(lines);
    let funding = gather(&world.state, world.today);
    let case = Case { funding: &funding, supplied: &world.supplied, thresholds: &world.thresholds };
    (indicator.run)(&case)
}

/// The figure to three places, or the reason why there is none.
fn shown(outcome: &Outcome) -> String {
    match outcome {
        Outcome::NotComputable { why } => format!("`{}`", why.id),
        other => other.measured().and_then(|measured| measured.value).map_or("—".to_owned(), |value| {
            let text = format!("{value:.3}");
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }),
    }
}
