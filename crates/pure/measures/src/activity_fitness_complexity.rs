//! Complexity of activities in the sense of Tacchella and others: the activities' side of the fixed point
//! of [`fitness`](crate::fitness). Page: `docs/methods/activity_fitness_complexity.md`.

use crate::fitness::Fitness;

/// By activity, mean 1; NaN for an activity that is present nowhere.
pub fn activity_fitness_complexity(fitness: &Fitness) -> Vec<f64> {
    fitness.activities.clone()
}
