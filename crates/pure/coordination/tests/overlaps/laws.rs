//! What holds of overlaps and links together, whatever regions declare.

use crate::strategies::{example, found, read, strategies};
use proptest::prelude::*;
use rozum_coordination::chains::Link;
use rozum_coordination::overlaps::{Certainty, Overlap, Overlaps, Role, overlaps};
use rozum_coordination::{Chains, InputOutput, chains};
use rozum_diagnosis::Thresholds;
use rozum_model::{Argument, Reason};

const TEXTS: [&str; 16] = [
    "вирощування молочних корів",
    "виробництво молочних продуктів",
    "агропромисловий комплекс",
    "харчова промисловість",
    "лісове господарство та лісопильне виробництво",
    "виробництво меблів",
    "виробництво гумових і пластмасових виробів",
    "металургія",
    "виробництво готових металевих виробів",
    "виробництво побутових приладів",
    "машинобудування",
    "виробництво машин і устаткування для сільського господарства",
    "виробництво двигунів для літаків",
    "авіабудування",
    "відновлення протектора шин",
    "інформаційні технології для туризму",
];
const REGIONS: [&str; 4] = ["UA-05", "UA-07", "UA-12", "UA-46"];

fn text<'a>(reason: &'a Reason, name: &str) -> &'a str {
    match reason.argument(name) {
        Some(Argument::Text(text)) => text,
        _ => "",
    }
}

/// What of two priorities being a chain of supply is not what the links say.
fn contradictions(overlaps: &Overlaps, chains: &Chains) -> Vec<String> {
    let supplied =
        |own: &&Overlap| ["overlap-chain-supply", "overlap-chain-parts"].contains(&own.why[1].id.as_ref());
    let link = |own: &Overlap| -> Option<&Link> {
        let ends = (text(&own.why[1], "item"), text(&own.why[1], "other_item"));
        chains.links.iter().find(|link| (&*link.supplier.to_string(), &*link.processor.to_string()) == ends)
    };
    let wrong = overlaps.overlaps.iter().filter(supplied).filter(|own| {
        let parts = own.why[1].id == "overlap-chain-parts";
        own.role != Role::Chain || !link(own).is_some_and(|link| !parts || link.parts)
    });
    wrong.map(|own| format!("{} {} {}", own.a, own.b, own.why[1])).collect()
}

#[test]
fn in_the_register_each_chain_of_an_overlap_is_a_link() {
    let links = chains(&strategies(), InputOutput::proxy(), None);
    assert_eq!(contradictions(found(), &links), [""; 0]);
}

/// Two priorities of one region are no overlap, but a draw may part them: what chance gives counts them.
#[test]
fn chance_deals_out_matches_within_a_region_too() {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let regions = [
        ("UA-05".parse().unwrap(), texts(&["виробництво меблів", "виробництво меблів для шкіл"])),
        ("UA-07".parse().unwrap(), texts(&["авіабудування", "вирощування молочних корів"])),
    ];
    let state = example(&regions);
    let overlaps = overlaps(&read(&state), &Thresholds::default(), None);
    assert_eq!(overlaps.overlaps.len(), 0);
    let pair = &overlaps.pairs[0];
    // Of the three ways to deal four priorities out in twos, two part the match.
    let weights = [1.0, 2.0, 16.0, 32.0].map(|weight| weight * 2.0 / 3.0);
    let expected = pair.expected.unwrap();
    assert!(weights.iter().any(|weight| (expected - weight).abs() < 0.03 * weight), "{expected}");
    assert_eq!((pair.score, pair.rare_by_chance), (0, Some(0.0)), "nothing that happens so often is rare");
}

#[test]
fn only_a_settled_copy_has_a_leader_and_each_reason_of_it_is_a_supply() {
    let named: Vec<&Overlap> =
        found().overlaps.iter().filter(|own| own.roles.id == "roles-copy-lead").collect();
    assert!(!named.is_empty());
    for own in named {
        assert!(own.role == Role::Copy && own.certainty != Certainty::Open, "{} {}", own.a, own.b);
        for one in text(&own.roles, "adjacent").split(", ") {
            let parts: Vec<&str> = one.split(' ').collect();
            let [item, verb, from, to] = parts.as_slice() else { panic!("{one}") };
            let shared = if *verb == "supplies" { to } else { from };
            let all = own.shared.kved_groups.iter().chain(&own.shared.kved);
            assert!(all.into_iter().any(|code| code == shared), "{one}");
            // Tyres make no electric motor, tanks no bread, and software no tourism.
            assert!(!["22.1", "25.2", "62"].contains(from), "{} {}: {one}", own.a, own.b);
            assert!(item.starts_with(&text(&own.roles, "region")[3..]), "{one}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_chain_of_an_overlap_is_a_link_in_the_same_direction(
        all in prop::collection::vec(prop::sample::subsequence((0..TEXTS.len()).collect::<Vec<_>>(), 0..6), 4)
    ) {
        let texts = all.iter().map(|own| own.iter().map(|&one| TEXTS[one].to_owned()).collect());
        let regions: Vec<_> = REGIONS.map(|code| code.parse().unwrap()).into_iter().zip(texts).collect();
        let state = example(&regions);
        let read = read(&state);
        let overlaps = overlaps(&read, &Thresholds::default(), None);
        let links = chains(&read, InputOutput::proxy(), None);
        prop_assert_eq!(contradictions(&overlaps, &links), [""; 0]);
    }
}
