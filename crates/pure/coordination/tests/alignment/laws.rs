//! What holds of any texts.

use crate::strategies::{printed, read};
use proptest::prelude::*;
use rozum_coordination::alignment::{BlankOf, Strength, alignment, lists};
use rozum_model::State;

const WORDS: [&str; 12] = [
    "органічне",
    "виробництво",
    "енергоефективних",
    "меблів",
    "туризм",
    "цементу",
    "відходів",
    "молока",
    "цифрових",
    "кластер",
    "з",
    "послуг",
];

fn state(texts: &[Vec<usize>]) -> State {
    let text = |words: &Vec<usize>| words.iter().map(|word| WORDS[*word]).collect::<Vec<_>>().join(" ");
    let texts: Vec<String> = texts.iter().map(text).collect();
    let half = texts.len() / 2;
    let row = |region: &str, own: &[String]| {
        let own = if own.is_empty() { "—".to_owned() } else { own.join("; ") };
        vec![region.to_owned(), "Туризм".to_owned(), own]
    };
    printed(&[row("UA-05", &texts[..half]), row("UA-07", &texts[half..])])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn quotes_stand_where_they_say_and_every_priority_is_accounted_for(
        texts in proptest::collection::btree_set(proptest::collection::vec(0..WORDS.len(), 1..7), 0..7),
    ) {
        let state = state(&texts.into_iter().collect::<Vec<_>>());
        let strategies = read(&state);
        let all = alignment(&strategies);
        for mark in &all.marks {
            let own = strategies.iter().flat_map(|read| &read.priorities);
            let text = &own.map(|one| one.item).find(|one| one.id == mark.priority).unwrap().item.text;
            prop_assert!(!mark.grounds.is_empty());
            let named = mark.grounds.iter().any(|ground| ground.label.is_none());
            prop_assert_eq!(named, mark.strength == Strength::Named);
            for ground in &mark.grounds {
                let quoted: String = text.chars().skip(ground.start).take(ground.end - ground.start).collect();
                prop_assert_eq!(&quoted, &ground.quote);
            }
        }
        for list in lists() {
            for &(region, id) in &all.priorities {
                let marked = all.marks.iter().any(|mark| mark.list == list && mark.priority == id);
                let blank = all.blanks.iter().filter(|blank| blank.list == list).any(|blank| match blank.of {
                    BlankOf::Item(_) => false,
                    BlankOf::Region(own) => own == region,
                    BlankOf::Priority(own, _) => own == id,
                });
                prop_assert_ne!(marked, blank, "{} {}", list.id, id);
            }
        }
    }
}
