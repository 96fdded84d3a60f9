//! A4: something called for a change and the words stayed. Page: `docs/methods/risk-text-unchanged.md`.

use super::{red_since, reviews_of};
use crate::days::{days_between, figure};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, PriorityRow};
use rozum_model::Reason;
use rozum_model::governance::ReviewDecision;
use rozum_model::time::Day;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "A4",
    slug: "text-unchanged",
    family: Family::Flexibility,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Days,
    threshold: |thresholds| thresholds.unchanged_days,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.priorities.iter().map(|row| of(case, row)).collect()
}

fn of(case: &Case<'_>, row: &PriorityRow<'_>) -> Finding {
    let subject = Subject::Priority(row.id);
    let watched = case.supplied.colours.is_some() || reviews_of(case, subject).next().is_some();
    if row.review.is_none() && !watched {
        let why = Reason::new("risk-missing-trigger").with("priority", row.id.to_string());
        return INDICATOR.missing(subject, why);
    }
    let triggers = [proposal(row), red(case, subject), decided(case, row)];
    let first = triggers.into_iter().flatten().min_by_key(|(day, _)| *day);
    let Some((day, input)) = first else { return INDICATOR.nothing(case, subject, Vec::new()) };
    let days = days_between(day, case.funding.today);
    INDICATOR.judge(case, subject, figure(days), vec![input], || {
        Reason::new("risk-a4-flag").with("priority", row.id.to_string()).with("days", days)
    })
}

/// A review of relevance that asks for a change on which nobody decided, of words that still stand.
fn proposal(row: &PriorityRow<'_>) -> Option<(Day, Input)> {
    let review = row.review.filter(|review| review.is_open() && review.text == row.text)?;
    let day = review.at.kyiv_day();
    Some((day, Input::day("change-proposed", day, Place::Priority(row.id)).at(review.seq)))
}

/// An indicator of the priority that is red for a second period, with no review since.
fn red(case: &Case<'_>, subject: Subject) -> Option<(Day, Input)> {
    let own = case.supplied.colours.iter().flatten().filter(|coloured| coloured.of == subject);
    let reviewed = |since: Day| reviews_of(case, subject).any(|review| review.day >= since);
    let open = own.filter_map(red_since).filter(|since| !reviewed(*since)).min()?;
    Some((open, Input::day("red-twice", open, Place::Supplied)))
}

/// A last review that decided on a correction or an end, while the words are older than it.
fn decided(case: &Case<'_>, row: &PriorityRow<'_>) -> Option<(Day, Input)> {
    let last = reviews_of(case, Subject::Priority(row.id)).max_by_key(|review| (review.day, review.event))?;
    let open = last.decision != ReviewDecision::Keep && row.worded < last.day;
    let input = Input::day("change-decided", last.day, Place::Priority(row.id)).at(last.event);
    open.then_some((last.day, input))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn an_answer_or_new_words_end_the_question() {
        let strategy = "today 2026-10-01\nstrategy UA-05 from=2021-01-01 texts=\"молоко\"\n";
        let clear = |line: &str| {
            let found = crate::examples::found(&INDICATOR, &format!("{strategy}{line}"));
            !found[0].outcome.is_flag()
        };
        assert!(!clear("review 05-P01 on=2026-01-01 conclusion=discontinue"));
        assert!(clear("review 05-P01 on=2026-01-01 conclusion=amend decided=refused"));
        assert!(clear("review 05-P01 on=2026-01-01 conclusion=amend text=інакше"));
        assert!(clear("review 05-P01 on=2026-09-01 conclusion=amend"));
        assert!(!clear("stage-review 05-V001 of=05-P01 on=2026-01-01 decision=correct"));
        assert!(clear("stage-review 05-V001 of=05-P01 on=2026-01-01 decision=keep"));
        let amended = "stage-review 05-V001 of=05-P01 on=2026-01-01 decision=correct\nstrategy UA-05 from=2026-02-01 texts=сир";
        assert!(clear(amended));
        let red = "indicator 05-I001 of=05-P01\nobserved 05-I001 to=2026-01-31 colour=red\nobserved 05-I001 to=2026-03-31 colour=red";
        assert!(!clear(red));
        assert!(clear(&format!("{red}\nstage-review 05-V001 of=05-P01 on=2026-04-01 decision=keep")));
    }
}
