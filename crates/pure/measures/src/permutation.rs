//! Permutation test: would as much be seen if presences were placed by chance?
//!
//! Chance keeps each region's diversity and each activity's ubiquity. Page: `docs/methods/permutation.md`.

mod curveball;

pub use curveball::shuffled;

use crate::bootstrap::{MOST_DRAWS, PlanError};
use crate::presence::Presence;
use crate::random::Random;
use rayon::prelude::*;

/// What the test found of one value.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Test {
    /// Of the table itself.
    pub observed: f64,
    /// Mean over the draws; NaN when none was defined.
    pub expected: f64,
    /// `(1 + draws that reach the observed value) / (1 + draws)`; NaN when the observed value is.
    pub p_value: f64,
}

/// Tests values of a presence table, large values being remarkable, against tables of the same diversities and
/// ubiquities. The statistic says any number of values, always the same. Each draw starts from the table and
/// has a stream of its own, so that the result depends on the seed alone.
pub fn permutation(
    presence: &Presence,
    draws: u32,
    seed: u64,
    statistic: impl Fn(&Presence) -> Vec<f64> + Sync + Send,
) -> Result<Vec<Test>, PlanError> {
    if draws == 0 || draws > MOST_DRAWS {
        return Err(PlanError::Draws { value: draws });
    }
    let observed = statistic(presence);
    let none = || vec![Tally::default(); observed.len()];
    let tallies = (0..draws)
        .into_par_iter()
        .map(|draw| statistic(&shuffled(presence, &mut Random::of_draw(seed, u64::from(draw)))))
        .collect::<Vec<_>>();
    let add = |tallies: Vec<Tally>, drawn: &Vec<f64>| {
        let each = tallies.into_iter().zip(drawn.iter().zip(&observed));
        each.map(|(tally, (drawn, observed))| tally.with(*drawn, *observed)).collect()
    };
    // Summed in order, as the last digit of a mean must not depend on which processor was first.
    let tallies = tallies.iter().fold(none(), add);
    Ok(tallies.into_iter().zip(&observed).map(|(tally, observed)| tally.test(*observed)).collect())
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    defined: f64,
    sum: f64,
    reached: f64,
}

impl Tally {
    fn with(self, drawn: f64, observed: f64) -> Self {
        if drawn.is_nan() {
            return self;
        }
        let reached = self.reached + f64::from(u8::from(drawn >= observed));
        Self { defined: self.defined + 1.0, sum: self.sum + drawn, reached }
    }

    fn test(self, observed: f64) -> Test {
        let p_value = if observed.is_nan() { f64::NAN } else { (1.0 + self.reached) / (1.0 + self.defined) };
        Test { observed, expected: self.sum / self.defined, p_value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many activities the first two regions share.
    fn shared(presence: &Presence) -> Vec<f64> {
        let both = (0..presence.activities()).filter(|i| presence.has(0, *i) && presence.has(1, *i));
        vec![both.count() as f64, f64::NAN]
    }

    #[test]
    fn two_of_a_kind_are_remarkable() {
        let twins = Presence::from_marks(12, 30, |region, activity| match region {
            0 | 1 => activity % 6 == 0,
            _ => (region * 7 + activity * 5) % 6 == 1,
        });
        let found = permutation(&twins, 499, 5, shared).unwrap();
        assert_eq!(found[0].observed, 5.0);
        assert!(found[0].p_value <= 0.01 && found[0].expected < 3.0, "{found:?}");
        assert!(found[1].p_value.is_nan() && found[1].expected.is_nan());
        assert_eq!(
            permutation(&twins, 99, 5, shared).unwrap()[0],
            permutation(&twins, 99, 5, shared).unwrap()[0]
        );
    }

    #[test]
    fn what_cannot_be_otherwise_is_not_remarkable() {
        let full = Presence::from_marks(3, 4, |_, _| true);
        let found = permutation(&full, 19, 1, shared).unwrap();
        assert_eq!((found[0].p_value, found[0].expected), (1.0, 4.0));
        assert!(permutation(&full, 0, 1, shared).is_err());
    }
}
