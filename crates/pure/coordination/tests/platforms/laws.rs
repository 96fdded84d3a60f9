//! What holds of any strategies.

use crate::strategies::{printed, read};
use proptest::prelude::*;
use rozum_coordination::platforms::{FEWEST_REGIONS, Platforms, STABLE, note, platforms};
use rozum_model::{PriorityId, State};
use std::collections::BTreeSet;

const TEXTS: [&str; 9] = [
    "виробництво молочних продуктів",
    "перероблення молока",
    "органічне рослинництво",
    "пошиття одягу",
    "виробництво взуття",
    "розвиток туризму",
    "кластер інформаційних технологій",
    "сонячна енергетика",
    "підтримка бізнесу",
];
const REGIONS: [&str; 6] = ["UA-05", "UA-07", "UA-12", "UA-18", "UA-21", "UA-46"];

fn state(texts: &[BTreeSet<usize>]) -> State {
    let row = |(region, own): (&&str, &BTreeSet<usize>)| {
        let texts: Vec<&str> = own.iter().map(|text| TEXTS[*text]).collect();
        let texts = if texts.is_empty() { "—".to_owned() } else { texts.join("; ") };
        vec![(*region).to_owned(), "Харчова промисловість".to_owned(), texts]
    };
    printed(&REGIONS.iter().zip(texts).map(row).collect::<Vec<_>>())
}

fn every(all: &Platforms) -> Vec<PriorityId> {
    let joined = all.communities.iter().flat_map(|own| own.priorities.iter().map(|(id, _)| *id));
    joined.chain(all.alone.iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_priority_is_in_one_community_and_the_order_of_strategies_does_not_matter(
        texts in proptest::collection::vec(proptest::collection::btree_set(0..TEXTS.len(), 0..4), 6),
    ) {
        let state = state(&texts);
        let mut strategies = read(&state);
        let all = platforms(&strategies);
        let ids: BTreeSet<PriorityId> =
            strategies.iter().flat_map(|read| read.priorities.iter().map(|one| one.item.id)).collect();
        let found = every(&all);
        prop_assert_eq!(found.len(), ids.len());
        prop_assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), ids);
        strategies.reverse();
        let turned = platforms(&strategies);
        prop_assert_eq!(&turned.communities, &all.communities);
        prop_assert_eq!(format!("{:?}", turned.platforms), format!("{:?}", all.platforms));
    }

    #[test]
    fn a_suggested_platform_joins_regions_and_holds_and_each_note_has_something_to_say(
        texts in proptest::collection::vec(proptest::collection::btree_set(0..TEXTS.len(), 0..4), 6),
    ) {
        let state = state(&texts);
        let all = platforms(&read(&state));
        let ids: BTreeSet<&str> = all.platforms.iter().map(|platform| platform.id.as_str()).collect();
        prop_assert_eq!(ids.len(), all.platforms.len());
        for community in &all.communities {
            prop_assert!((0.0..=1.0).contains(&community.stability));
            prop_assert!(community.regions.len() > 1, "edges join regions, so that communities do");
            let shown = all.find(&community.id).is_some();
            let ought = community.regions.len() >= FEWEST_REGIONS && community.stability >= STABLE;
            prop_assert_eq!(shown, ought);
        }
        for platform in &all.platforms {
            for block in note(platform).blocks {
                prop_assert!(!block.lines.is_empty());
            }
        }
    }
}

#[test]
fn nothing_comes_of_nothing() {
    let all = platforms(&[]);
    assert!(all.communities.is_empty() && all.alone.is_empty());
    // The platforms of the note are there to be filled.
    assert_eq!(all.platforms.len(), 3);
    assert!(all.platforms.iter().all(|platform| platform.members.is_empty()));
}
