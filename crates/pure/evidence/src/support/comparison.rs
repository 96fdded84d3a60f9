//! Whether there is anything to compare a region with.

use rozum_measures::{Matrix, Measure};
use rozum_model::Reason;

/// A region beside nothing: without the nation's totals it is its own nation, each quotient of it would be 1 and
/// each share the whole.
pub(super) fn comparable(measure: Measure, matrix: &Matrix) -> Option<Reason> {
    let compares = matches!(
        measure,
        Measure::LocationQuotient
            | Measure::SymmetricLocationQuotient
            | Measure::Presence
            | Measure::Diversity
            | Measure::Ubiquity
            | Measure::Krugman
            | Measure::GiniSpecialisation
            | Measure::GiniLocation
            | Measure::Hoover
            | Measure::Theil
            | Measure::CriticalMass
            | Measure::ClusterStars
            | Measure::ShiftShare
            | Measure::Entry
            | Measure::Exit
    );
    let is_alone = matrix.regions().len() < 2 && matrix.margins().activities.is_none();
    (compares && is_alone).then(|| Reason::new("support-needs-comparison"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Support, support};
    use rozum_measures::Margins;
    use rozum_model::dataset::Axis;

    fn refused(measure: Measure, matrix: &Matrix) -> Option<String> {
        match support(measure, matrix, Axis::Activity, 2) {
            Support::No(reason) => Some(reason.id.into_owned()),
            Support::Yes | Support::Caution(_) => None,
        }
    }

    #[test]
    fn a_region_alone_gets_no_quotients() {
        let alone = Matrix::from_rows(&[vec![10.0, 20.0]]).unwrap();
        let comparison = Some("support-needs-comparison".to_owned());
        for measure in
            [Measure::LocationQuotient, Measure::Krugman, Measure::CriticalMass, Measure::ShiftShare]
        {
            assert_eq!(refused(measure, &alone), comparison, "{}", measure.name());
        }
        // What it is made of is seen without others.
        for measure in [Measure::Entropy, Measure::Herfindahl, Measure::Growth] {
            assert_eq!(refused(measure, &alone), None, "{}", measure.name());
        }
    }

    #[test]
    fn the_totals_of_the_country_or_a_second_region_suffice() {
        let alone = Matrix::from_rows(&[vec![10.0, 20.0]]).unwrap();
        let nation = Margins { activities: Some(vec![10.0, 20.0]), ..Margins::default() };
        assert_eq!(refused(Measure::LocationQuotient, &alone.with_margins(nation).unwrap()), None);
        let two = Matrix::from_rows(&[vec![10.0, 20.0], vec![1.0, 2.0]]).unwrap();
        assert_eq!(refused(Measure::LocationQuotient, &two), None);
    }
}
