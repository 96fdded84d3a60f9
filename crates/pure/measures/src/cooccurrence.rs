//! Co-occurrence: in how many regions two activities are both present.
//!
//! `C_ij = Σ_r M_ri M_rj`, an intersection of bit sets. Page: `docs/methods/cooccurrence.md`.

use crate::parallel::{self, Wide};
use crate::presence::Presence;

/// Counts for each pair of activities, row after row; the diagonal is ubiquity.
pub fn cooccurrence(presence: &Presence) -> Vec<u32> {
    let activities = presence.activities();
    let mut counts = vec![0; activities * activities];
    let work = activities * activities * presence.regions().div_ceil(64);
    parallel::rows(&mut counts, activities, work, |first, rows| {
        Wide::run(|| count(presence, first, rows));
    });
    counts
}

/// Columns of one row that are counted together while their bits are near.
const TILE: usize = 64;

#[inline(always)]
#[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
fn count(presence: &Presence, first: usize, rows: &mut [u32]) {
    let activities = presence.activities();
    for tile in (0..activities).step_by(TILE) {
        let end = (tile + TILE).min(activities);
        for (offset, row) in rows.chunks_mut(activities).enumerate() {
            let own = presence.column(first + offset);
            for (other, place) in (tile..end).zip(&mut row[tile..end]) {
                let both = own.iter().zip(presence.column(other)).map(|(a, b)| (a & b).count_ones());
                *place = both.sum();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_counted() {
        let presence = Presence::from_marks(100, 70, |r, a| (r * 31 + a * 17) % 7 < 3);
        let counts = cooccurrence(&presence);
        for i in 0..70 {
            for j in 0..70 {
                let both = (0..100).filter(|&r| presence.has(r, i) && presence.has(r, j)).count();
                assert_eq!(counts[i * 70 + j] as usize, both);
            }
        }
        assert_eq!(counts[0], presence.ubiquity()[0]);
    }
}
