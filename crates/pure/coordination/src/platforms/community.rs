//! Communities of the graph of priorities, and how well they hold when the graph is not quite what it is.

use super::bond::graph;
use super::brings::Item;
use super::louvain::{Graph, partition};
use super::{FEWEST_REGIONS, STABLE, Topic};
use rozum_diagnosis::Label;
use rozum_measures::random::Random;
use rozum_model::{PriorityId, RegionIso, SphereId};
use std::collections::{BTreeMap, BTreeSet};

/// Runs in which edges are left out by chance.
pub const RUNS: u64 = 200;

/// Start of the random numbers: any would do, so long as it stays the same.
pub const SEED: u64 = 2027;

/// The part of the edges that such a run leaves out.
const LEFT_OUT: f64 = 0.2;

/// Priorities that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Community {
    /// Sphere and division, `s08-13`.
    pub id: String,
    /// What most of them are about.
    pub topic: Topic,
    /// Priorities with their part of the runs spent beside another member, on average; in order.
    pub priorities: Vec<(PriorityId, f64)>,
    /// Their regions.
    pub regions: Vec<RegionIso>,
    /// Mean over all pairs of members.
    pub stability: f64,
}

impl Community {
    /// Whether it joins regions enough and holds.
    pub fn is_platform(&self) -> bool {
        self.regions.len() >= FEWEST_REGIONS && self.stability >= STABLE
    }
}

/// The graph cut into communities.
pub(super) struct Cut {
    pub communities: Vec<Community>,
    pub alone: Vec<PriorityId>,
    together: Together,
}

impl Cut {
    /// Mean over all pairs of these items, by their places.
    pub(super) fn stability(&self, members: &[usize]) -> f64 {
        self.together.mean(members)
    }

    /// Mean of one of them beside the others.
    pub(super) fn of_one(&self, item: usize, members: &[usize]) -> f64 {
        self.together.of_one(item, members)
    }
}

/// Cuts the graph, then cuts it again with edges or regions left out.
pub(super) fn communities(items: &[Item<'_>]) -> Cut {
    let graph = graph(items);
    let order: Vec<usize> = (0..items.len()).collect();
    let of_node = partition(&graph, &order);
    let together = Together::of(&graph, items);
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (item, community) in of_node.into_iter().enumerate() {
        members.entry(community).or_default().push(item);
    }
    let (joined, single): (Vec<_>, Vec<_>) = members.into_values().partition(|own| own.len() > 1);
    let mut communities: Vec<Community> = joined.iter().map(|own| community(own, items, &together)).collect();
    communities.sort_by(|a, b| b.regions.len().cmp(&a.regions.len()).then_with(|| a.id.cmp(&b.id)));
    number_namesakes(&mut communities);
    let alone = single.into_iter().flatten().map(|item| items[item].id).collect();
    Cut { communities, alone, together }
}

fn community(own: &[usize], items: &[Item<'_>], together: &Together) -> Community {
    let regions: BTreeSet<RegionIso> = own.iter().map(|&item| items[item].region).collect();
    let topic = topic(own, items);
    Community {
        id: id(&topic),
        topic,
        priorities: own.iter().map(|&item| (items[item].id, together.of_one(item, own))).collect(),
        regions: regions.into_iter().collect(),
        stability: together.mean(own),
    }
}

/// The sphere and the divisions that most members name, by how sure each is.
fn topic(own: &[usize], items: &[Item<'_>]) -> Topic {
    let spheres = tally(own.iter().map(|&item| items[item].labels.spheres.as_slice()));
    let divisions = tally(own.iter().map(|&item| items[item].labels.divisions.as_slice()));
    let sphere: Option<SphereId> = spheres.first().map(|(sphere, _)| *sphere);
    // A division that one of ten names says nothing of the whole.
    let least = number(own.len()) / 10.0;
    let divisions = divisions.into_iter().filter(|(_, weight)| *weight >= least).take(3);
    Topic { sphere, divisions: divisions.map(|(code, _)| code).collect() }
}

/// Values by how much speaks for them; a text of several splits its voice.
fn tally<'a, T: Ord + Clone + 'a>(all: impl Iterator<Item = &'a [Label<T>]>) -> Vec<(T, f64)> {
    let mut weights: BTreeMap<T, f64> = BTreeMap::new();
    for labels in all {
        for label in labels {
            *weights.entry(label.value.clone()).or_default() += label.confidence / number(labels.len());
        }
    }
    let mut weights: Vec<_> = weights.into_iter().collect();
    weights.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    weights
}

fn id(topic: &Topic) -> String {
    let sphere = topic.sphere.map(|sphere| sphere.to_string().to_lowercase());
    let parts: Vec<String> = sphere.into_iter().chain(topic.divisions.first().cloned()).collect();
    if parts.is_empty() { "other".to_owned() } else { parts.join("-") }
}

/// Two communities of one topic are told apart by a number.
fn number_namesakes(communities: &mut [Community]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for community in communities {
        let count = seen.entry(community.id.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            community.id = format!("{}-{count}", community.id);
        }
    }
}

/// How often two items were both there, and how often in one community.
struct Together {
    nodes: usize,
    present: Vec<u32>,
    joined: Vec<u32>,
}

impl Together {
    fn of(graph: &Graph, items: &[Item<'_>]) -> Self {
        let nodes = graph.nodes;
        let mut own = Self { nodes, present: vec![0; nodes * nodes], joined: vec![0; nodes * nodes] };
        let all = vec![true; nodes];
        for run in 0..RUNS {
            let mut random = Random::of_draw(SEED, run);
            let kept = graph.edges.iter().filter(|_| random.unit() >= LEFT_OUT).copied().collect();
            let thinned = Graph { nodes, edges: kept };
            let mut order: Vec<usize> = (0..nodes).collect();
            random.shuffle(&mut order);
            own.count(&partition(&thinned, &order), &all);
        }
        let order: Vec<usize> = (0..nodes).collect();
        let regions: BTreeSet<RegionIso> = items.iter().map(|item| item.region).collect();
        for region in regions {
            let here: Vec<bool> = items.iter().map(|item| item.region != region).collect();
            let kept = graph.edges.iter().filter(|(a, b, _)| here[*a] && here[*b]).copied().collect();
            own.count(&partition(&Graph { nodes, edges: kept }, &order), &here);
        }
        own
    }

    fn count(&mut self, of_node: &[usize], here: &[bool]) {
        for a in 0..self.nodes {
            for b in (0..self.nodes).filter(|b| here[a] && here[*b]) {
                self.present[a * self.nodes + b] += 1;
                self.joined[a * self.nodes + b] += u32::from(of_node[a] == of_node[b]);
            }
        }
    }

    fn share(&self, a: usize, b: usize) -> f64 {
        let at = a * self.nodes + b;
        f64::from(self.joined[at]) / f64::from(self.present[at])
    }

    /// Mean share beside the other members; NaN without any.
    fn of_one(&self, item: usize, members: &[usize]) -> f64 {
        let others = members.iter().filter(|other| **other != item);
        mean(others.map(|&other| self.share(item, other)))
    }

    /// Mean share of all pairs; NaN without any.
    fn mean(&self, members: &[usize]) -> f64 {
        let pairs = members.iter().enumerate();
        let pairs = pairs.flat_map(|(at, &a)| members[at + 1..].iter().map(move |&b| (a, b)));
        mean(pairs.map(|(a, b)| self.share(a, b)))
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    sum / f64::from(count)
}

/// A count to reckon with.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
