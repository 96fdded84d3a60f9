//! F15: a beneficiary that does something else. Page: `docs/methods/risk-foreign-activity.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F15",
    slug: "foreign-activity",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // Inside or outside: there is nothing to set.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.projects.iter().map(|project| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let (subject, lead) = (project.subject(), project.lead());
    let Some(kved) = case.funding.firm(lead).and_then(|firm| firm.kved) else {
        let why = Reason::new("risk-missing-kved").with("organisation", lead.to_string());
        return INDICATOR.missing(subject, why);
    };
    let Some(priority) = project.priority else {
        let why = Reason::new("risk-missing-priority").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let Some(activities) = case.supplied.activities.get(&priority).filter(|codes| !codes.is_empty()) else {
        let why = Reason::new("risk-missing-activities").with("priority", priority.to_string());
        return INDICATOR.missing(subject, why);
    };
    let outside = !activities.iter().any(|code| related(code, kved));
    let mut inputs = vec![Input::text("kved", kved, Place::Organisation(lead))];
    inputs.extend(activities.iter().map(|code| Input::text("activity", code, Place::Priority(priority))));
    INDICATOR.judge(case, subject, f64::from(u8::from(outside)), inputs, || {
        Reason::new("risk-f15-flag")
            .with("organisation", lead.to_string())
            .with("kved", kved)
            .with("priority", priority.to_string())
    })
}

/// Whether one code is the other or a part of it: `10.5` and `10.51`, but not `10.51` and `10.52`.
pub(crate) fn related(one: &str, other: &str) -> bool {
    within(one, other) || within(other, one)
}

/// Whether a code is another or lies in it.
pub(crate) fn within(code: &str, of: &str) -> bool {
    let mut digits = code.bytes().filter(|sign| *sign != b'.');
    of.bytes().filter(|sign| *sign != b'.').all(|sign| digits.next() == Some(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn codes_are_compared_by_their_levels() {
        assert!(related("10", "10.51") && related("10.51", "10.5") && related("10.5", "10.5"));
        assert!(!related("10.51", "10.52") && !related("10.5", "10.6") && !related("10", "11"));
        assert!(within("10.51", "10") && !within("10", "10.51"));
    }
}
