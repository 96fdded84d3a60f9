//! F14: a budget just below the cap. Page: `docs/methods/risk-under-cap.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F14",
    slug: "under-cap",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::AtMost,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.under_cap,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.projects.iter().map(|project| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    let named = |id| Reason::new(id).with("application", project.id.to_string());
    let Some(asked) = project.asked else { return INDICATOR.missing(subject, named("risk-missing-sum")) };
    let cap = case.funding.call(project.call).map(|call| call.terms.cap).unwrap_or_default();
    // Above the cap there is no room at all; what nobody may ask for is for the rules to refuse.
    let Some(room) = over(cap.0.saturating_sub(asked.0).into(), cap.0.into()) else {
        return INDICATOR.missing(subject, named("risk-missing-cap").with("call", project.call.to_string()));
    };
    let inputs = vec![
        Input::money("asked", asked, project.place()).at(project.submitted_event),
        Input::money("cap", cap, Place::Call(project.call)),
    ];
    INDICATOR
        .judge(case, subject, room, inputs, || named("risk-f14-flag").with("call", project.call.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
