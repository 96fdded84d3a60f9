//! All measures of relatedness and complexity of one table, each step once.

use crate::activity_complexity::activity_complexity;
use crate::complexity_outlook::complexity_outlook;
use crate::economic_complexity::{self, economic_complexity};
use crate::matrix::Matrix;
use crate::opportunity_gain::opportunity_gain;
use crate::presence::Presence;
use crate::proximity::Proximities;
use crate::relatedness_density::relatedness_density;
use crate::settings::{Checked, OutlookScale};
use crate::totals::Totals;
use crate::walk::{Quality, walk};

/// Results of one table. Grids stand row after row; NaN is not defined.
#[derive(Debug, Clone)]
pub struct Complexity {
    /// Totals that shares were taken of.
    pub totals: Totals,
    /// Which activity is present where.
    pub presence: Presence,
    /// Relations between activities.
    pub proximities: Proximities,
    /// By region and activity, 0…1.
    pub relatedness_density: Vec<f64>,
    /// By region (ECI).
    pub economic_complexity: Vec<f64>,
    /// By activity (PCI).
    pub activity_complexity: Vec<f64>,
    /// By region (COI).
    pub complexity_outlook: Vec<f64>,
    /// By region and activity (COG).
    pub opportunity_gain: Vec<f64>,
    /// How well the eigenvector is determined; `None` where complexity is not defined or comes from elsewhere.
    pub quality: Option<Quality>,
}

impl Complexity {
    /// Whether no activity has a complexity.
    pub fn undefined(&self) -> bool {
        self.activity_complexity.iter().all(|value| value.is_nan())
    }
}

/// Everything about one table.
pub fn complexity(matrix: &Matrix, settings: &Checked) -> Complexity {
    let totals = Totals::of(matrix);
    let presence = Presence::of(matrix, &totals, settings);
    let proximities = Proximities::of(matrix, &totals, &presence, settings);
    of_presence(totals, presence, proximities, settings, None)
}

/// As [`complexity`], with complexity of activities known from elsewhere: regional complexity is then
/// the mean of it over what is present, and both are on its scale.
pub fn with_external(matrix: &Matrix, settings: &Checked, activity_complexity: &[f64]) -> Complexity {
    let totals = Totals::of(matrix);
    let presence = Presence::of(matrix, &totals, settings);
    let proximities = Proximities::of(matrix, &totals, &presence, settings);
    of_presence(totals, presence, proximities, settings, Some(activity_complexity))
}

fn of_presence(
    totals: Totals,
    presence: Presence,
    proximities: Proximities,
    settings: &Checked,
    external: Option<&[f64]>,
) -> Complexity {
    let sums = proximities.sums();
    let density = relatedness_density(&presence, &proximities, &sums);
    let indices = external
        .map_or_else(|| Indices::own(&presence, settings), |known| Indices::external(&presence, known));
    let outlook = complexity_outlook(&presence, &density, &indices.for_outlook, settings);
    let gain = opportunity_gain(&presence, &proximities, &sums, &indices.for_outlook, indices.gain_spread);
    let undefined = indices.for_outlook.iter().all(|value| value.is_nan());
    let gate = |values: Vec<f64>| if undefined { vec![f64::NAN; values.len()] } else { values };
    Complexity {
        totals,
        presence,
        proximities,
        relatedness_density: density,
        economic_complexity: indices.regions,
        activity_complexity: indices.activities,
        complexity_outlook: gate(outlook),
        opportunity_gain: gate(gain),
        quality: indices.quality,
    }
}

struct Indices {
    regions: Vec<f64>,
    activities: Vec<f64>,
    for_outlook: Vec<f64>,
    gain_spread: f64,
    quality: Option<Quality>,
}

impl Indices {
    fn own(presence: &Presence, settings: &Checked) -> Self {
        let Some(walk) = walk(presence) else {
            let nothing = |count| vec![f64::NAN; count];
            let (regions, activities) = (nothing(presence.regions()), nothing(presence.activities()));
            return Self {
                regions,
                for_outlook: activities.clone(),
                activities,
                gain_spread: 1.0,
                quality: None,
            };
        };
        let regions = economic_complexity(&walk, settings);
        let activities = activity_complexity(&walk, settings);
        let quality = Some(walk.quality);
        match settings.outlook_scale {
            OutlookScale::Standardised => {
                Self { regions, for_outlook: activities.clone(), activities, gain_spread: 1.0, quality }
            }
            OutlookScale::Stata => {
                let gain_spread = economic_complexity::scale(&walk, settings).spread;
                Self { regions, activities, for_outlook: walk.activities, gain_spread, quality }
            }
        }
    }

    fn external(presence: &Presence, known: &[f64]) -> Self {
        let known = |activity: usize| known.get(activity).copied().unwrap_or(f64::NAN);
        let mean = |region: usize| {
            let present = (0..presence.activities()).filter(|&activity| presence.has(region, activity));
            let values: Vec<f64> = present.map(known).filter(|value| !value.is_nan()).collect();
            if values.is_empty() { f64::NAN } else { values.iter().sum::<f64>() / values.len() as f64 }
        };
        let regions = (0..presence.regions()).map(mean).collect();
        let activities: Vec<f64> = (0..presence.activities()).map(known).collect();
        Self { regions, for_outlook: activities.clone(), activities, gain_spread: 1.0, quality: None }
    }
}
