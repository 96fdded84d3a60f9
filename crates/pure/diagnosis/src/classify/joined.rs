//! Whether a text joins two sectors in one undertaking: IT or science at work in another sector, one sector's goods made for
//! another, a resource of one used in another. Sectors that are merely listed are not joined.

mod joints;
mod place;
mod sector;

use crate::classify::classifier::shared;
use crate::classify::reading::Reading;
use crate::classify::text::Characters;
use joints::Joints;
use sector::sectors;

/// Two sectors joined, by the words from `start` to `end` in characters.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Joined {
    /// 0 … 1. From 0.75 both sectors are named and so is what joins them.
    pub sureness: f64,
    pub start: usize,
    pub end: usize,
}

/// The surest joint of a text, the first of equals. `reading` is of `text`.
pub(crate) fn joined(reading: &Reading, text: &str) -> Option<Joined> {
    let tables = shared()?;
    let sectors = sectors(tables, reading);
    let joints = Joints { entries: &tables.entries, reading, sectors: &sectors }.all();
    let best =
        joints.into_iter().reduce(|best, next| if next.sureness > best.sureness { next } else { best })?;
    let mut characters = Characters::new(text);
    let start = characters.before(reading.words[best.first].start);
    let end = characters.before(reading.words[best.last].end);
    Some(Joined { sureness: best.sureness, start, end })
}

#[cfg(test)]
mod tests;
