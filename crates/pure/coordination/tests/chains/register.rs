//! The register to 2027.

use crate::common::national;
use crate::strategies::found;
use rozum_coordination::chains::{Basis, LEAST, LINK};
use rozum_coordination::{Chains, InputOutput};
use std::fmt::Write as _;

fn told(chains: &Chains) -> String {
    let mut out = String::new();
    let share = |share: Option<f64>| share.map_or("–".to_owned(), |share| format!("{share:.4}"));
    let near = chains.links.iter().filter(|link| link.neighbours).count();
    let home = chains.links.iter().filter(|link| link.at_home).count();
    let _ = writeln!(out, "{} links, {near} of neighbours, {home} also supplied at home", chains.links.len());
    for link in chains.links.iter().take(60) {
        let mark = if link.neighbours { "n" } else { " " };
        let _ = writeln!(
            out,
            "{mark} {} → {}  {} → {}  {}  {:.2}  «{}» → «{}»",
            link.supplier,
            link.processor,
            link.kved_from,
            link.kved_to,
            share(link.coefficient),
            link.confidence,
            link.quote_from,
            link.quote_to,
        );
    }
    let _ = writeln!(out, "\n{} chains", chains.chains.len());
    for chain in chains.chains.iter().take(30) {
        let codes =
            chain.stages.each_ref().map(|stage| format!("{} ({})", stage.kved, stage.priorities.len()));
        let _ = writeln!(
            out,
            "{}  {}  {} paths, {} of neighbours, {} regions",
            codes.join(" → "),
            share(chain.coefficient),
            chain.paths,
            chain.among_neighbours,
            chain.regions.len()
        );
    }
    let _ = writeln!(out, "\ngaps");
    for gap in &chains.gaps {
        let needs: Vec<String> =
            gap.needs.iter().map(|need| format!("{} {}", need.priority, need.kved)).collect();
        let spheres: Vec<String> = gap.spheres.iter().map(ToString::to_string).collect();
        let (kved, spheres) = (gap.kved.join(" "), spheres.join(" "));
        let _ = writeln!(
            out,
            "{kved}  {}  needed by {}; spheres {spheres}",
            share(gap.coefficient),
            needs.join(", ")
        );
    }
    let ids =
        |ids: &[rozum_model::PriorityId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let _ = writeln!(out, "\nunread {}\nunknown needs {}", ids(&chains.unread), ids(&chains.unknown_needs));
    out
}

#[test]
fn what_the_register_gives() {
    insta::assert_snapshot!(told(&found(&national(), InputOutput::proxy(), None)));
}

#[test]
fn every_link_is_what_it_says() {
    let state = national();
    let chains = found(&state, InputOutput::proxy(), None);
    for link in &chains.links {
        assert_ne!(link.region_from, link.region_to);
        assert_eq!(link.region_from, link.supplier.region());
        assert_eq!(link.neighbours, rozum_reference::neighbours::adjacent(link.region_from, link.region_to));
        assert_eq!((link.basis, link.complementarity), (Basis::Declared, None), "no figures were given");
        assert!((LEAST..=1.0).contains(&link.confidence), "{link:?}");
        assert!(link.coefficient.is_none_or(|share| (LINK..1.0).contains(&share)));
        assert!(link.parts || link.kved_from != link.kved_to);
        let text = |id: rozum_model::PriorityId| {
            let version = &state.strategy(id.region()).unwrap().current;
            version.priority(id).unwrap().item.text.clone()
        };
        assert!(
            text(link.supplier).contains(&link.quote_from) && text(link.processor).contains(&link.quote_to)
        );
    }
    let pairs = chains.links.iter().map(|link| (link.supplier, link.processor));
    let mut pairs: Vec<_> = pairs.collect();
    let all = pairs.len();
    pairs.sort();
    pairs.dedup();
    assert_eq!(pairs.len(), all, "a pair of priorities has one row");
    assert!(
        chains
            .gaps
            .iter()
            .all(|gap| gap.coefficient.is_none_or(|share| share >= LINK) && !gap.needs.is_empty())
    );
}
