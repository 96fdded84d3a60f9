//! Communities of a weighted graph by the method of Blondel and others (2008). Nodes are tried in the order that is given,
//! equal gains go to the community of the smallest number, so that the same graph and order give the same communities.

/// Gains below this are rounding, not gains.
const LEAST: f64 = 1e-12;

/// A graph without direction; each edge once. Weights are positive.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Graph {
    pub nodes: usize,
    pub edges: Vec<(usize, usize, f64)>,
}

/// The graph as it is walked: neighbours of each node, and the weight that lies inside it since nodes were joined.
struct Level {
    neighbours: Vec<Vec<(usize, f64)>>,
    inside: Vec<f64>,
}

/// The community of each node, numbered from 0 in the order of the nodes.
pub(super) fn partition(graph: &Graph, order: &[usize]) -> Vec<usize> {
    let mut level = Level::of(graph);
    let mut of_node: Vec<usize> = (0..graph.nodes).collect();
    let mut order = order.to_vec();
    loop {
        let (communities, moved) = level.settle(&order);
        let numbered = renumbered(&communities);
        for node in &mut of_node {
            *node = numbered[*node];
        }
        if !moved {
            return renumbered(&of_node);
        }
        level = level.joined(&numbered);
        order = (0..level.inside.len()).collect();
    }
}

impl Level {
    fn of(graph: &Graph) -> Self {
        let mut neighbours = vec![Vec::new(); graph.nodes];
        for &(a, b, weight) in &graph.edges {
            neighbours[a].push((b, weight));
            neighbours[b].push((a, weight));
        }
        Self { neighbours, inside: vec![0.0; graph.nodes] }
    }

    /// Weight of all ends at a node.
    fn degree(&self, node: usize) -> f64 {
        2.0 * self.inside[node] + self.neighbours[node].iter().map(|(_, weight)| weight).sum::<f64>()
    }

    /// Moves nodes to the neighbouring community that gains most, until none gains.
    fn settle(&self, order: &[usize]) -> (Vec<usize>, bool) {
        let degrees: Vec<f64> = (0..self.inside.len()).map(|node| self.degree(node)).collect();
        let all: f64 = degrees.iter().sum();
        let mut of_node: Vec<usize> = (0..degrees.len()).collect();
        let mut totals = degrees.clone();
        let mut moved_ever = false;
        loop {
            let mut moved = false;
            for &node in order {
                let own = of_node[node];
                totals[own] -= degrees[node];
                let best = self.best(node, &of_node, &totals, degrees[node] / all);
                totals[best] += degrees[node];
                of_node[node] = best;
                moved |= best != own;
            }
            moved_ever |= moved;
            if !moved {
                return (of_node, moved_ever);
            }
        }
    }

    /// The community that a node gains most by joining; its own unless another gains more.
    fn best(&self, node: usize, of_node: &[usize], totals: &[f64], part: f64) -> usize {
        let own = of_node[node];
        let mut links: Vec<(usize, f64)> = vec![(own, 0.0)];
        for &(other, weight) in &self.neighbours[node] {
            match links.iter_mut().find(|(community, _)| *community == of_node[other]) {
                Some((_, sum)) => *sum += weight,
                None => links.push((of_node[other], weight)),
            }
        }
        let gain = |&(community, weight): &(usize, f64)| weight - totals[community] * part;
        let stay = gain(&links[0]);
        links.sort_by_key(|(community, _)| *community);
        let mut best = (own, stay);
        for link in &links {
            if gain(link) > best.1 + LEAST {
                best = (link.0, gain(link));
            }
        }
        best.0
    }

    /// The graph whose nodes are the communities.
    fn joined(&self, of_node: &[usize]) -> Self {
        let count = of_node.iter().max().map_or(0, |last| last + 1);
        let mut inside = vec![0.0; count];
        let mut between = vec![std::collections::BTreeMap::new(); count];
        for (node, neighbours) in self.neighbours.iter().enumerate() {
            let own = of_node[node];
            inside[own] += self.inside[node];
            for &(other, weight) in neighbours {
                if of_node[other] == own {
                    inside[own] += weight / 2.0;
                } else {
                    *between[own].entry(of_node[other]).or_insert(0.0) += weight;
                }
            }
        }
        Self { neighbours: between.into_iter().map(|map| map.into_iter().collect()).collect(), inside }
    }
}

/// The same communities, numbered in the order in which they are met.
fn renumbered(communities: &[usize]) -> Vec<usize> {
    let mut met: Vec<Option<usize>> = vec![None; communities.len()];
    let mut next = 0;
    let numbered = communities.iter().map(|&community| {
        *met[community].get_or_insert_with(|| {
            next += 1;
            next - 1
        })
    });
    numbered.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// How much more weight lies inside communities than chance would put there (Newman's modularity).
    fn modularity(graph: &Graph, of_node: &[usize]) -> f64 {
        let all: f64 = graph.edges.iter().map(|edge| edge.2).sum();
        let communities = of_node.iter().max().map_or(0, |last| last + 1);
        let (mut inside, mut ends) = (vec![0.0; communities], vec![0.0; communities]);
        for &(a, b, weight) in &graph.edges {
            if of_node[a] == of_node[b] {
                inside[of_node[a]] += weight;
            }
            ends[of_node[a]] += weight;
            ends[of_node[b]] += weight;
        }
        let part = |(inside, ends): (&f64, &f64)| inside / all - (ends / (2.0 * all)).powi(2);
        if all > 0.0 { inside.iter().zip(&ends).map(part).sum() } else { 0.0 }
    }

    fn order(nodes: usize) -> Vec<usize> {
        (0..nodes).collect()
    }

    #[test]
    fn two_triangles_on_a_string_are_two_communities() {
        let edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)];
        let graph = Graph { nodes: 7, edges: edges.map(|(a, b)| (a, b, 1.0)).to_vec() };
        let found = partition(&graph, &order(7));
        assert_eq!(found, [0, 0, 0, 1, 1, 1, 2]);
        // Newman's worked value: 6/7 of the edges inside, ends 7 and 7 of 14.
        assert!((modularity(&graph, &found) - (6.0 / 7.0 - 0.5)).abs() < 1e-12);
    }

    #[test]
    fn no_edge_no_community() {
        assert_eq!(partition(&Graph { nodes: 3, edges: Vec::new() }, &order(3)), [0, 1, 2]);
        assert_eq!(partition(&Graph::default(), &[]), [0; 0]);
    }

    proptest! {
        #[test]
        fn no_two_communities_gain_by_joining_and_nothing_joins_what_no_edge_joins(
            edges in proptest::collection::btree_map((0_usize..12, 0_usize..12), 1_u32..9, 0..30),
        ) {
            let edges: Vec<_> = edges
                .into_iter()
                .filter(|((a, b), _)| a < b)
                .map(|((a, b), weight)| (a, b, f64::from(weight)))
                .collect();
            let graph = Graph { nodes: 12, edges };
            let found = partition(&graph, &order(12));
            let reached = modularity(&graph, &found);
            for one in &found {
                for other in &found {
                    let joined: Vec<usize> =
                        found.iter().map(|own| if own == other { *one } else { *own }).collect();
                    prop_assert!(modularity(&graph, &joined) <= reached + 1e-9, "{one} {other} of {found:?}");
                }
            }
            let reach = |from: usize| {
                let mut seen = vec![false; 12];
                let mut open = vec![from];
                while let Some(node) = open.pop() {
                    if !std::mem::replace(&mut seen[node], true) {
                        let next = graph.edges.iter().filter_map(|&(a, b, _)| match node {
                            _ if node == a => Some(b),
                            _ if node == b => Some(a),
                            _ => None,
                        });
                        open.extend(next);
                    }
                }
                seen
            };
            for a in 0..12 {
                let seen = reach(a);
                for b in 0..12 {
                    prop_assert!(found[a] != found[b] || seen[b], "{a} {b}");
                }
            }
        }
    }
}
