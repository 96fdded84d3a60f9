//! The worked example of `docs/methods/platforms.md` is computed, in both languages.

use crate::common::{page, table};
use crate::strategies::{printed, read};
use rozum_coordination::platforms::{Platforms, RUNS, SEED, platforms};
use rozum_locale::Lang;
use std::collections::BTreeSet;
use std::fs;

fn communities(all: &Platforms) -> Vec<Vec<String>> {
    let row = |own: &rozum_coordination::platforms::Community| {
        let ids: Vec<String> = own.priorities.iter().map(|(id, _)| id.to_string()).collect();
        let kind = if own.is_platform() { "`platform`" } else { "—" };
        vec![format!("`{}`", own.id), ids.join(" "), format!("{:.2}", own.stability), kind.to_owned()]
    };
    all.communities.iter().map(row).collect()
}

fn stages(all: &Platforms) -> Vec<Vec<String>> {
    let food = all.find("agri-food").unwrap();
    let row = |(stage, ids): &(&rozum_coordination::platforms::Stage, Vec<rozum_model::PriorityId>)| {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let ids = if ids.is_empty() { "—".to_owned() } else { ids.join(" ") };
        vec![format!("`{}`", stage.id), ids]
    };
    food.stages.iter().map(row).collect()
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    for (ending, headings) in
        [("", ["Strategies", "Communities", "Stages"]), (".uk", ["Стратегії", "Спільноти", "Ланки"])]
    {
        let page = page("platforms", ending);
        let state = printed(&table(&page, headings[0]));
        let all = platforms(&read(&state));
        let shown: Vec<Vec<String>> = table(&page, headings[1])
            .into_iter()
            .map(|row| row.iter().map(|cell| cell.replace(',', ".")).collect())
            .collect();
        assert_eq!(shown, communities(&all));
        assert_eq!(table(&page, headings[2]), stages(&all));
    }
}

#[test]
fn the_page_tells_runs_and_seed() {
    for ending in ["", ".uk"] {
        let page = page("platforms", ending);
        assert!(page.contains(&RUNS.to_string()) && page.contains(&SEED.to_string()), "{ending}");
    }
}

#[test]
fn every_message_has_its_words() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/platforms");
    let sources = ["missing.rs", "note.rs", "settle.rs"]
        .map(|file| fs::read_to_string(format!("{folder}/{file}")).unwrap());
    let words = sources.iter().flat_map(|source| source.split('"'));
    let ids: BTreeSet<&str> =
        words.filter(|word| word.starts_with("platform-") && !word.contains(' ')).collect();
    assert!(ids.len() > 30, "{ids:?}");
    for id in ids {
        for lang in Lang::ALL {
            assert!(rozum_locale::has(lang, id), "{lang} {id}");
        }
    }
}
