//! F5: a project that becomes dearer. Page: `docs/methods/risk-cost-growth.md`.

use super::no_contract;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::{over, total};
use crate::outcome::{Finding, Input};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F5",
    slug: "cost-growth",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.cost_growth,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.awarded().map(|(project, _)| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    if project.plan.is_none() {
        return INDICATOR.missing(subject, no_contract(project));
    }
    let (planned, now) = (total(&project.planned.budget), total(&project.content.budget));
    let Some(quotient) = over(now, planned) else {
        let why = Reason::new("risk-missing-sum").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let inputs = vec![
        Input::ratio("budget-over-planned", quotient, project.place()),
        Input::count("modifications", project.changes.len(), project.place()),
    ];
    INDICATOR.judge(case, subject, quotient - 1.0, inputs, || {
        Reason::new("risk-f5-flag")
            .with("application", project.id.to_string())
            .with("count", project.changes.len())
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
