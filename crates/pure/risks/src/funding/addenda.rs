//! F16: a contract rewritten by modifications. Page: `docs/methods/risk-addenda.md`.

use super::no_contract;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::{moved, over, total};
use crate::outcome::{Finding, Input};
use crate::view::{Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F16",
    slug: "addenda",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.addenda,
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
    let whole = total(&project.planned.budget);
    let mut inputs = Vec::new();
    let (mut sum, mut before) = (0_u128, project.planned);
    for change in &project.changes {
        let part = moved(&before.budget, &change.content.budget);
        inputs.push(
            Input::ratio("moved", over(part, whole).unwrap_or_default(), project.place()).at(change.event),
        );
        sum += part;
        before = change.content;
    }
    let Some(share) = over(sum, whole) else {
        let why = Reason::new("risk-missing-sum").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    INDICATOR.judge(case, subject, share, inputs, || {
        let reason = Reason::new("risk-f16-flag").with("application", project.id.to_string());
        reason.with("count", project.changes.len())
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
