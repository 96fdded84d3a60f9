//! The tables against the reference material they were made from, where that is at hand: `shared/`
//! beside the repository. Without it each test says so and proves nothing.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its material fails by that")]

use rozum_model::activity::KvedLevel;
use rozum_reference::{kved, neighbours, regions, register, spheres, territory};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A file of the reference material, or a line saying that it is absent.
fn shared(file: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data").join(file);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("ABSENT: shared/data/{file}; nothing was compared");
    }
    text
}

fn json(file: &str) -> Option<Value> {
    shared(file).map(|text| serde_json::from_str(&text).unwrap())
}

fn texts<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|item| item[field].as_str().unwrap()).collect()
}

fn table(text: &str, separator: char) -> Vec<BTreeMap<&str, &str>> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(separator).collect();
    lines.map(|line| header.iter().copied().zip(line.split(separator)).collect()).collect()
}

/// Apostrophes and stray spaces are ours to unify; the words are not.
fn words(text: &str) -> String {
    text.replace('\'', "\u{2019}").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_register_says_what_annex_1_says() {
    let Some(annex) = json("register/annex1.json") else { return };
    let import = register::national_2027();
    let rows = annex["regions"].as_array().unwrap();
    assert_eq!(rows.len(), import.entries.len());
    for (row, entry) in rows.iter().zip(&import.entries) {
        assert_eq!(row["iso"], entry.region.to_string());
        let labels: Vec<&str> = row["spheres"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(labels, entry.content.spheres.iter().map(|s| s.label.as_str()).collect::<Vec<_>>());
        let priorities = &entry.content.priorities;
        assert_eq!(
            texts(&row["priorities"], "verbatim"),
            priorities.iter().map(|p| p.verbatim.as_str()).collect::<Vec<_>>()
        );
        let ids: Vec<String> = priorities.iter().filter_map(|p| p.id).map(|id| id.to_string()).collect();
        assert_eq!(texts(&row["priorities"], "id"), ids);
        let tasks = &entry.content.tasks;
        assert_eq!(
            texts(&row["tasks"], "verbatim"),
            tasks.iter().map(|t| t.verbatim.as_str()).collect::<Vec<_>>()
        );
        let ids: Vec<String> = tasks.iter().filter_map(|t| t.id).map(|id| id.to_string()).collect();
        assert_eq!(texts(&row["tasks"], "id"), ids);
        assert_eq!(row.get("note").and_then(Value::as_str), entry.header.note.as_deref());
    }
}

#[test]
fn the_spheres_are_those_of_annex_2() {
    let Some(annex) = json("register/annex2.json") else { return };
    for (row, sphere) in annex["rows"].as_array().unwrap().iter().zip(spheres::SPHERES) {
        assert_eq!(row["code"], sphere.id.to_string());
        assert_eq!(row["name"], sphere.name_uk);
        assert_eq!(row["printed_count"], sphere.printed_count);
        assert_eq!(row["printed_share_pct"], sphere.printed_share);
    }
    let map = annex["sphere_label_map"].as_object().unwrap();
    assert_eq!(map.len(), spheres::LABELS.len());
    for label in spheres::LABELS {
        assert_eq!(map[label.label], label.sphere.to_string());
    }
}

#[test]
fn regions_and_borders_agree() {
    if let Some(text) = shared("territory/ua_regions_crosswalk.csv") {
        let rows = table(&text, ',');
        assert_eq!(rows.len(), regions::REGIONS.len());
        for row in rows {
            let region = regions::region(row["iso_3166_2"].parse().unwrap()).unwrap();
            assert_eq!(
                [region.katotth, region.name_uk, region.short_uk, region.name_en],
                [row["katotth"], row["name_uk"], row["short_uk"], row["name_en"]]
            );
        }
    }
    if let Some(text) = shared("territory/ua_adm1_adjacency.csv") {
        let rows = table(&text, ',');
        assert_eq!(rows.len(), neighbours::pairs().count());
        for row in rows {
            assert!(neighbours::adjacent(row["iso_a"].parse().unwrap(), row["iso_b"].parse().unwrap()));
        }
    }
}

#[test]
fn raions_and_hromadas_agree() {
    let Some(text) = shared("territory/katotth_regions_raions_hromadas.tsv") else { return };
    let rows = table(&text, '\t');
    assert_eq!(rows.len(), regions::REGIONS.len() + territory::UNITS.len());
    for row in rows {
        if row["parent"].is_empty() {
            assert!(regions::by_katotth(row["code"]).is_some());
        } else {
            let unit = territory::unit(row["code"]).unwrap();
            assert_eq!((unit.name, unit.parent), (row["name"], row["parent"]));
        }
    }
}

#[test]
fn the_classifier_agrees_but_for_apostrophes_capitals_and_one_misprint() {
    let Some(text) = shared("classification/kved2010_nace2_uk_en.tsv") else { return };
    let rows = table(&text, '\t');
    assert_eq!(rows.len(), kved::KVED.len());
    for (row, own) in rows.iter().zip(kved::KVED) {
        assert_eq!((row["code"], row["parent"]), (own.code, own.parent.unwrap_or_default()));
        assert_eq!(words(row["name_uk"]), own.title_uk);
        let english = words(row["name_en"]).replace("U0ND", "UND");
        if own.level == KvedLevel::Section {
            assert_eq!(english.to_lowercase(), own.title_en.to_lowercase());
        } else {
            assert_eq!(english, own.title_en);
        }
    }
}

/// How the words without closing punctuation follow from the words as printed, in all items but one.
#[test]
fn the_text_is_the_verbatim_without_its_closing_punctuation() {
    let Some(annex) = json("register/annex1.json") else { return };
    let differing: Vec<String> = annex["regions"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| [&row["priorities"], &row["tasks"]])
        .flat_map(|list| list.as_array().unwrap())
        .filter(|item| {
            item["verbatim"].as_str().unwrap().trim_end_matches([';', '.', ',', ' ']) != item["text"]
        })
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    // The full stop of the abbreviation «н.в.і.у.» is part of the word.
    assert_eq!(differing, ["21-P14"]);
}
