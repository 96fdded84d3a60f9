//! The register to 2027, where the print leaves no doubt.

use rozum_diagnosis::{Flag, classify};
use rozum_reference::register::national_2027;

/// Ids and texts of all priorities and tasks.
fn texts() -> Vec<(String, String)> {
    let entries = national_2027().entries;
    let priorities = |e: &rozum_model::command::RegisterEntry| {
        let own = e.content.priorities.iter();
        own.map(|p| (p.id.map(|id| id.to_string()).unwrap_or_default(), p.verbatim.clone()))
            .collect::<Vec<_>>()
    };
    let tasks = |e: &rozum_model::command::RegisterEntry| {
        let own = e.content.tasks.iter();
        own.map(|t| (t.id.map(|id| id.to_string()).unwrap_or_default(), t.verbatim.clone()))
            .collect::<Vec<_>>()
    };
    entries.iter().flat_map(|e| [priorities(e), tasks(e)].concat()).collect()
}

fn text(id: &str) -> String {
    texts().into_iter().find(|(own, _)| own == id).map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn one_text_of_all_names_another_region() {
    let found: Vec<_> =
        texts().into_iter().filter(|(_, text)| classify(text).flags.has(Flag::Interregional)).collect();
    let ids: Vec<_> = found.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["56-T02"]);
}

#[test]
fn priorities_outside_the_spheres_of_their_region() {
    for (id, divisions, spheres) in [
        ("07-P01", vec!["52"], vec!["S17"]),
        ("09-P01", vec!["17"], vec![]),
        ("09-P03", vec!["23"], vec!["S10"]),
        ("09-P04", vec!["26"], vec!["S06"]),
        ("26-P10", vec!["36"], vec![]),
        ("63-P08", vec!["10"], vec!["S03"]),
    ] {
        let labels = classify(&text(id));
        let found: Vec<_> = labels.divisions.iter().map(|l| l.value.as_str()).collect();
        assert_eq!(found, divisions, "{id}");
        let found: Vec<_> = labels.spheres.iter().map(|l| l.value.to_string()).collect();
        assert_eq!(found, spheres, "{id}");
    }
}

#[test]
fn a_printed_code_is_certain() {
    let labels = classify(&text("53-P03"));
    assert_eq!(
        labels.groups.iter().map(|l| (l.value.as_str(), l.confidence)).collect::<Vec<_>>(),
        [("10.5", 1.0)]
    );
    assert_eq!(labels.quotes(&labels.groups[0]).collect::<Vec<_>>(), ["10.5"]);
}
