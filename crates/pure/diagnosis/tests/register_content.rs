//! What the rules about what a strategy says find in the register to 2027, where the note and the print leave no doubt.

mod register_read;

use register_read::{findings, versions};
use rozum_diagnosis::{Finding, Rule, Severity};
use std::collections::BTreeSet;
use std::sync::OnceLock;

const OWN: [Rule; 9] = [
    Rule::NoGreenContent,
    Rule::NoDigitalContent,
    Rule::NoInclusion,
    Rule::NoInterregionalCooperation,
    Rule::NeighbourCopy,
    Rule::NoMeasurableIndicator,
    Rule::UnsupportedByEvidence,
    Rule::RawMaterialDominance,
    Rule::NoCrossSectorCombination,
];

fn all() -> &'static [Finding] {
    static ALL: OnceLock<Vec<Finding>> = OnceLock::new();
    ALL.get_or_init(|| findings(&versions()))
}

fn of(rule: Rule) -> impl Iterator<Item = &'static Finding> {
    all().iter().filter(move |finding| finding.rule == rule)
}

/// Regions with a finding of this severity, without the prefix of the country, in order.
fn regions(rule: Rule, severity: Severity) -> String {
    let found = of(rule).filter(|finding| finding.severity == severity);
    let regions: BTreeSet<String> = found.map(|finding| finding.region.to_string().split_off(3)).collect();
    regions.into_iter().collect::<Vec<_>>().join(" ")
}

fn argument(finding: &Finding, name: &str) -> String {
    finding.why.argument(name).map(ToString::to_string).unwrap_or_default()
}

/// Task 56-T02 is the only text that names other regions.
#[test]
fn only_rivne_names_other_regions() {
    let rule = Rule::NoInterregionalCooperation;
    assert_eq!(of(rule).filter(|finding| finding.severity == Severity::Warning).count(), 22);
    assert!(of(rule).all(|finding| finding.region.to_string() != "UA-56"));
}

/// Donetsk oblast has neither priorities nor tasks: it is shown, lightly.
#[test]
fn a_strategy_without_texts_is_no_blank() {
    for rule in OWN {
        let found: Vec<_> = of(rule).filter(|finding| finding.region.to_string() == "UA-14").collect();
        match rule {
            Rule::NeighbourCopy | Rule::UnsupportedByEvidence | Rule::RawMaterialDominance => {
                assert!(found.is_empty(), "{rule}");
            }
            _ => {
                assert_eq!(found.len(), 1, "{rule}");
                assert_eq!(found[0].severity, Severity::Info, "{rule}");
                assert!(found[0].why.id.ends_with("-empty"), "{rule}");
            }
        }
    }
}

/// The five strategies that develop IT (finding 4 of the note), and those whose tasks are digital, are not found.
#[test]
fn themes_that_no_text_takes_up() {
    assert_eq!(regions(Rule::NoGreenContent, Severity::Warning), "05 12 59 65 68 71");
    assert_eq!(regions(Rule::NoGreenContent, Severity::Info), "14");
    assert_eq!(regions(Rule::NoDigitalContent, Severity::Warning), "05 21 26 32 48 51 53 59 65 68 77");
    // Precise farming; computers as goods.
    assert_eq!(regions(Rule::NoDigitalContent, Severity::Info), "09 12 14");
    let found: BTreeSet<String> = of(Rule::NoInclusion).map(|finding| finding.region.to_string()).collect();
    for named in ["UA-05", "UA-09", "UA-26", "UA-32"] {
        assert!(!found.contains(named), "{named}");
    }
    assert_eq!(found.len(), 20);
}

/// Issue 5: the exact and near-exact copies between Zakarpattia and Ivano-Frankivsk, and no others.
#[test]
fn zakarpattia_and_ivano_frankivsk_copy_each_other() {
    let copies = of(Rule::NeighbourCopy).filter(|finding| finding.severity == Severity::Warning);
    let pairs: Vec<_> =
        copies.map(|finding| format!("{} {}", finding.subject.id(), argument(finding, "item"))).collect();
    let there = ["21-P03 26-P12", "21-P11 26-P01", "21-P14 26-P05", "21-P16 26-P07"];
    let back = ["26-P01 21-P11", "26-P05 21-P14", "26-P07 21-P16", "26-P12 21-P03"];
    assert_eq!(pairs, [there, back].concat());
}

/// Luhansk and Ivano-Frankivsk print the same title of chemistry, Cherkasy and Zakarpattia that of drinks.
#[test]
fn who_does_not_border_copies_nobody() {
    for finding in of(Rule::NeighbourCopy) {
        let region = argument(finding, "region").parse().unwrap();
        assert!(rozum_reference::neighbours::adjacent(finding.region, region), "{finding:?}");
    }
    assert!(of(Rule::NeighbourCopy).all(|finding| !["09-P02", "71-P01"].contains(&&*finding.subject.id())));
}

#[test]
fn groups_in_common_are_worth_knowing() {
    let found = of(Rule::NeighbourCopy).filter(|finding| finding.severity == Severity::Info);
    let pairs: BTreeSet<_> =
        found.map(|finding| [finding.subject.id(), argument(finding, "item")].join(" ")).collect();
    for pair in ["61-P02 68-P02", "68-P02 61-P02", "12-P03 63-P03", "23-P05 12-P03"] {
        assert!(pairs.contains(pair), "{pair}");
    }
}

/// Only 35-T06 names a quantity and the way it is to go.
#[test]
fn nearly_no_task_can_be_measured() {
    assert_eq!(regions(Rule::NoMeasurableIndicator, Severity::Info), "14 35");
    assert_eq!(of(Rule::NoMeasurableIndicator).count(), 24);
}

/// Half in Kirovohrad (oil) and, vaguely, in Sumy; elsewhere raw materials are organic, or go deeper, or are few.
#[test]
fn raw_materials_are_half_at_most() {
    assert_eq!(regions(Rule::RawMaterialDominance, Severity::Warning), "");
    assert_eq!(regions(Rule::RawMaterialDominance, Severity::Info), "35 59");
}

/// Dnipropetrovsk (materials for machines), Zhytomyr and Chernihiv (IT in farming), Poltava (bischofite in several sectors) and
/// others join sectors.
#[test]
fn sectors_joined_and_apart() {
    assert_eq!(
        regions(Rule::NoCrossSectorCombination, Severity::Warning),
        "05 21 26 35 48 51 59 63 65 68 77"
    );
    assert_eq!(regions(Rule::NoCrossSectorCombination, Severity::Info), "14");
}

#[test]
fn words_are_quoted_where_the_subject_has_words() {
    for finding in all().iter().filter(|finding| OWN.contains(&finding.rule)) {
        assert_eq!(finding.quote.is_empty(), finding.subject.kind() == "strategy", "{finding:?}");
        assert!(finding.confidence > 0.0 && finding.confidence <= 1.0, "{finding:?}");
    }
}

/// For reading: `cargo test -p rozum-diagnosis --test register_content reading -- --nocapture`.
#[test]
fn findings_for_reading() {
    for finding in all().iter().filter(|finding| OWN.contains(&finding.rule)) {
        let Finding { rule, subject, severity, confidence, quote, why, remedy, .. } = finding;
        eprintln!("{rule} {} {severity} {confidence:.2} «{quote}» {why} / {remedy}", subject.id());
    }
}
