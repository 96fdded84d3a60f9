//! Laws of the tree, with another implementation of RFC 6962 as witness.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;
use rozum_journal::tree::{Tree, block_of};
use rozum_journal::{Hash, proof};
use std::collections::BTreeMap;
use std::ops::Range;

type Witness = MemoryBackedTree<sha2::Sha256, Vec<u8>>;

fn body(index: u64) -> Vec<u8> {
    format!("event {index}").into_bytes()
}

fn grown(size: u64) -> (Tree, Vec<Hash>, Witness) {
    let (mut tree, mut leaves, mut witness) = (Tree::default(), Vec::new(), Witness::new());
    for index in 0..size {
        leaves.push(Hash::leaf(&body(index)));
        tree.push(leaves[leaves.len() - 1]);
        witness.push(body(index));
    }
    (tree, leaves, witness)
}

/// As the journal does it: only the blocks that a proof needs, and the tree in memory.
fn hashes(tree: &Tree, leaves: &[Hash], ranges: &[Range<u64>]) -> Vec<Hash> {
    let chunks: Vec<_> = leaves.chunks(256).collect();
    let needed = ranges
        .iter()
        .filter_map(block_of)
        .map(|block| (block, chunks[usize::try_from(block).unwrap()].to_vec()));
    let blocks: BTreeMap<_, _> = needed.collect();
    ranges.iter().map(|range| tree.hash_of(range, &blocks).unwrap()).collect()
}

fn bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

/// A proof with one thing wrong: a bit, a hash too few, a hash too many.
fn spoilt(proof: &[Hash], how: usize) -> Vec<Hash> {
    let mut spoilt = proof.to_vec();
    match how % 3 {
        0 if !spoilt.is_empty() => {
            let at = how / 3 % spoilt.len();
            let mut bits = *spoilt[at].as_bytes();
            bits[how % 32] ^= 1 << (how % 8);
            spoilt[at] = Hash::from_bytes(bits);
        }
        1 if !spoilt.is_empty() => {
            spoilt.pop();
        }
        _ => spoilt.push(Hash::empty()),
    }
    spoilt
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn roots_agree(size in 0_u64..1500) {
        let (tree, leaves, witness) = grown(size);
        let root = tree.frontier().root();
        let theirs = witness.root();
        prop_assert_eq!(root.as_bytes().as_slice(), theirs.as_bytes().as_slice());
        if size > 0 {
            prop_assert_eq!(hashes(&tree, &leaves, std::slice::from_ref(&(0..size))), vec![root]);
        }
    }

    #[test]
    fn inclusion(size in 1_u64..1500, pick: u64, how: usize) {
        let (tree, leaves, witness) = grown(size);
        let (index, root) = (pick % size, tree.frontier().root());
        let at = usize::try_from(index).unwrap();
        let proof = hashes(&tree, &leaves, &proof::inclusion_ranges(index, size).unwrap());
        prop_assert_eq!(bytes(&proof), witness.prove_inclusion(at).as_bytes().to_vec());
        prop_assert!(proof::verify_inclusion(leaves[at], index, size, &proof, root));
        prop_assert!(!proof::verify_inclusion(leaves[at], index, size, &spoilt(&proof, how), root));
        prop_assert!(!proof::verify_inclusion(Hash::leaf(b"other"), index, size, &proof, root));
        prop_assert!(!proof::verify_inclusion(leaves[at], index, size, &proof, Hash::empty()));
        if size > 1 {
            prop_assert!(!proof::verify_inclusion(leaves[at], (index + 1) % size, size, &proof, root));
        }
    }

    #[test]
    fn consistency(new in 2_u64..1500, pick: u64, how: usize) {
        let (tree, leaves, witness) = grown(new);
        let old = 1 + pick % (new - 1);
        let (root, old_root) = (tree.frontier().root(), grown(old).0.frontier().root());
        let proof = hashes(&tree, &leaves, &proof::consistency_ranges(old, new).unwrap());
        let additions = usize::try_from(new - old).unwrap();
        prop_assert_eq!(bytes(&proof), witness.prove_consistency(additions).as_bytes().to_vec());
        prop_assert!(proof::verify_consistency(old, old_root, new, root, &proof));
        prop_assert!(!proof::verify_consistency(old, old_root, new, root, &spoilt(&proof, how)));
        prop_assert!(!proof::verify_consistency(old, Hash::empty(), new, root, &proof));
        prop_assert!(!proof::verify_consistency(old, old_root, new, Hash::empty(), &proof));
    }
}

#[test]
fn the_edges() {
    assert_eq!(proof::inclusion_ranges(0, 0), None);
    assert_eq!(proof::inclusion_ranges(0, 1), Some(vec![]));
    assert_eq!(proof::consistency_ranges(0, 5), Some(vec![]));
    assert_eq!(proof::consistency_ranges(5, 5), Some(vec![]));
    assert_eq!(proof::consistency_ranges(6, 5), None);
    let root = Hash::leaf(b"a");
    assert!(proof::verify_consistency(0, Hash::empty(), 1, root, &[]));
    assert!(proof::verify_consistency(1, root, 1, root, &[]));
    assert!(!proof::verify_consistency(2, root, 1, root, &[]));
    assert!(!proof::verify_consistency(0, root, 1, root, &[]));
    assert!(proof::verify_inclusion(root, 0, 1, &[], root));
    assert!(!proof::verify_inclusion(root, 0, 0, &[], root));
}

/// The vector of RFC 6962, 2.1.3: inclusion and consistency in the tree of seven leaves.
#[test]
fn the_example_of_the_rfc() {
    assert_eq!(proof::inclusion_ranges(0, 7), Some(vec![1..2, 2..4, 4..7]));
    assert_eq!(proof::inclusion_ranges(3, 7), Some(vec![2..3, 0..2, 4..7]));
    assert_eq!(proof::inclusion_ranges(4, 7), Some(vec![5..6, 6..7, 0..4]));
    assert_eq!(proof::inclusion_ranges(6, 7), Some(vec![4..6, 0..4]));
    assert_eq!(proof::consistency_ranges(3, 7), Some(vec![2..3, 3..4, 0..2, 4..7]));
    assert_eq!(proof::consistency_ranges(4, 7).as_deref(), Some(std::slice::from_ref(&(4..7))));
    assert_eq!(proof::consistency_ranges(6, 7), Some(vec![4..6, 6..7, 0..4]));
}
