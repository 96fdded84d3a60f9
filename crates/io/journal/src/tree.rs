//! The tree in memory: its right edge, and every eighth level so that a proof reads little.

use crate::{Frontier, Hash};
use std::collections::BTreeMap;
use std::ops::Range;

/// Levels per tile; a full tile has 2^8 hashes (C2SP tlog-tiles).
pub const TILE_HEIGHT: u32 = 8;
/// Hashes in a full tile.
pub const TILE_WIDTH: u64 = 1 << TILE_HEIGHT;

/// A Merkle tree whose leaves lie in the database. In memory are the frontier and the roots of all
/// complete subtrees of height 8, 16, 24 …: 32 bytes for every 256 leaves.
#[derive(Debug, Default)]
pub struct Tree {
    frontier: Frontier,
    upper: Vec<Vec<Hash>>,
}

impl Tree {
    /// How many leaves it has.
    pub const fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// Its right edge.
    pub const fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// Appends a leaf.
    pub fn push(&mut self, leaf: Hash) {
        let upper = &mut self.upper;
        self.frontier.push_subtree(0, leaf, |height, hash| {
            if height == 0 || height % TILE_HEIGHT != 0 {
                return;
            }
            let level = (height / TILE_HEIGHT - 1) as usize;
            if upper.len() <= level {
                upper.resize_with(level + 1, Vec::new);
            }
            upper[level].push(hash);
        });
    }

    /// Hashes of a tile at level 1 or above; `None` where the tree does not reach.
    pub fn tile(&self, level: u32, range: Range<u64>) -> Option<&[Hash]> {
        let row = self.upper.get(level.checked_sub(1)? as usize)?;
        row.get(usize::try_from(range.start).ok()?..usize::try_from(range.end).ok()?)
    }

    /// Hash of the subtree over `range`, a range that a proof names; `None` where a needed block of
    /// leaves was not given (see [`block_of`]) or the tree does not reach.
    pub fn hash_of(&self, range: &Range<u64>, blocks: &BTreeMap<u64, Vec<Hash>>) -> Option<Hash> {
        let mut edge = Frontier::default();
        let mut at = range.start;
        while at < range.end {
            let (height, hash) = match self.largest_stored(at, range.end) {
                Some(found) => found,
                None => (0, *blocks.get(&(at / TILE_WIDTH))?.get(usize::try_from(at % TILE_WIDTH).ok()?)?),
            };
            edge.push_subtree(height, hash, |_, _| {});
            at += 1 << height;
        }
        Some(edge.root())
    }

    /// The largest subtree in memory that begins at `start` and ends by `end`.
    fn largest_stored(&self, start: u64, end: u64) -> Option<(u32, Hash)> {
        (1..=self.upper.len()).rev().find_map(|level| {
            let height = TILE_HEIGHT * u32::try_from(level).ok()?;
            let fits = start.is_multiple_of(1 << height) && start + (1 << height) <= end;
            let index = usize::try_from(start >> height).ok()?;
            fits.then(|| self.upper[level - 1].get(index)).flatten().map(|hash| (height, *hash))
        })
    }
}

impl Extend<Hash> for Tree {
    fn extend<T: IntoIterator<Item = Hash>>(&mut self, leaves: T) {
        for leaf in leaves {
            self.push(leaf);
        }
    }
}

/// The block of 256 leaves that [`Tree::hash_of`] needs beside the tree; no range of a proof needs two.
pub const fn block_of(range: &Range<u64>) -> Option<u64> {
    if range.end - range.start < TILE_WIDTH {
        Some(range.start / TILE_WIDTH)
    } else if !range.end.is_multiple_of(TILE_WIDTH) {
        Some(range.end / TILE_WIDTH)
    } else {
        None
    }
}
