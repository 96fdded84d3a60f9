//! What holds whatever regions declare.

use crate::strategies::{found, register};
use proptest::prelude::*;
use rozum_coordination::chains::{Basis, Figures};
use rozum_coordination::{Chains, InputOutput};
use rozum_measures::Presence;
use std::collections::BTreeSet;

const TEXTS: [&str; 12] = [
    "вирощування молочних корів",
    "виробництво молочних продуктів",
    "лісове господарство",
    "лісопильне та стругальне виробництво",
    "виробництво меблів",
    "виробництво пластмас у первинних формах",
    "виробництво гумових і пластмасових виробів",
    "металургія",
    "виробництво готових металевих виробів",
    "виробництво електродвигунів",
    "виробництво автотранспортних засобів",
    "підтримка підприємництва",
];
const REGIONS: [&str; 5] = ["UA-05", "UA-07", "UA-12", "UA-46", "UA-56"];

fn of(declared: &[Vec<usize>]) -> Chains {
    let texts: Vec<Vec<&str>> =
        declared.iter().map(|own| own.iter().map(|&number| TEXTS[number]).collect()).collect();
    let strategies: Vec<(&str, &[&str], &[&str])> =
        REGIONS.into_iter().zip(&texts).map(|(region, texts)| (region, &[][..], texts.as_slice())).collect();
    found(&register(&strategies), InputOutput::proxy(), None)
}

fn declared() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(prop::sample::subsequence((0..TEXTS.len()).collect::<Vec<_>>(), 0..5), 2..=5)
}

/// A link by words and regions: numbers of priorities are not the matter.
fn links(chains: &Chains) -> BTreeSet<(String, String, String, String)> {
    let of = |link: &rozum_coordination::chains::Link| {
        let regions = (link.region_from.to_string(), link.region_to.to_string());
        (regions.0, link.quote_from.clone(), regions.1, link.quote_to.clone())
    };
    chains.links.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_priorities_says_nothing(mut all in declared()) {
        let before = of(&all);
        for own in &mut all {
            own.reverse();
        }
        prop_assert_eq!(links(&before), links(&of(&all)));
    }

    #[test]
    fn declaring_more_takes_no_link_away_and_opens_no_gap_that_it_fills(all in declared()) {
        let before = of(&all);
        let mut more = all.clone();
        more[0] = (0..TEXTS.len()).collect();
        let after = of(&more);
        prop_assert!(links(&before).is_subset(&links(&after)));
        let metal = |chains: &Chains| chains.gaps.iter().any(|gap| gap.kved.iter().any(|code| code == "01.4"));
        prop_assert!(!metal(&after), "dairy cows are declared");
    }

    #[test]
    fn chains_run_along_links(all in declared()) {
        let found = of(&all);
        let links: BTreeSet<_> = found.links.iter().map(|link| (link.supplier, link.processor)).collect();
        for chain in &found.chains {
            let [first, middle, last] = &chain.stages;
            prop_assert!(first.kved != middle.kved && middle.kved != last.kved && first.kved != last.kved);
            prop_assert!(chain.regions.len() >= 2 && chain.paths >= chain.among_neighbours && chain.paths > 0);
            for id in &middle.priorities {
                prop_assert!(first.priorities.iter().any(|from| links.contains(&(*from, *id))));
                prop_assert!(last.priorities.iter().any(|to| links.contains(&(*id, *to))));
            }
        }
    }
}

#[test]
fn figures_make_a_declaration_evidence() {
    let state = register(&[
        ("UA-46", &[], &["вирощування молочних корів"]),
        ("UA-56", &[], &["виробництво молочних продуктів"]),
        ("UA-05", &[], &["вирощування молочних корів"]),
    ]);
    // Lviv has farming and leather, Rivne only food, Vinnytsia nothing.
    let presence = Presence::from_marks(3, 3, |region, activity| match region {
        0 => activity != 1,
        1 => activity == 1,
        _ => false,
    });
    let proximity = [0.0, 0.6, 0.2, 0.6, 0.0, 0.4, 0.2, 0.4, 0.0];
    let text = |all: [&str; 3]| all.map(str::to_owned).to_vec();
    let figures = Figures {
        dataset: "example",
        regions: text(["UA-46", "UA-56", "UA-05"]),
        activities: text(["01", "10", "15"]),
        presence: &presence,
        proximity: &proximity,
    };
    let found = found(&state, InputOutput::proxy(), Some(&figures));
    let of = |region: &str| found.links.iter().find(|link| link.region_from.to_string() == region).unwrap();
    assert_eq!(of("UA-46").basis, Basis::Evidence);
    // For food Lviv adds farming and leather: all that is near.
    assert_eq!(of("UA-46").complementarity, Some(1.0));
    assert_eq!((of("UA-05").basis, of("UA-05").complementarity), (Basis::Declared, Some(0.0)));
}

#[test]
fn a_gap_closes_when_somebody_declares_what_is_missing() {
    let dairy = ("UA-56", &[][..], &["виробництво молочних продуктів"][..]);
    let gaps = |strategies: &[(&str, &[&str], &[&str])]| {
        let gaps = found(&register(strategies), InputOutput::proxy(), None).gaps;
        gaps.into_iter().map(|gap| (gap.kved.join(" "), gap.spheres.len())).collect::<Vec<_>>()
    };
    assert_eq!(gaps(&[dairy]), [("01".to_owned(), 0)]);
    let named = ("UA-46", &["Сільське господарство"][..], &["туризм"][..]);
    assert_eq!(gaps(&[dairy, named]), [("01".to_owned(), 1)], "a sphere is no priority");
    let cows = ("UA-46", &[][..], &["розведення молочних корів"][..]);
    assert_eq!(gaps(&[dairy, cows]), [("10.4 10.6 10.9".to_owned(), 0)], "and cows want feed");
}
