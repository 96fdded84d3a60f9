//! Into how many parts regions and activities fall that share nothing with each other.

use crate::presence::Presence;

/// Number of parts; regions and activities with nothing are in none.
pub fn parts(presence: &Presence) -> usize {
    let mut seen_regions = vec![false; presence.regions()];
    let mut seen_activities = vec![false; presence.activities()];
    let mut parts = 0;
    for start in 0..presence.regions() {
        if seen_regions[start] || presence.row(start).iter().all(|&word| word == 0) {
            continue;
        }
        parts += 1;
        seen_regions[start] = true;
        let mut waiting = vec![start];
        while let Some(region) = waiting.pop() {
            for activity in marked(presence.row(region)) {
                if std::mem::replace(&mut seen_activities[activity], true) {
                    continue;
                }
                for region in marked(presence.column(activity)) {
                    if !std::mem::replace(&mut seen_regions[region], true) {
                        waiting.push(region);
                    }
                }
            }
        }
    }
    parts
}

/// Places of the bits that are set.
fn marked(words: &[u64]) -> impl Iterator<Item = usize> + '_ {
    words.iter().enumerate().flat_map(|(number, &word)| {
        let mut rest = word;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let bit = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                number * 64 + bit
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_parts_and_empty_rows_are_none() {
        let blocks =
            |count: usize| Presence::from_marks(80, 90, move |r, a| r < 78 && r % count == a % count);
        for count in 1..5 {
            assert_eq!(parts(&blocks(count)), count);
        }
        assert_eq!(parts(&Presence::from_marks(3, 3, |_, _| false)), 0);
    }
}
