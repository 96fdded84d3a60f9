//! What is written reads back as the same content, id for id and word for word.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rozum_intake::{read_strategy, write_strategy};
use rozum_locale::Lang;
use rozum_model::draft::{
    Content, LinkEntry, PriorityEntry, Severity, SphereEntry, StrategyDraft, TaskEntry,
};
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, SphereId, TaskId};
use rozum_reference::register::national_2027;
use std::collections::BTreeSet;

fn region() -> RegionIso {
    "UA-05".parse().unwrap()
}

/// Words as a register holds them: one script each, single spaces, nothing around.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[а-яіїєґ]{1,9}[,;.]?",
        2 => "[А-ЯІЇЄҐ][а-яіїєґ’]{1,7}",
        1 => "[a-z]{2,8}",
        1 => "[0-9]{1,4}%?",
        1 => r#"[«"(=@+_&<>'\\][а-я]{1,5}[»")_]?"#,
        1 => Just("_x0041_".to_owned()),
        1 => Just("–".to_owned()),
    ];
    vec(word, 1..8).prop_map(|words| words.join(" ").trim().to_owned())
}

fn place() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), words()]
}

fn day() -> impl Strategy<Value = Day> {
    (1901_i16..2200, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

fn sphere() -> impl Strategy<Value = SphereEntry> {
    let known = prop_oneof![words(), Just("Туризм".to_owned()), Just("Меблева промисловість".to_owned())];
    (known, option::of(1_u8..=17), place()).prop_map(|(label, number, place)| SphereEntry {
        label,
        sphere: number.and_then(SphereId::from_number),
        place,
    })
}

/// Ids are unique, as in a register.
fn numbers(length: usize) -> impl Strategy<Value = Vec<Option<u16>>> {
    vec(option::of(1_u16..=999), length).prop_map(|numbers| {
        let mut seen = BTreeSet::new();
        numbers.into_iter().map(|n| n.filter(|n| seen.insert(*n))).collect()
    })
}

fn priorities() -> impl Strategy<Value = Vec<PriorityEntry>> {
    vec((words(), place(), option::of(words())), 0..8).prop_flat_map(|texts| {
        numbers(texts.len()).prop_map(move |ids| {
            let pairs = texts.clone().into_iter().zip(ids);
            pairs
                .map(|((verbatim, place, note), id)| PriorityEntry {
                    id: id.map(|id| PriorityId::new(region(), id)),
                    verbatim,
                    place,
                    note,
                })
                .collect()
        })
    })
}

fn links(priorities: usize) -> impl Strategy<Value = Vec<LinkEntry>> {
    vec((0..priorities.max(1), any::<bool>()), 0..=priorities.min(4)).prop_map(|links| {
        let mut seen = BTreeSet::new();
        let links = links.into_iter().filter(|(priority, _)| seen.insert(*priority));
        let basis = |stated| if stated { LinkBasis::Stated } else { LinkBasis::Judged };
        links.map(|(priority, stated)| LinkEntry { priority, basis: basis(stated) }).collect()
    })
}

fn tasks(priorities: usize) -> impl Strategy<Value = Vec<TaskEntry>> {
    vec((words(), place(), option::of(words()), links(priorities)), 0..8).prop_flat_map(|texts| {
        numbers(texts.len()).prop_map(move |ids| {
            let pairs = texts.clone().into_iter().zip(ids);
            pairs
                .map(|((verbatim, place, note, links), id)| TaskEntry {
                    id: id.map(|id| TaskId::new(region(), id)),
                    verbatim,
                    place,
                    note,
                    links,
                })
                .collect()
        })
    })
}

fn content() -> impl Strategy<Value = Content> {
    (vec(sphere(), 0..6), priorities()).prop_flat_map(|(spheres, priorities)| {
        tasks(priorities.len()).prop_map(move |tasks| Content {
            spheres: spheres.clone(),
            priorities: priorities.clone(),
            tasks,
        })
    })
}

fn draft() -> impl Strategy<Value = StrategyDraft> {
    let document = (words(), option::of(words())).prop_map(|(title, publisher)| Document {
        title,
        publisher,
        url: Some("https://example.org/a?b=c&d=e".to_owned()),
        sha256: None,
    });
    let regime = (words(), day(), option::of(0_i32..9000)).prop_map(|(act, effective_from, more)| {
        let later = |days: i32| effective_from.checked_add(jiff::Span::new().days(days)).ok();
        let effective_to = more.and_then(later).filter(|day| day.year() <= 2200);
        LegalRegime { act, effective_from, effective_to }
    });
    let period = (2000_i16..2050, 0_i16..20).prop_map(|(from, years)| Period { from, to: from + years });
    (document, regime, period, day(), words(), option::of(words()), words(), content()).prop_map(
        |(document, regime, period, effective_from, reason, note, title, content)| StrategyDraft {
            region: Some(region()),
            title: Some(title),
            document,
            regime: Some(regime),
            period: Some(period),
            effective_from: Some(effective_from),
            reason: Some(reason),
            note,
            content,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_draft_comes_back(draft in draft(), english: bool) {
        let lang = if english { Lang::En } else { Lang::Uk };
        let bytes = write_strategy(&draft, lang).unwrap();
        let intake = read_strategy("s.xlsx", &bytes, None);
        let errors: Vec<_> = intake.issues.iter().filter(|issue| issue.severity == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{errors:?}");
        prop_assert_eq!(intake.draft, draft);
    }
}

#[test]
fn the_national_register_comes_back() {
    let register = national_2027();
    assert_eq!(register.entries.len(), 24);
    for (entry, lang) in register.entries.into_iter().zip(Lang::ALL.into_iter().cycle()) {
        let draft = StrategyDraft {
            region: Some(entry.region),
            title: Some(entry.header.title),
            document: entry.header.document,
            regime: Some(entry.header.regime),
            period: Some(entry.header.period),
            effective_from: Some(entry.header.effective_from),
            reason: Some(entry.header.reason),
            note: entry.header.note,
            content: entry.content,
        };
        let bytes = write_strategy(&draft, lang).unwrap();
        let intake = read_strategy("s.xlsx", &bytes, None);
        assert_eq!(intake.draft, draft, "{}", entry.region);
        assert!(!intake.has_errors(), "{:?}", intake.issues);
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let write = || write_strategy(&StrategyDraft::default(), Lang::Uk).unwrap();
    assert_eq!(write(), write());
}
