//! What a table supports. A share needs its whole: a measure over all activities of a region says nothing
//! when half of them are not in the table.
//!
//! Page: `docs/methods/support.md`.

mod comparison;
mod completeness;

pub use completeness::Completeness;

use rozum_measures::{Matrix, Measure};
use rozum_model::Reason;
use rozum_model::dataset::Axis;

/// Whether a measure may be read from a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Support {
    /// It may.
    Yes,
    /// It may, with this in mind.
    Caution(Reason),
    /// It may not, for this reason.
    No(Reason),
}

/// Regions and activities below which relations between activities cannot be estimated well: each is
/// known from as many points only.
const FEW: usize = 50;
/// Regions and activities below which they cannot be estimated at all.
const TOO_FEW: usize = 10;

/// Whether a table supports a measure. `periods` is how many tables the dataset has.
pub fn support(measure: Measure, matrix: &Matrix, axis: Axis, periods: usize) -> Support {
    let completeness = Completeness::of(matrix);
    let checks = [
        axis_fits(measure, axis),
        comparison::comparable(measure, matrix),
        periods_suffice(measure, periods),
        parts_apart(measure, &completeness),
        whole_regions(measure, &completeness),
        whole_activities(measure, &completeness),
        enough(measure, &completeness, TOO_FEW, "support-too-few"),
    ];
    if let Some(reason) = checks.into_iter().flatten().next() {
        return Support::No(reason);
    }
    let cautions = [enough(measure, &completeness, FEW, "support-few"), gaps(measure, &completeness)];
    cautions.into_iter().flatten().next().map_or(Support::Yes, Support::Caution)
}

/// Indicators add up to nothing, so nothing is a share of them; they have growth.
fn axis_fits(measure: Measure, axis: Axis) -> Option<Reason> {
    let fits = axis == Axis::Activity || matches!(measure, Measure::Growth | Measure::CriticalMass);
    (!fits).then(|| Reason::new("support-needs-activities"))
}

fn periods_suffice(measure: Measure, periods: usize) -> Option<Reason> {
    (measure.over_time() && periods < 2).then(|| Reason::new("support-needs-periods"))
}

/// Sections beside their divisions, the nation beside its regions: whatever adds them up counts them twice.
fn parts_apart(measure: Measure, completeness: &Completeness) -> Option<Reason> {
    let adds_up = !matches!(measure, Measure::Growth | Measure::CriticalMass | Measure::LocationQuotient);
    (adds_up && completeness.overlaps()).then(|| Reason::new("support-overlap"))
}

/// Measures of a region over all its activities.
fn whole_regions(measure: Measure, completeness: &Completeness) -> Option<Reason> {
    let over_activities = measure.of_relations()
        || matches!(
            measure,
            Measure::Diversity
                | Measure::Fitness
                | Measure::ActivityFitnessComplexity
                | Measure::Herfindahl
                | Measure::Krugman
                | Measure::GiniSpecialisation
                | Measure::Entropy
                | Measure::RelatedVariety
                | Measure::UnrelatedVariety
                | Measure::ShiftShare
                | Measure::Expy
        );
    let part = completeness.part_of_regions?;
    (over_activities && !completeness.regions_whole()).then(|| {
        Reason::new("support-needs-all-activities")
            .with("percent", percent(part))
            .with("activities", completeness.activities as u64)
    })
}

/// Measures of an activity over all regions.
fn whole_activities(measure: Measure, completeness: &Completeness) -> Option<Reason> {
    let over_regions = measure.of_relations()
        || matches!(
            measure,
            Measure::Ubiquity
                | Measure::Fitness
                | Measure::ActivityFitnessComplexity
                | Measure::GiniLocation
                | Measure::Hoover
                | Measure::Theil
                | Measure::EllisonGlaeser
                | Measure::ClusterStars
                | Measure::Prody
                | Measure::Expy
        );
    let part = completeness.part_of_activities?;
    (over_regions && !completeness.activities_whole()).then(|| {
        Reason::new("support-needs-all-regions")
            .with("percent", percent(part))
            .with("regions", completeness.regions as u64)
    })
}

fn enough(measure: Measure, completeness: &Completeness, least: usize, id: &'static str) -> Option<Reason> {
    let related =
        measure.of_relations() || matches!(measure, Measure::Fitness | Measure::ActivityFitnessComplexity);
    let (regions, activities) = (completeness.regions, completeness.activities);
    (related && (regions < least || activities < least)).then(|| {
        Reason::new(id)
            .with("regions", regions as u64)
            .with("activities", activities as u64)
            .with("least", least as u64)
    })
}

/// Cells without a figure make every sum over them too small, unless the source states the sums; and they
/// count as not present in whatever is made of presence.
fn gaps(measure: Measure, completeness: &Completeness) -> Option<Reason> {
    if completeness.unknown == 0 || measure == Measure::Growth {
        return None;
    }
    let cells = completeness.unknown as u64;
    let stated = completeness.part_of_regions.is_some() && completeness.part_of_activities.is_some();
    let of_presence = measure.of_relations()
        || matches!(
            measure,
            Measure::Diversity | Measure::Ubiquity | Measure::Fitness | Measure::ActivityFitnessComplexity
        );
    if !stated {
        return Some(Reason::new("support-gaps").with("cells", cells));
    }
    of_presence.then(|| Reason::new("support-gaps-not-present").with("cells", cells))
}

/// A whole number of percent, rounded down so that what is too little never reads as enough; the exact part stands beside it in the tables.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
fn percent(part: f64) -> u64 {
    (part * 100.0).floor().clamp(0.0, 100.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_measures::Margins;

    fn table(part_of_region: f64) -> Matrix {
        let rows = vec![vec![10.0, 20.0], vec![30.0, 40.0]];
        let margins = Margins {
            regions: Some(vec![30.0 / part_of_region, 70.0 / part_of_region]),
            activities: Some(vec![40.0, 60.0]),
            total: Some(100.0 / part_of_region),
        };
        Matrix::from_rows(&rows).unwrap().with_margins(margins).unwrap()
    }

    fn id(support: Support) -> &'static str {
        match support {
            Support::Yes => "yes",
            Support::Caution(reason) | Support::No(reason) => match reason.id {
                std::borrow::Cow::Borrowed(id) => id,
                std::borrow::Cow::Owned(_) => "owned",
            },
        }
    }

    #[test]
    fn a_part_of_the_activities_has_quotients_but_no_structure() {
        let table = table(0.75);
        let of = |measure| id(support(measure, &table, Axis::Activity, 1));
        assert_eq!(of(Measure::LocationQuotient), "yes");
        assert_eq!(of(Measure::CriticalMass), "yes");
        assert_eq!(of(Measure::Entropy), "support-needs-all-activities");
        assert_eq!(of(Measure::EconomicComplexity), "support-needs-all-activities");
        assert_eq!(of(Measure::GiniLocation), "yes");
        assert_eq!(of(Measure::Growth), "support-needs-periods");
    }

    #[test]
    fn small_tables_have_no_relations() {
        let table = table(1.0);
        let of = |measure| id(support(measure, &table, Axis::Activity, 1));
        assert_eq!(of(Measure::Entropy), "yes");
        assert_eq!(of(Measure::Proximity), "support-too-few");
    }

    #[test]
    fn indicators_are_no_parts_of_a_whole() {
        let table = table(1.0);
        assert_eq!(
            id(support(Measure::LocationQuotient, &table, Axis::Indicator, 2)),
            "support-needs-activities"
        );
        assert_eq!(id(support(Measure::Growth, &table, Axis::Indicator, 2)), "yes");
    }

    #[test]
    fn gaps_without_stated_totals_are_told() {
        let table = Matrix::from_rows(&[vec![1.0, f64::NAN], vec![2.0, 3.0]]).unwrap();
        assert_eq!(id(support(Measure::LocationQuotient, &table, Axis::Activity, 1)), "support-gaps");
    }
}
