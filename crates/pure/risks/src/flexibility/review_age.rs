//! A1: nobody has looked at a priority for long. Page: `docs/methods/risk-review-age.md`.

use super::reviews_of;
use crate::days::{figure, months_between};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, PriorityRow};
use rozum_model::{Reason, RegionIso};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "A1",
    slug: "review-age",
    family: Family::Flexibility,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Months,
    threshold: |thresholds| thresholds.review_months,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.priorities.iter().map(|row| of(case, row)).collect()
}

fn of(case: &Case<'_>, row: &PriorityRow<'_>) -> Finding {
    let (subject, place) = (Subject::Priority(row.id), Place::Priority(row.id));
    if !kept(case, row.id.region()) {
        // Who has recorded no review at all has not said that there was none.
        let why = Reason::new("risk-missing-reviews").with("region-of", row.id.region().to_string());
        return INDICATOR.missing(subject, why);
    }
    let staged = reviews_of(case, subject).map(|review| (review.day, review.event));
    let relevance = row.review.map(|review| (review.at.kyiv_day(), review.seq));
    let last = staged.chain(relevance).max();
    // Never reviewed: counted from the day on which the priority began to hold.
    let (day, input) = last.map_or_else(
        || (row.since, Input::day("adopted", row.since, place.clone())),
        |(day, event)| (day, Input::day("last-review", day, place.clone()).at(event)),
    );
    let months = months_between(day, case.funding.today);
    INDICATOR.judge(case, subject, figure(months), vec![input], || {
        Reason::new("risk-a1-flag").with("priority", row.id.to_string()).with("months", months)
    })
}

/// Whether a region has recorded any review of its strategy or of one of its priorities.
fn kept(case: &Case<'_>, region: RegionIso) -> bool {
    let staged = case.funding.reviews.iter().any(|review| review.of.region() == Some(region));
    let mut relevance = case.funding.priorities.iter().filter(|row| row.id.region() == region);
    staged || relevance.any(|row| row.review.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn where_reviews_are_kept_their_absence_counts_from_adoption() {
        let lines = "today 2026-10-01\nstrategy UA-05 from=2021-01-01 texts=\"молоко|верстати\"\n\
                     stage-review 05-V001 of=05-P02 on=2026-09-01 decision=keep";
        let found = crate::examples::found(&INDICATOR, lines);
        let values: Vec<_> = found.iter().filter_map(|one| one.outcome.measured()?.value).collect();
        assert_eq!(values, [69.0, 1.0]);
        assert!(found[0].outcome.is_flag() && !found[1].outcome.is_flag());
        found.iter().for_each(crate::examples::said);
    }
}
