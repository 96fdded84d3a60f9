//! F7: time runs, money does not. Page: `docs/methods/risk-slow-spending.md`.

use super::{no_contract, plan_inputs};
use crate::days::{days_between, figure};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input};
use crate::view::{Case, Plan, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F7",
    slug: "slow-spending",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Points,
    threshold: |thresholds| thresholds.spending_gap,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.awarded().map(|(project, _)| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    let Some(plan) = project.plan else { return INDICATOR.missing(subject, no_contract(project)) };
    let paid: u128 = project.payments.iter().map(|payment| u128::from(payment.amount.0)).sum();
    let (elapsed, spent) = (elapsed(case, project, &plan), over(paid, plan.amount.0.into()));
    let (Some(elapsed), Some(spent)) = (elapsed, spent) else {
        let why = Reason::new("risk-plan-without-length").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let mut inputs = plan_inputs(project, &plan);
    inputs.push(Input::ratio("elapsed", elapsed, project.place()));
    inputs.push(Input::ratio("spent", spent, project.place()));
    INDICATOR.judge(case, subject, elapsed - spent, inputs, || {
        let reason = Reason::new("risk-f7-flag").with("application", project.id.to_string());
        reason.with("elapsed", elapsed.to_string()).with("spent", spent.to_string())
    })
}

/// Part of the contract's time that is over, 0 to 1; a completed project stopped its clock.
fn elapsed(case: &Case<'_>, project: &Project<'_>, plan: &Plan) -> Option<f64> {
    let now = project.completed.unwrap_or(case.funding.today);
    let (length, gone) = (days_between(plan.starts, plan.ends), days_between(plan.starts, now));
    (length > 0).then(|| (figure(gone) / figure(length)).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
