//! Figures beside what is declared: whether the supplier is specialised in what it declares, and how much it has
//! that the user lacks.

use super::division;
use rozum_measures::Presence;
use rozum_measures::complementarity::complementarity_for;
use rozum_model::RegionIso;

/// A table of activities by regions, with what was worked out of it.
#[derive(Debug, Clone)]
pub struct Figures<'a> {
    /// Id of the dataset.
    pub dataset: &'a str,
    /// Codes of the regions, in the order of the rows.
    pub regions: Vec<String>,
    /// Codes of the activities, in the order of the columns.
    pub activities: Vec<String>,
    /// What is present where.
    pub presence: &'a Presence,
    /// How near activities are to each other, in rows.
    pub proximity: &'a [f64],
}

impl Figures<'_> {
    /// Whether an activity is present in a region; `None` where the table has not both. A group is asked as its
    /// division where the table has no groups; a section tells too little.
    pub fn has(&self, region: RegionIso, code: &str) -> Option<bool> {
        Some(self.presence.has(self.region(region)?, self.activity(code)?))
    }

    /// What a region adds to another for an activity, 0 to 1; `None` where that is not defined.
    pub fn complementarity(&self, to: RegionIso, from: RegionIso, code: &str) -> Option<f64> {
        let (to, from, activity) = (self.region(to)?, self.region(from)?, self.activity(code)?);
        Some(complementarity_for(self.presence, self.proximity, to, from, activity))
            .filter(|value| !value.is_nan())
    }

    fn region(&self, region: RegionIso) -> Option<usize> {
        let code = region.to_string();
        self.regions.iter().position(|one| *one == code)
    }

    fn activity(&self, code: &str) -> Option<usize> {
        let place = |code: &str| self.activities.iter().position(|one| one == code);
        place(code).or_else(|| place(division(code)))
    }
}
