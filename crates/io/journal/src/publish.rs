//! What the journal shows to whoever wants to check it: tiles and proofs.

use crate::read::stored;
use crate::tile::{self, Content, Tile};
use crate::tree::{TILE_WIDTH, block_of};
use crate::{Hash, Journal, JournalError, proof};
use std::collections::BTreeMap;
use std::ops::Range;

impl Journal {
    /// Bytes of a tile or entry bundle; `None` while the journal is too short for it. What was once
    /// returned never changes, so that it may be cached for ever.
    pub async fn tile(&self, tile: Tile) -> Result<Option<Vec<u8>>, JournalError> {
        let Some(size) = tile.needs() else { return Ok(None) };
        if !self.reaches(size).await? {
            return Ok(None);
        }
        Ok(Some(match tile.content {
            Content::Entries => {
                let events = stored(self.pool.clone(), tile.items()).await?;
                tile::encode_entries(events.iter().map(|event| event.body.as_slice()))
            }
            Content::Hashes { level: 0 } => tile::encode_hashes(&self.leaves(tile.items()).await?),
            Content::Hashes { level } => {
                let known = self.known();
                let Some(hashes) = known.tree.tile(level, tile.items()) else { return Ok(None) };
                tile::encode_hashes(hashes)
            }
        }))
    }

    /// Hashes that prove, from the leaf upwards, that event `index` is in the journal of `size`
    /// events (RFC 6962); `None` when there is no such event or size.
    pub async fn inclusion_proof(&self, index: u64, size: u64) -> Result<Option<Vec<Hash>>, JournalError> {
        match proof::inclusion_ranges(index, size) {
            Some(ranges) if self.reaches(size).await? => self.hashes_of(&ranges).await.map(Some),
            _ => Ok(None),
        }
    }

    /// [`Journal::inclusion_proof`] of several events at once: each block of leaves is read once.
    pub(crate) async fn inclusion_proofs(
        &self,
        indices: &[u64],
        size: u64,
    ) -> Result<Option<Vec<Vec<Hash>>>, JournalError> {
        let ranges = indices.iter().map(|index| proof::inclusion_ranges(*index, size));
        let Some(ranges) = ranges.collect::<Option<Vec<_>>>() else { return Ok(None) };
        if !self.reaches(size).await? {
            return Ok(None);
        }
        let mut hashes = self.hashes_of(&ranges.concat()).await?.into_iter();
        Ok(Some(ranges.iter().map(|own| hashes.by_ref().take(own.len()).collect()).collect()))
    }

    /// Hashes that prove that the journal of `old` events is the beginning of the journal of `new`;
    /// `None` when there is no such size.
    pub async fn consistency_proof(&self, old: u64, new: u64) -> Result<Option<Vec<Hash>>, JournalError> {
        match proof::consistency_ranges(old, new) {
            Some(ranges) if self.reaches(new).await? => self.hashes_of(&ranges).await.map(Some),
            _ => Ok(None),
        }
    }

    /// Root of the journal when it had `size` events; `None` when it has fewer.
    pub async fn root_at(&self, size: u64) -> Result<Option<Hash>, JournalError> {
        if size == 0 || !self.reaches(size).await? {
            return Ok((size == 0).then(Hash::empty));
        }
        Ok(self.hashes_of(std::slice::from_ref(&(0..size))).await?.pop())
    }

    /// Whether the journal has that many events; catches up when this process has not seen them yet.
    async fn reaches(&self, size: u64) -> Result<bool, JournalError> {
        if self.known().tree.size() >= size {
            return Ok(true);
        }
        let _turn = self.turn.lock().await;
        self.catch_up().await?;
        Ok(self.known().tree.size() >= size)
    }

    async fn hashes_of(&self, ranges: &[Range<u64>]) -> Result<Vec<Hash>, JournalError> {
        let mut blocks = BTreeMap::new();
        for range in ranges {
            let Some(block) = block_of(range).filter(|block| !blocks.contains_key(block)) else { continue };
            let start = block * TILE_WIDTH;
            let end = self.known().tree.size().min(start + TILE_WIDTH);
            blocks.insert(block, self.leaves(start..end).await?);
        }
        let known = self.known();
        let hash = |range: &Range<u64>| {
            known.tree.hash_of(range, &blocks).ok_or_else(|| crate::journal::missing(range.start))
        };
        ranges.iter().map(hash).collect()
    }
}
