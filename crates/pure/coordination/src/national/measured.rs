//! What the register gives for a statement.

use super::{Reading, example, industry, texts};
use crate::spheres::declared::Declared;
use rozum_diagnosis::{Finding, Severity, StrategyRead, Subject};
use rozum_model::RegionIso;
use rozum_model::strategy::ItemId;
use rozum_reference::national::{About, Basis};
use rozum_reference::regions::REGIONS;
use serde::Serialize;
use std::collections::BTreeSet;

/// A count and the whole that it is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

impl Counted {
    /// The count as a fraction of the whole; `None` of nothing.
    pub fn share(self) -> Option<f64> {
        let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        (self.of > 0).then(|| number(self.count) / number(self.of))
    }
}

/// A count and the regions that it comes from, by code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Measured {
    pub counted: Counted,
    pub regions: Vec<RegionIso>,
}

/// Counts; `None` where the register does not hold it or has no strategy.
pub(super) fn measure(basis: Basis, reading: Reading<'_>) -> Option<Measured> {
    if reading.strategies.is_empty() {
        return None;
    }
    Some(match basis {
        Basis::Strategies => of_regions(reading),
        Basis::NoSphere => those(reading, |read| read.spheres.is_empty()),
        Basis::AnySphere => those(reading, |read| !read.spheres.is_empty()),
        Basis::Spheres(ids) => those(reading, |read| {
            let declared = read.sphere_ids();
            ids.iter().any(|id| declared.contains(id))
        }),
        Basis::Industry => industry::pairs(reading, industry::is_industry),
        Basis::With(flag, among, per) => texts::carrying(reading, flag, among, per),
        Basis::Without(flag, among, per) => texts::lacking(reading, flag, among, per),
        Basis::Rule(rule, about) => found(reading, rule, about, |finding| finding.severity > Severity::Info),
        Basis::Example(region, quotes) => example::only_activities(reading, region, quotes),
        Basis::Outside(_) => return None,
    })
}

/// Strategies of which something holds.
pub(super) fn those(reading: Reading<'_>, holds: impl Fn(&StrategyRead<'_>) -> bool) -> Measured {
    let regions = sorted(reading.strategies.iter().filter(|read| holds(read)).map(|read| read.region));
    Measured { counted: Counted { count: regions.len(), of: reading.strategies.len() }, regions }
}

fn of_regions(reading: Reading<'_>) -> Measured {
    let all = those(reading, |_| true);
    Measured { counted: Counted { of: REGIONS.len(), ..all.counted }, ..all }
}

/// Strategies of which the rule has a finding that `counts`, about what it must be about.
pub(super) fn found(
    reading: Reading<'_>,
    rule: &str,
    about: About,
    counts: impl Fn(&Finding) -> bool,
) -> Measured {
    let own = reading.findings.iter().filter(|finding| finding.rule.code() == rule);
    let regions: BTreeSet<RegionIso> = own
        .filter(|finding| is_about(finding.subject, about) && counts(finding))
        .map(|finding| finding.region)
        .collect();
    those(reading, |read| regions.contains(&read.region))
}

const fn is_about(subject: Subject, about: About) -> bool {
    match about {
        About::Any => true,
        About::Strategy => matches!(subject, Subject::Strategy(_)),
        About::Priorities => matches!(subject, Subject::Item(ItemId::Priority(_))),
        About::Tasks => matches!(subject, Subject::Item(ItemId::Task(_))),
    }
}

/// What all strategies declare.
pub(super) fn declared(reading: Reading<'_>) -> Declared<'_> {
    Declared::new(reading.strategies.iter().map(|read| (read.region, read.spheres)))
}

pub(super) fn sorted(regions: impl Iterator<Item = RegionIso>) -> Vec<RegionIso> {
    regions.collect::<BTreeSet<_>>().into_iter().collect()
}
