//! Co-occurrence: in how many regions two activities are both present.
//!
//! `C_ij = Σ_r M_ri M_rj`, an intersection of bit sets. Page: `docs/methods/cooccurrence.md`.

#![expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]

use crate::parallel::{self, Work};
use crate::presence::Presence;

/// Activities that are counted against another at once, and whose counts lie side by side.
pub(crate) const BLOCK: usize = 16;

/// Counts for each pair of activities; the diagonal is ubiquity.
#[derive(Debug, Clone)]
pub struct Cooccurrence {
    activities: usize,
    /// For each block of activities, its counts with each activity in turn. Signed, since processors turn
    /// signed numbers into fractions in one step.
    blocks: Vec<[i32; BLOCK]>,
}

/// Counts all pairs.
pub fn cooccurrence(presence: &Presence) -> Cooccurrence {
    let activities = presence.activities();
    let mut blocks = vec![[0; BLOCK]; activities * activities.div_ceil(BLOCK)];
    let work = activities * activities * presence.regions().div_ceil(64);
    parallel::rows(&mut blocks, activities, work, |first, out| {
        parallel::wide(Count { presence, first, out });
    });
    Cooccurrence { activities, blocks }
}

impl Cooccurrence {
    /// Number of activities.
    pub fn activities(&self) -> usize {
        self.activities
    }

    /// Regions in which both are present.
    pub fn count(&self, i: usize, j: usize) -> u32 {
        self.block(i / BLOCK, j)[i % BLOCK].cast_unsigned()
    }

    /// Counts of an activity with all, itself included.
    pub fn row(&self, activity: usize) -> impl ExactSizeIterator<Item = u32> + '_ {
        let (block, lane) = (activity / BLOCK, activity % BLOCK);
        self.blocks[block * self.activities..][..self.activities]
            .iter()
            .map(move |counts| counts[lane].cast_unsigned())
    }

    /// Counts of an activity with those of a block; zeros beyond the last.
    #[inline(always)]
    pub(crate) fn block(&self, block: usize, activity: usize) -> &[i32; BLOCK] {
        &self.blocks[block * self.activities + activity]
    }
}

/// Some blocks, from the block `first` on.
struct Count<'a> {
    presence: &'a Presence,
    first: usize,
    out: &'a mut [[i32; BLOCK]],
}

impl Work for Count<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let activities = self.presence.activities();
        for (number, out) in self.out.chunks_mut(activities).enumerate() {
            let lanes = lanes(self.presence, self.first + number);
            for (activity, counts) in out.iter_mut().enumerate() {
                let mut sums = [0_u64; BLOCK];
                for (&own, words) in self.presence.column(activity).iter().zip(&lanes) {
                    for lane in 0..BLOCK {
                        sums[lane] += u64::from((own & words[lane]).count_ones());
                    }
                }
                for (count, &sum) in counts.iter_mut().zip(&sums) {
                    *count = narrow(sum);
                }
            }
        }
    }
}

/// No table has more regions than fit.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "counts of regions, of which a table has fewer")]
fn narrow(count: u64) -> i32 {
    count as i32
}

/// The words of a block's activities, side by side.
fn lanes(presence: &Presence, block: usize) -> Vec<[u64; BLOCK]> {
    let mut lanes = vec![[0; BLOCK]; presence.regions().div_ceil(64)];
    let first = block * BLOCK;
    for activity in first..(first + BLOCK).min(presence.activities()) {
        for (lanes, &word) in lanes.iter_mut().zip(presence.column(activity)) {
            lanes[activity - first] = word;
        }
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_counted() {
        let presence = Presence::from_marks(100, 70, |r, a| (r * 31 + a * 17) % 7 < 3);
        let counts = cooccurrence(&presence);
        for i in 0..70 {
            for (j, count) in counts.row(i).enumerate() {
                let both = (0..100).filter(|&r| presence.has(r, i) && presence.has(r, j)).count();
                assert_eq!((count as usize, counts.count(i, j)), (both, count));
            }
        }
        assert_eq!(counts.count(0, 0), presence.ubiquity()[0]);
    }
}
