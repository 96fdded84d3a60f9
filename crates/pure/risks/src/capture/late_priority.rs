//! C3: a priority that nobody could speak to. Page: `docs/methods/risk-late-priority.md`.

use crate::days::{days_between, figure};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, PriorityRow};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "C3",
    slug: "late-priority",
    family: Family::Capture,
    basis: Basis::Law,
    proposed: false,
    side: Side::Above,
    unit: Unit::Days,
    // A day after the close is after it.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.priorities.iter().map(|row| of(case, row)).collect()
}

fn of(case: &Case<'_>, row: &PriorityRow<'_>) -> Finding {
    let subject = Subject::Priority(row.id);
    // The last consultation that was opened before the priority began to hold is the one that led to it.
    let own = case.supplied.consultations.iter().filter(|one| one.region == row.id.region());
    let Some(last) = own.filter(|one| one.opened <= row.since).max_by_key(|one| one.opened) else {
        let why =
            Reason::new("risk-missing-strategy-consultation").with("region-of", row.id.region().to_string());
        return INDICATOR.missing(subject, why);
    };
    let inputs = vec![
        Input::day("consultation-closed", last.closed, Place::Supplied),
        Input::day("adopted", row.since, Place::Priority(row.id)),
    ];
    if last.priorities.contains(&row.id) {
        return INDICATOR.nothing(case, subject, inputs);
    }
    let days = days_between(last.closed, row.since);
    INDICATOR.judge(case, subject, figure(days), inputs, || {
        Reason::new("risk-c3-flag")
            .with("priority", row.id.to_string())
            .with("closed", last.closed.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
