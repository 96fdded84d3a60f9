//! Tiles and entry bundles (C2SP tlog-tiles): their names and their bytes.

use crate::Hash;
use crate::tree::{TILE_HEIGHT, TILE_WIDTH};
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

/// Largest body in bytes: its length stands in an entry bundle as 16 bits.
pub const MAX_BODY: usize = u16::MAX as usize;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Content {
    /// Hashes of the complete subtrees of height 8·level.
    Hashes {
        /// Level from 0, the leaf hashes.
        level: u32,
    },
    /// Bodies of events.
    Entries,
}

/// One file of the published journal, `tile/0/x001/x234/067` or `tile/entries/000.p/7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// What it holds.
    pub content: Content,
    /// Its place in the row, from 0.
    pub index: u64,
    /// How many items it has, 1 to 256; fewer than 256 make it partial.
    pub width: u16,
}

impl Tile {
    /// Its items as indices within its level.
    pub const fn items(&self) -> Range<u64> {
        let start = self.index * TILE_WIDTH;
        start..start + self.width as u64
    }

    /// Least size of a journal that has this tile; `None` beyond all sizes.
    pub const fn needs(&self) -> Option<u64> {
        let height = match self.content {
            Content::Hashes { level } => level * TILE_HEIGHT,
            Content::Entries => 0,
        };
        if height >= 56 || self.index >= 1 << (55 - height) {
            return None;
        }
        Some(self.items().end << height)
    }

    /// All tiles of a journal of that size, entries first.
    pub fn all(size: u64) -> impl Iterator<Item = Self> {
        let levels = (0..u64::BITS / TILE_HEIGHT)
            .map(move |level| (Content::Hashes { level }, size >> (TILE_HEIGHT * level)));
        std::iter::once((Content::Entries, size)).chain(levels).flat_map(|(content, items)| {
            (0..items.div_ceil(TILE_WIDTH)).map(move |index| {
                let left = (items - index * TILE_WIDTH).min(TILE_WIDTH);
                Self { content, index, width: u16::try_from(left).unwrap_or(u16::MAX) }
            })
        })
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.content {
            Content::Hashes { level } => write!(f, "tile/{level}/")?,
            Content::Entries => f.write_str("tile/entries/")?,
        }
        let mut groups = vec![self.index % 1000];
        while groups.len() < 7 && self.index >= 1000_u64.pow(u32::try_from(groups.len()).unwrap_or(6)) {
            groups.push(self.index / 1000_u64.pow(u32::try_from(groups.len()).unwrap_or(6)) % 1000);
        }
        for group in groups.iter().skip(1).rev() {
            write!(f, "x{group:03}/")?;
        }
        write!(f, "{:03}", groups[0])?;
        if u64::from(self.width) < TILE_WIDTH { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

/// The path names no tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a tile")]
pub struct NotATile;

impl FromStr for Tile {
    type Err = NotATile;

    /// Reads `tile/…` as [`Tile`] displays it; no other spelling.
    fn from_str(path: &str) -> Result<Self, NotATile> {
        let parse = || {
            let (content, rest) = path.strip_prefix("tile/")?.split_once('/')?;
            let content = match content {
                "entries" => Content::Entries,
                level => Content::Hashes { level: level.parse().ok()? },
            };
            let (groups, width) = match rest.split_once(".p/") {
                Some((groups, width)) => (groups, width.parse().ok()?),
                None => (rest, 256),
            };
            let index = groups.split('/').try_fold(0_u64, |index, group| {
                let group: u64 = group.strip_prefix('x').unwrap_or(group).parse().ok()?;
                index.checked_mul(1000)?.checked_add(group)
            })?;
            let tile = Self { content, index, width };
            // One spelling for each tile, so that caches hold it once.
            ((1..=256).contains(&width) && tile.needs().is_some() && tile.to_string() == path).then_some(tile)
        };
        parse().ok_or(NotATile)
    }
}

/// Bytes of a hash tile.
pub fn encode_hashes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

/// Bytes of an entry bundle. Bodies are never longer than [`MAX_BODY`] in a journal; one that is, by
/// damage, is cut.
pub fn encode_entries<'a>(bodies: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut bundle = Vec::new();
    for body in bodies {
        let length = u16::try_from(body.len()).unwrap_or(u16::MAX);
        bundle.extend_from_slice(&length.to_be_bytes());
        bundle.extend_from_slice(&body[..usize::from(length)]);
    }
    bundle
}

/// Bodies of an entry bundle, and whether its lengths add up to its end.
pub fn decode_entries(mut bundle: &[u8]) -> (Vec<&[u8]>, bool) {
    let mut bodies = Vec::new();
    while let Some((length, rest)) = bundle.split_first_chunk::<2>() {
        let Some((body, rest)) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length))) else {
            return (bodies, false);
        };
        bodies.push(body);
        bundle = rest;
    }
    (bodies, bundle.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_of_the_specification() {
        let tile = |index, width| Tile { content: Content::Hashes { level: 0 }, index, width }.to_string();
        assert_eq!(tile(1_234_067, 256), "tile/0/x001/x234/067");
        assert_eq!(tile(0, 1), "tile/0/000.p/1");
        assert_eq!(tile(1000, 256), "tile/0/x001/000");
        assert_eq!(
            Tile { content: Content::Entries, index: 5, width: 7 }.to_string(),
            "tile/entries/005.p/7"
        );
    }

    #[test]
    fn other_spellings_are_refused() {
        for wrong in [
            "tile/0/5",
            "tile/00/005",
            "tile/0/x000/005",
            "tile/0/005.p/256",
            "tile/0/005.p/0",
            "tile/0/+05",
            "tile/0/001/005",
            "tile/entries",
            "tile/8/000",
            "tile/0/x999/x999/x999/x999/x999/999",
            "",
        ] {
            assert_eq!(wrong.parse::<Tile>(), Err(NotATile), "{wrong}");
        }
    }

    #[test]
    fn the_tiles_of_a_size() {
        let paths: Vec<_> = Tile::all(70_000).map(|tile| tile.to_string()).collect();
        assert_eq!(paths.len(), 274 + 274 + 2 + 1);
        for path in
            ["tile/entries/273.p/112", "tile/0/272", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"]
        {
            assert!(paths.contains(&path.to_owned()), "{path}");
        }
        assert_eq!(Tile::all(0).count(), 0);
    }

    proptest! {
        #[test]
        fn a_path_reads_back(level in 0_u32..4, index in 0_u64..1 << 20, width in 1_u16..=256) {
            let tile = Tile { content: Content::Hashes { level }, index, width };
            prop_assert_eq!(tile.to_string().parse(), Ok(tile));
        }

        #[test]
        fn a_bundle_reads_back(bodies: Vec<Vec<u8>>) {
            let bundle = encode_entries(bodies.iter().map(Vec::as_slice));
            let (read, whole) = decode_entries(&bundle);
            prop_assert!(whole);
            prop_assert_eq!(read, bodies.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            decode_entries(&bytes);
        }
    }
}
