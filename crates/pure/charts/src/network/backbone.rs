//! Which connections are drawn: all of them would be a tangle.

use super::Edge;

/// Drawn connections per node, at most.
const PER_NODE: usize = 2;

/// The connections of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The connections, the strongest first.
    pub edges: Vec<Edge>,
    /// Every connection at least as strong is drawn. `None` when there is none to draw.
    pub threshold: Option<f64>,
    /// How many weaker ones are drawn because they hold the network together.
    pub below_threshold: usize,
    /// How many usable connections there were.
    pub of: usize,
}

/// The maximum spanning tree (a forest when there are separate parts) and the strongest others. Of equally strong ones,
/// all or none are added.
pub fn choose(nodes: usize, edges: &[Edge]) -> Drawn {
    let all = usable(nodes, edges);
    let mut parts = Parts((0..nodes).collect());
    let in_tree: Vec<_> = all.iter().map(|edge| parts.join(edge.from, edge.to)).collect();
    let threshold = threshold(nodes, &all, &in_tree);
    let is_strong = |edge: &Edge| threshold.is_some_and(|threshold| edge.weight >= threshold);
    let kept = all.iter().zip(&in_tree).filter(|(edge, in_tree)| **in_tree || is_strong(edge));
    let edges: Vec<_> = kept.map(|(edge, _)| *edge).collect();
    let below_threshold = edges.iter().filter(|edge| !is_strong(edge)).count();
    Drawn { edges, threshold, below_threshold, of: all.len() }
}

/// Each pair once, the strongest first; the numbers of the nodes decide between equals.
fn usable(nodes: usize, edges: &[Edge]) -> Vec<Edge> {
    let turned =
        edges.iter().map(|edge| Edge { from: edge.from.min(edge.to), to: edge.from.max(edge.to), ..*edge });
    let is_usable =
        |edge: &Edge| edge.from != edge.to && edge.to < nodes && edge.weight.is_finite() && edge.weight > 0.0;
    let mut all: Vec<_> = turned.filter(is_usable).collect();
    all.sort_by(|a, b| (a.from, a.to).cmp(&(b.from, b.to)).then(b.weight.total_cmp(&a.weight)));
    all.dedup_by_key(|edge| (edge.from, edge.to));
    all.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    all
}

/// The least weight that can be drawn whole without drawing more than [`PER_NODE`] connections per node.
fn threshold(nodes: usize, all: &[Edge], in_tree: &[bool]) -> Option<f64> {
    let mut spare = (nodes * PER_NODE).saturating_sub(in_tree.iter().filter(|tree| **tree).count());
    let mut found = None;
    let paired: Vec<_> = all.iter().zip(in_tree).collect();
    for equals in paired.chunk_by(|a, b| a.0.weight.total_cmp(&b.0.weight).is_eq()) {
        let added = equals.iter().filter(|(_, in_tree)| !**in_tree).count();
        if added > spare {
            break;
        }
        spare -= added;
        found = equals.first().map(|(edge, _)| edge.weight);
    }
    found
}

/// Which nodes already hang together.
struct Parts(Vec<usize>);

impl Parts {
    fn root(&mut self, mut node: usize) -> usize {
        while self.0[node] != node {
            self.0[node] = self.0[self.0[node]];
            node = self.0[node];
        }
        node
    }

    /// Whether the two were in separate parts before.
    fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
        a != b
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pen::number;
    use proptest::prelude::*;

    fn edge(from: usize, to: usize, weight: f64) -> Edge {
        Edge { from, to, weight }
    }

    #[test]
    fn a_weak_bridge_stays_and_a_weak_side_road_goes() {
        // Two triangles of four nodes each fully joined, and one weak bridge.
        let mut edges = vec![edge(0, 4, 0.01)];
        for part in [0, 4] {
            for a in 0..4 {
                for b in a + 1..4 {
                    edges.push(edge(part + a, part + b, 0.9 - 0.01 * number(a + b)));
                }
            }
        }
        edges.push(edge(1, 5, 0.005));
        edges.extend((0..8).map(|node| edge(node, (node + 3) % 8, 0.004)));
        let drawn = choose(8, &edges);
        assert!(drawn.edges.contains(&edge(0, 4, 0.01)));
        assert!(!drawn.edges.iter().any(|edge| edge.weight < 0.005));
        assert_eq!((drawn.edges.len(), drawn.threshold, drawn.below_threshold), (14, Some(0.005), 0));
    }

    #[test]
    fn what_is_no_connection_is_left_out() {
        let edges =
            [edge(0, 0, 1.0), edge(0, 9, 1.0), edge(0, 1, f64::NAN), edge(0, 1, 0.0), edge(1, 0, 0.2)];
        let drawn = choose(2, &edges);
        assert_eq!((drawn.edges, drawn.of), (vec![edge(0, 1, 0.2)], 1));
        assert_eq!(choose(0, &edges).threshold, None);
    }

    proptest! {
        #[test]
        fn the_drawing_hangs_together_as_the_network_does(
            nodes in 1usize..20,
            pairs in prop::collection::vec((0usize..20, 0usize..20, 0u8..5), 0..120)
        ) {
            let edges: Vec<_> = pairs.iter().map(|(a, b, w)| edge(*a, *b, f64::from(*w))).collect();
            let drawn = choose(nodes, &edges);
            prop_assert!(drawn.edges.len() <= PER_NODE * nodes);
            let parts = |edges: &[Edge]| {
                let mut parts = Parts((0..nodes).collect());
                for edge in edges {
                    parts.join(edge.from, edge.to);
                }
                (0..nodes).map(|node| parts.root(node)).collect::<Vec<_>>()
            };
            prop_assert_eq!(parts(&drawn.edges), parts(&usable(nodes, &edges)));
            let strong = usable(nodes, &edges).into_iter().filter(|e| drawn.threshold.is_some_and(|t| e.weight >= t));
            prop_assert_eq!(strong.count() + drawn.below_threshold, drawn.edges.len());
        }
    }
}
