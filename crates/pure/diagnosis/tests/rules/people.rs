//! A person who read a text saw its weak words as well: what they left out is not brought back by those.

use crate::draft::Draft;
use rozum_diagnosis::{Labels, Rule, classify, corrected};
use rozum_model::labels::PersonReading;

/// What the program names, flags aside, as a person would type it.
fn without_flags(text: &str) -> Labels {
    let machine = classify(text);
    let reading = PersonReading {
        spheres: machine.spheres.iter().map(|label| label.value).collect(),
        kved: machine.divisions.iter().chain(&machine.groups).map(|label| label.value.clone()).collect(),
        ..PersonReading::default()
    };
    corrected(&machine, text, &reading)
}

/// What the rule says of the draft when the program read it, and when a person did.
fn said(rule: Rule, draft: &str) -> [Vec<String>; 2] {
    let draft = Draft::read(draft);
    [draft.findings(), draft.findings_by(&without_flags)].map(|found| {
        let of_rule = found.into_iter().filter(|finding| finding.rule == rule);
        of_rule.map(|finding| format!("{} {}", finding.severity, finding.why.id)).collect()
    })
}

#[test]
fn weak_words_for_the_environment_do_not_overrule_a_person() {
    let draft = "region UA-05\npriorities\n- використання природних ресурсів у виробництві кераміки";
    let [program, person] = said(Rule::NoGreenContent, draft);
    assert_eq!(program, ["info finding-no-green-content-doubtful"]);
    assert_eq!(person, ["warning finding-no-green-content"]);
}

#[test]
fn weak_words_for_something_new_do_not_overrule_a_person() {
    let draft = "region UA-05\npriorities\n- модернізація харчової промисловості";
    let [program, person] = said(Rule::ActivityListOnly, draft);
    assert_eq!(program[0], "info finding-perhaps-only-activities");
    assert_eq!(person, ["error finding-only-activities"]);
}
