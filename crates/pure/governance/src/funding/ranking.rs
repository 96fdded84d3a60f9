//! The order of a package follows from the assessments, so that nobody chooses it.

use crate::interests::interests;
use rozum_model::State;
use rozum_model::governance::{Application, CallTerms};
use rozum_model::time::Day;
use std::cmp::Ordering;

/// What the assessments of an application come to: the sum of score times weight, and over how many
/// assessments. Exact; the mean is the first by a hundred times the second. Assessments of people who
/// turned out to have an interest do not count. `None` without an assessment.
pub fn score(state: &State, terms: &CallTerms, application: &Application, day: Day) -> Option<(u64, u64)> {
    let free = |account| interests(state, application, account, day).is_empty();
    let counted = application.stage.assessments().iter().filter(|assessment| free(&assessment.assessor));
    let weights = || terms.criteria.iter().map(|criterion| u64::from(criterion.weight));
    let sums = counted.map(|assessment| {
        assessment
            .scores
            .iter()
            .zip(weights())
            .map(|(score, weight)| u64::from(score.score) * weight)
            .sum::<u64>()
    });
    let (sum, count) = sums.fold((0, 0), |(sum, count), one| (sum + one, count + 1));
    (count > 0).then_some((sum, count))
}

/// The better first; none at all last.
pub(super) fn better(one: Option<(u64, u64)>, other: Option<(u64, u64)>) -> Ordering {
    let mean = |score: Option<(u64, u64)>| score.unwrap_or((0, 1));
    let ((sum, count), (other_sum, other_count)) = (mean(one), mean(other));
    (u128::from(other_sum) * u128::from(count)).cmp(&(u128::from(sum) * u128::from(other_count)))
}

#[cfg(test)]
mod tests {
    use super::better;
    use std::cmp::Ordering;

    #[test]
    fn means_are_compared_exactly() {
        assert_eq!(better(Some((700, 2)), Some((1050, 3))), Ordering::Equal);
        assert_eq!(better(Some((701, 2)), Some((1050, 3))), Ordering::Less);
        assert_eq!(better(None, Some((1, 3))), Ordering::Greater);
    }
}
