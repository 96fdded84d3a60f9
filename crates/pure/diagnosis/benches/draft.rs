//! Reading texts and answering a draft of 200 items, beside what nobody can do without: cutting the same texts into
//! words and reducing each to its family.

#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use rozum_diagnosis::{Labels, StrategyRead, Surroundings, Thresholds, classify, diagnose};
use rozum_language::{fold, root, words};
use rozum_model::strategy::{
    DeclaredSphere, Document, Item, LegalRegime, Period, Priority, Task, Version, VersionHeader,
};
use rozum_model::{PriorityId, RegionIso, TaskId};
use rozum_reference::register::national_2027;
use std::collections::BTreeMap;
use std::sync::Arc;

fn main() {
    divan::main();
}

/// Texts of the register, 200 of them: 110 priorities, then tasks.
fn texts() -> Vec<String> {
    let entries = national_2027().entries;
    let contents = || entries.iter().map(|entry| &entry.content);
    let priorities = contents().flat_map(|content| content.priorities.iter().map(|entry| &entry.verbatim));
    let tasks = contents().flat_map(|content| content.tasks.iter().map(|entry| &entry.verbatim));
    priorities.take(110).chain(tasks.take(90)).cloned().collect()
}

#[divan::bench]
fn words_and_families(bencher: Bencher) {
    let texts = texts();
    bencher.counter(ItemsCount::new(texts.len())).bench(|| {
        for text in &texts {
            for word in words(text) {
                black_box(root(&fold(word.text)));
            }
        }
    });
}

#[divan::bench]
fn labels(bencher: Bencher) {
    let texts = texts();
    bencher.counter(ItemsCount::new(texts.len())).bench(|| {
        for text in &texts {
            black_box(classify(text));
        }
    });
}

fn item(text: &str) -> Item {
    Item { text: text.to_owned(), verbatim: text.to_owned(), place: String::new(), note: None }
}

fn version(region: RegionIso) -> Version {
    let day = jiff::civil::date(2021, 1, 1);
    let header = VersionHeader {
        title: String::new(),
        document: Document::default(),
        regime: LegalRegime { act: String::new(), effective_from: day, effective_to: None },
        period: Period { from: 2021, to: 2027 },
        effective_from: day,
        reason: String::new(),
        note: None,
    };
    let sphere = |label: &str| DeclaredSphere {
        label: label.to_owned(),
        sphere: rozum_reference::spheres::sphere_of_label(label),
        place: String::new(),
    };
    let texts = texts();
    let priorities = (1..).zip(&texts[..110]).map(|(number, text)| {
        Arc::new(Priority { id: PriorityId::new(region, number), item: item(text), corrections: Vec::new() })
    });
    let tasks = (1..).zip(&texts[110..]).map(|(number, text)| {
        let (id, links) = (TaskId::new(region, number), Vec::new());
        Arc::new(Task { id, item: item(text), links, corrections: Vec::new() })
    });
    let (priorities, tasks) = (priorities.collect(), tasks.collect());
    Version { number: 1, seq: 0, header, spheres: vec![sphere("Туризм")], priorities, tasks }
}

/// The whole answer: labels, and all rules, beside a neighbour as large.
#[divan::bench]
fn draft_of_200_items(bencher: Bencher) {
    let [own, other] = ["UA-59", "UA-74"].map(|iso| iso.parse().unwrap());
    let (draft, neighbour) = (version(own), version(other));
    let read = |region, version| {
        StrategyRead::new(region, version, &mut |_, text| Arc::<Labels>::new(classify(text)))
    };
    let neighbour = read(other, &neighbour);
    let (neighbours, evidence, thresholds) = ([&neighbour], BTreeMap::new(), Thresholds::default());
    bencher.counter(ItemsCount::new(200_usize)).bench(|| {
        let around = Surroundings { neighbours: &neighbours, evidence: &evidence };
        diagnose(&read(own, &draft), around, &thresholds)
    });
}
