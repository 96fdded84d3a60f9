//! Where a region could diversify: activities that it lacks, by how near they are to what it has and how
//! complex they are.

use rozum_measures::Complexity;
use serde::Serialize;

/// Which of four an option is, split at the medians of the region's options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quadrant {
    /// Near and complex: what strategies look for.
    NearComplex,
    /// Near and simple: easy, and brings little.
    NearSimple,
    /// Far and complex: a leap.
    FarComplex,
    /// Far and simple: neither easy nor worth it.
    FarSimple,
}

impl Quadrant {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::NearComplex, Self::NearSimple, Self::FarComplex, Self::FarSimple];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NearComplex => "near-complex",
            Self::NearSimple => "near-simple",
            Self::FarComplex => "far-complex",
            Self::FarSimple => "far-simple",
        }
    }
}

/// An activity that is not present in the region.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DiversificationOption {
    /// Its number in the table.
    pub activity: usize,
    /// Relatedness density, 0…1.
    pub density: f64,
    /// Complexity of the activity.
    pub complexity: f64,
    /// Opportunity gain.
    pub gain: f64,
    /// Which of the four.
    pub quadrant: Quadrant,
}

/// A region's options.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Options {
    /// Densest first.
    pub all: Vec<DiversificationOption>,
    /// Density that splits near from far.
    pub density: f64,
    /// Complexity that splits complex from simple.
    pub complexity: f64,
}

/// The options of a region; `None` when nothing is absent or relatedness or complexity are not defined.
pub fn options(found: &Complexity, region: usize) -> Option<Options> {
    let wide = found.presence.activities();
    let density = &found.relatedness_density[region * wide..][..wide];
    let gain = &found.opportunity_gain[region * wide..][..wide];
    let known = |&activity: &usize| {
        !found.presence.has(region, activity)
            && !density[activity].is_nan()
            && !found.activity_complexity[activity].is_nan()
    };
    let absent: Vec<usize> = (0..wide).filter(known).collect();
    let near = median(absent.iter().map(|&activity| density[activity]))?;
    let complex = median(absent.iter().map(|&activity| found.activity_complexity[activity]))?;
    let option = |activity: usize| {
        let (density, complexity) = (density[activity], found.activity_complexity[activity]);
        let quadrant = match (density >= near, complexity >= complex) {
            (true, true) => Quadrant::NearComplex,
            (true, false) => Quadrant::NearSimple,
            (false, true) => Quadrant::FarComplex,
            (false, false) => Quadrant::FarSimple,
        };
        DiversificationOption { activity, density, complexity, gain: gain[activity], quadrant }
    };
    let mut all: Vec<DiversificationOption> = absent.into_iter().map(option).collect();
    all.sort_by(|a, b| b.density.total_cmp(&a.density).then(a.activity.cmp(&b.activity)));
    Some(Options { all, density: near, complexity: complex })
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        count if count % 2 == 1 => Some(values[middle]),
        _ => Some(f64::midpoint(values[middle - 1], values[middle])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_measures::{Matrix, Settings, complexity};

    #[test]
    fn every_absent_activity_is_in_one_quadrant() {
        let rows: Vec<Vec<f64>> = (0..8)
            .map(|r: u32| (0..9).map(|a: u32| f64::from((r * 5 + a * 7 + r * a) % 11)).collect())
            .collect();
        let found = complexity(&Matrix::from_rows(&rows).unwrap(), &Settings::default().check().unwrap());
        for region in 0..8 {
            let absent = (0..9).filter(|&activity| !found.presence.has(region, activity)).count();
            let options = options(&found, region).unwrap();
            assert_eq!(options.all.len(), absent);
            assert!(options.all.is_sorted_by(|a, b| a.density >= b.density));
            for option in &options.all {
                assert_eq!(
                    option.density >= options.density,
                    matches!(option.quadrant, Quadrant::NearComplex | Quadrant::NearSimple)
                );
            }
        }
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between() {
        assert_eq!(median([3.0, 1.0].into_iter()), Some(2.0));
        assert_eq!(median([3.0, 1.0, 9.0].into_iter()), Some(3.0));
        assert_eq!(median(std::iter::empty()), None);
    }
}
