//! A priority that a neighbouring region declares as well: two regions pay for the same, and neither stands out by it.
//!
//! Page: `docs/methods/neighbour-copy.md`.

use crate::case::{Case, Labelled, Passage, Quote, Said};
use crate::confidence::share;
use crate::topic::listed;
use crate::{Finding, Gist, Label, Labels, Rule, Severity};
use rozum_model::strategy::Priority;
use rozum_model::{Reason, RegionIso};
use rozum_reference::neighbours::adjacent;
use std::cmp::Ordering;

/// How much less the same group of activities says than the same words: half of such pairs differ in what they make.
const SAME_GROUP: f64 = 0.5;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let own = case.read.priorities.iter().zip(case.priorities().iter().map(Passage::gist));
    let neighbours = case.around.neighbours.iter().filter(|other| adjacent(case.read.region, other.region));
    let theirs: Vec<_> = neighbours.map(|other| (other.region, with_gists(&other.priorities))).collect();
    let mut found = Vec::new();
    for (priority, gist) in own {
        for (region, others) in &theirs {
            let pairs = others.iter().filter_map(|(other, other_gist)| {
                let pair = Pair { own: priority, other, region: *region };
                pair.copied(case, &gist, other_gist).or_else(|| pair.same_group(case))
            });
            found.extend(pairs);
        }
    }
    found
}

type Read<'a> = Labelled<'a, Priority>;

fn with_gists<'a, 'b>(priorities: &'b [Read<'a>]) -> Vec<(&'b Read<'a>, Gist)> {
    priorities.iter().map(|priority| (priority, Gist::of(&priority.item.item.text))).collect()
}

/// A priority and one of a neighbour.
struct Pair<'a> {
    own: &'a Read<'a>,
    other: &'a Read<'a>,
    region: RegionIso,
}

impl Pair<'_> {
    /// The same words, or nearly so.
    fn copied(&self, case: &Case<'_>, gist: &Gist, other: &Gist) -> Option<Finding> {
        let likeness = gist.likeness(other);
        let (why, confidence) = if gist.is_same(other) {
            (Reason::new("finding-neighbour-copy"), 1.0)
        } else if likeness >= case.thresholds.near_copy {
            (Reason::new("finding-neighbour-copy-near"), likeness)
        } else {
            return None;
        };
        let remedy = self.named(Reason::new("remedy-neighbour-copy"));
        let said = Said { severity: Severity::Warning, confidence, why: self.named(why), remedy };
        let quote = Quote::whole(&self.own.item.item.text);
        Some(case.of_priority(Rule::NeighbourCopy, self.own.item.id, quote, said))
    }

    /// Other words, but a group of KVED in common.
    fn same_group(&self, case: &Case<'_>) -> Option<Finding> {
        let groups = shared_groups(&self.own.labels, &self.other.labels);
        let (surest, sureness) = groups.iter().max_by(|a, b| by_sureness(a, b))?;
        // A priority that makes six things more is hardly a copy of one that makes the seventh; that one may well be its.
        let confidence = SAME_GROUP * sureness * share(groups.len(), self.own.labels.groups.len());
        let codes = listed(groups.iter().map(|(group, _)| &group.value));
        let why = self.named(Reason::new("finding-neighbour-copy-group"));
        let why = why.with("count", groups.len()).with("codes", codes);
        let remedy = self.named(Reason::new("remedy-neighbour-copy-group"));
        let said = Said { severity: Severity::Info, confidence, why, remedy };
        let quote = Quote::first(&self.own.labels, &surest.spans, &self.own.item.item.text);
        Some(case.of_priority(Rule::NeighbourCopy, self.own.item.id, quote, said))
    }

    fn named(&self, reason: Reason) -> Reason {
        let other = &self.other.item;
        let named = reason.with("item", other.id.to_string()).with("region", self.region.to_string());
        named.with("text", other.item.text.as_str())
    }
}

/// Groups that both name, each with the sureness of the less sure label.
fn shared_groups<'a>(own: &'a Labels, other: &Labels) -> Vec<(&'a Label<String>, f64)> {
    let both = own.groups.iter().filter_map(|group| {
        let theirs = other.groups.iter().find(|theirs| theirs.value == group.value)?;
        Some((group, group.confidence.min(theirs.confidence)))
    });
    both.collect()
}

fn by_sureness(a: &(&Label<String>, f64), b: &(&Label<String>, f64)) -> Ordering {
    // The first of equals, so that the order of the text decides.
    a.1.total_cmp(&b.1).then(b.0.spans.cmp(&a.0.spans))
}
