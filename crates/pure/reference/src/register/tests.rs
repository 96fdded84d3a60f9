use super::*;
use crate::regions::{REGIONS, region};
use crate::spheres::{SPHERES, sphere_of_label};
use std::collections::BTreeSet;

#[test]
fn the_register_is_whole() {
    let import = national_2027();
    let sum = |count: fn(&Content) -> usize| import.entries.iter().map(|e| count(&e.content)).sum::<usize>();
    assert_eq!(import.entries.len(), 24);
    assert_eq!(sum(|c| c.spheres.len()), 92);
    assert_eq!(sum(|c| c.priorities.len()), 115);
    assert_eq!(sum(|c| c.tasks.len()), 104);
    assert_eq!(import.name, "national-2027");
}

#[test]
fn a_region_has_an_entry_when_the_annex_has_a_row() {
    let with: BTreeSet<_> = national_2027().entries.iter().map(|e| e.region).collect();
    let in_annex: BTreeSet<_> = REGIONS.iter().filter(|r| r.in_annex).map(|r| r.iso).collect();
    assert_eq!(with, in_annex);
    for entry in national_2027().entries {
        assert!(entry.header.title.contains(region(entry.region).unwrap().genitive_uk));
    }
}

#[test]
fn donetsk_declares_nothing_and_says_so() {
    let import = national_2027();
    let silent: Vec<_> = import.entries.iter().filter(|e| e.content == Content::default()).collect();
    assert_eq!(silent.len(), 1);
    assert_eq!(silent[0].region.to_string(), "UA-14");
    assert!(silent[0].header.note.as_deref().is_some_and(|note| note.starts_with("Галузі не визначено.")));
    assert_eq!(import.entries.iter().filter(|e| e.header.note.is_some()).count(), 1);
}

#[test]
fn every_label_names_the_sphere_it_is_filed_under() {
    for entry in national_2027().entries {
        for declared in entry.content.spheres {
            assert_eq!(sphere_of_label(&declared.label), declared.sphere, "{}", declared.label);
        }
    }
}

#[test]
fn counting_each_strategy_once_gives_the_printed_counts_but_for_one_row() {
    let import = national_2027();
    let strategies = |id| {
        let declares = |e: &&RegisterEntry| e.content.spheres.iter().any(|s| s.sphere == Some(id));
        import.entries.iter().filter(declares).count()
    };
    let differing: Vec<_> = SPHERES
        .iter()
        .map(|s| (s.id.to_string(), usize::from(s.printed_count), strategies(s.id)))
        .filter(|(_, printed, counted)| printed != counted)
        .collect();
    assert_eq!(differing, [("S13".to_owned(), 7, 4)]);
    assert_eq!(SPHERES.iter().map(|s| strategies(s.id)).sum::<usize>(), 89);
}

#[test]
fn each_quote_has_its_own_id_and_place() {
    let import = national_2027();
    let contents: Vec<_> = import.entries.iter().map(|e| &e.content).collect();
    let places: BTreeSet<_> = contents
        .iter()
        .flat_map(|c| {
            let spheres = c.spheres.iter().map(|s| &s.place);
            spheres.chain(c.priorities.iter().map(|p| &p.place)).chain(c.tasks.iter().map(|t| &t.place))
        })
        .collect();
    assert_eq!(places.len(), 92 + 115 + 104);
    assert!(places.iter().all(|place| !place.contains(['{', '}'])));
    let task = contents[0].tasks[1].clone();
    assert_eq!(task.id.map(|id| id.to_string()).as_deref(), Some("05-T02"));
    assert_eq!(task.place, "Додаток 1, рядок «Вінницька», стовпець «Завдання (узагальнені)», пункт 2");
}

#[test]
fn the_source_states_no_links() {
    assert!(national_2027().entries.iter().all(|e| e.content.tasks.iter().all(|t| t.links.is_empty())));
}
