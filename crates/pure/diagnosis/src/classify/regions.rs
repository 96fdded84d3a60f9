//! Oblasts named in a text.

use crate::classify::text::Word;
use rozum_language::{fold, stem};
use rozum_model::RegionIso;
use rozum_reference::regions::{REGIONS, RegionKind};

/// How a region may be called: an adjective before «область», or a name of its own.
pub(crate) struct Names {
    adjectives: Vec<(String, RegionIso)>,
    nouns: Vec<(String, RegionIso)>,
}

impl Names {
    pub(crate) fn read() -> Self {
        let oblasts = || REGIONS.iter().filter(|region| region.kind == RegionKind::Oblast);
        let adjectives = oblasts().map(|region| (stem(&fold(region.short_uk)), region.iso));
        let nouns =
            oblasts().flat_map(|region| region.aliases.iter().map(|alias| (stem(&fold(alias)), region.iso)));
        Self { adjectives: adjectives.collect(), nouns: nouns.collect() }
    }

    /// The word's region. An adjective must stand before «область», directly or in a list of such adjectives.
    pub(crate) fn region(&self, words: &[Word], index: usize) -> Option<RegionIso> {
        let find = |names: &[(String, RegionIso)], word: &Word| {
            names.iter().find(|(name, _)| *name == word.stem).map(|&(_, iso)| iso)
        };
        let word = words.get(index)?;
        if let Some(iso) = find(&self.nouns, word) {
            return Some(iso);
        }
        let iso = find(&self.adjectives, word)?;
        let mut after = words.get(index + 1..)?.iter();
        // tidy: ukrainian-words: the noun that makes an adjective a region
        after
            .find(|next| find(&self.adjectives, next).is_none())
            .filter(|next| next.stem == stem("область"))?;
        Some(iso)
    }
}
