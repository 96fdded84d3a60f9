//! F3: an applicant founded shortly before it applied. Page: `docs/methods/risk-young-applicant.md`.

use crate::days::{figure, months_between};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F3",
    slug: "young-applicant",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Below,
    unit: Unit::Months,
    threshold: |thresholds| thresholds.least_age_months,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.projects.iter().map(|project| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let lead = project.planned.lead;
    let Some(registered) = case.funding.firm(lead).and_then(|firm| firm.registered_on) else {
        let why = Reason::new("risk-missing-registration").with("organisation", lead.to_string());
        return INDICATOR.missing(project.subject(), why);
    };
    let months = months_between(registered, project.submitted);
    let inputs = vec![
        Input::day("registered-on", registered, Place::Organisation(lead)),
        Input::day("submitted", project.submitted, project.place()).at(project.submitted_event),
    ];
    INDICATOR.judge(case, project.subject(), figure(months), inputs, || {
        Reason::new("risk-f3-flag").with("organisation", lead.to_string()).with("months", months)
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
