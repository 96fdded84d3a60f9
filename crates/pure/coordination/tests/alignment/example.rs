//! The worked example of `docs/methods/alignment.md` is computed, in both languages.

use crate::common::{page, table};
use crate::strategies::{printed, read};
use rozum_coordination::alignment::{Alignment, BlankOf, alignment, lists};

fn marks(all: &Alignment) -> Vec<Vec<String>> {
    let row = |mark: &rozum_coordination::alignment::Mark| {
        let words = mark.grounds.iter().map(|one| match &one.label {
            Some(label) => format!("{} [{label}]", one.quote),
            None => one.quote.clone(),
        });
        let words: Vec<String> = words.collect();
        let item = format!("`{}` {}", mark.list.id, mark.item.id);
        vec![mark.priority.to_string(), item, format!("`{}`", mark.strength.code()), words.join(" · ")]
    };
    all.marks.iter().map(row).collect()
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    let english = page("alignment", "");
    let strategies = table(&english, "Strategies");
    let state = printed(&strategies);
    let all = alignment(&read(&state));
    assert_eq!(table(&english, "Marks"), marks(&all));
    let ukrainian = page("alignment", ".uk");
    assert_eq!(table(&ukrainian, "Стратегії"), strategies);
    assert_eq!(table(&ukrainian, "Позначки"), marks(&all));
    let silent = all.blanks.iter().filter(|blank| matches!(blank.of, BlankOf::Region(_)));
    let silent: Vec<String> = silent.map(|blank| blank.list.id.to_owned()).collect();
    assert_eq!(silent, ["innovation", "green-deal", "digital"]);
}

#[test]
fn every_list_is_told_with_its_source() {
    for (ending, english) in [("", true), (".uk", false)] {
        let page = page("alignment", ending);
        for list in lists() {
            let (title, source) =
                if english { (list.title_en, list.source_en) } else { (list.title_uk, list.source_uk) };
            for words in [&format!("| `{}` |", list.id), title, source, list.vintage] {
                assert!(page.contains(words), "alignment{ending}.md: {words}");
            }
        }
    }
}

#[test]
fn every_message_has_its_words() {
    for id in ["alignment-blank-item", "alignment-blank-region", "alignment-blank-priority"] {
        for lang in rozum_locale::Lang::ALL {
            assert!(rozum_locale::has(lang, id), "{lang} {id}");
        }
    }
}
