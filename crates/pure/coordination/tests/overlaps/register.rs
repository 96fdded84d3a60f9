//! What the register to 2027 gives.

use crate::strategies::{found, strategies};
use rozum_coordination::overlaps::{Certainty, DRAWS, Match, Overlap, Role, overlaps};
use rozum_diagnosis::Thresholds;
use rozum_locale::{Lang, reason};
use rozum_model::{Reason, RegionIso};
use rozum_reference::neighbours::{adjacent, pairs};
use std::collections::BTreeSet;
use std::fmt::Write;

fn iso(code: &str) -> RegionIso {
    code.parse().unwrap()
}

fn ids(kind: Match, all: &[&Overlap]) -> Vec<String> {
    let own = all.iter().filter(|overlap| overlap.kind == kind);
    own.map(|overlap| format!("{} {}", overlap.a, overlap.b)).collect()
}

fn told(a: &str, b: &str) -> &'static Overlap {
    found().overlaps.iter().find(|own| own.a.to_string() == a && own.b.to_string() == b).unwrap()
}

#[test]
fn the_copies_between_zakarpattia_and_ivano_frankivsk() {
    let own: Vec<&Overlap> = found().between(iso("UA-26"), iso("UA-21")).collect();
    assert_eq!(ids(Match::Exact, &own), ["21-P03 26-P12", "21-P11 26-P01", "21-P16 26-P07"]);
    assert_eq!(ids(Match::NearExact, &own), ["21-P14 26-P05"]);
    let words = own.iter().filter(|own| own.kind <= Match::NearExact);
    assert!(words.clone().all(|own| own.role == Role::Copy && own.neighbours && own.p_value < 0.05));
    // The closest stand first, and no neighbours share as many words.
    let first: BTreeSet<_> = found().overlaps[..4].iter().map(|own| own.a).collect();
    assert_eq!(first, words.map(|own| own.a).collect());
}

#[test]
fn thirty_five_of_fifty_one_neighbours_declare_a_common_sphere() {
    let neighbours: Vec<_> = found().pairs.iter().filter(|pair| pair.neighbours).collect();
    let sharing = neighbours.iter().filter(|pair| !pair.declared_spheres.is_empty());
    assert_eq!((neighbours.len(), sharing.count()), (51, 35));
}

/// The weights on the page of the method rest on these counts.
#[test]
fn the_page_counts_what_is_at_least_so_close() {
    let weights = Match::ALL.map(Match::weight);
    for (ending, row) in [("", "| weights |"), (".uk", "| ваги |")] {
        let page = crate::common::page("overlaps", ending);
        let row = page.lines().find(|line| line.starts_with(row)).unwrap();
        let numbers = |text: &str| -> Vec<usize> {
            text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
        };
        let counts = numbers(row.split_once('(').unwrap().1.split_once(')').unwrap().0);
        let told: Vec<usize> = numbers(row.split('|').nth(2).unwrap());
        let at_least = told.iter().map(|weight| {
            let close = |own: &&Overlap| own.kind.weight() as usize >= *weight;
            found().overlaps.iter().filter(close).count()
        });
        assert_eq!(counts, at_least.collect::<Vec<_>>(), "{row}");
        assert!(told.iter().all(|weight| weights.contains(&u32::try_from(*weight).unwrap())));
        let all = found().overlaps.len();
        assert!(page.contains(&format!("\n{all} ")) || page.contains(&format!(" {all} ")), "{all}");
    }
}

#[test]
fn nobody_is_a_neighbour_who_is_not() {
    let known: BTreeSet<_> = pairs().map(|pair| (pair.of, pair.iso)).collect();
    for pair in &found().pairs {
        assert_eq!(pair.neighbours, known.contains(&(pair.a, pair.b)), "{} {}", pair.a, pair.b);
    }
    for own in &found().overlaps {
        assert!(own.region_a < own.region_b && own.a.region() == own.region_a);
        assert_eq!(own.neighbours, adjacent(own.region_a, own.region_b));
    }
    assert_eq!(found().pairs.len(), 24 * 23 / 2);
}

#[test]
fn pairs_count_their_overlaps_and_regions_without_priorities_have_no_chance() {
    for pair in &found().pairs {
        let own: Vec<_> = found().between(pair.a, pair.b).collect();
        assert_eq!((own.len(), own.len()), (pair.overlaps(), pair.matches.iter().sum()));
        let weights = own.iter().map(|own| own.kind.weight());
        assert_eq!(weights.sum::<u32>(), pair.score);
        let is_empty = pair.priorities.0 == 0 || pair.priorities.1 == 0;
        assert_eq!(pair.p_value.is_none(), is_empty);
        let least = 1.0 / (1.0 + f64::from(DRAWS));
        assert!(pair.p_value.is_none_or(|p| (least..=1.0).contains(&p)));
        assert!(own.iter().all(|own| Some(own.p_value) == pair.p_value));
    }
}

#[test]
fn the_order_of_strategies_says_nothing() {
    let mut turned = strategies();
    turned.reverse();
    assert_eq!(overlaps(&turned, &Thresholds::default(), None), *found());
}

#[test]
fn nothing_overlaps_in_an_empty_register() {
    let empty = overlaps(&[], &Thresholds::default(), None);
    assert!(empty.pairs.is_empty() && empty.overlaps.is_empty());
}

#[test]
fn people_read_why_and_what_to_talk_about() {
    let mut out = String::new();
    let pairs = [
        ("21-P14", "26-P05"),
        ("12-P03", "63-P03"),
        ("61-P02", "68-P02"),
        ("56-P02", "68-P03"),
        ("46-P02", "56-P01"),
        ("23-P07", "32-P02"),
        ("61-P02", "68-P01"),
        ("21-P09", "46-P02"),
        ("23-P01", "65-P02"),
    ];
    for (a, b) in pairs {
        let own = told(a, b);
        writeln!(out, "{a} {b}: {}, {}", own.kind.code(), own.role.code()).unwrap();
        for lang in Lang::ALL {
            let say = |reason_of: &Reason| reason(lang, reason_of);
            writeln!(out, "{}\n{}\n→ {}", say(&own.why[0]), say(&own.why[1]), say(&own.roles)).unwrap();
        }
        out.push('\n');
    }
    insta::assert_snapshot!(out);
}

#[test]
fn parts_go_to_who_assembles_them() {
    let engines = told("23-P05", "63-P03");
    assert_eq!((engines.role, engines.why[1].id.as_ref()), (Role::Chain, "overlap-chain-parts"));
}

#[test]
fn what_one_text_leaves_open_is_no_copy_that_anybody_could_count() {
    let copies = |certainty| {
        let all = found().overlaps.iter();
        all.filter(|own| own.role == Role::Copy && own.certainty == certainty).count()
    };
    assert_eq!([Certainty::Words, Certainty::Activity, Certainty::Open].map(copies), [15, 17, 170]);
    let pairs = &found().pairs;
    assert_eq!(
        pairs.iter().map(|pair| pair.copies).sum::<usize>(),
        copies(Certainty::Words) + copies(Certainty::Activity)
    );
    assert_eq!(pairs.iter().map(|pair| pair.open).sum::<usize>(), copies(Certainty::Open));
    // Organic food and functional food are said, though KVED has one division for both.
    assert_eq!(told("18-P02", "32-P01").why[1].id, "overlap-open-both");
    assert_eq!(told("07-P02", "26-P11").why[1].id, "overlap-open-wider");
}
