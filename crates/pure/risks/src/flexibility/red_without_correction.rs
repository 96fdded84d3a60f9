//! A2: an indicator stays red and nothing is corrected. Page: `docs/methods/risk-red-without-correction.md`.

use super::{red_since, reviews_of};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::supplied::Coloured;
use crate::view::{Case, PriorityRow};
use rozum_model::Reason;
use rozum_model::governance::ReviewDecision;
use rozum_model::time::Day;
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "A2",
    slug: "red-without-correction",
    family: Family::Flexibility,
    basis: Basis::Law,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // One such indicator is a question already.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(colours) = &case.supplied.colours else {
        let missing = |row: &PriorityRow<'_>| {
            INDICATOR.missing(Subject::Priority(row.id), Reason::new("risk-missing-colours"))
        };
        return case.funding.priorities.iter().map(missing).collect();
    };
    let mut by_subject: BTreeMap<Subject, Vec<&Coloured>> = BTreeMap::new();
    for coloured in colours {
        by_subject.entry(coloured.of).or_default().push(coloured);
    }
    by_subject.into_iter().map(|(subject, indicators)| of(case, subject, &indicators)).collect()
}

fn of(case: &Case<'_>, subject: Subject, indicators: &[&Coloured]) -> Finding {
    if indicators.iter().all(|coloured| coloured.periods.len() < 2) {
        let why = Reason::new("risk-missing-observations").with("subject-of", subject.to_string());
        return INDICATOR.missing(subject, why);
    }
    let red = indicators.iter().filter_map(|coloured| Some((coloured, red_since(coloured)?)));
    let open: Vec<_> = red.filter(|(_, since)| !answered(case, subject, *since)).collect();
    let inputs = open.iter().map(|(coloured, since)| {
        let place = coloured.id.parse().map_or(Place::Supplied, Place::Indicator);
        let last = coloured.periods.last().and_then(|one| one.event);
        Input { event: last, ..Input::day("red-twice", *since, place) }
    });
    INDICATOR.judge(case, subject, wide(open.len() as u128), inputs.collect(), || {
        Reason::new("risk-a2-flag").with("subject", subject.to_string()).with("count", open.len())
    })
}

/// Whether a review since that day ended in a correction, or in the end of the matter.
fn answered(case: &Case<'_>, subject: Subject, since: Day) -> bool {
    reviews_of(case, subject).any(|review| since <= review.day && review.decision != ReviewDecision::Keep)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn a_review_that_keeps_corrects_nothing_and_green_ends_the_question() {
        let lines = "today 2026-10-01\nindicator 05-I001 of=UA-05\nobserved 05-I001 to=2026-03-31 colour=red\n\
                     observed 05-I001 to=2026-06-30 colour=red\nstage-review 05-V001 of=UA-05 on=2026-07-01 decision=keep";
        let found = crate::examples::found(&INDICATOR, lines);
        assert!(found[0].outcome.is_flag());
        crate::examples::said(&found[0]);
        let earlier = lines.replace("on=2026-07-01 decision=keep", "on=2026-06-01 decision=correct");
        assert!(crate::examples::found(&INDICATOR, &earlier)[0].outcome.is_flag());
        let green = format!("{lines}\nobserved 05-I001 to=2026-09-30 colour=green");
        assert!(!crate::examples::found(&INDICATOR, &green)[0].outcome.is_flag());
        let none = crate::examples::found(&INDICATOR, "strategy UA-05 from=2021-01-01 texts=\"молоко\"");
        assert_eq!(none[0].outcome.code(), "not-computable");
    }
}
