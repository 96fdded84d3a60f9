//! F13: funded, though a better one was refused. Page: `docs/methods/risk-passed-over.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place};
use crate::view::{Case, Project, Standing};
use rozum_model::Reason;
use rozum_model::governance::CallId;
use std::cmp::Ordering;
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F13",
    slug: "passed-over",
    family: Family::Funding,
    basis: Basis::Law,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // One is a question already.
    threshold: |_| 0.0,
    run,
};

/// Refused applications of each call, the best first.
type Refused<'a> = BTreeMap<CallId, Vec<&'a Project<'a>>>;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let projects = &case.funding.projects;
    let mut refused: Refused<'_> = BTreeMap::new();
    for project in projects.iter().filter(|one| one.standing == Standing::Refused && one.score.is_some()) {
        refused.entry(project.call).or_default().push(project);
    }
    for list in refused.values_mut() {
        list.sort_by(|one, other| better(one, other));
    }
    case.funding.awarded().map(|(project, _)| of(case, project, &refused)).collect()
}

/// The better first; means are compared exactly.
fn better(one: &Project<'_>, other: &Project<'_>) -> Ordering {
    let mean = |project: &Project<'_>| project.score.unwrap_or((0, 1));
    let ((sum, count), (other_sum, other_count)) = (mean(one), mean(other));
    (u128::from(other_sum) * u128::from(count)).cmp(&(u128::from(sum) * u128::from(other_count)))
}

fn of(case: &Case<'_>, project: &Project<'_>, refused: &Refused<'_>) -> Finding {
    let subject = project.subject();
    let Some(score) = project.score else {
        let why = Reason::new("risk-missing-score").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let list = refused.get(&project.call).map(Vec::as_slice).unwrap_or_default();
    let above = list.partition_point(|other| better(other, project) == Ordering::Less);
    let mut inputs = vec![Input::ratio("mean-score", shown(score), project.place())];
    let best = list.first().filter(|_| above > 0);
    inputs.extend(best.map(|best| {
        Input::ratio("mean-score", shown(best.score.unwrap_or_default()), Place::Project(best.id))
    }));
    INDICATOR.judge(case, subject, wide(above as u128), inputs, || {
        let reason = Reason::new("risk-f13-flag").with("application", project.id.to_string());
        reason.with("count", above).with("best", best.map(|best| best.id.to_string()).unwrap_or_default())
    })
}

fn shown((sum, count): (u64, u64)) -> f64 {
    crate::money::over(sum.into(), u128::from(count) * 100).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
