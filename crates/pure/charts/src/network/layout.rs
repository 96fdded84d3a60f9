//! Places for the nodes, by forces (Fruchterman and Reingold, Graph drawing by force-directed placement, 1991): all nodes
//! push one another away, connections pull. The start is a spiral and nothing is left to chance.

use super::Edge;
use crate::pen::number;

type Spot = (f64, f64);

/// Forces between pairs that are worked out in all, so that time is bounded whatever the number of nodes.
const WORK: usize = 30_000_000;
/// A turn of 137.5°, the golden angle: cosine and sine.
const TURN: Spot = (-0.737_368_878_078_319_9, 0.675_490_294_261_523_8);

/// Places from 0 to 1, the long side of the network lying.
pub fn places(nodes: usize, edges: &[Edge]) -> Vec<Spot> {
    let mut spots = spiral(nodes, edges);
    let pairs = (nodes * nodes.saturating_sub(1) / 2).max(1);
    let rounds = (WORK / pairs).clamp(15, 400);
    let most = edges.iter().map(|edge| edge.weight).fold(0.0, f64::max);
    let pulls: Vec<_> =
        edges.iter().map(|edge| (edge.from, edge.to, 0.4 + 0.6 * edge.weight / most)).collect();
    let mut forces = vec![(0.0, 0.0); nodes];
    let heat = number(nodes).sqrt() * 0.25;
    for round in 0..rounds {
        push(&spots, &mut forces);
        pull(&spots, &pulls, &mut forces);
        let left = 1.0 - number(round) / number(rounds);
        step(&mut spots, &mut forces, heat * left * left + 0.01);
    }
    lie_down(&mut spots);
    fit(&mut spots);
    spots
}

/// A sunflower spiral on which connected nodes follow one another, so that they start out near.
fn spiral(nodes: usize, edges: &[Edge]) -> Vec<Spot> {
    let mut spots = vec![(0.0, 0.0); nodes];
    let (mut cos, mut sin) = (1.0, 0.0);
    for (place, node) in outwards(nodes, edges).into_iter().enumerate() {
        let away = (number(place) + 0.5).sqrt();
        spots[node] = (cos * away, sin * away);
        (cos, sin) = (cos * TURN.0 - sin * TURN.1, sin * TURN.0 + cos * TURN.1);
    }
    spots
}

/// All nodes, from the one with most connections outwards.
fn outwards(nodes: usize, edges: &[Edge]) -> Vec<usize> {
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for edge in edges {
        near[edge.from].push(edge.to);
        near[edge.to].push(edge.from);
    }
    let mut starts: Vec<_> = (0..nodes).collect();
    starts.sort_by_key(|node| std::cmp::Reverse(near[*node].len()));
    let (mut order, mut seen, mut next) = (Vec::with_capacity(nodes), vec![false; nodes], 0);
    for start in starts {
        if !std::mem::replace(&mut seen[start], true) {
            order.push(start);
        }
        while let Some(node) = order.get(next).copied() {
            next += 1;
            for other in near[node].iter().copied() {
                if !std::mem::replace(&mut seen[other], true) {
                    order.push(other);
                }
            }
        }
    }
    order
}

fn push(spots: &[Spot], forces: &mut [Spot]) {
    for (index, (spot, rest)) in spots.iter().zip((1..).map(|from| &spots[from..])).enumerate() {
        let mut own = (0.0, 0.0);
        let Some((_, others)) = forces.split_at_mut_checked(index + 1) else { continue };
        for (other, force) in rest.iter().zip(others) {
            let (dx, dy) = (spot.0 - other.0, spot.1 - other.1);
            let strength = 1.0 / (dx * dx + dy * dy).max(1e-4);
            own.0 += dx * strength;
            own.1 += dy * strength;
            force.0 -= dx * strength;
            force.1 -= dy * strength;
        }
        forces[index].0 += own.0;
        forces[index].1 += own.1;
    }
    // What is not connected would drift away without end.
    for (spot, force) in spots.iter().zip(forces) {
        force.0 -= spot.0 * 0.35;
        force.1 -= spot.1 * 0.35;
    }
}

fn pull(spots: &[Spot], pulls: &[(usize, usize, f64)], forces: &mut [Spot]) {
    for &(from, to, strength) in pulls {
        let (dx, dy) = (spots[from].0 - spots[to].0, spots[from].1 - spots[to].1);
        let strength = (dx * dx + dy * dy).sqrt() * strength;
        forces[from].0 -= dx * strength;
        forces[from].1 -= dy * strength;
        forces[to].0 += dx * strength;
        forces[to].1 += dy * strength;
    }
}

/// Moves each node along its force, at most as far as the heat allows, and forgets the forces.
fn step(spots: &mut [Spot], forces: &mut [Spot], heat: f64) {
    for (spot, force) in spots.iter_mut().zip(forces) {
        let length = (force.0 * force.0 + force.1 * force.1).sqrt().max(1e-9);
        let share = length.min(heat) / length;
        spot.0 += force.0 * share;
        spot.1 += force.1 * share;
        *force = (0.0, 0.0);
    }
}

/// Turns the network so that its longest side lies.
fn lie_down(spots: &mut [Spot]) {
    let count = number(spots.len()).max(1.0);
    let sum = spots.iter().fold((0.0, 0.0), |sum, spot| (sum.0 + spot.0, sum.1 + spot.1));
    let middle = (sum.0 / count, sum.1 / count);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for spot in spots.iter_mut() {
        *spot = (spot.0 - middle.0, spot.1 - middle.1);
        xx += spot.0 * spot.0;
        xy += spot.0 * spot.1;
        yy += spot.1 * spot.1;
    }
    // The direction of most variance, from the double angle without trigonometry.
    let (a, b) = (xx - yy, 2.0 * xy);
    let length = (a * a + b * b).sqrt();
    if length < 1e-9 {
        return;
    }
    let cos = f64::midpoint(1.0, a / length).max(0.0).sqrt();
    let sin = f64::midpoint(1.0, -a / length).max(0.0).sqrt() * if b < 0.0 { -1.0 } else { 1.0 };
    for spot in spots {
        *spot = (spot.0 * cos + spot.1 * sin, spot.1 * cos - spot.0 * sin);
    }
}

fn fit(spots: &mut [Spot]) {
    let span = |values: &mut dyn Iterator<Item = f64>| {
        let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |s, v| (s.0.min(v), s.1.max(v)));
        (low, high - low)
    };
    let across = span(&mut spots.iter().map(|spot| spot.0));
    let down = span(&mut spots.iter().map(|spot| spot.1));
    let unit = |value: f64, (low, range): Spot| if range > 1e-9 { (value - low) / range } else { 0.5 };
    for spot in spots {
        *spot = (unit(spot.0, across), unit(spot.1, down));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(nodes: usize) -> Vec<Edge> {
        (0..nodes).map(|from| Edge { from, to: (from + 1) % nodes, weight: 1.0 }).collect()
    }

    #[test]
    fn the_same_network_lies_the_same() {
        assert_eq!(places(60, &ring(60)), places(60, &ring(60)));
    }

    #[test]
    fn connected_nodes_lie_nearer_than_others() {
        let (nodes, edges) = (40, ring(40));
        let spots = places(nodes, &edges);
        let far = |a: usize, b: usize| (spots[a].0 - spots[b].0).hypot(spots[a].1 - spots[b].1);
        let joined = edges.iter().map(|edge| far(edge.from, edge.to)).sum::<f64>() / 40.0;
        let all =
            (0..40).flat_map(|a| (0..40).map(move |b| (a, b))).map(|(a, b)| far(a, b)).sum::<f64>() / 1600.0;
        assert!(joined < all / 2.0, "{joined} {all}");
    }

    #[test]
    fn odd_networks_have_places_too() {
        for (nodes, edges) in [(0, vec![]), (1, vec![]), (2, ring(2)), (5, vec![])] {
            let spots = places(nodes, &edges);
            assert_eq!(spots.len(), nodes);
            assert!(spots.iter().all(|spot| (0.0..=1.0).contains(&spot.0) && (0.0..=1.0).contains(&spot.1)));
        }
    }
}
