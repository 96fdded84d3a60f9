//! What the register to 2027 gives.

use crate::common::national;
use crate::strategies::read;
use rozum_coordination::alignment::{Alignment, BlankOf, Strength, alignment, lists};

fn all() -> Alignment {
    alignment(&read(&national()))
}

fn strength(all: &Alignment, list: &str, priority: &str, item: &str) -> Option<Strength> {
    all.mark(list, priority.parse().unwrap(), item).map(|mark| mark.strength)
}

#[test]
fn what_texts_say_is_named_and_what_activities_are_is_implied() {
    let all = all();
    assert_eq!(strength(&all, "innovation", "23-P05", "2"), Some(Strength::Named), "helicopters");
    assert_eq!(strength(&all, "innovation", "35-P02", "4"), Some(Strength::Implied), "machines for farms");
    assert_eq!(strength(&all, "green-deal", "32-P02", "energy"), Some(Strength::Named));
    assert_eq!(strength(&all, "climate", "26-P04", "industry"), Some(Strength::Implied), "cement");
    assert_eq!(strength(&all, "sdg", "05-P01", "10"), Some(Strength::Named), "veterans");
    assert_eq!(strength(&all, "recovery", "21-P07", "infrastructure"), None, "travel goods are no roads");
    assert_eq!(strength(&all, "climate", "23-P04", "land"), None, "machines for forests plant none");
}

#[test]
fn blanks_of_the_register() {
    let all = all();
    let items = |list: &str| -> Vec<&str> {
        let own = all.blanks.iter().filter(|blank| blank.list.id == list);
        own.filter_map(|blank| if let BlankOf::Item(item) = blank.of { Some(item.id) } else { None })
            .collect()
    };
    assert_eq!(items("green-deal"), ["climate", "buildings", "mobility", "nature"]);
    assert_eq!(items("digital"), ["infrastructure", "services"]);
    assert_eq!(items("sdg"), ["1", "5", "16", "17"]);
    assert_eq!(items("recovery"), ["jobs", "heritage"]);
    assert_eq!(items("innovation"), [""; 0]);
    let silent = |list: &str| {
        let own = all.blanks.iter().filter(|blank| blank.list.id == list);
        own.filter(|blank| matches!(blank.of, BlankOf::Region(_))).count()
    };
    // The note counts five strategies with IT in their priorities; precise farming stands beside them here.
    assert_eq!(silent("digital"), 23 - 6);
}

#[test]
fn people_read_what_was_found() {
    let all = all();
    let mut text = String::new();
    for list in lists() {
        for item in &list.items {
            let own = all.marks.iter().filter(|mark| mark.list == list && mark.item == item);
            let shown = own.map(|mark| {
                let words = mark.grounds.iter().map(|one| match &one.label {
                    Some(label) => format!("{} [{label}]", one.quote),
                    None => one.quote.clone(),
                });
                let words: Vec<String> = words.collect();
                format!("  {} {}: {}\n", mark.priority, mark.strength.code(), words.join(" · "))
            });
            text.push_str(&format!(
                "{}/{} {}\n{}",
                list.id,
                item.id,
                item.title_en,
                shown.collect::<String>()
            ));
        }
    }
    insta::assert_snapshot!("marks", text);
}
