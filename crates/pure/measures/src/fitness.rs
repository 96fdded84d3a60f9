//! Fitness of regions and complexity of activities (Tacchella and others 2012): a fixed point in which
//! a region is as fit as its activities are complex, and an activity only as complex as the least fit
//! regions that have it.
//!
//! `F_r ← Σ_i M_ri Q_i`, `Q_i ← 1 / Σ_r (M_ri / F_r)`, both from the step before, each divided by its mean.
//! Pages: `docs/methods/fitness.md`, `docs/methods/activity_fitness_complexity.md`.

use crate::marked_sums::of_vector;
use crate::presence::Presence;

/// Fitness and complexity after the last step.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitness {
    /// By region, mean 1; 0 for a region with nothing present.
    pub regions: Vec<f64>,
    /// By activity, mean 1; NaN for an activity that is present nowhere.
    pub activities: Vec<f64>,
    /// Greatest relative change of a region in the last step.
    pub change: f64,
    /// Steps taken.
    pub steps: u32,
}

/// Change at which more steps bring nothing.
const SETTLED: f64 = 1e-14;

/// Steps until nothing changes, at most `steps`.
pub fn fitness(presence: &Presence, steps: u32) -> Fitness {
    let (rows, columns) = (presence.by_region(), presence.by_activity());
    let mut regions = ones(&presence.diversity());
    let mut activities = ones(&presence.ubiquity());
    let (mut change, mut taken) = (0.0, 0);
    let (mut fitter, mut simplicity) = (Vec::new(), Vec::new());
    for step in 1..=steps {
        of_vector(&rows, regions.len(), &activities, &mut fitter);
        let burden: Vec<f64> =
            regions.iter().map(|fitness| if *fitness > 0.0 { 1.0 / fitness } else { 0.0 }).collect();
        of_vector(&columns, activities.len(), &burden, &mut simplicity);
        to_mean_one(&mut fitter);
        change = greatest_change(&regions, &fitter);
        std::mem::swap(&mut regions, &mut fitter);
        for (complexity, simplicity) in activities.iter_mut().zip(&simplicity) {
            *complexity = if *simplicity > 0.0 { 1.0 / simplicity } else { 0.0 };
        }
        to_mean_one(&mut activities);
        taken = step;
        if change <= SETTLED {
            break;
        }
    }
    let nowhere = presence.ubiquity();
    for (complexity, ubiquity) in activities.iter_mut().zip(nowhere) {
        if ubiquity == 0 {
            *complexity = f64::NAN;
        }
    }
    Fitness { regions, activities, change, steps: taken }
}

fn ones(counts: &[u32]) -> Vec<f64> {
    counts.iter().map(|&count| if count > 0 { 1.0 } else { 0.0 }).collect()
}

/// Divides by the mean over what is above zero.
fn to_mean_one(values: &mut [f64]) {
    let filled = values.iter().filter(|value| **value > 0.0).count() as f64;
    let mean = values.iter().sum::<f64>() / filled;
    if mean > 0.0 && mean.is_finite() {
        for value in values.iter_mut() {
            *value /= mean;
        }
    }
}

fn greatest_change(before: &[f64], after: &[f64]) -> f64 {
    let changes = before.iter().zip(after).map(|(before, after)| (after - before).abs() / after.max(1e-300));
    changes.fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fit_do_what_others_cannot() {
        let presence = Presence::from_marks(3, 3, |region, activity| activity <= region);
        let found = fitness(&presence, 20);
        assert!(found.regions.is_sorted() && found.activities.is_sorted());
        let mean = found.regions.iter().sum::<f64>() / 3.0;
        assert!((mean - 1.0).abs() < 1e-12);
    }

    #[test]
    fn two_steps_by_hand() {
        // Regions: {a}, {a, b}. Step 1: F = 1, 2 → 2/3, 4/3; Q = 1/2, 1 → 2/3, 4/3.
        // Step 2: F = 2/3, 2 → 1/2, 3/2; Q = 1/(3/2+3/4) = 4/9, 4/3 → 1/2, 3/2.
        let presence = Presence::from_marks(2, 2, |region, activity| activity <= region);
        let found = fitness(&presence, 2);
        assert!((found.regions[0] - 0.5).abs() < 1e-15 && (found.activities[1] - 1.5).abs() < 1e-15);
    }

    #[test]
    fn what_is_nowhere_is_undefined() {
        let presence = Presence::from_marks(3, 2, |region, activity| region < 2 && activity == 0);
        let found = fitness(&presence, 5);
        assert_eq!(found.regions, [1.0, 1.0, 0.0]);
        assert!(found.activities[1].is_nan());
    }
}
