//! A1: nobody has looked at a priority for long. Page: `docs/methods/risk-review-age.md`.

use super::steering;
use crate::days::{figure, months_between};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, PriorityRow};
use rozum_model::Reason;

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
    let stage_reviews = match steering(case) {
        Ok(steering) => steering.reviews.as_slice(),
        // A review of relevance alone is a review; without one, nobody knows of the others.
        Err(_) if row.review.is_some() => &[],
        Err(why) => return INDICATOR.missing(subject, why),
    };
    let own = stage_reviews.iter().filter(|review| review.of == subject && review.day <= case.funding.today);
    let staged = own.map(|review| {
        (review.day, Input { event: review.event, ..Input::day("last-review", review.day, place.clone()) })
    });
    let relevance = row.review.map(|review| {
        let day = review.at.kyiv_day();
        (day, Input::day("last-review", day, place.clone()).at(review.seq))
    });
    let last = staged.chain(relevance).max_by_key(|(day, _)| *day);
    // Never reviewed: counted from the day on which the priority began to hold.
    let (day, input) = last.unwrap_or_else(|| (row.since, Input::day("adopted", row.since, place.clone())));
    let months = months_between(day, case.funding.today);
    INDICATOR.judge(case, subject, figure(months), vec![input], || {
        Reason::new("risk-a1-flag").with("priority", row.id.to_string()).with("months", months)
    })
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
        let lines = "today 2026-10-01\nstrategy UA-05 from=2021-01-01 texts=\"молоко|верстати\"\nsteering\n\
                     stage-review 05-P02 on=2026-09-01 decision=keep";
        let found = crate::examples::found(&INDICATOR, lines);
        let values: Vec<_> = found.iter().filter_map(|one| one.outcome.measured()?.value).collect();
        assert_eq!(values, [69.0, 1.0]);
        assert!(found[0].outcome.is_flag() && !found[1].outcome.is_flag());
        found.iter().for_each(crate::examples::said);
    }
}
