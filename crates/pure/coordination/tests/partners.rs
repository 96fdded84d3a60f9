//! Whom regions of the register to 2027 call first.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "common/mod.rs"]
mod common;

use rozum_coordination::overlaps::{Overlap, Overlaps, overlaps};
use rozum_coordination::partners::{MOST, Partner, Topic, partners};
use rozum_coordination::platforms::{Platforms, platforms};
use rozum_coordination::{Chains, InputOutput, chains};
use rozum_diagnosis::{StrategyRead, Thresholds};
use rozum_locale::{Lang, reason};
use rozum_model::division::Progress;
use rozum_model::{RegionIso, State};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static FOUND: LazyLock<(Overlaps, Chains, Platforms)> = LazyLock::new(|| {
    static STATE: LazyLock<State> = LazyLock::new(common::national);
    let read: Vec<StrategyRead<'_>> = STATE
        .strategies
        .iter()
        .map(|(region, own)| StrategyRead::new(*region, &own.current, &mut |_, text| common::labels(text)))
        .collect();
    let table = InputOutput::proxy();
    (overlaps(&read, &Thresholds::default()), chains(&read, table, None), platforms(&read))
});

fn called(region: RegionIso, progress: &dyn Fn(&Overlap) -> Progress) -> Vec<Partner> {
    let (overlaps, chains, platforms) = &*FOUND;
    partners(region, overlaps, chains, platforms, progress)
}

fn regions() -> BTreeSet<RegionIso> {
    FOUND.0.pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect()
}

fn topics(all: &[Partner]) -> BTreeSet<Topic> {
    all.iter().flat_map(|partner| &partner.subjects).map(|own| own.topic).collect()
}

#[test]
fn a_few_are_named_with_reasons_in_order() {
    let mut seen = BTreeSet::new();
    for region in regions() {
        let all = called(region, &|_| Progress::Open);
        assert!(all.len() <= MOST, "{region}");
        for partner in &all {
            assert!(partner.region != region && !partner.subjects.is_empty());
            assert!(partner.subjects.is_sorted_by_key(|own| own.topic));
            assert!(partner.subjects[0].topic != Topic::Platform, "a platform alone names nobody");
            for own in &partner.subjects {
                assert_eq!(own.pair.is_none(), own.topic == Topic::Platform);
                assert!(Lang::ALL.iter().all(|lang| !reason(*lang, &own.why).contains('$')));
            }
        }
        seen.extend(topics(&all));
    }
    let open = [
        Topic::SameWords,
        Topic::Supply,
        Topic::Research,
        Topic::SameActivity,
        Topic::Deliver,
        Topic::Platform,
    ];
    assert_eq!(seen, BTreeSet::from(open));
}

#[test]
fn a_conversation_that_waits_goes_first_and_one_that_is_over_asks_for_deeds() {
    let region: RegionIso = "UA-21".parse().unwrap();
    let far =
        FOUND.0.overlaps.iter().rev().find(|own| own.region_a == region || own.region_b == region).unwrap();
    let other = if far.region_a == region { far.region_b } else { far.region_a };
    for (waits, topic) in [(region, Topic::Answer), (other, Topic::Remind)] {
        let all = called(region, &|own| if own == far { Progress::Waits(waits) } else { Progress::Open });
        assert_eq!((all[0].region, all[0].subjects[0].topic), (other, topic));
    }
    let before = called(region, &|_| Progress::Open);
    assert!(topics(&before).contains(&Topic::SameWords));
    let after = called(region, &|_| Progress::Agreed);
    assert!(topics(&after).contains(&Topic::Agreed));
    assert!([Topic::SameWords, Topic::SameActivity].iter().all(|topic| !topics(&after).contains(topic)));
}

#[test]
fn what_one_lacks_the_other_has() {
    for region in regions() {
        for partner in called(region, &|_| Progress::Open) {
            let back = called(partner.region, &|_| Progress::Open);
            let Some(back) = back.iter().find(|own| own.region == region) else { continue };
            let has = |all: &Partner, topic| all.subjects.iter().any(|own| own.topic == topic);
            assert_eq!(
                has(&partner, Topic::Supply),
                has(back, Topic::Deliver),
                "{region} {}",
                partner.region
            );
        }
    }
}
