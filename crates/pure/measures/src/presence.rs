//! Presence: whether a region is specialised in an activity. Kept as bit sets, by row and by column, so
//! that what two activities share is one instruction for 64 regions.
//!
//! `M_ri = 1` when `LQ_ri` is at least (or above) the threshold. Page: `docs/methods/presence.md`.

use crate::location_quotient::quotient;
use crate::marked_sums::Rows;
use crate::matrix::Matrix;
use crate::parallel;
use crate::settings::{Bound, Settings};
use crate::totals::Totals;

/// Presence of each activity in each region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    regions: usize,
    activities: usize,
    /// A bit for each activity, rows padded to whole words.
    rows: Vec<u64>,
    /// A bit for each region, columns padded to whole words.
    columns: Vec<u64>,
}

pub(crate) const WORD: usize = 64;

impl Presence {
    /// From location quotients as the settings say. A cell without a quotient counts as not present.
    pub fn of(matrix: &Matrix, totals: &Totals, settings: &Settings) -> Self {
        let threshold = settings.presence_threshold;
        let specialised = |value: f64| match settings.presence_bound {
            Bound::AtLeast => value >= threshold,
            Bound::Above => value > threshold,
        };
        let mut presence = Self::empty(matrix.regions().len(), matrix.activities().len());
        let words = presence.row_words();
        let work = presence.regions * presence.activities;
        parallel::rows(&mut presence.rows, words.max(1), work, |first, rows| {
            for (offset, row) in rows.chunks_mut(words).enumerate() {
                let region = first + offset;
                let of_region = totals.regions[region];
                let figures = matrix.row(region).chunks(WORD).zip(totals.activities.chunks(WORD));
                for (word, (figures, activities)) in row.iter_mut().zip(figures) {
                    for (bit, (&figure, &activity)) in figures.iter().zip(activities).enumerate() {
                        let present = specialised(quotient(figure, of_region, activity, totals.total));
                        *word |= u64::from(present) << bit;
                    }
                }
            }
        });
        presence.columns = transposed(&presence.rows, presence.regions, presence.activities);
        presence
    }

    /// From marks in rows.
    pub fn from_marks(
        regions: usize,
        activities: usize,
        mut present: impl FnMut(usize, usize) -> bool,
    ) -> Self {
        let mut presence = Self::empty(regions, activities);
        let words = presence.row_words();
        for region in 0..regions {
            for activity in 0..activities {
                let bit = u64::from(present(region, activity)) << (activity % WORD);
                presence.rows[region * words + activity / WORD] |= bit;
            }
        }
        presence.columns = transposed(&presence.rows, regions, activities);
        presence
    }

    fn empty(regions: usize, activities: usize) -> Self {
        let rows = vec![0; regions * activities.div_ceil(WORD)];
        Self { regions, activities, rows, columns: Vec::new() }
    }

    /// Number of regions.
    pub fn regions(&self) -> usize {
        self.regions
    }

    /// Number of activities.
    pub fn activities(&self) -> usize {
        self.activities
    }

    fn row_words(&self) -> usize {
        self.activities.div_ceil(WORD)
    }

    /// The activities of a region as bits.
    pub(crate) fn row(&self, region: usize) -> &[u64] {
        let words = self.row_words();
        &self.rows[region * words..][..words]
    }

    /// The regions of an activity as bits.
    pub(crate) fn column(&self, activity: usize) -> &[u64] {
        let words = self.regions.div_ceil(WORD);
        &self.columns[activity * words..][..words]
    }

    /// Whether the activity is present in the region.
    pub fn has(&self, region: usize, activity: usize) -> bool {
        self.row(region)[activity / WORD] >> (activity % WORD) & 1 == 1
    }

    pub(crate) fn by_region(&self) -> ByRegion<'_> {
        ByRegion(self)
    }

    pub(crate) fn by_activity(&self) -> ByActivity<'_> {
        ByActivity(self)
    }

    /// Diversity: number of activities present in each region.
    pub fn diversity(&self) -> Vec<u32> {
        (0..self.regions).map(|region| count(self.row(region))).collect()
    }

    /// Ubiquity: number of regions in which each activity is present.
    pub fn ubiquity(&self) -> Vec<u32> {
        (0..self.activities).map(|activity| count(self.column(activity))).collect()
    }
}

/// The marks region by region.
pub(crate) struct ByRegion<'a>(&'a Presence);

/// The marks activity by activity.
pub(crate) struct ByActivity<'a>(&'a Presence);

impl Rows for ByRegion<'_> {
    fn row(&self, row: usize) -> &[u64] {
        self.0.row(row)
    }
}

impl Rows for ByActivity<'_> {
    fn row(&self, row: usize) -> &[u64] {
        self.0.column(row)
    }
}

fn count(words: &[u64]) -> u32 {
    words.iter().map(|word| word.count_ones()).sum()
}

/// Bits by column from bits by row.
fn transposed(rows: &[u64], regions: usize, activities: usize) -> Vec<u64> {
    let (wide, tall) = (activities.div_ceil(WORD), regions.div_ceil(WORD));
    let mut columns = vec![0; activities * tall];
    for region in 0..regions {
        let (word, bit) = (region / WORD, region % WORD);
        for (block, &bits) in rows[region * wide..][..wide].iter().enumerate() {
            let mut rest = bits;
            while rest != 0 {
                let activity = block * WORD + rest.trailing_zeros() as usize;
                columns[activity * tall + word] |= 1 << bit;
                rest &= rest - 1;
            }
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_counts_unless_asked_otherwise() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0], vec![1.0, 1.0]]).unwrap();
        let totals = Totals::of(&table);
        let at_least = Presence::of(&table, &totals, &Settings::default());
        assert_eq!((at_least.diversity(), at_least.ubiquity()), (vec![2, 2], vec![2, 2]));
        let above = Settings { presence_bound: Bound::Above, ..Settings::default() };
        assert_eq!(Presence::of(&table, &totals, &above).diversity(), [0, 0]);
    }

    #[test]
    fn bits_by_column_are_bits_by_row() {
        let presence = Presence::from_marks(70, 130, |region, activity| (region * 7 + activity * 3) % 5 < 2);
        for region in 0..70 {
            for activity in 0..130 {
                let by_column = presence.column(activity)[region / WORD] >> (region % WORD) & 1 == 1;
                assert_eq!(by_column, presence.has(region, activity));
                assert_eq!(by_column, (region * 7 + activity * 3) % 5 < 2);
            }
        }
    }
}
