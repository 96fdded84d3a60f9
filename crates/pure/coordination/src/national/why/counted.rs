//! What was counted.

use super::super::industry::{is_industry, is_manufacturing, is_mixed, pairs};
use super::super::measured::{Counted, Measured, declared, those};
use super::super::{Reading, example};
use super::{counting, labelled, ruled, with_sphere};
use crate::spheres;
use crate::spheres::why::with_regions;
use rozum_model::{Reason, RegionIso, SphereId};
use rozum_reference::national::{Basis, Statement};
use rozum_reference::regions::REGIONS;
use rozum_reference::spheres::sphere;

pub(super) fn reasons(statement: &Statement, now: Reading<'_>, measured: &Measured) -> Vec<Reason> {
    match statement.basis {
        Basis::Strategies => strategies(now, measured.counted),
        Basis::NoSphere => without_sphere(now),
        Basis::AnySphere | Basis::Outside(_) => Vec::new(),
        Basis::Spheres([id]) => one_sphere(*id, measured.counted),
        Basis::Spheres(ids) => several_spheres(ids, now),
        Basis::Industry => industry(now),
        Basis::With(flag, among, per) => {
            let counted = Reason::new("national-counted-with");
            labelled::reasons(counted, statement, now, (flag, among, per))
        }
        Basis::Without(flag, among, per) => {
            let counted = Reason::new("national-counted-without");
            labelled::reasons(counted, statement, now, (flag, among, per))
        }
        Basis::Rule(rule, about) => ruled::reasons(statement, now, (rule, about), measured),
        Basis::Example(region, quotes) => quoted(now, region, quotes),
    }
}

fn strategies(now: Reading<'_>, counted: Counted) -> Vec<Reason> {
    let of = |reason: Reason| reason.with("count", counted.count).with("of", counted.of);
    let mut reasons = vec![of(Reason::new("national-counted-strategies"))];
    let have = |region: RegionIso| now.strategies.iter().any(|read| read.region == region);
    let absent: Vec<RegionIso> =
        REGIONS.iter().map(|region| region.iso).filter(|region| !have(*region)).collect();
    if !absent.is_empty() {
        reasons.push(counting(Reason::new("national-regions-absent"), &absent));
    }
    // Of the sums of spheres only the denominator is about strategies.
    let sums = spheres::totals(&declared(now)).why;
    reasons.extend(sums.into_iter().filter(|reason| reason.id == "spheres-denominator"));
    reasons
}

fn without_sphere(now: Reading<'_>) -> Vec<Reason> {
    let mut silent: Vec<_> = now.strategies.iter().filter(|read| read.spheres.is_empty()).collect();
    silent.sort_by_key(|read| read.region);
    let notes = silent.into_iter().filter_map(|read| {
        let reason = with_regions(Reason::new("national-remark"), &[read.region]);
        Some(reason.with("text", read.note?))
    });
    std::iter::once(Reason::new("national-counted-no-sphere")).chain(notes).collect()
}

fn one_sphere(id: SphereId, Counted { count, of }: Counted) -> Vec<Reason> {
    let counted = Reason::new("national-counted-sphere").with("count", count).with("of", of);
    let printed = usize::from(sphere(id).printed_share);
    // Rounded half up, as annex 2 does.
    let percent = (200 * count + of) / (2 * of.max(1));
    let name = if printed == percent { "national-share" } else { "national-share-differs" };
    vec![with_sphere(counted, id), Reason::new(name).with("printed", printed).with("percent", percent)]
}

/// How often each is declared, and how many others are declared more often.
fn several_spheres(ids: &[SphereId], now: Reading<'_>) -> Vec<Reason> {
    let count = |id: SphereId| those(now, |read| read.sphere_ids().contains(&id)).counted.count;
    let each = ids.iter().map(|&id| {
        let before = SphereId::all().filter(|other| count(*other) > count(id)).count();
        let reason = Reason::new("national-rank").with("count", count(id)).with("rank", before + 1);
        with_sphere(reason, id)
    });
    std::iter::once(Reason::new("national-counted-any-sphere")).chain(each).collect()
}

fn industry(now: Reading<'_>) -> Vec<Reason> {
    let counted =
        |reason: Reason, counted: Counted| reason.with("count", counted.count).with("of", counted.of);
    let all = SphereId::all().count();
    let of_spheres = Counted { count: SphereId::all().filter(|id| is_industry(*id)).count(), of: all };
    let mut reasons = vec![
        counted(Reason::new("national-counted-industry"), pairs(now, is_industry).counted),
        counted(Reason::new("national-industry-spheres"), of_spheres),
        counted(Reason::new("national-industry-manufacturing"), pairs(now, is_manufacturing).counted),
    ];
    for id in SphereId::all().filter(|id| is_mixed(*id)) {
        let own = pairs(now, |other| other == id).counted.count;
        if own == 0 {
            continue;
        }
        reasons.push(with_sphere(Reason::new("national-industry-mixed").with("count", own), id));
    }
    reasons
}

fn quoted(now: Reading<'_>, region: RegionIso, quotes: &'static [&'static str]) -> Vec<Reason> {
    let all =
        now.strategies.iter().find(|read| read.region == region).map_or(0, |read| read.priorities.len());
    let counted = Reason::new("national-counted-example").with("quotes", quotes.len()).with("count", all);
    let reworded = example::quoted(now, region, quotes).into_iter().filter(|quoted| !quoted.same);
    let reworded = reworded.map(|quoted| {
        let reason = Reason::new("national-example-reworded").with("quote", quoted.quote);
        reason.with("text", quoted.priority.item.item.text.as_str())
    });
    std::iter::once(with_regions(counted, &[region])).chain(reworded).collect()
}
