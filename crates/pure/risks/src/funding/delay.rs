//! F6: milestones that come late. Page: `docs/methods/risk-delay.md`.

use super::{no_contract, plan_inputs};
use crate::days::{days_between, figure};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Value};
use crate::view::{Case, Project};
use rozum_model::Reason;
use rozum_model::time::Day;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F6",
    slug: "delay",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.delay,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.awarded().map(|(project, _)| of(case, project)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    let Some(plan) = project.plan else { return INDICATOR.missing(subject, no_contract(project)) };
    let length = days_between(plan.starts, plan.ends);
    let worst = (1..).zip(&project.planned.milestones).map(|(number, milestone)| {
        let reached = reached(project, number);
        (days_between(milestone.due, reached.unwrap_or(case.funding.today)), number, milestone.due)
    });
    let worst = worst.fold(None, |worst: Option<(i64, u16, Day)>, one| match worst {
        Some(known) if known.0 >= one.0 => Some(known),
        _ => Some(one),
    });
    let Some((late, number, due)) = worst.filter(|_| length > 0) else {
        let why = Reason::new("risk-plan-without-length").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let late = late.max(0);
    let mut inputs = plan_inputs(project, &plan);
    inputs.push(Input::new("milestone", Value::Count(number.into()), project.place()));
    inputs.push(Input::day("milestone-due", due, project.place()));
    INDICATOR.judge(case, subject, figure(late) / figure(length), inputs, || {
        let reason = Reason::new("risk-f6-flag").with("application", project.id.to_string());
        reason.with("milestone", u32::from(number)).with("days", late)
    })
}

/// The earliest period whose report shows the milestone; a completed project has reached what it ever will.
fn reached(project: &Project<'_>, milestone: u16) -> Option<Day> {
    let seen = project.reached.iter().filter(|one| one.milestone == milestone).map(|one| one.day).min();
    seen.or(project.completed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
