//! Curveball (Strona and others 2014): two regions throw what only one of them has together and deal it out
//! anew. Uniform over all tables with the same diversities and ubiquities (Carstens 2015).

use crate::presence::{Presence, WORD};
use crate::random::Random;

/// Trades for each region. Strona and others found a few to be enough to forget where one started.
const TRADES: usize = 10;

/// A table with the same diversity of each region and ubiquity of each activity, otherwise by chance.
pub fn shuffled(presence: &Presence, random: &mut Random) -> Presence {
    let (regions, activities) = (presence.regions(), presence.activities());
    let mut rows: Vec<Vec<u64>> = (0..regions).map(|region| presence.row(region).to_vec()).collect();
    if regions > 1 {
        for _ in 0..TRADES * regions {
            let first = random.below(regions);
            let other = (first + 1 + random.below(regions - 1)) % regions;
            trade(&mut rows, first, other, random);
        }
    }
    let has = |region: usize, activity: usize| rows[region][activity / WORD] >> (activity % WORD) & 1 == 1;
    Presence::from_marks(regions, activities, has)
}

fn trade(rows: &mut [Vec<u64>], first: usize, other: usize, random: &mut Random) {
    let Ok([a, b]) = rows.get_disjoint_mut([first, other]) else { return };
    let mut own = 0_usize;
    let mut pool = Vec::new();
    for (word, (a, b)) in a.iter().zip(b.iter()).enumerate() {
        own += (a & !b).count_ones() as usize;
        let mut rest = a ^ b;
        while rest != 0 {
            pool.push(word * WORD + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
    for dealt in 0..pool.len() {
        let place = dealt + if dealt < own { random.below(pool.len() - dealt) } else { 0 };
        pool.swap(dealt, place);
        let (word, bit) = (pool[dealt] / WORD, 1 << (pool[dealt] % WORD));
        let (taker, giver) = if dealt < own { (&mut *a, &mut *b) } else { (&mut *b, &mut *a) };
        taker[word] |= bit;
        giver[word] &= !bit;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn diversity_and_ubiquity_stay() {
        let before = Presence::from_marks(9, 150, |region, activity| (region * 31 + activity * 17) % 7 < 2);
        let after = shuffled(&before, &mut Random::new(1));
        assert_eq!((before.diversity(), before.ubiquity()), (after.diversity(), after.ubiquity()));
        assert_ne!(before, after);
    }

    /// Three regions with one activity each of three: six ways, all alike.
    #[test]
    fn every_table_comes_as_often_as_any_other() {
        let start = Presence::from_marks(3, 3, |region, activity| region == activity);
        let mut seen: HashMap<Vec<bool>, u32> = HashMap::new();
        for draw in 0..6000 {
            let table = shuffled(&start, &mut Random::of_draw(9, draw));
            let marks = (0..9).map(|place| table.has(place / 3, place % 3)).collect();
            *seen.entry(marks).or_default() += 1;
        }
        assert_eq!(seen.len(), 6);
        assert!(seen.values().all(|count| count.abs_diff(1000) < 150), "{seen:?}");
    }

    #[test]
    fn one_region_has_nobody_to_trade_with() {
        let one = Presence::from_marks(1, 3, |_, activity| activity == 1);
        assert_eq!(shuffled(&one, &mut Random::new(1)), one);
    }
}
