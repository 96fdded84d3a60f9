//! How strongly two priorities of different regions are joined.

use super::brings::Item;
use super::louvain::Graph;
use rozum_diagnosis::{Label, Labels, is_residual};
use std::collections::BTreeSet;

/// What a group in common weighs; each coarser level weighs half of the finer one.
const GROUPS: f64 = 1.0;
const DIVISIONS: f64 = 0.5;
const SPHERES: f64 = 0.25;

/// From this likeness on texts are joined by their words: they share half of what they say.
const ALIKE: f64 = 0.5;

/// The graph of priorities. Those of one region are not joined: a platform is between regions.
pub(super) fn graph(items: &[Item<'_>]) -> Graph {
    let mut edges = Vec::new();
    for (a, one) in items.iter().enumerate() {
        for (b, other) in items.iter().enumerate().skip(a + 1) {
            let weight = if one.region == other.region { 0.0 } else { bond(one, other) };
            if weight > 0.0 {
                edges.push((a, b, weight));
            }
        }
    }
    Graph { nodes: items.len(), edges }
}

/// 0 … 2.75: what both name of groups, divisions and spheres, and how alike their words are.
pub(super) fn bond(one: &Item<'_>, other: &Item<'_>) -> f64 {
    let (a, b) = (one.labels, other.labels);
    let alike = one.gist.likeness(&other.gist);
    GROUPS * shared(&a.groups, &b.groups)
        + DIVISIONS * shared(&telling(&a.divisions), &telling(&b.divisions))
        + SPHERES * shared(&a.spheres, &b.spheres)
        + if alike >= ALIKE && names(a) == names(b) { alike } else { 0.0 }
}

/// Whether a text names an activity or a sphere; what is left over in a division of leftovers (32.9) is none. «Other
/// goods» is like steel goods in words alone.
fn names(labels: &Labels) -> bool {
    let left_over =
        |code: &str| code.get(..2).is_some_and(is_residual) && (code.len() == 2 || code.ends_with(".9"));
    let tells = |labels: &[Label<String>]| labels.iter().any(|label| !left_over(&label.value));
    tells(&labels.groups) || tells(&labels.divisions) || !labels.spheres.is_empty()
}

/// Divisions but those of what is left over: two that name it need not be about the same. Their groups are.
fn telling(divisions: &[Label<String>]) -> Vec<Label<String>> {
    divisions.iter().filter(|label| !is_residual(&label.value)).cloned().collect()
}

/// 0 … 1: the weighted Jaccard index of two lists of labels, each weighing what it is sure of.
fn shared<T: Ord>(one: &[Label<T>], other: &[Label<T>]) -> f64 {
    let sure = |labels: &[Label<T>], value: &T| {
        labels.iter().find(|label| label.value == *value).map_or(0.0, |label| label.confidence)
    };
    let values: BTreeSet<&T> = one.iter().chain(other).map(|label| &label.value).collect();
    let (mut both, mut either) = (0.0, 0.0);
    for value in values {
        let (a, b) = (sure(one, value), sure(other, value));
        both += f64::min(a, b);
        either += f64::max(a, b);
    }
    if either > 0.0 { both / either } else { 0.0 }
}
