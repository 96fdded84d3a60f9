//! A2: an indicator stays red and nothing is corrected. Page: `docs/methods/risk-red-without-correction.md`.

use super::{red_since, steering};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::supplied::{Decision, Steered, Steering};
use crate::view::Case;
use rozum_model::Reason;
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
    let steering = match steering(case) {
        Ok(steering) => steering,
        Err(why) => {
            let priorities = case.funding.priorities.iter();
            return priorities.map(|row| INDICATOR.missing(Subject::Priority(row.id), why.clone())).collect();
        }
    };
    let mut by_subject: BTreeMap<Subject, Vec<&Steered>> = BTreeMap::new();
    for steered in &steering.indicators {
        by_subject.entry(steered.of).or_default().push(steered);
    }
    by_subject.into_iter().map(|(subject, indicators)| of(case, steering, subject, &indicators)).collect()
}

fn of(case: &Case<'_>, steering: &Steering, subject: Subject, indicators: &[&Steered]) -> Finding {
    if indicators.iter().all(|steered| steered.observations.len() < 2) {
        let why = Reason::new("risk-missing-observations").with("subject", subject.to_string());
        return INDICATOR.missing(subject, why);
    }
    let red = indicators.iter().filter_map(|steered| Some((steered, red_since(steered)?)));
    let open: Vec<_> = red.filter(|(_, since)| !answered(case, steering, subject, *since)).collect();
    let inputs = open.iter().map(|(steered, since)| {
        let last = steered.observations.last().and_then(|one| one.event);
        Input {
            event: last,
            ..Input::text("red-indicator", format!("{} {since}", steered.id), Place::Supplied)
        }
    });
    INDICATOR.judge(case, subject, wide(open.len() as u128), inputs.collect(), || {
        Reason::new("risk-a2-flag").with("subject", subject.to_string()).with("count", open.len())
    })
}

/// Whether a review after that day ended in a correction, or in the end of the matter.
fn answered(case: &Case<'_>, steering: &Steering, subject: Subject, since: Day) -> bool {
    let mut own = steering.reviews.iter().filter(|review| review.of == subject);
    own.any(|review| {
        since <= review.day && review.day <= case.funding.today && review.decision != Decision::Keep
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
    fn a_review_that_keeps_corrects_nothing_and_green_ends_the_question() {
        let lines = "today 2026-10-01\nindicator i-1 of=UA-05\nobserved i-1 to=2026-03-31 colour=red\n\
                     observed i-1 to=2026-06-30 colour=red\nstage-review UA-05 on=2026-07-01 decision=keep";
        let found = crate::examples::found(&INDICATOR, lines);
        assert!(found[0].outcome.is_flag());
        crate::examples::said(&found[0]);
        let earlier = lines.replace("on=2026-07-01 decision=keep", "on=2026-06-01 decision=correct");
        assert!(crate::examples::found(&INDICATOR, &earlier)[0].outcome.is_flag());
        let green = format!("{lines}\nobserved i-1 to=2026-09-30 colour=green");
        assert!(!crate::examples::found(&INDICATOR, &green)[0].outcome.is_flag());
        let none = crate::examples::found(&INDICATOR, "strategy UA-05 from=2021-01-01 texts=\"молоко\"");
        assert_eq!(none[0].outcome.code(), "not-computable");
    }
}
