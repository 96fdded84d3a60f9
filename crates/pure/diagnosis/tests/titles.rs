//! How official titles are read: groups that the index knows, classes that it has never seen.

use rozum_diagnosis::{Classifier, Labels, Titles};
use rozum_model::activity::KvedLevel;
use rozum_reference::kved::KVED;

/// Divisions in the order of trust: labels, then candidates.
fn ranked(labels: &Labels) -> Vec<String> {
    let sure = labels.divisions.iter().map(|label| label.value.clone());
    sure.chain(labels.candidates.iter().map(|candidate| candidate.division.clone())).collect()
}

/// Shares of titles whose division comes first, and among the first three.
fn shares(level: KvedLevel) -> (f64, f64) {
    let Ok(classifier) = Classifier::new(Titles::WithoutClasses) else { return (0.0, 0.0) };
    let (mut first, mut three, mut all) = (0.0, 0.0, 0.0);
    for kved in KVED.iter().filter(|kved| kved.level == level) {
        let found = ranked(&classifier.classify(kved.title_uk));
        let place = found.iter().position(|code| *code == kved.code[..2]);
        all += 1.0;
        first += f64::from(u8::from(place == Some(0)));
        three += f64::from(u8::from(place.is_some_and(|place| place < 3)));
        if place != Some(0) && level == KvedLevel::Class || place.is_none() {
            println!("{} {} → {found:?}", kved.code, kved.title_uk);
        }
    }
    (first / all, three / all)
}

#[test]
fn class_titles_that_were_not_indexed_find_their_division() {
    let (first, three) = shares(KvedLevel::Class);
    println!("classes: first {first:.4}, three {three:.4}");
    assert!(first >= 0.75 && three >= 0.88, "first {first}, three {three}");
}

#[test]
fn group_titles_find_their_division() {
    let (first, three) = shares(KvedLevel::Group);
    println!("groups: first {first:.4}, three {three:.4}");
    assert!(first >= 0.99, "first {first}, three {three}");
}
