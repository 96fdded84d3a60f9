//! How much of a whole a table holds.

use rozum_measures::Matrix;

/// Sums of what is in a table, beside the totals that its source states.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Completeness {
    /// Regions with a figure.
    pub regions: usize,
    /// Activities with a figure.
    pub activities: usize,
    /// Cells without a figure in rows and columns that have one.
    pub unknown: usize,
    /// Smallest part of a region's stated total that its activities in the table add up to; `None` where no
    /// total is stated.
    pub part_of_regions: Option<f64>,
    /// Greatest part of any stated total: above 1 rows or columns overlap, such as a section and its divisions.
    pub greatest_part: Option<f64>,
    /// Smallest part of an activity's stated total that the regions in the table add up to.
    pub part_of_activities: Option<f64>,
}

/// A part from which a table counts as whole: printed figures are rounded.
const WHOLE: f64 = 0.98;

impl Completeness {
    /// Of a table.
    pub fn of(matrix: &Matrix) -> Self {
        let (tall, wide) = (matrix.regions().len(), matrix.activities().len());
        let row = |region: usize| (0..wide).filter_map(move |activity| matrix.value(region, activity));
        let column = |activity: usize| (0..tall).filter_map(move |region| matrix.value(region, activity));
        let regions: Vec<usize> = (0..tall).filter(|&region| row(region).next().is_some()).collect();
        let activities: Vec<usize> =
            (0..wide).filter(|&activity| column(activity).next().is_some()).collect();
        let known: usize = regions.iter().map(|&region| row(region).count()).sum();
        let margins = matrix.margins();
        let parts = |stated: &Option<Vec<f64>>, places: &[usize], sum: &dyn Fn(usize) -> f64| -> Vec<f64> {
            let stated = stated.as_deref().unwrap_or_default();
            let total = |place: usize| stated.get(place).copied().filter(|total| *total > 0.0);
            places.iter().filter_map(|&place| Some(sum(place) / total(place)?)).collect()
        };
        let of_regions = parts(&margins.regions, &regions, &|region| row(region).sum());
        let of_activities = parts(&margins.activities, &activities, &|activity| column(activity).sum());
        let least = |parts: &[f64]| parts.iter().copied().reduce(f64::min);
        Self {
            regions: regions.len(),
            activities: activities.len(),
            unknown: regions.len() * activities.len() - known,
            part_of_regions: least(&of_regions),
            greatest_part: of_regions.iter().chain(&of_activities).copied().reduce(f64::max),
            part_of_activities: least(&of_activities),
        }
    }

    /// Whether something is counted twice.
    pub fn overlaps(&self) -> bool {
        self.greatest_part.is_some_and(|part| part > 2.0 - WHOLE)
    }

    /// Whether the activities of each region add up to its total, as far as anyone states one.
    pub fn regions_whole(&self) -> bool {
        self.part_of_regions.is_none_or(|part| part >= WHOLE)
    }

    /// Whether the regions of each activity add up to its total.
    pub fn activities_whole(&self) -> bool {
        self.part_of_activities.is_none_or(|part| part >= WHOLE)
    }
}
