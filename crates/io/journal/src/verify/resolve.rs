//! Second pass: which row is the true event of each place. Signed roots decide between rows that
//! claim the same place.

use super::rows::Rows;
use crate::{Frontier, Hash};
use std::collections::BTreeMap;
use std::ops::Range;

/// A size with the root that somebody vouches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    pub size: u64,
    pub root: Hash,
    /// From a checkpoint that was given from outside, not from the journal.
    pub anchor: bool,
}

/// What stands for an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The clean row of its place.
    Clean,
    /// The body of an odd row, by its index.
    Body(usize),
    /// Only the leaf hash of an odd row: its body was changed.
    Leaf(usize),
}

/// The outcome.
#[derive(Debug, Default)]
pub struct Resolved {
    /// What stands for the events that more than a clean row claims to be.
    pub chosen: BTreeMap<u64, Choice>,
    /// Up to this size the events lead to a signed root.
    pub proven: u64,
    /// That root.
    pub frontier: Frontier,
    /// Events that do not lead to the root signed after them, if any: the journal is unproven from
    /// there.
    pub differs: Option<Range<u64>>,
    /// Evidence that could not be looked at, because an event before it is missing or changed.
    pub unproven: Vec<Evidence>,
    /// Anchors that contradict the journal.
    pub contradicted: Vec<u64>,
}

type Claims = BTreeMap<u64, Vec<(Choice, Hash)>>;

/// Tries that are made for one signed root, counted in hashes.
const EFFORT: usize = 1 << 20;

/// Walks along the evidence, which is in rising order of sizes.
pub fn resolve(rows: &Rows, evidence: &[Evidence]) -> Resolved {
    let claims = claims(rows);
    let mut resolved = Resolved::default();
    let mut lost = false;
    for &proof in evidence {
        let span = resolved.frontier.size()..proof.size;
        let Some(options) = (!lost).then(|| options(rows, &claims, &span)).flatten() else {
            lost = true;
            resolved.unproven.push(proof);
            continue;
        };
        match agree(&resolved.frontier, &options, proof.root) {
            Some((frontier, picks)) => {
                let doubted = (span.start..)
                    .zip(&options)
                    .zip(picks)
                    .filter(|((place, _), _)| claims.contains_key(place));
                resolved.chosen.extend(doubted.map(|((place, options), pick)| (place, options[pick].0)));
                resolved.frontier = frontier;
                resolved.proven = proof.size;
            }
            None if proof.anchor => resolved.contradicted.push(proof.size),
            None => {
                lost = true;
                resolved.differs = Some(span);
            }
        }
    }
    for (place, options) in &claims {
        if let Some((first, _)) = options.first() {
            resolved.chosen.entry(*place).or_insert(*first);
        }
    }
    resolved
}

/// What odd rows claim to be, the likeliest first: a clean row, a body in its place, a body elsewhere,
/// a body that does not say where it belongs, a leaf hash whose body is gone.
fn claims(rows: &Rows) -> Claims {
    let mut claims = Claims::new();
    let place = |index: usize| u64::try_from(rows.odd[index].place).ok();
    let mut claim = |seq: u64, choice: Choice, hash: Hash| {
        let clean = rows.clean.get(&seq).map(|clean| (Choice::Clean, clean.leaf));
        let options = claims.entry(seq).or_insert_with(|| clean.into_iter().collect());
        options.push((choice, hash));
    };
    let mut order: Vec<usize> = (0..rows.odd.len()).collect();
    order.sort_by_key(|index| (rows.odd[*index].says.is_none(), rows.odd[*index].says != place(*index)));
    for &index in &order {
        if let Some(seq) = rows.odd[index].says.or_else(|| place(index)) {
            claim(seq, Choice::Body(index), rows.odd[index].computed);
        }
    }
    for index in order {
        let odd = &rows.odd[index];
        if let (true, Some(seq), Some(stored)) = (odd.leaf_differs(), place(index), odd.stored) {
            claim(seq, Choice::Leaf(index), stored);
        }
    }
    claims
}

/// What each event of a span may be; `None` when one is missing.
fn options(rows: &Rows, claims: &Claims, span: &Range<u64>) -> Option<Vec<Vec<(Choice, Hash)>>> {
    let option = |place: u64| match claims.get(&place) {
        Some(options) => Some(options.clone()),
        None => rows.clean.get(&place).map(|clean| vec![(Choice::Clean, clean.leaf)]),
    };
    span.clone().map(option).collect()
}

/// Finds the choice of options that leads to the root. Goes through them like the wheels of a counter,
/// as far as the effort allows.
fn agree(start: &Frontier, options: &[Vec<(Choice, Hash)>], root: Hash) -> Option<(Frontier, Vec<usize>)> {
    let mut picks = vec![0; options.len()];
    for _ in 0..=EFFORT / options.len().max(1) {
        let mut frontier = start.clone();
        options.iter().zip(&picks).for_each(|(options, pick)| frontier.push(options[*pick].1));
        if frontier.root() == root {
            return Some((frontier, picks));
        }
        let wheel = (0..picks.len()).find(|wheel| picks[*wheel] + 1 < options[*wheel].len())?;
        picks[..wheel].fill(0);
        picks[wheel] += 1;
    }
    None
}
