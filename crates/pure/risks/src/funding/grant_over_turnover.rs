//! F4: a grant larger than what the applicant sells in a year. Page: `docs/methods/risk-grant-over-turnover.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F4",
    slug: "grant-over-turnover",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.grant_over_turnover,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.projects.iter().map(|project| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let (subject, lead) = (project.subject(), project.lead());
    let grant = project.award.map(|award| award.amount).or(project.asked);
    let Some(grant) = grant else {
        let why = Reason::new("risk-missing-sum").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let named = |id| Reason::new(id).with("organisation", lead.to_string());
    let Some(turnover) = case.supplied.turnovers.get(&lead) else {
        return INDICATOR.missing(subject, named("risk-missing-turnover"));
    };
    let Some(quotient) = over(grant.0.into(), turnover.amount.0.into()) else {
        return INDICATOR.missing(subject, named("risk-no-turnover"));
    };
    let inputs = vec![
        Input::money("grant", grant, project.place()),
        Input::money("turnover", turnover.amount, Place::Organisation(lead)),
        Input::text("turnover-year", turnover.year, Place::Supplied),
    ];
    INDICATOR.judge(case, subject, quotient, inputs, || named("risk-f4-flag"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
