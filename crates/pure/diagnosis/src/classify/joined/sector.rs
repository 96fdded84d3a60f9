//! Sectors where a text names them, as objects or as users.

use crate::classify::classifier::Classifier;
use crate::classify::evidence::{SURE, named, select};
use crate::classify::flags::EVERYWHERE;
use crate::classify::lexicon::Target;
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use rozum_model::SphereId;
use rozum_reference::kved::ancestors;
use std::collections::BTreeSet;

/// A sphere of annex 2, or a section of KVED for activities that belong to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Sphere(SphereId),
    Section(&'static str),
}

/// A sector by the words that name it.
#[derive(Debug)]
pub(crate) struct Sector {
    pub first: usize,
    pub last: usize,
    kinds: BTreeSet<Kind>,
    /// Software, data and their networks.
    pub is_it: bool,
    /// Used by the other sectors of its sentence.
    pub is_tool: bool,
    /// Makes something of what it is given: named as a sector («машинобудування»), or farming, mining, factories, energy and
    /// building. A theatre or a school only uses it.
    pub takes_in: bool,
}

impl Sector {
    /// Whether the two have nothing in common.
    pub(crate) fn differs(&self, other: &Self) -> bool {
        self.kinds.is_disjoint(&other.kinds)
    }
}

/// The sectors of a text in its order. Research, teaching, finance and administration are none: they are said of all.
pub(crate) fn sectors(tables: &Classifier, reading: &Reading) -> Vec<Sector> {
    let objects = select(reading, &tables.entries);
    let all = named(reading, &tables.entries);
    all.iter().filter_map(|hit| sector(tables, hit, objects.contains(hit))).collect()
}

fn sector(tables: &Classifier, hit: &Match, is_object: bool) -> Option<Sector> {
    let entry = &tables.entries[hit.entry];
    let Target::Activity(activity) = &entry.target else { return None };
    let divisions: Vec<&str> = activity.codes.iter().map(|code| code.get(..2).unwrap_or(code)).collect();
    let mut kinds: BTreeSet<Kind> = activity.spheres.iter().copied().map(Kind::Sphere).collect();
    if kinds.is_empty() {
        let codes =
            activity.codes.iter().zip(&divisions).filter(|(_, division)| !EVERYWHERE.contains(division));
        kinds.extend(codes.filter_map(|(code, _)| kind(tables, code)));
    }
    let is_it = divisions.iter().any(|division| matches!(*division, "61" | "62" | "63"));
    let sector = Sector {
        first: hit.first,
        last: hit.last,
        is_it,
        is_tool: is_it && !is_object,
        takes_in: entry.kind.is_broad() || divisions.iter().any(|division| ("01".."44").contains(division)),
        kinds,
    };
    (entry.weight >= SURE && !sector.kinds.is_empty()).then_some(sector)
}

fn kind(tables: &Classifier, code: &str) -> Option<Kind> {
    let section = || ancestors(code).last().map(|section| Kind::Section(section.code));
    tables.spheres.of(code).map(Kind::Sphere).or_else(section)
}
