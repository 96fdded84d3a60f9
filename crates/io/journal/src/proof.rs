//! Proofs of RFC 6962: which subtrees they consist of, and how a reader checks them.
//!
//! A proof is made in two steps so that the rule stays apart from the database: the functions
//! here name the ranges of leaves, [`crate::Journal`] finds their hashes.

use crate::Hash;
use std::ops::Range;

/// Subtrees whose hashes prove that leaf `index` is in the tree of `size` leaves, from the leaf
/// upwards (RFC 6962, 2.1.1). `None` when the tree has no such leaf.
pub fn inclusion_ranges(index: u64, size: u64) -> Option<Vec<Range<u64>>> {
    (index < size).then(|| {
        let mut ranges = descend(index + 1, size, |here| here.end - here.start == 1).0;
        ranges.reverse();
        ranges
    })
}

/// Subtrees whose hashes prove that the tree of `old` leaves is a beginning of the tree of `new`
/// (RFC 6962, 2.1.2). Empty for equal sizes and for `old` = 0; `None` when `old` is the larger.
pub fn consistency_ranges(old: u64, new: u64) -> Option<Vec<Range<u64>>> {
    if old == 0 || old >= new {
        return (old <= new).then(Vec::new);
    }
    let (mut ranges, rest) = descend(old, new, |here| here.end == old);
    // The old tree's own root needs no proof: the reader has it.
    if rest.start != 0 {
        ranges.push(rest);
    }
    ranges.reverse();
    Some(ranges)
}

/// Walks from the root of the tree of `size` leaves towards the leaf before `end`, collects each
/// sibling on the way and stops at the subtree that is asked for.
fn descend(end: u64, size: u64, found: impl Fn(&Range<u64>) -> bool) -> (Vec<Range<u64>>, Range<u64>) {
    let (mut siblings, mut here) = (Vec::new(), 0..size);
    while !found(&here) {
        let middle = here.start + split(here.end - here.start);
        if end <= middle {
            siblings.push(middle..here.end);
            here.end = middle;
        } else {
            siblings.push(here.start..middle);
            here.start = middle;
        }
    }
    (siblings, here)
}

/// The largest power of two below `count`, which is at least 2.
const fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

/// Whether `proof` shows that `leaf` stands at `index` in the tree of `size` leaves with `root`.
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = Hash::node(sibling, &hash);
            skip_lone(&mut at, &mut last);
        } else {
            hash = Hash::node(&hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && hash == root
}

/// Whether `proof` shows that the tree of `old` leaves is a beginning of the tree of `new` leaves.
pub fn verify_consistency(old: u64, old_root: Hash, new: u64, new_root: Hash, proof: &[Hash]) -> bool {
    if old == 0 || old >= new {
        let trivial = if old == 0 { old_root == Hash::empty() } else { old == new && old_root == new_root };
        return trivial && proof.is_empty();
    }
    let (mut at, mut last) = (old - 1, new - 1);
    while at & 1 == 1 {
        (at, last) = (at >> 1, last >> 1);
    }
    // An old tree that is one complete subtree is where its own proof starts.
    let (start, rest) = if old.is_power_of_two() {
        (old_root, proof)
    } else if let Some((first, rest)) = proof.split_first() {
        (*first, rest)
    } else {
        return false;
    };
    let (mut from_old, mut from_new) = (start, start);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            from_old = Hash::node(sibling, &from_old);
            from_new = Hash::node(sibling, &from_new);
            skip_lone(&mut at, &mut last);
        } else {
            from_new = Hash::node(&from_new, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && from_old == old_root && from_new == new_root
}

/// A node on the right edge without a sibling rises unchanged: those levels have no hash.
const fn skip_lone(at: &mut u64, last: &mut u64) {
    while *at & 1 == 0 && *at != 0 {
        *at >>= 1;
        *last >>= 1;
    }
}
