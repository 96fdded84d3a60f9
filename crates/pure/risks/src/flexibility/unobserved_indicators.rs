//! A3: indicators that nobody observes. Page: `docs/methods/risk-unobserved-indicators.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, IndicatorRow, Project};
use rozum_model::Reason;
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "A3",
    slug: "unobserved-indicators",
    family: Family::Flexibility,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Above,
    unit: Unit::Share,
    // One indicator that nobody observes steers nothing.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let working = case.funding.awarded().filter(|(project, _)| project.plan.is_some());
    let mut found: Vec<_> = working.map(|(project, _)| of_project(case, project)).collect();
    found.extend(of_others(case));
    found
}

/// Indicators of the application that no report has counted.
fn of_project(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    let named = |id| Reason::new(id).with("application", project.id.to_string());
    if project.reports == 0 {
        return INDICATOR.missing(subject, named("risk-missing-report"));
    }
    let indicators = (1..).zip(&project.content.indicators);
    let unseen: Vec<_> = indicators.filter(|(number, _)| !project.counted.contains(number)).collect();
    let Some(share) = over(unseen.len() as u128, project.content.indicators.len() as u128) else {
        return INDICATOR.missing(subject, named("risk-missing-indicators"));
    };
    let inputs = unseen.iter().map(|(_, one)| Input::text("unobserved", &one.name, project.place()));
    INDICATOR.judge(case, subject, share, inputs.collect(), || question(subject, unseen.len()))
}

/// Indicators of priorities and strategies without a value.
fn of_others(case: &Case<'_>) -> Vec<Finding> {
    let mut rows: BTreeMap<Subject, Vec<&IndicatorRow>> =
        case.funding.priorities.iter().map(|row| (Subject::Priority(row.id), Vec::new())).collect();
    for row in &case.funding.indicators {
        rows.entry(row.of).or_default().push(row);
    }
    rows.into_iter().map(|(subject, rows)| of_rows(case, subject, &rows)).collect()
}

fn of_rows(case: &Case<'_>, subject: Subject, rows: &[&IndicatorRow]) -> Finding {
    let due: Vec<_> = rows.iter().filter(|row| row.is_due).collect();
    let unseen: Vec<_> = due.iter().filter(|row| !row.observed).collect();
    let Some(share) = over(unseen.len() as u128, due.len() as u128) else {
        let why = if rows.is_empty() {
            Reason::new("risk-without-indicators")
        } else {
            Reason::new("risk-indicators-awaited")
        };
        return INDICATOR.missing(subject, why.with("subject", subject.to_string()));
    };
    let inputs = unseen.iter().map(|row| Input::text("unobserved", row.id, Place::Indicator(row.id)));
    INDICATOR.judge(case, subject, share, inputs.collect(), || question(subject, unseen.len()))
}

fn question(subject: Subject, count: usize) -> Reason {
    Reason::new("risk-a3-flag").with("subject", subject.to_string()).with("count", count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn indicators_of_a_priority_count_where_they_are_kept() {
        let lines = "strategy UA-05 from=2021-01-01 texts=\"молоко|верстати\"\nindicator 05-I001 of=05-P01\n\
                     indicator 05-I002 of=05-P01\nobserved 05-I002 to=2026-06-30\n\
                     observed 05-I001 to=2026-06-30 missing=yes";
        let found = crate::examples::found(&INDICATOR, lines);
        assert_eq!(found[0].outcome.measured().and_then(|measured| measured.value), Some(0.5));
        assert_eq!(found[1].outcome.code(), "not-computable");
        found.iter().for_each(crate::examples::said);
        let left = format!("{lines}\nindicator 05-I003 of=05-P09\nindicator 07-I001 of=UA-07");
        assert_eq!(
            crate::examples::found(&INDICATOR, &left),
            found,
            "of what left the register nobody is asked"
        );
    }
}
